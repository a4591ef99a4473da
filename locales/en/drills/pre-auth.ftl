entry =
    .complete = They're checking out and I have to collect what we blocked on the card.
    .over = The bill's come out bigger than what we blocked.
    .release = What's blocked on their card needs letting go.
    .undo = I've collected what was blocked, and I got it wrong.
    .tip = They gave us something on top for the service and I never keyed it in.
    .refused = I'm trying to block a deposit on a card and it won't let me.
    .left = They've cleared off without settling up.
    .seen = We've collected ours, yet on their side it still shows as blocked.
    .sale = Hang on, going by the paper we actually took that deposit.

over =
    .yes = They're standing right here with it in their hand.
    .no = They've gone off already.
    .unsure = They may have gone, they may be upstairs.

tip-when =
    .no = Nobody's run the end-of-day so far.
    .yes = The end-of-day slip's come out already.
    .unsure = I couldn't tell you, that was before my shift.

which =
    .no-menu = There's no such button anywhere that I can find.
    .all = Doesn't matter whose I put in, it says no.
    .one = It's just this one guest's, everybody else's was fine.
    .unsure = I've never done one before, I couldn't tell you.

complete =
    .over = It says that's more than I'm allowed to take.
    .already = It tells me somebody's done this one before.
    .unclear = It just went quiet on me, no idea if it's done.
    .unsure = I can't get to the machine for that.
    .still = It can't find it, or it's run out. It won't do it.
    .fixed = It's taken it, the slip says so.

void =
    .already = It says somebody let that one go before me.
    .taken = Hang on, here's the paper: a colleague collected from that one.
    .unclear = It hung there and gave up, no idea where we are now.
    .unsure = I haven't got the code for it, and I'm on my own.
    .still = It won't let me take it off.
    .fixed = It's let it go, the slip says so.

undo =
    .unclear = Nothing came up after that, so I've no idea whether it took.
    .unsure = That takes the manager's card, and I haven't got it.
    .still = It won't let me, something about it being too late.
    .fixed = It's come off again, the slip says so.

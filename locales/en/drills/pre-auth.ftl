entry =
    .complete = They're checking out and I have to collect what we blocked on the card.
    .over = The bill's come out bigger than what we blocked.
    .release = What's blocked on their card needs letting go.
    .undo = I've collected what was blocked, and I got it wrong.
    .tip = They gave us something on top for the service and I never keyed it in.
    .refused = I'm trying to block a deposit on a card and it won't let me.
    .left = They've cleared off without settling up.
    .sale = Hang on, going by the paper we actually took that deposit.

over =
    .yes = They're standing right here with it in their hand.
    .no = They've gone off already.

tip-when =
    .no = Nobody's run the end-of-day so far.
    .yes = The end-of-day slip's come out already.

which =
    .no-menu = There's no such button anywhere that I can find.
    .all = Doesn't matter whose I put in, it says no.
    .one = It's just this one guest's, everybody else's was fine.

complete =
    .over = It says that's more than I'm allowed to take.
    .already = It tells me somebody's done this one before.
    .unclear = It just went quiet on me, no idea if it's done.

void =
    .already = It says somebody let that one go before me.
    .unclear = It hung there and gave up, no idea where we are now.

undo =
    .unclear = Nothing came up after that, so I've no idea whether it took.

entry =
    .card = It's to do with their card, the machine won't get on with it.
    .tx-failed = It just comes up saying the payment's no good.
    .money = It's about money the customer's parted with.
    .qr = It's one of those little squares on the phone, and it gets nowhere.
    .print = It's the bit of paper, it's not coming out right.
    .machine = It's the box itself that's playing up, never mind the payment.
    .shop = It's about us as a business, us and the payment company.
    .locked = It's some security thing, it's shut itself up and won't let us in.
    .suspicious = Something feels dodgy. I think somebody's up to something.
    .unsure = I couldn't put it under any of those.

card =
    .read = You'd think there was no card in there. It can't make anything of it.
    .tap = They hold it up to the little waves and it just ignores them.
    .pin = It's when they get to their secret number. That's where it goes wrong.
    .fault = It says the plastic itself is no good any more.
    .not-supported = It tells me this isn't a kind we take.
    .foreign = They're from abroad, and so is that thing in their hand.
    .refused = It knew the card all right, then the payment fell over afterwards.
    .call = It wants me to get on the phone to somebody before it'll let me.
    .stuck = It's jammed in there. I pull and it doesn't budge.

scan =
    .we-scan = I point the thing at their phone.
    .they-scan = They hold their phone to the card on my counter.
    .box = It's that little talking thing, the one that says how much came in.

machine =
    .network = It can't reach the outside world. It tries for ages and gives up.
    .power = I can't get it going. It never gets as far as the normal screen.
    .sign-in = It wants its housekeeping done before it'll let me sell anything.
    .slow = It's on, but press something and you wait and wait.
    .till = The till's got one figure and this thing's got another.
    .reader = It's that little gadget that goes with my mobile. They can't find each other.
    .practice = It's got words on it like it's only pretending.
    .outage = It's not just this. The lights are out, everything's dead in here.
    .hot = I don't like the look of it. I wouldn't want to touch it.

shop =
    .not-credited = The sales all went fine, only nothing's turned up at the bank.
    .fees = They keep taking little bits off us and I want to know what for.
    .limits = It's a big one and it won't let me go that high.
    .abnormal = It comes up saying there's something not normal about us.
    .review = They've got us under the microscope. The business, I mean.
    .dispute = Somebody's told their bank it wasn't them.
    .moving = It's about what happens to the machine now.
    .old = It's ancient, this thing. I think its time has come.

moment =
    .reading = Right at the start, when it should have picked up the card.
    .after = Once they'd done their bit and it went off to think.
    .login = Before any selling, at the bit where it checks who I am.
    .printing = When the paper should've come out.
    .payout = Long after the sale, when the takings should be landing in our bank.
    .dead = As I switched it on. It never got as far as the normal screen.
    .hot = Never mind when, it's not safe. I daren't touch it.
    .attacked = Never mind when, I'd say somebody's been at it.
    .elsewhere = None of those, it was another point altogether. Somebody ought to look at it.
    .unsure = I honestly can't pin it down.

debited =
    .no = Nothing's gone out. They checked, waited a bit, checked again.
    .yes = It's there on the phone, the money's come out.
    .unsure = They've no way of looking just now.

online =
    .ok = All the little bars are up there, same as ever.
    .bad = No, it doesn't look right up there.

entry =
    .card = It won't get on with their plastic, or with the digits they key in.
    .tx-failed = It just comes up saying no good, in words or with some number.
    .money = They're on about their money: it's already gone out, or they want it back.
    .qr = They're paying with their phone and one of those squares, and it gets nowhere.
    .print = It's the bit of paper. I've got nothing to hand them.
    .machine = It's the box itself: it's dead, or offline, or soaked, or wants me logged on.
    .shop = It's about us. The takings haven't reached the bank, or they've put some check on us.
    .locked = It's barred itself, some security thing, and nobody gets in.
    .suspicious = Something feels dodgy. I think somebody's trying to con us.

card =
    .read = You'd think there was no card in there. It can't make anything of it.
    .tap = They hold it up to the little waves and it just ignores them.
    .pin = It's when they get to the four digits. That's where it goes wrong.
    .fault = It says the plastic itself is no good any more.
    .not-supported = It tells me this isn't a kind we take.
    .refused = It knew the card all right, then the payment fell over afterwards.
    .stuck = It's jammed in there. I pull and it doesn't budge.

machine =
    .network = It can't reach the outside world. It tries for ages and gives up.
    .power = I can't get it going. It never gets as far as the normal screen.
    .sign-in = It wants its housekeeping done before it'll let me sell anything.
    .slow = It's on, but press something and you wait and wait.
    .till = My register's got one figure and this thing's got another.
    .reader = It's that little gadget that goes with my mobile. They can't find each other.
    .hot = It's had water in it, or heat. It doesn't look safe to touch.

shop =
    .not-credited = The sales all went fine, only nothing's turned up at the bank.
    .abnormal = It puts up that we're not normal, the shop or the user or something.
    .review = They've got us under the microscope, the business I mean.
    .moving = The machine's vanished, or we're packing up, selling up, that sort of thing.

moment =
    .reading = Right at the start, when it should have picked up the card.
    .after = Once the digits were in, or that square was done with.
    .login = Before any selling, at the bit where it checks who I am.
    .printing = When the paper was meant to roll out.
    .payout = Long after the sale, when the takings should be landing in our bank.
    .dead = As I switched it on. It never got as far as the normal screen.
    .hot = Never mind when, there's been water or heat in it. It's not right.
    .attacked = Somebody's been inside it. It's telling me so, or you can see it.
    .elsewhere = None of those, it was at another point altogether. Somebody ought to look at it.

debited =
    .no = Nothing's gone out. They checked, waited a bit, checked again.
    .yes = It's there on the phone, the money's come out.

online =
    .ok = All the little bars are up there, same as ever.
    .bad = It's empty up there, or there's some warning mark over it.

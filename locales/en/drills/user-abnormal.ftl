moment =
    .after-card = It came up just as somebody was paying.
    .login = The minute I turn it on and put my password in.
    .settlement = It came up while I was doing the end-of-day on it.
    .payout = It's when our takings should come across to the bank.
    .unsure = It keeps coming up, I couldn't name one moment.

kind =
    .qr-we-scan = I pointed the scanner at their phone.
    .qr-they-scan = They held their phone up to the little sign on our counter.
    .insert = It went in the slot, chip end first.
    .tap = They just held it against the machine for a second.
    .swipe = I pulled it through the groove down the side.

payer-scope =
    .one-customer = It's just this person's phone, everybody else got through.
    .everyone = Whoever's phone it is, it doesn't go through.
    .unsure = There's been nobody else yet to compare with.

card-scope =
    .one-card = The people before were fine, it's just this person's.
    .all-cards = Same with every customer, not one has got through.
    .kind = Only credit ones, and that's everybody's. Debit goes every time.
    .unsure = There's been nobody else yet to compare with.

notices =
    .documents = They're after papers from us.
    .risk = It says they're looking into us.
    .none = I've been through the messages, there's nothing like that.
    .unsure = I've no login for that.

changed =
    .no = Everything's just as it's always been here.
    .yes = Well yes, things aren't as they used to be here.

insert-chip =
    .read-then-failed = It took the chip, but now there's some other complaint on the screen.
    .unsure = There's nothing on them to put in the slot.
    .still = Chip in, and up comes that very line again.
    .fixed = With the chip it went through, the slip's out.

relogin =
    .unsure = It's somebody else's login, and they're not in.
    .still = Out and in again, and there it is, that line.
    .fixed = I'm back in, and it's not there any more.

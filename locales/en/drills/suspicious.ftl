entry =
    .caller = Some bloke's been on the line to me and he didn't sound right.
    .message = I've been sent something in writing, and it reads a bit fishy.
    .visit = There's a man at the counter who's after our card reader, for a check or something.
    .machine = The card reader doesn't look the way it did, something about it isn't right.
    .code = That square people point their phones at, I don't think it's ours any more.
    .customer = It's how this person wants to pay, they're after something really odd.
    .stolen = The card reader's gone, it's not anywhere in the shop.

caller =
    .phone = I picked up and there was this voice telling me all that.
    .message = It was all typed, it just popped up for me to read.
    .visit = Walked in through the door and stood right here.

phone =
    .nothing = No, I didn't let a single thing out.
    .told = Oh dear, I let slip something private, the sort you never share.
    .remote = I opened what he sent, and I think he got into my phone.
    .paid = The money's gone across to him already.
    .touched = He talked me through it and I pressed things on the card reader.

message =
    .nothing = I only looked at it, I haven't done anything else.
    .told = I wrote back with something private, the sort you keep to yourself.
    .remote = I opened what was in there, my phone may have picked something up.
    .paid = I've sent them the money, it's left my account.

visit =
    .nothing = I've kept hold of the machine all along, he's come away empty-handed.
    .told = He asked, and I gave him something private I should've kept to myself.
    .remote = I let him load some program, so he can maybe get in from outside.
    .paid = He asked for money and I coughed up.
    .touched = He's had his hands on it, I'm not even sure it's still ours.

pasted =
    .all-in = I went down the list, everybody's money has come through.
    .missing = Somebody definitely scanned and sent it, and I can't see it on my side.

customer =
    .swipe = They won't have it put in the slot, they want it done the old way.
    .many = They want lots of little goes, with whatever they can dig out of that wallet.
    .cash = They want notes from me off the card, or money sent somewhere it didn't come from.
    .threat = He's turning nasty, I'm scared what he'll do.

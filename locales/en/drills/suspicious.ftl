entry =
    .caller = Somebody rang up, and they didn't sound right.
    .message = I've been sent something in writing, and it reads fishy.
    .visit = There's somebody in the shop who's after our card reader.
    .machine = The card reader doesn't look the way it did.
    .code = That code people pay with, I think somebody's been at it.
    .customer = It's how this person wants to pay, it's really odd.
    .stolen = The card reader's gone, it's not anywhere in the shop.
    .unsure = I can't really talk now. It just isn't right.

caller =
    .phone = It was a voice on the phone telling me all that.
    .message = It was in writing, it just popped up.
    .visit = Walked in through the door and stood right here.

phone =
    .nothing = No, not a thing out of me.
    .told = Oh dear, I told them something I should've kept to myself.
    .remote = I opened something of theirs, and they may have got in.
    .paid = I've sent them the money already.
    .ran = They had me put something through, and give it back, so they said.
    .touched = They talked me through it and I pressed things on the card reader.
    .unsure = I don't know any more what I told them.

message =
    .nothing = I only read it, I haven't done anything else.
    .told = I sent them something I should've kept to myself.
    .remote = I opened what was in there, I'm afraid.
    .paid = I've sent them the money, I'm afraid.
    .unsure = It wasn't me who answered it, so I don't know what went out.

visit =
    .nothing = I've kept hold of the machine all along, they've got nothing off me.
    .told = They asked, and I gave them something I should've kept to myself.
    .remote = I let them set something up, so they may be able to get in from outside.
    .paid = They asked for money and I coughed up.
    .ran = They had me put something through while they stood there.
    .touched = They've had their hands on it, I'm not even sure it's still ours.
    .unsure = I wasn't there, and the one who was has gone home.

pasted =
    .all-in = I went down the list, everybody's money has come through.
    .missing = There's one who definitely sent it, and I can't see it on my side.
    .unsure = I can't get at the records to compare.

customer =
    .swipe = They won't have it put in the slot, they want it done the old way.
    .many = They want lots of goes at it, one after another.
    .back = They've brought the thing back and want notes from the drawer.
    .cash = They want money out of us, in some roundabout way.
    .threat = It's turning nasty, I'm scared what they'll do.
    .unsure = I'd rather not say out loud. I'm frightened.

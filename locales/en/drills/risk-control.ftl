entry =
    .app = I saw it myself, in the thing I always check our takings in.
    .screen = It came up on the card machine. It reckons we've been stopped.
    .message = Somebody got in touch with me about it.
    .fee = They want something out of me first, it smells like a con.
    .unsure = I only heard it from somebody else, that's all I've got.

asked =
    .request = They're asking about one particular payment.
    .hold = They don't want anything. They've just put the brakes on us.
    .papers = It's paperwork, they want to be sure who we are.
    .moved = They think the machine isn't where it ought to be.
    .unsure = I've read it twice and I still don't know what they're after.

verify =
    .fixed = I rang the number on our contract. They do want it.
    .still = Support say they've sent nothing of the sort.
    .screen-only = I looked in there and found nothing. It's only the machine that says it.
    .unsure = I haven't managed to ask anybody, and I've no login.

collect =
    .unsure = I haven't got any of that here, somebody else keeps it.
    .still = There's one thing I just can't find.
    .fixed = I've got the lot here in front of me.

hand-in =
    .unsure = It has to be the boss, and he's away.
    .still = I tried to send it, and it wouldn't go.
    .fixed = It's gone off, with a number to it.

papers =
    .unsure = It has to be the boss, and he's away.
    .still = We tried, and it wouldn't have it all.
    .fixed = It's all up there now, it says they've got it.

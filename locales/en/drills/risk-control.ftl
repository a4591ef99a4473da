entry =
    .app = I saw it myself, in the thing I always check our takings in.
    .screen = It came up on the card machine. It reckons we've been stopped.
    .message = Somebody got in touch with me about it.
    .fee = They want something out of me first, it smells like a con.

asked =
    .request = They're asking about one particular payment.
    .hold = They don't want anything. They've just put the brakes on us.
    .papers = It's paperwork, they want to be sure who we are.
    .moved = They think the machine isn't where it ought to be.

verify =
    .fixed = I rang the number on our contract. They do want it.
    .still = Support say they've sent nothing of the sort.
    .screen-only = I looked in there and found nothing. It's only the machine that says it.

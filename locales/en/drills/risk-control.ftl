entry =
    .app = I saw it myself, in the thing I always check our takings in.
    .screen = It came up on the card machine. It reckons we've been stopped.
    .message = Somebody got in touch with me about it, rang or wrote.
    .fee = I'm supposed to pay, or press on something, or read out some digits.

asked =
    .request = They're on about one particular payment and want the slip or the story behind it.
    .hold = They don't want anything. It just says we're stopped, or the money's coming later.
    .papers = They want up-to-date paperwork on us, or to check I am who I say.
    .moved = They think the machine isn't where it ought to be.

verify =
    .screen-only = I looked in there and found nothing. It's only the machine that says it.

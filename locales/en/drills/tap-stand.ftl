entry =
    .shows-paid = Their screen's got a big tick on it.
    .silent = The sum's up, it's glowing, they hold their phone there and nothing.
    .dark = There's something up with the disc itself.
    .no-amount = It's glowing, but it isn't asking for any sum.
    .speaker = It's the thing that calls out the money, it has gone dumb.
    .ecny = They're paying with that digital yuan thing.
    .told-to = Somebody's telling me to do something with it that sounds dodgy.

app =
    .there = Yes, I'm looking at it, all as it should be.
    .not-booked = It's on my phone, but the till still thinks they haven't paid.
    .missing = I've scrolled right through, nothing like it.

ecny =
    .both = Theirs says it went, and so does ours.
    .wallet-only = Theirs says it went, and we've no sign of it.
    .neither = Nothing's left their phone, and nothing's come in here.
    .refund = They've paid already. They'd like their money back.

phone =
    .no-result = Something happened this time, but it never said how it went.
    .still = They held it there, and nothing came of it.
    .fixed = There, that's gone through.

scan =
    .no-result = I've done that, and I can't get an answer out of it.
    .still = Tried that, and it doesn't catch it either.
    .fixed = I scanned them, and we've got the money.
not-paid =
    .left = They said never mind, and out they went.
    .tried = We had a go with something else and it came to nothing.
    .unsure = I lost sight of them, I couldn't tell you what came of it.

plug =
    .fixed = It's glowing, and the sum's on it.
    .still = It's in tight, and the disc is no better.

speaker =
    .fixed = There, it just said hello.
    .still = I did all that, and not a peep.
    .doubt = A customer swears it went through, and I can't find it.
    .unsure = I can't get up to it to look.

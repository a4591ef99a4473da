entry =
    .not-found = My phone looks for it and gets nowhere, they never hook up.
    .drops = They hook up all right, and a moment later it's gone again.
    .update = One of the two is asking for a newer version.
    .tamper = It looks like somebody's been inside it.

battery =
    .full = There's plenty in it, well past the middle.
    .low = No, there's next to nothing in it.
    .unsure = It only blinks at me, I can't read a level off it.

pair =
    .update = I went to link them, but it's asking for the newer version before anything.
    .fixed = Forgot it and set it up again, now it's there.
    .still = I went through the lot, and it's no better.
    .unsure = I'd been through all that myself before I rang.

free =
    .unsure = It's only ever been on mine.
    .fixed = It was the other mobile. Now it's with mine.
    .still = The others are off, and it makes no difference.

update =
    .unsure = There's no wireless where I am, and I've customers waiting.
    .fixed = It took its time, but it's up to date and talking to my phone.
    .still = It didn't work out, it's no better than before.

charge =
    .fixed = Now they've found each other, good as gold for a while.
    .still = It's had its charge, and it's no better than it was.

allow =
    .fixed = I'd had that switched off. Now they've found each other.
    .still = All that's allowed, and it makes no difference.

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

free =
    .unsure = It's only ever been on mine.

update =
    .unsure = There's no wireless where I am, and I've customers waiting.

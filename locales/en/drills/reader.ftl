entry =
    .not-found = My phone looks for it and gets nowhere, they never hook up.
    .drops = They hook up all right, and a moment later it's gone again.
    .update = One of the two is asking for a newer version.
    .tamper = It's giving me some security thing, or somebody's prised it apart.

battery =
    .full = There's plenty in it, well past the middle.
    .low = Hardly anything left in it, if it's lit up at all.

pair =
    .update = I went to link them, but it's asking for the newer version before anything.

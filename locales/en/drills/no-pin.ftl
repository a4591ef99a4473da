entry =
    .no-pin = They say theirs never came with a code.
    .forgot = They've got a code, they just can't think what it is.
    .tried = They can't think of their code, and what we did after that was no good either.
    .line = Do they have to put their name on the slip, or not?
    .upload = The bit they do with a finger on the screen, that didn't work.
    .left = They walked off before putting their name on it.
    .no-printer = It's one of those without a paper roll, no slips at all.
    .keep = When am I allowed to throw the old slips out?

line =
    .free = It's printed there that they needn't put their name.
    .sign = At the bottom there's a space for their name.
    .declined = It didn't take the payment at all, it said no.
    .unsure = It doesn't mention that at all, one way or the other.

back =
    .yes = Oh, I can get hold of them, they'll pop in.
    .no = Haven't a clue who that was, we'll never see them again.
    .unsure = I couldn't tell you who that was, or if we'll see them.

confirm =
    .fixed = They pressed the green one and it took it.
    .still = It won't have it. It wants their number.
    .unsure = Nothing happens when they press it.
    .no-result = It sat there and gave up, never said one thing or the other.

sign =
    .fixed = They've signed, and I'd say it's the same hand.
    .still = They're not having it. They won't put their name to it.
    .unsure = There's nothing on the card to hold it against.
    .different = What they've put looks nothing like what's on the back.

upload =
    .unsure = We're cut off just now, so it can't go up.
    .fixed = That's done, they've signed and it's gone.
    .still = I don't get that to work.

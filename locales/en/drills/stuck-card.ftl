entry =
    .added = Before you ask, there's a thin bit of something round the mouth of it that we never put there.
    .working = It's still busy, it wants us to hang on.
    .idle = It wants it taken out, it says so in big letters.
    .result = It's done with the payment, one way or the other.
    .dark = It's not doing anything any more, it's gone blank.
    .gone = It's swallowed the whole thing, I can't even see the edge.
    .machine = I can't make out what it says. It's one of those where people serve themselves.

slot =
    .clean = The little gold square's on it, and there's nothing down the hole.
    .left-in = There's something down in there that shouldn't be.
    .added = There's something on the mouth of it that isn't ours.
    .unsure = It's too dark in there to make anything out.

pull =
    .odd = Something round the opening wobbles when you touch it.
    .unsure = There's hardly anything sticking out, they can't get a grip.
    .still = They pulled, and it didn't budge.
    .fixed = A little pull, and here it is.

wait =
    .still = A minute's gone, and it's just as it was.
    .fixed = It's finished, and they've got the card back.
    .unsure = Not a whole minute, with this queue behind them.

entry =
    .added = Before you ask, there's a thin bit of something round the mouth of it that we never put there.
    .working = It's still busy, it wants us to hang on.
    .idle = It wants it taken out, it says so in big letters.
    .result = It's done with the payment, one way or the other.
    .dark = It's not doing anything any more, it's gone blank.
    .gone = It's swallowed the whole thing, I can't even see the edge.
    .machine = It's one of those where customers do it all on their own.

slot =
    .clean = The little gold square's on it, and there's nothing down the hole.
    .left-in = There's something down in there that shouldn't be.
    .added = There's something on the mouth of it that isn't ours.

pull =
    .odd = Something round the opening wobbles when you touch it.

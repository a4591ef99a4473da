entry =
    .working = It's still busy, it wants us to hang on.
    .idle = It's finished, and it only wants us to take it out.
    .gone = It's swallowed the whole thing, I can't even see the edge.
    .machine = It's one of those where customers do it all on their own.

slot =
    .clean = The little gold square's on it, and there's nothing down the hole.
    .left-in = The gold square's come off, I think it's still down there.
    .added = There's a thin bit over the mouth that isn't ours, it moves.

pull =
    .odd = Something round the opening wobbles when you touch it.

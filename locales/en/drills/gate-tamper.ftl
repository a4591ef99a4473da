entry =
    .unsure = I couldn't swear to it, it's dark in here.
    .no = I've had a good look round, it's just as it always is.
    .yes = There's something about it that isn't right, I'd say.

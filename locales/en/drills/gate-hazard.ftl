entry =
    .unsure = I don't know what counts. I'd rather not touch it.
    .none = It looks quite normal to me, nothing odd about it.
    .present = Yes, something's not right, I wouldn't want to hold it.

entry =
    .none = It looks quite normal to me, nothing odd about it.
    .present = Yes, something's not right, I wouldn't want to hold it.

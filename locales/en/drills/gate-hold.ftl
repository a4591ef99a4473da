entry =
    .stands = Nobody's touched it, the money's blocked just as it was.
    .taken = Somebody's already taken that money off the card.
    .paid = They've settled up some other way, but that money's still blocked.
    .voided = It's been let go, nothing's blocked any more.
    .unclear = I've no way of telling what came of it.

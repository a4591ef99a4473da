entry =
    .stands = Nobody's touched it, the money's blocked just as it was.
    .taken = Somebody's already drawn that money off the card.
    .paid = They settled up with something else, but that money's blocked even now.
    .voided = It's been let go, nothing's blocked any more.
    .unclear = I've no way of telling what came of it.

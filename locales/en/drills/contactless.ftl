entry =
    .silent = Her card's lying on it and it just isn't picking it up.
    .phone = His mobile's up against it, and it either ignores that or wants him to check his own screen.
    .several = It's moaning that it can see a whole bunch of them at once.
    .torn = It lost it halfway and wants it held there once more.
    .insert = It's telling me to stick it in the slot.
    .not-open = It says it doesn't do the waving thing at all.
    .unclear = It seemed to take it, but no paper's come out.
    .refused = It says the payment didn't work, with some number I don't know, I think.

others =
    .yes = Everyone before was fine doing it, she's the first it's refused.
    .no = Not a single person's managed it since we opened.

hold =
    .torn = It wants it on there once more, like it lost its grip.
    .no-slip = It definitely noticed the card, but there's no paper.
    .read-then-failed = It saw the card all right, then told us it didn't work.

phone =
    .torn = It broke off halfway and wants his mobile back on there.
    .no-slip = It picked his mobile up, then nothing, no bit of paper.
    .read-then-failed = It picked up the mobile, then came back with a no.

one-card =
    .torn = It reckons that came away too soon and wants it back on.
    .no-slip = It reacted to that one, but I've got no paper in my hand.
    .read-then-failed = It took that one in, then said it couldn't do it.

same-card =
    .torn = It wants it yet another time, or it's just sat there, I can't tell.
    .read-then-failed = It got it this time, but the bank's not having it.

insert =
    .read-then-failed = It knows there's a card in there, but the payment fell over after that.

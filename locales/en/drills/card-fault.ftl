entry =
    .fine = Nothing wrong with it that I can see.
    .damaged = It's been through the wars, you can see it's broken.
    .out-of-date = Its time's up. That month has gone by, or so the machine reckons.
    .locked = The machine's telling me their plastic's been blocked.

scope =
    .one-card = I popped mine in and it was happy. It's theirs it moans about.
    .all-cards = Tried mine as well, and it moans about that just the same.

key-words =
    .no = Nothing like that written there.
    .yes = It does, something about not being able to check it's genuine.

wipe-chip =
    .read-then-failed = Cleaned it up and now it sees it, but it wouldn't do the payment.

tap =
    .torn = It's asking for it to be held up once more, says we broke off halfway.
    .no-slip = There was the noise, it must've caught it, but the paper never came.
    .read-then-failed = It caught it, then said no to the payment.

same-card =
    .torn = It wants it held up yet another time, or it just leaves us guessing.
    .read-then-failed = It took it in this time and came back with a no, or some number.

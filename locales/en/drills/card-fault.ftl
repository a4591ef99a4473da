entry =
    .fine = Nothing wrong with it that I can see.
    .damaged = It's been through the wars, you can see it's broken.
    .out-of-date = Its time's up, it's past its date.
    .locked = The machine's telling me their plastic's been blocked.
    .paid = They've settled up by other means, I only wondered about this one.

scope =
    .one-card = I popped another one in and it was happy. It's theirs it moans about.
    .all-cards = Tried another one, and it moans about that just the same.
    .unsure = There isn't a second one about that I could put in.

key-words =
    .no = I can't see any of that written there.
    .yes = It does, something about not being able to check it's genuine.

wipe-chip =
    .read-then-failed = Cleaned it up and now it sees it, but it wouldn't do the payment.
    .unsure = There's nothing I could give a rub, they're not handing it over.
    .still = Gave it a rub, and straight away it says the same.
    .fixed = Oh, now it knows the card.

tap =
    .torn = It's asking for it to be held up once more, says we broke off halfway.
    .no-slip = It seemed to catch it, but no paper ever came.
    .read-then-failed = It caught it, then said no to the payment.
    .unsure = They're not getting it out for that, not at the moment.
    .still = It took no notice of it up there.
    .fixed = That way it knows the card.

same-card =
    .torn = It still hasn't made its mind up, we're none the wiser.
    .read-then-failed = It took it in this time, and came back with a no.
    .unsure = It's been put away again, so no.
    .still = It took no notice this time.
    .fixed = That did it, and here's the slip.
not-paid =
    .left = They said never mind, and out they went.
    .tried = We had a go with something else and it came to nothing.
    .unsure = I lost sight of them, I couldn't tell you what came of it.

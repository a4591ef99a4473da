entry =
    .insert = We pushed it in at the front there.
    .tap = They just touched it to the top for a second.
    .swipe = I ran it down the groove at the side.

has-chip =
    .yes = There's that shiny little gold bit on it, yeah.
    .no = Just the black strip on the back, nothing shiny on the front.

scope =
    .one-card = The other one came up straight away, so it's just theirs it won't have.
    .all-cards = Put another one in, same story. It won't have that either.
    .unsure = There isn't a second one about that I could put in.

look-slot =
    .clean = Nothing in there, and it's the way it's always been.
    .debris = There's a little scrap of something down in there.
    .overlay = The mouth of it isn't right, it's not how it was.
    .unsure = I've tried, but I can't really see down in there.

reseat =
    .asks-swipe = It's had enough of the slot, now it wants the other way, the stripe.
    .read-then-failed = It knows the card now, went on a bit, then the payment came to nothing.
    .still = Right to the bottom, and it still doesn't know it's there.
    .fixed = Ah, now it knows the card's in.

tap =
    .torn = It wants it held up there once more, as if it only caught half.
    .no-slip = It noticed it all right, but there's nothing on paper.
    .read-then-failed = It got the card, then told us the payment hadn't worked.
    .unsure = There's no way to try that here at the moment.
    .still = It takes no notice of it up there.
    .fixed = Held it there, and it knows the card.

wipe-chip =
    .asks-swipe = All shiny now, and still it says to run it down the side.
    .read-then-failed = Gave it a rub, and it sees it now, but the payment bounced.
    .unsure = I can't do that here, I've nothing to rub.
    .still = Shiny as you like, and it doesn't see it.
    .fixed = That was it, it knows the card now.

swipe-once =
    .read-then-failed = Ran it through, it caught the stripe, but then it turned the payment down.
    .still = Nice and steady, and it picked nothing up.
    .fixed = That time it picked it up.

cleaning-card =
    .read-then-failed = After the clean it recognised the card. Then it wouldn't do the payment.
    .still = No good, that hasn't got us any further.
    .fixed = I've put the cleaner through, and now it knows the cards.

restart =
    .keys = It's up again and wants to fetch something new before I carry on.
    .read-then-failed = It's back on and it knows the card now, only the payment fell through.
    .unsure = I can't have it off at the moment, not a chance.
    .still = It's back on, and it doesn't see the cards any better.
    .fixed = It's back up, and now it knows the card.

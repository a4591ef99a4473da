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

look-slot =
    .clean = Nothing in there, and it's the way it's always been.
    .debris = There's a little scrap of something down in there.
    .overlay = The mouth of it isn't right, it's not how it was.

reseat =
    .asks-swipe = It's had enough of the slot, now it wants the other way, the stripe.
    .read-then-failed = It knows the card now, went on a bit, then the payment came to nothing.

tap =
    .torn = It wants it held up there once more, as if it only caught half.
    .no-slip = It noticed it all right, but there's nothing on paper.
    .read-then-failed = It got the card, then told us the payment hadn't worked.

wipe-chip =
    .asks-swipe = All shiny now, and still it says to run it down the side.
    .read-then-failed = Gave it a rub, and it sees it now, but the payment bounced.

swipe-once =
    .read-then-failed = Ran it through, it caught the stripe, but then it turned the payment down.

cleaning-card =
    .read-then-failed = After the clean it recognised the card. Then it wouldn't do the payment.

restart =
    .keys = It's up again and wants to fetch something new before I carry on.
    .read-then-failed = It's back on and it knows the card now, only the payment fell through.

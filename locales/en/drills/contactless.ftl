entry =
    .silent = They've got the card on it and it's just not picking it up.
    .phone = They're using one of those gadgets, no card, and it won't do it off that.
    .phone-insert = They held their mobile there, and it wants something else instead.
    .several = It's moaning that there's more than one there.
    .torn = It lost it halfway and wants it held there once more.
    .insert = It won't do it like that, it wants it in the slot.
    .not-open = It says you can't just hold something up to this one.
    .unclear = It seemed to take it, but no paper's come out.
    .refused = It took it in, then said the payment hadn't worked.
    .unsure = I wasn't looking at that moment, it's gone by now.

others =
    .yes = Everybody before was fine, it's just this one.
    .no = Not a single person's managed it since we opened.
    .unsure = Nobody I can remember, I wasn't keeping track.

hold =
    .torn = It wants it on there once more, like it lost its grip.
    .no-slip = It definitely noticed the card, but there's no paper.
    .read-then-failed = It saw the card all right, then told us it didn't work.
    .unsure = It's been put away again by now.
    .still = We held it ever so still, and it took no notice.
    .fixed = That did it, and here's the slip.

phone =
    .fixed = That worked. I've got the paper in my hand.
    .still = Still nothing when they hold it there.
    .unsure = That's no use to them just now.
    .torn = It lost it halfway and wants their mobile back on there.
    .no-slip = It noticed their mobile, then nothing, no bit of paper.
    .read-then-failed = It picked up the mobile, then came back with a no.

one-card =
    .torn = It reckons that came away too soon and wants it back on.
    .no-slip = It reacted to that one, but there's no paper.
    .read-then-failed = It took that one in, then said it couldn't do it.
    .unsure = There's no getting just one of them out.
    .still = On its own, and it still took no notice.
    .fixed = Just the one, and it went, slip and all.

same-card =
    .torn = It's still not happy, I've got no proper answer.
    .read-then-failed = It got it this time, and then turned it down.
    .unsure = That one's gone away again, so I can't.
    .still = It took no notice this time.
    .fixed = That did it, and here's the slip.

insert =
    .read-then-failed = It knows there's a card in there, but the payment fell over after that.
    .unsure = There's nothing here that'll go in the slot.
    .still = In the slot it doesn't know the card either.
    .fixed = In the slot it went through, and there's the slip.
not-paid =
    .left = They said never mind, and out they went.
    .tried = We had a go with something else and it came to nothing.
    .unsure = I lost sight of them, I couldn't tell you what came of it.

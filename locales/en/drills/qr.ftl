entry =
    .qr-we-scan = They held up their phone and I pointed our gun at it.
    .qr-they-scan = They aimed their phone at the sticker on our counter.

shown =
    .paying = Looks like it's still going, it wants something typed in on their phone.
    .error = Some fault came up, as if the system had tripped over itself.
    .invalid = It says what they showed me is no good, out of date or something.
    .payer = It's blaming their account, not enough in it or something of the sort.
    .not-open = It says we haven't been set up for this sort of payment.
    .nothing = Dead as anything, no beep, no words.
    .shop-limit = It says we've taken as much as we're allowed to.

own-code =
    .ours = It's the one we put up, same as ever, and their phone shows our name.
    .doubt = I don't like the look of it, I couldn't swear it's the one we put up.

their-phone =
    .says-paid = There's a tick and the money's gone, but nothing's come up on our side.
    .limit = It tells them that's more than they're allowed to spend.
    .expired = It says our square's no good any more.
    .wont-open = It's just a little wheel going round, they never got as far as paying.
    .refused = It turned them down, says there's not enough in there, or it smells something fishy.

password =
    .unclear = I keep looking it up and there's no yes or no.

querying =
    .unclear = I can't find the thing, or anything that says they've paid or haven't.

cancel =
    .tried-before = That one's off now, but there was another go at it earlier.
    .was-paid = Oh, it won't come off, the money had already come in.

refresh =
    .error = It beeped this time, then it stuck on some other message.

scan =
    .error = I got the beep, and then it went wrong.

swap =
    .error = That way round it did start, and then it came to grief.

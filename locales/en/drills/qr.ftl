entry =
    .qr-we-scan = They held up their phone and I pointed our gun at it.
    .qr-they-scan = They aimed their phone at the sticker on our counter.

shown =
    .paying = It's still going, it's waiting on their phone.
    .error = It's come up with some fault or other.
    .invalid = It says what they showed me is no good.
    .payer = It's blaming their end, something about their account.
    .not-open = It says we haven't been set up for this sort of payment.
    .nothing = Dead as a doornail, no beep, no words.
    .shop-limit = It says we've taken as much as we're allowed to.

own-code =
    .ours = It's the one we put up, same as ever, and their phone shows our name.
    .doubt = I don't like the look of it, I couldn't swear it's ours.

their-phone =
    .says-paid = They tell me it's gone, but nothing's come up on our side.
    .limit = It tells them that's more than they're allowed.
    .expired = It says what they scanned is no good any more.
    .wont-open = It's not loading for them, they never got as far as paying.
    .refused = Their phone's turned them down, it won't let them pay us.
    .unsure = I can see there's a message, but I can't read it.

password =
    .unsure = They've changed their mind about paying this way.
    .fixed = They've typed it in, and the order shows as done now.
    .still = Time's up, and the order hasn't moved. Could be they backed out.
    .unclear = I keep looking it up and there's no yes or no.

querying =
    .fixed = I've looked it up: it's gone through.
    .still = I've looked it up: it hasn't gone through.
    .unsure = I can't get into the app from here.
    .unclear = I can't find anything that says they've paid or they haven't.

cancel =
    .fixed = That one's gone, and we hadn't tried any other way.
    .still = It won't let me, or if it did it hasn't said so.
    .unsure = I don't see a button for that anywhere.
    .tried-before = That one's off now, but there was another go at it earlier.
    .was-paid = Oh, it won't come off. It says they'd already paid.

refresh =
    .error = It beeped this time, and then it went wrong.
    .still = A fresh one, and it's no better.
    .fixed = That time we got the money.

scan =
    .error = I got the beep, and after that it came unstuck.
    .still = I've tried near and far, it doesn't catch it.
    .fixed = It beeped, and we've got the money.

swap =
    .error = It got going that way round, and then came to nothing.
    .still = It doesn't catch it that way round, either.
    .fixed = That way round we got the money.

entry =
    .give-back = They scanned to pay, and now they want their money back.
    .refused = I tried to send it back, and it wouldn't let me.
    .not-back = I've sent it back all right, they just haven't seen it.
    .unclear = I had a go, and I honestly don't know what it did.
    .private = It went to one of us personally, not into the shop's account.
    .strange = It's gone to some stranger, nobody to do with our shop.
    .unsure = It's none of those, I think. I'm not even sure what they're after.

order =
    .paid = Found it, and it says it's come in.
    .pending = It's on the list, but there's no telling how it ended.
    .missing = I've been up and down the list, no sign of it.
    .unsure = I don't get to see those, only the boss does.

why =
    .funds = It says there isn't enough in the pot for it.
    .too-old = It says we can't any more, not for that one.
    .not-open = It says that's not something we can do on here.
    .account-gone = It says there's nowhere to send it, theirs doesn't exist any more.
    .unsure = It's some sentence I've never come across, none of those.

record =
    .done = There's one there, with a tick by it.
    .pending = It's there, but it hasn't got to the end yet.
    .account-gone = It says there's something wrong at their end, it can't land.
    .failed = There is one, but it came to nothing.
    .none = I only see them paying, nothing after that.
    .unsure = I can't open that, the login isn't with us.

days =
    .not-yet = No, there's time left on that.
    .passed = Oh yes, and they've looked everywhere, no sign of it.
    .unsure = It depends what he paid with, and nobody remembers.

refund =
    .unclear = I pressed it and it just sat there, so who knows.
    .unsure = I can't get at the app, it's in use all the time.
    .still = It turned me down, there's a message.
    .fixed = Pressed it once, and it's taken it.

look =
    .fixed = It's turned up in the list now, just the once.
    .still = Five minutes on and I still can't say it's been done.
    .failed = I've had a look, and it didn't go.
    .two = It's under there twice, and I only owed it once.
    .unsure = There's nothing here I could see that on.

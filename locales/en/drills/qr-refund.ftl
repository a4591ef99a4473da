entry =
    .give-back = They paid with that square on the phone, and they want their money back.
    .refused = I tried to send it back, and it wouldn't let me.
    .not-back = I've sent it back all right, they just haven't seen it.
    .unclear = I had a go, and I honestly don't know what it did.
    .private = It went to one of us personally, not into the shop's account.
    .strange = It's gone to some stranger, nobody to do with our shop.

order =
    .paid = Found it, and it says it's come in.
    .pending = It's on the list, but there's no telling how it ended.
    .missing = I've been up and down the list, no sign of it.

why =
    .funds = It says there isn't enough in the pot for it.
    .too-old = It says we can't any more, not for that one.
    .not-open = It says that's not something we can do on here.
    .account-gone = It says there's nowhere to send it, theirs doesn't exist any more.

record =
    .done = There's one there, with a tick by it.
    .pending = It's there, but it hasn't got to the end yet.
    .account-gone = It says there's something wrong at their end, it can't land.
    .failed = There is one, but it came to nothing.
    .none = I only see them paying, nothing after that.

days =
    .not-yet = No, there's time left on that.
    .passed = Oh yes, and they've looked everywhere, no sign of it.

refund =
    .unclear = I pressed it and it just sat there, so who knows.

look =
    .fixed = It's turned up in the list now, just the once.
    .still = Five minutes on and I still can't say it's been done.
    .failed = I've had a look, and it didn't go.
    .two = It's under there twice, and I only owed it once.

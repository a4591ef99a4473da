entry =
    .give-back = They paid with that square on the phone, and they want their money.
    .refused = I pressed to send the money, and it wouldn't let me.
    .not-back = I've sent it all right, they say there's nothing on their phone.
    .unclear = I had a go, and I honestly don't know what it did.
    .private = It went to one of us personally, not into the shop's account.
    .strange = It's gone to some stranger, nobody to do with our shop.

order =
    .paid = Found it, and the money's come in.
    .pending = It's on the list, but I can't make out if they finished paying.
    .missing = I've been up and down the list, no sign of it.

why =
    .funds = It says there's not enough money in the pot for it.
    .too-old = It says we've left it too late, or had too many goes.
    .not-open = It says I'm not allowed, we don't get to do that here.
    .account-gone = It says there's nowhere to send it, theirs doesn't exist any more.

record =
    .done = There's a tick on it, the money went back.
    .pending = It's on its way, it hasn't got to the end.
    .account-gone = Something odd, it says the money can't land at their end.
    .failed = There is one, but it came to nothing.
    .none = I only see them paying, nothing after that.

days =
    .not-yet = No, there's time left on that.
    .passed = Oh yes, and they've looked everywhere, no sign of it.

refund =
    .unclear = I pressed it and it just sat there, so who knows.

look =
    .failed = I've had a look, and it didn't go.

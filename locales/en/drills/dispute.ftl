entry =
    .official = It's straight from our payment company, there's a reference on it.
    .elsewhere = Somebody got in touch about it, nothing official.
    .money = They told me to pay up and it'll all go away.
    .customer = It's just them telling us it wasn't them. I've had nothing in writing.
    .unsure = I couldn't say, it came to me second-hand.

day =
    .in-time = We're in good time for that.
    .past = I found it too late, we've missed it.
    .unsure = I've read it front to back, and it doesn't say by when.

ours =
    .defend = They got their goods, and we charged just what it cost.
    .refunded = They've already had every penny of that back.
    .right = To be fair, we owe them that money and haven't given it.
    .not-ours = We never sold that, I can't find it in our books.
    .unsure = I'd have to dig, nobody here remembers that one.

verify =
    .fixed = Found it when I logged in myself. It's got a reference on it.
    .still = I've been all through our own account. Nothing like it.
    .unsure = I've got no login for that, so I couldn't see.

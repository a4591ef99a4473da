entry =
    .official = It's straight from our payment company, there's a reference on it.
    .elsewhere = Somebody got in touch about it, nothing official.
    .money = They told me to pay up and it'll all go away.
    .customer = It's just them telling us it wasn't them. I've had nothing in writing.

day =
    .in-time = We've got some days left.
    .past = I found it too late, we've missed it.

ours =
    .defend = They got their goods, and we charged just what it cost.
    .refunded = They've already had every penny of that back.
    .right = To be fair, we owe them that money and haven't given it.
    .not-ours = We never sold that, I can't find it in our books.

verify =
    .fixed = Found it when I logged in myself. It's got a reference on it.
    .still = I've been all through our own account. Nothing like it.

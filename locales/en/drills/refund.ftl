entry =
    .card = They paid with plastic, and now they want the money back.
    .qr = They'd pointed their phone at our little square, and now they want their money.
    .refused = I'm trying to hand the money over, and this thing won't have it.
    .not-back = I've sent it off all right, but they say nothing's turned up their end.
    .unclear = I pressed it, and now I've no idea whether anything went.
    .hold = We never really took it, that money's only frozen on their card.

day =
    .yes = It's from this shift, they want every penny, and the machine hasn't been closed off.
    .no = Well, they don't all fit, one of those is off.

why =
    .funds = It's saying there's not enough money in the pot for that.
    .not-today = Says it's too soon, I'd have to wait till tomorrow.
    .over = It reckons I've keyed in a bigger sum than they paid.
    .other-card = It says that isn't the one they paid with.
    .not-open = I don't get to do that on here, as far as I can see.
    .too-old = It's looked and there's nothing of the sort, could be too far back.

record =
    .done = There's an entry for money sent back, with a green tick on it.
    .voided = Looks like we cancelled the sale itself, there's no separate payment going back.
    .pending = It's there, but it hasn't got to the end yet.
    .failed = There's one with a red cross by it, it never went.
    .none = All I see is them paying, nothing underneath.

days =
    .not-yet = No, we're still inside that.
    .passed = Oh, well over, and they've been down the whole list, it isn't there.
    .closed = The one they used doesn't exist any more.

void =
    .no-card = They haven't got it on them.
    .unclear = It thought about it for ages and then nothing, could be either.

refund =
    .no-card = They've come in without it, so I've nothing to put in the slot.
    .unclear = The screen dropped back to the start and never said a word.

same-card =
    .unclear = It just hung there, I couldn't say if that went or not.

look =
    .failed = Found it, and it didn't go.

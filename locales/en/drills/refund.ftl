entry =
    .card = The money came in on the card machine, and that's the one to go back.
    .qr = They scanned to pay, no card, and now it has to go back.
    .refused = I'm trying to undo it, and this thing won't have it.
    .not-back = I've sent it off all right, but they say nothing's turned up their end.
    .unclear = I pressed it, and now I've no idea whether anything went.
    .hold = We never really took it, it's only frozen on their card.
    .short = I left a nought off, so we're out of pocket.
    .undone = It's all been given back, and it was never meant to be.
    .unsure = It's none of those, as far as I've been told.

day =
    .yes = I've gone through them, each one's right. We took it this shift and the lot's to go back.
    .no = No, that wasn't today, so it doesn't fit.
    .wrong = It's the figure that's wrong, keyed just now, and the day hasn't been closed off.
    .unsure = I couldn't say which day it falls on, so I don't know if it fits.

why =
    .funds = It's saying there's not enough money in the pot for that.
    .not-today = Says it's too soon, I'd have to wait till tomorrow.
    .over = It reckons that's more than I can give back on it.
    .other-card = It says that isn't the one they paid with.
    .not-open = I don't get to do that on here, as far as I can see.
    .too-old = It can't get at that one any more.
    .password = It wants something typed in that I was never told.
    .unsure = I've never come across that wording, it isn't any you've named.

record =
    .done = There's one there, with a tick by it.
    .voided = It's the sale itself that got cancelled, there's no separate one going back.
    .pending = It's there, but it hasn't got to the end yet.
    .failed = There's one with a red cross by it, it never went.
    .none = All I see is them paying, nothing underneath.
    .unsure = I can't get into that from here.

days =
    .not-yet = No, we're still inside that.
    .passed = Oh, well over, and they've been right down the list, it isn't there.
    .closed = The one they used doesn't exist any more.
    .unsure = Nobody wrote down when we did it, so I've nothing to count from.

void =
    .no-card = They haven't got it on them.
    .unclear = It thought about it for ages and then nothing, could be either.
    .unsure = There's nobody to mind the counter, so not this minute.
    .password = It's after a code that only she has, and she's not in.
    .still = It won't let me undo it that way.
    .fixed = It's off again, the slip says so.

refund =
    .no-card = They've come in without it, so I've nothing to put in the slot.
    .unclear = The screen dropped back to the start and never said a word.
    .unsure = The machine isn't free, so that'll have to wait.
    .password = It wants a code before it goes on, and whoever knows it isn't in.
    .still = It said no and put up some message.
    .fixed = It's gone back, here's the slip.

same-card =
    .unclear = It just hung there, I couldn't say if that went or not.
    .unsure = They haven't got it on them.
    .still = That's the very one, and it still says no.
    .fixed = With that one it went back, here's the slip.

look =
    .fixed = Five minutes on, and there it is in the list, just the once.
    .still = I've looked again. I can't make out that anything was done.
    .failed = Found it, and it didn't go.
    .two = Oh no, it's down there twice over.
    .unsure = We've nothing here to see that on.

undone =
    .here = They're standing right in front of me.
    .gone = They walked out with the bags a while ago.
    .unsure = I didn't see, they could be gone by now.

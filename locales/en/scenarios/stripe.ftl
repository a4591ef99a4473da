call = The screen wants this chip card swiped, and I'd rather not.
swiped = It says please use magstripe, after three goes with the chip.
not-read = The terminal told me to swipe, the chip's no good.
closed = Chip fault, and now it asks for the stripe.
not-sure = Swipe card, it says. The card does have a chip though.
rather-not = The machine asks me to run the stripe, because the chip failed.
place-not-sure = Chip malfunction, swipe instead, that's what's on the display.

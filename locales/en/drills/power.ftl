look =
    .black = I press the button and the screen stays dead.
    .low = It comes up, but it tells me it's nearly flat.
    .stuck = It starts up, and never gets there.
    .wet = The roof leaked on it in the night.
    .hurt = It's not right, I daren't touch it.
    .mid-sale = I was taking money, and then it just died on me.
    .drains = By lunch it's had enough, every day now.

plug =
    .light = Yes, looks like it's filling up now.
    .dark = I've waited, and not a flicker.
    .unsure = There's nothing on it that would light up, ours never had one.

other-charger =
    .unsure = I've only the one lead for it, nothing else fits.
    .fixed = Oh yes, something's lit up now.
    .still = Different socket, different lead, and not a flicker.

battery =
    .unsure = It's screwed in, I can't get it out by hand.
    .fixed = Back in, and it's come on.
    .still = Out and back in, and nothing happens.

top-up =
    .fixed = It's filling up, and it's stopped complaining.
    .still = A quarter of an hour, and the level hasn't gone up.

charge =
    .fixed = I held it down, and there it is, on.
    .still = Half an hour on the lead, I held it down, and the screen's dead.

boot-restart =
    .fixed = This time it's gone all the way in.
    .still = It does what it did before, it never gets in.

other-card = The QR payment was refused, and there's a code.
pin-ok = It says wrong PIN. The customer says their finger slipped.
chip-ok = It refused the stripe and says to use the chip.
input-fixed = It says something's wrong with the amount and nothing went through.
busy-over = It says the system's busy, and I've got a line of people.
no-others = It failed. First customer of the day, so no one to compare with.
merchant-state = Whoever pays, it says something about the merchant's status.
call = The screen's telling me to keep a card, and nobody's even paying.

held = They hold the card on it and nothing happens at all.
phone-ok = The customer's tapping with a phone and there isn't even a beep.
single = They tapped their whole wallet and it says there's more than one card.
card-only = Tapping worked for the last customer, but not for this card.
other-way = It says tapping isn't available, and tapping is all this customer wants to do.
terminal = Nobody can tap today. Putting the card in does work.
call = Tapping's out and even the other way didn't get us paid.
same-card = They pulled the card away too quickly and now it wants it back.

inserted = They tapped and it says this card isn't supported.
wallet-card = I scanned their phone and it says the card isn't supported.
not-bank = Someone wants to pay with a card it won't accept, and it looks odd to me.
scheme = A tourist has a foreign card and the machine says not supported.
other-card = Other cards like this work, but this one says not supported.
call = My contract says I can take this kind of card, but the machine says no.

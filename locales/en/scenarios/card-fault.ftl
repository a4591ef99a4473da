wiped = This customer's card won't read here. They swear it worked somewhere else this morning.
tapped = The card gives an error every time it goes in, and it looks perfectly fine.
dead = The card's got a crack right across it and the customer still wants to pay with it.
expired = It says the card has expired. The customer says nobody told them.
locked = It says the card is locked, and now the customer's asking me what's going on.
call = I can't see anything wrong with this card and I'm out of ideas. Who do I call?
scope = It's only this one card. Everyone before them paid just fine.
key-words = Whatever card goes in today, nothing happens.

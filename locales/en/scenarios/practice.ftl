left = The receipt says TRAINING three times. Is that a real sale?
call = Our payment app has a demo banner on and we sold all morning.
not-live = Brand-new terminal, and it prints DEMO on every slip.
till = There's an orange training bar on the till since lunch.
both-practise = Till's in training, and the card slip has a star for the pound.
no-slip-found = The till said practice all day, and I can't find the card slips.
entry-unsure = It approves everything, even with the cable out. Odd, isn't it?
manager-busy = Somebody left it in training mode after the new girl's first day.

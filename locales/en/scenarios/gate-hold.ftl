paid-by-another-card = Room 12 is checking out and I want to take his deposit. He says he paid by his wife's card last night.
taken = Checking out room 5. I was going to take the deposit, if the night shift hasn't.
released = Somebody cancelled something on her card yesterday; now she's here and the bill is open.
unclear = The night porter tried to take the hold and wrote "?" beside it.
nobody-knows = There's a hold in the book from another shift. The system's down so I can't look it up.

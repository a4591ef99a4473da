sent = The app wants papers about one of my sales. What do I do?
renewed = It says my business licence has run out and they'll cut me off.
missing = They want documents from me and I haven't got all of them.
moved = We moved to a new shop, and now it says the location's wrong.
held = They say my account's on hold and the money's stuck.
call = The screen says there's a problem with the merchant, and nobody's told me why.

retain = It says to keep the card. I'm not taking somebody's card off them!
swiped = Pick up card, says the terminal. I'd swiped it, there wasn't a chip.
scanned-phone = There's a message about retaining a card, and all I did was scan a phone.
scanned-stand = The customer paid by our little stand with the code, and the terminal wants a card withheld.
screen-gone = It went wrong and the screen's blank now, so I honestly can't say what it told us.
slip-says-so = The sale didn't work. I tore the slip off and pocketed it before I could read it.
slip-smudged = It was turned down and the printout's so faint there's nothing legible on it.
paid-unseen = It says to keep the card. The girl took that one, I didn't see how they paid.

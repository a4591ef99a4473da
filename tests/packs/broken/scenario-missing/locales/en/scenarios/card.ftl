seated = The card is not read.

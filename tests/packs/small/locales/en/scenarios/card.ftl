seated = The card is not read.
broken = No card is read any more.

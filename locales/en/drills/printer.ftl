entry =
    .approved = They've paid all right, there's just no slip come out.
    .no-sale = Nobody's paying, I just want a list out of it.
    .unclear = I can't see anywhere that it actually worked.

reprint =
    .blank = Something's come out, but there's not a word on it.
    .missing = I've scrolled all the way down and it's not there.

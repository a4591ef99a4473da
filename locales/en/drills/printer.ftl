entry =
    .approved = They've paid all right, there's just no slip come out.
    .blank = It went through, but what came out is just white.
    .jammed = It's paid, and the roll has got itself chewed up in there.
    .no-sale = Nobody's paying, I just want a list out of it.
    .unclear = I can't see anywhere that it actually worked.
    .practice = There's a slip all right, only it has some word on it, like it was pretend.
    .sign = She's asking why nobody wants her autograph on it.
    .later = It's from a while back, she needs the bit of paper for her boss.

paper =
    .blank = It runs out all right, only there's nothing on it to read.
    .jammed = There's a crumpled bit caught in there.

reprint =
    .blank = Something's come out, but there's not a word on it.
    .missing = I've scrolled all the way down and it's not there.

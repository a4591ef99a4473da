entry =
    .approved = They've paid all right, there's just no slip come out.
    .blank = It went through, but what came out is just white.
    .jammed = It's paid, and the roll has got itself chewed up in there.
    .no-sale = Nobody's paying, I just want a list out of it.
    .unclear = I can't see anywhere that it actually worked.
    .practice = There's a slip all right, only it has some word on it, like it was pretend.
    .sign = They're asking why nobody wants their autograph on it.
    .later = It's from a while back, they want the bit of paper for their books.

paper =
    .blank = It runs out all right, only there's nothing on it to read.
    .jammed = There's a crumpled bit caught in there.
    .fixed = I've shut the cover again, and now it's feeding.
    .still = There's plenty on the roll and it's shut tight, and it doesn't move.

reprint =
    .blank = Something's come out, but there's not a word on it.
    .missing = I've scrolled all the way down and it's not there.
    .fixed = Out it came, and I can read every line.
    .still = I pressed it, and nothing came out.

side =
    .fixed = It was in the wrong way round. Now there's print on it.
    .still = I've turned it, and there's still nothing on it.

cool =
    .fixed = A rest was all it needed, here's the slip.
    .still = Three minutes, and it won't give me a slip.

power =
    .fixed = With its own plug in, out it came.
    .still = It's on its own plug, and it still won't give me a slip.

jam =
    .fixed = I've got the bit out, and it prints again.
    .still = I've tried, and I don't get any further with it.

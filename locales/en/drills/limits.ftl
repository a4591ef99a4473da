entry =
    .full = It says it's got no room left for any more.
    .duplicate = It reckons I've put the same one through before.
    .amount = It says I can't take that much in one go.
    .not-closing = I do the end-of-day and it never finishes.
    .offline = Something about only so much while there's no connection.
    .unsure = No, it's worded differently from all of those.

open =
    .none = I've looked right through, everything's finished.
    .waiting = There's a few bits that still want doing in there.
    .unclear = There's one where I never saw if it worked.
    .unsure = I'm looking at it, and I couldn't say what's open and what isn't.

two =
    .one-meant = Just the single one, and that's all they bought.
    .two-meant = I only see a single one, but they really bought it twice.
    .too-many = It's down twice, and they only bought the once.
    .none = I can't find it anywhere in the list.
    .unsure = I've nothing to look it up with.

typed =
    .wrong = Oh dear, that's not what I meant to key in.
    .right = I've counted the noughts, that's what it should be.
    .unsure = I put in what I was told, I couldn't swear it was correct.

close =
    .no-network = It can't get through, the signal bars are all empty.
    .unsure = I can't stop for that in the middle of all this.
    .still = It started, and then it gave up on me.
    .fixed = It went through, the paper's in my hand.

first =
    .unsure = That needs her in charge, and she's not in.
    .fixed = All seen to, there's nothing hanging about.
    .still = One of them just won't be done.

entry =
    .full = It won't let us take another, something about no room left in it.
    .duplicate = It reckons I've put the same one through before.
    .amount = It says I can't take that much in one go.
    .not-closing = I do the end-of-day and it never finishes.
    .offline = Something about only so much while there's no connection.

open =
    .none = I've looked right through, everything's finished.
    .waiting = There's a few bits that still want doing in there.
    .unclear = There's one where I never saw if it worked.

two =
    .one-meant = Just the single one, and that's all they bought.
    .two-meant = I only see a single one, but they really bought it twice.
    .too-many = It's down twice, and they only bought the once.
    .none = I can't find it anywhere in the list.

typed =
    .wrong = Oh dear, that's not what I meant to key in.
    .right = I've counted the noughts, that's what it should be.

close =
    .no-network = It can't get through, the signal bars are all empty.

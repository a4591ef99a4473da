entry =
    .missing = It's gone, I've no idea where it is now.
    .found = I thought it was gone for good, and now I'm holding it.
    .move = It's going to be somewhere else from now on.
    .transfer = I'm handing the business over to somebody else.
    .close = We've no use for the machine these days.
    .collect = There's somebody who says they've come for the machine.
    .borrowed = It's one person's machine in another person's shop.
    .name = We're not called what it says on there any more.
    .unsure = It's none of those, we just won't be using it for a bit.

look =
    .fine = Can't see any change, it all matches.
    .odd = There's one bit that isn't how I remember it.
    .unsure = I couldn't swear it's just as it was.

open-items =
    .clear = All squared away, nothing hanging about.
    .unclosed = There's still something hanging about in there.
    .unsure = I'd have to ask, I don't have the overview.

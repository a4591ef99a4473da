entry =
    .missing = It's gone. Either somebody nicked it or I can't think where I left it.
    .found = I thought it was gone for good, and now I'm holding it.
    .move = We're off to another address, or at least the machine is.
    .transfer = I'm handing the business over to somebody else.
    .close = We've no use for the machine these days.
    .collect = There's somebody who says they're to pick it up, or give me another for it.
    .borrowed = It was somebody else's before, or it's a mate's, or a mate's after mine.

look =
    .fine = Can't see any change, it all matches.
    .odd = There's one bit that isn't how I remember it.

open-items =
    .clear = All squared away, nothing hanging about.
    .unclosed = There's still something hanging about in there.

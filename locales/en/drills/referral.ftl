entry =
    .shop = It wants us to ring up before it'll go any further.
    .customer = It says he's got to ring up whoever gave him the card.
    .odd = I've got a funny feeling about this one, something isn't right.
    .rang-us = Somebody called the shop out of the blue and read us some digits.
    .mainland = We're on the Chinese side of the border, not Hong Kong.

number =
    .found = Yeah, here it is, I'm looking straight at it.
    .none = I've looked everywhere, there's nothing to ring.
    .gone = There's nobody stood here any more, or else his plastic's gone.

said =
    .code = They read me out some digits to put in.
    .declined = They said no, they're not letting it through.
    .keep-card = I'm not to hand it back to him, they said.
    .wants-more = They want the digits that came up on a phone, or some money sent over.
    .nobody = It just rang and rang.

enter =
    .no-result = I put it in and it went quiet, never told me anything.

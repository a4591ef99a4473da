entry =
    .shop = It wants us to ring up before it'll go any further.
    .entered = I've done the ringing and put their digits in, and now it just sits there.
    .keep = It says I'm to hang on to it and not hand it back.
    .customer = It says they've got to ring up whoever gave them the card.
    .odd = I've got a funny feeling about this one, something isn't right.
    .rang-us = Somebody called the shop out of the blue and read us some digits.
    .mainland = We're over the border from Hong Kong, if that matters.

number =
    .found = Yeah, here it is, I'm looking straight at it.
    .none = I've looked everywhere, there's nothing to ring.
    .gone = There's nothing to ring about now, they're not here with it.
    .unsure = There's some number there, I don't know if that's the one.

said =
    .code = They read me out some digits to put in.
    .declined = They said no, they're not letting it through.
    .keep-card = I'm not to hand it back, they said.
    .wants-more = They're after something extra, and it sounds like a con.
    .nobody = It just rang and rang.
    .unsure = They rattled something off and I didn't get it.

enter =
    .no-result = I put it in and it went quiet, never told me anything.
    .still = It doesn't like those digits.
    .fixed = That went through, and the slip's here.

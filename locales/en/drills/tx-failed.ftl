code =
    .code = There's a funny little number in the corner.
    .reason = It does tell me why, it's something on the customer's side.
    .busy = It says they've got too much on just now, come back in a bit.
    .words = Just that it didn't go through, not a word about why.
    .waiting = It hung there and never said yes or no.
    .retain = It's telling me to hang on to their plastic and not hand it back.
    .limit = Something about that being more than it's allowed.
    .call = It says somebody has to be rung up before it goes any further.
    .unsure = It's gone, I never got to read it.

signal =
    .ok = Yes, that little picture's there, nothing funny on it.
    .bad = No, something's wrong up there with that little picture.

input =
    .right = Yes, that's what they owed, and that's the button I wanted.
    .wrong = Ah, no, I slipped up there.

compare =
    .one-card = The rest of them paid no trouble, it's only this customer.
    .all-cards = Same story with every customer.
    .kind = Credit ones won't go, whoever's they are. The rest are no bother.
    .unsure = There's been nobody else yet today.

pin-again =
    .refused = It still wouldn't go, and what it shows is different from before.
    .unclear = It went quiet, no paper, no yes or no.
    .unsure = No, they don't want another go with this one.
    .still = It says those weren't the right digits, again.
    .fixed = Right digits this time, and the slip's out.

insert =
    .unread = It's pushed right down, and the machine doesn't know it's there.
    .unclear = It just hung there, nothing printed, I couldn't tell you how it ended.
    .unsure = There's nothing on them that'll go in the slot.
    .still = In the slot, and it came back with a no.
    .fixed = In the slot it went, and the slip's out.

wait-retry =
    .reason = Turned down, but this time it tells me why.
    .debited = Hang on, the customer says the money's gone out.
    .unclear = I've done it again, and it never gave me an answer.
    .unsure = They can't stay for that, they'd rather pay some other way.
    .still = Another go, and now it only says it didn't go. Not a word on why.
    .busy = Another go, and it's no different from before.
    .fixed = That time it went through, and the slip's out.

not-paid =
    .left = They had nothing else on them and walked off.
    .declined = That one got turned down as well, and it said why.
    .unclear = I couldn't tell you how that one ended.
    .unsure = I wasn't looking, so I can't tell you how that one went.

not-again =
    .left = They'd had enough and walked off before I could.
    .declined = It turned them down, and this time it said why.
    .unclear = It stopped somewhere, I couldn't tell you where we are.
    .unsure = I wasn't there, so I couldn't say how that went.

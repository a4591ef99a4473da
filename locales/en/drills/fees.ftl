entry =
    .taken = They've helped themselves to something, it's there on my statement.
    .rate = Their cut of each sale isn't what we shook hands on.
    .deposit = The money I put down at the start, they still haven't handed it back.
    .pay-first = They want something out of me before I see a penny.
    .add = It's about what I can ask of people who pay by card.
    .cost = I just want to know your cut on this sort of card.
    .currency = It went through in the wrong money.

written =
    .agreed = It's there in black and white, and I did tick the box.
    .not = Nothing any of us ever signed up to, no.
    .refund = Nobody's charged me for anything. There's just less come in than I was due.
    .unsure = I've turned the drawers out, and the papers just aren't there.

told =
    .yes = To be fair, yes, I could have known.
    .no = Not a word. They just went and did it.
    .unsure = If they wrote to me, I've thrown it away.

deposit =
    .not-yet = There's something I've to do first, and I'm not there yet.
    .owed = There's nothing left they could want from me.
    .unsure = The papers are gone, so I couldn't tell you what it says.

complained =
    .no = I haven't got round to that.
    .yes = I did, and it got me nowhere.
    .unsure = I couldn't say, somebody else may have.

currency =
    .customer = They picked it themselves, I never touched the thing.
    .wrong = They never picked that, it just got pressed.
    .unsure = None of us remembers who pressed it.

entry =
    .taken = They've helped themselves to something, it's there on my statement.
    .rate = Their cut of each sale isn't what we shook hands on.
    .deposit = The money I put down at the beginning, they still haven't handed over.
    .pay-first = I'm to cough up, or ring up a load of sales, before I see a penny.
    .add = Am I allowed to put a bit on top, or turn down the tiny ones?
    .currency = It went through in pounds or dollars or whatever, and it should've been the other.

written =
    .agreed = It's there in black and white, and I did tick the box.
    .not = Can't find it anywhere, and anyhow none of us ever said yes.
    .refund = Nobody's charged me for anything. There's just less come in than I was due.

told =
    .yes = They did let me know, or it's in what I signed.
    .no = Not a word. They just went and did it.

deposit =
    .not-yet = There's a target in there and I've not reached it.
    .owed = I've done all they wanted, if they ever wanted anything.

complained =
    .no = I haven't taken it up with them so far.
    .yes = I did, and they turned me down or just never came back to me.

currency =
    .customer = They picked it themselves, I never touched the thing.
    .wrong = That was us, somebody behind the counter pressed it.

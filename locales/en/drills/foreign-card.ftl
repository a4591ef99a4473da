entry =
    .not-taken = The machine says it doesn't do that sort.
    .declined = It read it all right, and then it said no.
    .currency = It's asking whether they'd rather pay in their own money.
    .no-pin = It wants their secret number, and they haven't got one.
    .wrong-currency = It's all gone through, only not in the money they wanted.

shown =
    .union = There's the Chinese one on the card, red, blue and green.
    .shown = Yes, that's one of the ones we do.
    .not-shown = I can't see anything like it round here.
    .unsure = I've never looked what we take, to be honest.

others =
    .read = Oh yes, people from abroad have paid with theirs all right.
    .none = Not one of them gets through.
    .unsure = I haven't been here long enough to say.
not-paid =
    .left = They said never mind, and out they went.
    .tried = We had a go with something else and it came to nothing.
    .unsure = I lost sight of them, I couldn't tell you what came of it.

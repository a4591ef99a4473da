how =
    .insert = It went in the slot, gold bit first.
    .tap = They just held it against the top of the thing.
    .swipe = I ran it down the groove on the side.
    .qr-we-scan = They held up the square on their mobile and I zapped it.
    .qr-they-scan = They pointed their camera at the square on our counter.

moment =
    .no = Straight away, it hadn't asked us for anything yet.
    .yes = Not at first, it went a good bit further and then that came up.

mark =
    .unionpay = It's got that red, blue and green one, with the Chinese writing.
    .foreign = Just one of those overseas ones, nothing Chinese on it.
    .none = There's nothing like that on the front, doesn't look like it's from a bank.

accept =
    .yes = Oh yeah, that one's on the sticker by our door.
    .no = I've never seen that one up in here.

compare =
    .one-card = The other went on to the next bit fine, so it's just their first one.
    .all-cards = Same message again, it doesn't like any of them.
    .kind = Debit's fine. It's the credit ones, and that's with everybody.
    .unsure = There's no second one of those about.

insert-instead =
    .read-then-failed = It knew the card this time, then the payment didn't come off.
    .unsure = There's no actual card, it's all on the mobile.
    .still = It went in, and straight away there was that message again.
    .fixed = That way it went through, the slip's out.

inserted-when =
    .no = Straight away, I'd hardly let go of it.
    .yes = No, it was happy at first, then it came up with that.

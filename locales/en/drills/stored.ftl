state =
    .waiting = They're all still sat in there, not one's shifted.
    .falling = There's fewer every time I look.
    .refused = A few of them came back as no good.
    .empty = I've opened it and there's nothing left in there.
    .full = It won't hold any more, it says we've hit the top.
    .paper = They're not in there at all, we jotted them on a pad.

age =
    .young = Not a full twelve yet since that first one went in.
    .old = That first one's been in there a good twelve, if not more.
    .unsure = It doesn't tell me when the first one went in.

gone =
    .all = I've ticked them off, each slip's got its match.
    .missing = There's slips here I can't find anywhere in the account.

front =
    .some-refused = A few of them have come back as a no.
    .no-network = It's got no signal, it can't get out at all.
    .fixed = They've all gone up, and not one came back.
    .still = Ten minutes, and they're where they were.

let =
    .some-refused = There's some in there that got knocked back.
    .fixed = They've all gone up, and not one came back.
    .still = It was going down, and then it stuck.

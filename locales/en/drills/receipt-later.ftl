entry =
    .copy = She'd like that little slip of paper once more.
    .invoice = He needs the official one, so his company can claim on it.
    .look = I just want to check on one from before, nobody needs any paper.
    .unclear = I can't honestly say whether we ever got the money.

today =
    .yes = It was since we opened, and we haven't closed off yet.
    .no = It's from a while back, or at least we've closed off since.

reprint =
    .no-print = I pressed it and no paper came out.

app =
    .charged = It's nowhere on the list, but she says the money left her account.

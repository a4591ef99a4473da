entry =
    .copy = They'd like another of those little slips of paper.
    .invoice = They need the proper official one, for claiming on.
    .look = I just want to check on one from before, nobody needs any paper.
    .unclear = I can't honestly say whether we ever got the money.

today =
    .yes = It was since we opened, and we haven't closed off yet.
    .no = No, that one's been and gone.
    .unsure = I couldn't say whether that's been closed off.

reprint =
    .no-print = I pressed it and no paper came out.
    .unsure = I've been through the menu, I don't see that anywhere.
    .still = I've been through the list, and that one's not on it.
    .fixed = Here it comes, that's the one.

app =
    .charged = It's nowhere on the list, but they say the money's left their account.
    .unsure = Nobody's given me the login.
    .still = I've been through the list, and that one's not on it.
    .fixed = There it is, right amount and all.

others =
    .no = This is the first go, or anything before got a plain refusal.
    .yes = We did have a go before, and I don't know how that ended.

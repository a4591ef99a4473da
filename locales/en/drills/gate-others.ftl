others =
    .no = No, nothing before this that could've gone through.
    .yes = We did have a go before, and I don't know how that ended.

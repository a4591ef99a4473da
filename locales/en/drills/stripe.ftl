holder =
    .fine = Nothing wrong with it that I can see, and it's got their name on.
    .odd = There's tape right over the gold bit, and they're in a great hurry.
    .unsure = I couldn't swear to it, one way or the other.

swipe =
    .read-then-failed = Pulled it through, it got that, and then the payment went wrong.
    .unsure = No, I don't feel right about doing that.
    .still = It didn't pick up a thing.
    .fixed = It picked it up that time.

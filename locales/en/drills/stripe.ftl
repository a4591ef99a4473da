holder =
    .fine = Nothing wrong with it that I can see, and it's got his name on.
    .odd = There's tape right over the gold bit, and he's in a great hurry.

swipe =
    .read-then-failed = Pulled it through, it got that, and then the payment went wrong.

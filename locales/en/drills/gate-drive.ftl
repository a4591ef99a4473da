entry =
    .unsure = I only started on Monday, no idea.
    .alone = I punch the price in on it myself.
    .till = I ring it up on the big screen and it hops across.
    .reader = I tap the price into my mobile and hand the little box over.

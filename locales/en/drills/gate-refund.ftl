entry =
    .none = Nothing under it, and none of us has touched it.
    .failed = We had a go, and it told us no, plain as day.
    .done = Turns out somebody's already done that, and it went through.
    .pending = There's no final word on it that I can see.

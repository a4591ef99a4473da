entry =
    .unsure = I wouldn't know where to look for that.
    .none = No, there's nothing like that in there.
    .some = There's a few in there that haven't been sent off.

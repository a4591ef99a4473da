entry =
    .none = When the line's down we just stop taking money.
    .some = There's a few in there that haven't been sent off.

entry =
    .tamper = It looks as if it's been got at.
    .plain = The machine only says it's been shut off.
    .password = One of us kept getting our own staff login wrong, so it's shut us out.
    .card = It's not the machine, it says their plastic's been blocked.
    .pin = It says the customer's secret number is blocked, nothing about us.
    .unsure = I can't make that out, it isn't any of those.

history =
    .shock = Nobody's been at it, it's just had a rough time of it.
    .nothing = Can't think of a thing, and to look at it's same as ever.
    .hot = It doesn't look safe, I don't like touching it.
    .stranger = I'd say somebody's been at it who shouldn't.
    .added = It's not the shape it was.
    .unsure = I've no idea what went on before me, it could be anything.

official =
    .none = I went in and looked. Not a thing about it.
    .notice = Yes, they've put something in there about us.
    .message = Somebody got on to me, saying pay up and they'll open it again.
    .unsure = I don't have the login for that.

supervisor =
    .unsure = There's nobody here who knows how, and no booklet either.
    .fixed = That's done it, I'm back in.
    .still = It's been tried, and we're no further.

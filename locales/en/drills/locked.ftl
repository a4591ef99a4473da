entry =
    .tamper = It thinks it's been got at, or the box itself looks wrong.
    .plain = Just that it's shut off. Not another word on there.
    .password = One of us kept getting our own staff login wrong, so it's shut us out.
    .card = It's not the machine, it says their plastic's been blocked.
    .pin = It says their four secret digits are blocked, nothing about us.

history =
    .shock = It hit the floor, or it lay in a drawer unplugged for ages.
    .nothing = Can't think of a thing, and to look at it's same as ever.
    .hot = There's been water in it, or heat. I don't like touching it.
    .stranger = Somebody not from here had their hands on it, or the sticker's torn.
    .added = There's a bit on it that wasn't there before, or it's not the same shape.

official =
    .none = I went in and looked. Not a thing about it.
    .notice = There's something in there: we're stopped, or it's been shifted, or they want papers.
    .message = Somebody rang or wrote to say pay up and we'll open it again.

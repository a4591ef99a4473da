entry =
    .no = We've taken money since, I'd say. I've no paper that says we haven't.
    .yes = Not a soul's paid on it after that one.
    .unsure = I couldn't tell you, I wasn't the one on the till.

listed =
    .all = I've gone through my slips and they've all got a match.
    .missing = No, I can't match them all up.
    .unsure = I've got nothing here to go through them with.

settle =
    .automatic = There's nothing to press for that, it does it by itself.
    .waiting = There's some from when the internet was down, they haven't gone up.
    .unsure = It won't be possible from where I am.
    .still = It ran a while and then it said no.
    .fixed = It went through, and I've kept the paper.

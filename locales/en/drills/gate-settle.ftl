entry =
    .no = Call it a yes. I've nothing here that says otherwise.
    .yes = Not a soul's paid on it after that one.

listed =
    .all = I've gone through my slips and they've all got a match.
    .missing = No, I can't match them all up.

settle =
    .automatic = There's nothing to press for that, it does it by itself.
    .waiting = There's some from when the internet was down, they haven't gone up.

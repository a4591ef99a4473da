entry =
    .no = We've had people pay on it after that, or else I've lost the slip.
    .yes = Not a soul's paid on it after that.

listed =
    .all = I've gone through my slips and they've all got a match.
    .missing = I can't match them all up, I'm not sure I'm even getting in right.

settle =
    .automatic = There's nothing to press for that, it does it by itself.
    .waiting = There's some from when the internet was down, they haven't gone up.

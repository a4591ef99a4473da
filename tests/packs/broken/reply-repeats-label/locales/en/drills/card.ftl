chip =
    .yes = Yes, it has a chip.
    .no = Just the dark line on the back.

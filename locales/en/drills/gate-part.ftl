part =
    .approved = That bit and nothing else. I went through every go we had.
    .other = There's another go in there that got somewhere as well.

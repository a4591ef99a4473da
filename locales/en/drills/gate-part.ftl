part =
    .approved = That bit and nothing else. I went through every go we had.
    .other = No, there's something else in there besides that bit.

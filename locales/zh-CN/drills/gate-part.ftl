part =
    .approved = 每一回都翻了，就成了这一块，没旁的。
    .other = 不止呢，另外一回也有动静。

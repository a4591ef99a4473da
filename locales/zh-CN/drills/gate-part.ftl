part =
    .approved = 一次次都查了，就这一部分过了。
    .other = 不止这个，还有一次也有动静。

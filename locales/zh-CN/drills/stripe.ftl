holder =
    .fine = 好好的，就是他自己的卡。
    .odd = 那块金的上头贴了胶布，人还催得紧。

swipe =
    .read-then-failed = 拉过去它认了，后头钱没收成。

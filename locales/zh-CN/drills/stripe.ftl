holder =
    .fine = 好好的，就是他自己的卡。
    .odd = 那块金的上头贴了胶布，人还催得紧。
    .unsure = 我不敢打包票，看着吧，又拿不太准。

swipe =
    .read-then-failed = 拉过去它认了，后头钱没收成。
    .unsure = 算了，我心里不踏实，不弄了。
    .still = 拉过去，啥也没认出来。
    .fixed = 这下拉过去认了。

look =
    .black = 怎么按屏幕都不亮。
    .low = 亮是亮的，说快没电了。
    .stuck = 老是那个标志，进不到里面。
    .wet = 昨晚屋顶漏，它在底下淋了一夜。
    .hurt = 不对劲，看着就要出事，我不敢碰。
    .mid-sale = 正收着钱呢，它就没动静了。
    .drains = 早上充满的，不到中午就不行了。

plug =
    .light = 有了，看着是在充了。
    .dark = 插上一点动静都没有。
    .unsure = 我们这种上头就没装灯，看不出来。

other-charger =
    .unsure = 能插上它的就这一根，没别的。
    .fixed = 哎，有亮了。
    .still = 插座换了，线也换了，一点亮都没有。

battery =
    .unsure = 拧着螺丝呢，用手抠不出来。
    .fixed = 装回去，亮了。
    .still = 抠出来又装回去，还是没动静。

top-up =
    .fixed = 在充了，那句提示不见了。
    .still = 一刻钟了，数字没往上走。

charge =
    .fixed = 按住一会儿，亮了。
    .still = 充了半个钟头，怎么按都不亮。

boot-restart =
    .fixed = 这回进去了。
    .still = 还是老样子，进不去。

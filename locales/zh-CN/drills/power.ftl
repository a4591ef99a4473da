look =
    .black = 怎么按屏幕都不亮。
    .low = 亮是亮的，说快没电了。
    .stuck = 一直是那个标志，进不到里面。
    .hurt = 闻着一股糊味儿。

plug =
    .light = 有了，看着是在充了。
    .dark = 插上一点动静没有。

other-charger =
    .running = 充上了，屏幕一直有画面的。

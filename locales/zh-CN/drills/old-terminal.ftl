entry =
    .clock = 小票上印的不是今天。
    .wifi = 店里的无线，它怎么都进不去。
    .only-this = 手机电脑都好好的，单单它没网。
    .generation = 顶上那信号还是老早那种，要么干脆没格。
    .notice = 来了个信儿，说这款以后用不了了。
    .phone-line = 它后头接的是座机那根线。

wifi =
    .changed = 店里宽带重新弄过了，跟以前不一样。
    .page = 连上先跳出来一页，得点同意。
    .new-only = 盒子只发那种新的快的信号，老的没有。
    .nothing = 你说的这些，一样也不沾。

notice =
    .official = 机器屏幕上自己弹的。
    .caller = 有个人跑店里来说的。

own =
    .tied = 数不用我按，电脑那头一扫它就出来了。

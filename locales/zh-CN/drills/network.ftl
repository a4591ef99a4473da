link =
    .mobile = 自己带网的，里头有流量卡。
    .wifi = 连的店里那个无线，没拖线。
    .cable = 后头拖着根线呢，不是无线的。

signal =
    .sim = 不用走动，上头就写着里面那张卡的事。
    .no-data = 那几格从来没掉过。
    .unsure = 这台在这儿弄不了那个。
    .still = 照着弄了，格子还是没有。
    .fixed = 哎，格子出来了。

sim =
    .no = 没瞧见这种话。
    .yes = 提了，说里头那张小卡什么的。
    .credit = 屏幕上没写，我怕是忘了交钱。

phone-test =
    .phone-ok = 网页一下就打开了。
    .phone-bad = 转了半天，网页还是白的。
    .dark = 那盒子一个灯都没有，屋里也是黑的。
    .changed = 前两天宽带师傅来过，弄了新的。

others =
    .yes = 都一样，没一台能用的。
    .no = 那几台都能用，就我这台连不上。

rejoin =
    .idle = 又连上了，那会儿没客人结账。
    .fixed = 又连上了，不过断的那会儿正有人付钱。
    .still = 密码重输了，它就是连不进去。

router =
    .idle = 又能用了，断的那会儿没客人结账。
    .fixed = 都好了，不过断的那会儿正有人付钱。
    .still = 关了又开，店里照样上不去。


switch =
    .all-down = 没别的可换，店里手机、电脑、那几台全趴窝了。
    .unsure = 就这一个，换也没得换。
    .fixed = 换上那个就有网了。
    .still = 换过去，也是一个样。

reseat =
    .fixed = 是没插紧，这下有网了。
    .still = 两头都插紧了，没用。

restart =
    .fixed = 开起来又有网了。
    .still = 开起来了，照样连不出去。

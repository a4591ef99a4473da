entry =
    .not-found = 手机上翻半天，就是接不上它。
    .drops = 刚接上，没一会儿又没了。
    .update = 说要装了新版本才能用。
    .tamper = 它报警了，说不安全什么的。

battery =
    .full = 还多着呢，剩一大半。
    .low = 没啥电了。
    .unsure = 它光闪灯，剩多少电瞧不出。

pair =
    .update = 刚要接，它说得先装新版本。
    .fixed = 删掉重来，接上了。
    .still = 从头来了一遍，还是老样子。
    .unsure = 打电话之前，这些我自己都弄过。

free =
    .unsure = 打买来就我这一部连过。
    .fixed = 是让别的手机占着，现在跟我的接上了。
    .still = 别的都关了，没用。

update =
    .unsure = 我这儿没有无线，客人还等着。
    .fixed = 弄了一阵，新版本装上了，也接上了。
    .still = 没弄成，跟原来一样。

charge =
    .fixed = 这下接上了。
    .still = 充了，还是老样子。

allow =
    .fixed = 原来是没打开，这下接上了。
    .still = 都给它开了，没用。

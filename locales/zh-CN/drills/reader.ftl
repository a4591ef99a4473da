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

free =
    .unsure = 打买来就我这一部连过。

update =
    .unsure = 我这儿没有无线，客人还等着。

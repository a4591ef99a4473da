link =
    .mobile = 跟手机出门在外一个样，自己带网的。
    .wifi = 用店里那个无线的，没拖线。
    .cable = 不是无线的，后头拖着根线呢。

sim =
    .no = 没瞧见这种话。
    .yes = 提了，说里头那张小卡怎么怎么。

phone-test =
    .phone-ok = 网页一下就出来了。
    .phone-bad = 转了半天，网页还是白的。

others =
    .yes = 都一样，全趴窝了。
    .no = 人家那几台照样用，就我这台。

rejoin =
    .idle = 上去了，那阵子正好没客人结账。

router =
    .idle = 又能用了，断那会儿柜台前没客人。

switch =
    .tied = 价钱不是我按的，那边电脑打过来的。

entry =
    .opening = 一会儿就要让人进来了。
    .closing = 我弄完就回家了。
    .round = 不是天天弄的那种，是隔一阵看一回的。
    .cleaning = 它太埋汰了，我想弄弄。
    .charging = 电池的事，再就是人不在的时候搁哪。
    .trouble = 哎，这么一看，它好像不太正常。

opening =
    .fine = 转了一圈，挑不出毛病。
    .altered = 多了个东西，昨晚没有的。
    .sign = 我们的码上糊了张纸。
    .unsigned = 早上登不进去。
    .power = 快见底了，电。
    .paper = 纸卷见芯了。

closing =
    .fine = 从头到尾看了，都清了。
    .unclear = 有一单，看不出算成还是没成。
    .unsettled = 日结怎么都走不下去。
    .differs = 它一个数，我本子上一个数。
    .missing = 数来数去缺一个。

round =
    .week = 星期一弄的那种。
    .month = 月初弄的那种。
    .flat = 备着的那台一点动静没有。
    .spare = 备着的那台亮是亮，登不进去。
    .gone = 我点过了，跟本子不一样。
    .lead = 电线皮裂开，看到铜了。

cleaning =
    .outside = 就手摸来摸去的那一面。
    .slot = 就人家往里塞卡那个缝。
    .unread = 说实话，是它不认卡了。
    .sprayed = 有人拿湿抹布弄的，都流进去了。

wipe =
    .alert = 一开起来，跳了个安全的提示。

slot =
    .no-card = 从来没有过那东西。
    .foreign = 等等，里头好像有个什么片。

charging =
    .daily = 就平常日子，怎样才好？
    .away = 淡季要歇业了。
    .cold = 外头冻了半宿才搬回来。
    .flat = 插是插了，数字不动。
    .hot = 背面鼓出来一块，还烧手。

warm =
    .alert = 亮了，可是跳个警告，不让用了。

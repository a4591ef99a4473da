entry =
    .opening = 一会儿就要让人进来了。
    .closing = 我弄完就回家了。
    .round = 不是天天弄的那种，是隔一阵看一回的。
    .cleaning = 它太埋汰了，我想弄弄。
    .charging = 电池的事，再就是人不在的时候搁哪。
    .trouble = 哎，这么一看，它好像不太正常。
    .unsure = 没哪样特别的，就想知道怎么照看它好。

opening =
    .fine = 转了一圈，挑不出毛病。
    .altered = 多了个东西，昨晚没有的。
    .sign = 我们的码上糊了张纸。
    .unsigned = 早上登不进去。
    .power = 快见底了，电。
    .paper = 纸卷见芯了。
    .unsure = 我没见过它原来啥样，没法比。

closing =
    .fine = 从头到尾看了，都清了。
    .unclear = 有一单，看不出算成还是没成。
    .unsettled = 日结怎么都走不下去。
    .differs = 它一个数，我本子上一个数。
    .missing = 数来数去缺一个。
    .unsure = 这单子我看不懂，哪笔算没完我不知道。

round =
    .week = 星期一弄的那种。
    .month = 月初弄的那种。
    .flat = 备着的那台一点动静没有。
    .spare = 备着的那台亮是亮，登不进去。
    .gone = 我点过了，跟本子不一样。
    .lead = 电线皮裂开，看到铜了。
    .unsure = 这还是头一回，从哪儿查起我都不知道。

cleaning =
    .outside = 就手摸来摸去的那一面。
    .slot = 就人家往里塞卡那个缝。
    .unread = 说实话，是它不认卡了。
    .sprayed = 有人拿湿抹布弄的，都流进去了。
    .unsure = 哪儿都得弄，从里到外。

wipe =
    .alert = 一开起来，跳了个安全的提示。
    .unsure = 腾不出来，随时有人要付钱。
    .fixed = 弄好了，干了才开的。
    .still = 有的地方弄不掉。

slot =
    .no-card = 从来没有过那东西。
    .foreign = 等等，里头好像有个什么片。
    .unsure = 翻出来一张，是不是给这台用的说不好。
    .fixed = 照上头写的插进去又拿出来了。
    .still = 里头有东西，弄不出来。

charging =
    .daily = 就平常日子，怎样才好？
    .away = 淡季要歇业了。
    .cold = 外头冻了半宿才搬回来。
    .flat = 插是插了，数字不动。
    .hot = 背面鼓出来一块，还烧手。
    .unsure = 我就想让它多用几年，电池别那么快坏。

warm =
    .alert = 亮了，可是跳个警告，不让用了。
    .unsure = 上头那层雾还没退呢。
    .fixed = 雾没了，一按就亮。
    .still = 放够了，还是不对，没起来。

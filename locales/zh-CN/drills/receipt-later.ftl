entry =
    .copy = 客人想再要一张单子。
    .invoice = 客人要报销，得给他开张票。
    .look = 我就想翻翻之前那一单，不用打出来。
    .unclear = 那钱进没进来，我都说不准。

today =
    .yes = 就今天的，日结还没做。
    .no = 有日子了，不是刚收的。
    .unsure = 日结做没做，我说不上来。

reprint =
    .no-print = 点下去了，一点纸都没吐。
    .unsure = 菜单里翻了，没看见那一项。
    .still = 列表里翻了，没有那笔。
    .fixed = 有了，就是这张。

app =
    .charged = 没翻着，可人家说钱出去了。
    .unsure = 没人给过我账号，打不开。
    .still = 列表里翻了，没有那笔。
    .fixed = 在这儿呢，数也对。

entry =
    .copy = 客人想再要一张那个纸条。
    .invoice = 客人要报销，得给个能入账的票。
    .look = 我就想翻翻之前那一单，不用打出来。
    .unclear = 我都说不准那钱进没进来。

today =
    .yes = 就今儿的，还没扎账呢。
    .no = 有日子了，要不就是扎过账了。

reprint =
    .no-print = 点下去了，一点纸都没吐。

app =
    .charged = 没翻着，可人家说钱出去了。

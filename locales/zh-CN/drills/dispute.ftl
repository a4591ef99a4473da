entry =
    .official = 收款公司那边正式发来的，带编号。
    .elsewhere = 有个不认识的号给我发消息说的。
    .money = 有人让我转点钱，说转了就没事了。
    .customer = 客人来店里讲那笔没他的事，别处没来过信儿。

day =
    .in-time = 来得及，没到那天呢。
    .past = 晚了，那天早错过去了。

ours =
    .defend = 货是我卖的，一分没多要。
    .refunded = 那钱我早还给人家了。
    .right = 说实话是我们理亏，钱还没给人家。
    .not-ours = 这单我们没做过，账里翻不着。

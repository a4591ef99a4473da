entry =
    .official = 收款公司那边正式发来的，带编号。
    .elsewhere = 有个不认识的人，找来跟我说的。
    .money = 有人让我转点钱，说转了就没事了。
    .customer = 就是客人自己来说，那笔不是他付的。
    .unsure = 我是听人转的话，从哪儿来的说不上。

day =
    .in-time = 来得及，没到那天呢。
    .past = 晚了，错过那天了。
    .unsure = 从头看到尾，没提要几号之前答复。

ours =
    .defend = 东西是我们卖的，钱也没多收。
    .refunded = 那钱后来我们退给人家了。
    .right = 说实话是我们理亏，钱还没退人家。
    .not-ours = 这单我们没做过，账上翻不着。
    .unsure = 这笔没人记得，得再翻翻才知道。

verify =
    .fixed = 我自己登进去看到了，上面有编号。
    .still = 自己账户里翻遍了，压根没这回事。
    .unsure = 我没有账号，进不去，没看成。

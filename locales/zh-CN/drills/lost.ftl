entry =
    .missing = 找不着了，不知道是落哪儿了还是让人顺走了。
    .found = 以为没了的，这会儿又找着了。
    .move = 我们要换个地方用它。
    .transfer = 这店盘给人家了。
    .close = 往后我们用不着这台了。
    .collect = 来了个人，说要把机器拿走。
    .borrowed = 是跟别人借机器、转机器的事。
    .name = 我们现在不叫那个了。
    .unsure = 这几样都不是，就是一阵子用不上它。

look =
    .fine = 对过了，哪儿都没变。
    .odd = 有一处不太对，以前不是这样。
    .unsure = 是不是原来那样，我不敢打包票。

open-items =
    .clear = 都弄完了，没剩下啥。
    .unclosed = 还有挂着的，没弄完呢。
    .unsure = 我得问问，心里没数。

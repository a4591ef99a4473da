entry =
    .shop = 屏幕让我们店里拨过去问。
    .customer = 写的是让他自己去找发卡那家问。
    .odd = 我心里犯嘀咕，总觉得这里头有鬼。
    .rang-us = 是人家主动打过来的，报了一串数。
    .mainland = 我们是国内的店，不在港澳。

number =
    .found = 有，就在我眼前写着呢。
    .none = 翻遍了，哪儿都没写。
    .gone = 人走了，要不就是东西让他带走了。

said =
    .code = 报了串数字，我抄下了。
    .declined = 那边一口回了，说不行。
    .keep-card = 那边叫我扣下，别还给他。
    .wants-more = 那头反倒跟我要，手机收到的数字啦，打款啦。
    .nobody = 嘟了老半天，没人理我。

enter =
    .no-result = 按进去了，等半天也没个说法。

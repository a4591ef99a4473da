entry =
    .shop = 屏幕让我们店里打电话过去问。
    .entered = 电话打过了，那串数也按了，这会儿它不吭声了。
    .keep = 它叫我把人家的扣下，先别还。
    .customer = 写的是让他自己去找发卡那家问。
    .odd = 我心里犯嘀咕，总觉得有鬼。
    .rang-us = 人家主动打过来的，报了个号码。
    .mainland = 我们店在国内，不是港澳的。

number =
    .found = 有，就在我眼前写着呢。
    .none = 翻遍了，哪儿都没写。
    .gone = 人跟卡都不在跟前。
    .unsure = 是有个号，不晓得是不是打这个。

said =
    .code = 报了串数字，我抄下了。
    .declined = 那边一口回了，说不行。
    .keep-card = 那边叫我把卡扣下，别还他。
    .wants-more = 那头反过来问我要验证码。
    .nobody = 嘟了老半天，没人理我。
    .unsure = 那头说得快，我没听明白。

enter =
    .no-result = 输进去了，等半天也没个说法。
    .still = 那几位数它不收。
    .fixed = 过了，单子出来了。

entry =
    .complete = 客人要走了，卡上冻的那笔我得收进来。
    .over = 算下来，冻的那点不够。
    .release = 冻的那笔，想给人家放开。
    .undo = 冻的钱我收进来了，可收得不对。
    .tip = 客人另外给了点小费，我没输进去。
    .refused = 想在客人卡上冻笔押金，机器不让。
    .left = 人没影了，钱还没付呢。
    .sale = 一看单子，那押金当时是真收了的。

over =
    .yes = 人就在我跟前，手上拿着卡呢。
    .no = 人已经走了。

tip-when =
    .no = 没呢，日结还没做。
    .yes = 日结做过了。

which =
    .no-menu = 翻遍了，没这个按钮。
    .all = 换谁的卡来都不让做。
    .one = 就这位客人的不让，别人的都做成了。

complete =
    .over = 说我输的数太大了。
    .already = 说这笔早就收进来了。
    .unclear = 转了半天没下文，成没成不知道。

void =
    .already = 说这笔早就放掉了。
    .unclear = 等了半天没个准信，不知道放没放。

undo =
    .unclear = 转着转着就没下文了，撤没撤成不知道。

entry =
    .complete = 客人要走了，卡上押的那笔我得收进来。
    .over = 算下来，押的那点不够。
    .release = 押的那笔想给人家放开。
    .undo = 押的钱我收进来了，可收得不对。
    .tip = 客人说多给点辛苦钱，我那会儿没输进去。
    .refused = 想在客人卡上押笔钱，机器不让。
    .left = 人跑了，钱还没付呢。

over =
    .yes = 人就站我跟前，手上拿着呢。
    .no = 人已经走掉了。

tip-when =
    .no = 没呢，扎账的条子一张都没打。
    .yes = 账扎过了，条子都打出来了。

which =
    .no-menu = 我翻遍了，没这个按钮。
    .all = 换谁的来都不让做。
    .one = 就这位客人的不让，别人的都做成了。

complete =
    .over = 它说我输的数太大了。
    .already = 它说这笔早就收进来了。
    .unclear = 转了半天没下文，也不知成没成。

void =
    .already = 它说这笔早就放掉了。
    .unclear = 等了半天没个准信，不知道放没放。

undo =
    .unclear = 转着转着就没下文了，不晓得撤没撤成。

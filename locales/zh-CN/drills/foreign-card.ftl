entry =
    .not-taken = 机器说不收这种。
    .declined = 认倒是认了，又给打回来了。
    .currency = 让挑，用人民币还是人家那边的钱。
    .no-pin = 非叫按几个数，人家说从来没有。
    .wrong-currency = 单子都出来了，才发现不是人家要的那种钱。

shown =
    .union = 人家卡上有咱国内那个红蓝绿的牌子。
    .shown = 有，咱这儿有一样的图。
    .not-shown = 找了一圈，没瞧见这个图。

others =
    .read = 前头也有老外付过，都成了。
    .none = 一张都过不去。

entry =
    .nothing = 我这边按了，POS上啥数都没来。
    .old = POS上显示的数，不是现在这单的。
    .busy = 电脑说POS这会儿叫不应。
    .paid = POS说钱收了，电脑上这单还欠着。
    .both-wait = 俩都干耗着，谁也没说到底成没成。
    .till-paid = 电脑上这单结了，POS里翻不着。
    .totals = 盘账呢，两边加起来不一样。

card =
    .no = 没呢，这单还没人刷过扫过。
    .yes = 好像有人刷过一下，我不敢打包票。

own =
    .approved = 有，过了，一样样都对得上。
    .declined = 有这单，没刷过去。
    .voided = 先是过了，后头又给取消了。
    .practice = 上头印着字，说是学着用的。
    .none = 翻不着这单，也不知道是不是我不会翻。

tender =
    .other = 不是走卡，按的是旁的那种。
    .card = 看着像走的卡，我也吃不准。

alone =
    .not-allowed = 弄不了，不是老板不许，就是它不给打数字。

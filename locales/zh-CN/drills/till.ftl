entry =
    .nothing = 我这边按了，POS上啥也没跳出来。
    .old = POS上的数，不是现在这单的。
    .busy = 电脑说POS这会儿叫不应。
    .paid = POS说钱收了，电脑上这单还欠着。
    .both-wait = 两边都干等着，成没成谁也没说。
    .till-paid = 电脑上这单结了，POS里翻不着。
    .totals = 在对账呢，两边加起来不一样。

card =
    .no = 没呢，这单还没人刷过扫过。
    .yes = 好像有人刷过一下，我不敢说。

clear =
    .old-paid = 前头那位的卡其实过了，钱也给了，收重了。

own =
    .approved = 有，过了，都对得上。
    .voided = 先是过了，后头又给取消了。
    .declined = 有这单，没刷过去。
    .practice = 上头印着字，说是学着用的。
    .less = 有，也过了，可比该给的差一截。
    .more = 有，也过了，可多拿了人家一截。
    .none = 翻不着这单，没法看。

tender =
    .other = 不是走卡，按的是旁的。
    .card = 看着像走的卡，我也吃不准。

alone =
    .not-allowed = 弄不了，这儿不能自己输数。

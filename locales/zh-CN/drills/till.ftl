entry =
    .nothing = 我这边按了，刷卡机上啥也没跳出来。
    .old = 刷卡机上的数，不是现在这单的。
    .busy = 收银机说刷卡机这会儿叫不应。
    .paid = 刷卡机说钱收了，收银机上这单还欠着。
    .both-wait = 两边谁也没说成没成，没个准信。
    .till-paid = 收银机上这单结了，刷卡机里翻不着。
    .totals = 在对账呢，两边加起来不一样。

card =
    .no = 没呢，这单还没人刷过扫过。
    .yes = 好像刷过一下，我不敢说。

clear =
    .old-paid = 前头那位的卡其实过了，钱也给了，收重了。
    .still = 两边都清了，该有的数还是没出来。
    .fixed = 清完重发，数对了。

own =
    .approved = 有，过了，都对得上。
    .voided = 先是过了，后头又给取消了。
    .declined = 有这单，没刷过去。
    .practice = 上头印着字，说是学着用的。
    .less = 有，也过了，可比该给的差一截。
    .more = 有，也过了，可多拿了人家一截。
    .none = 翻不着这单，没法看。
    .unsure = 在哪儿看我都不知道，没看成。

tender =
    .other = 不是走卡，按的是旁的。
    .card = 看着像走的卡，我也吃不准。

alone =
    .not-allowed = 弄不了，这儿不能自己输数。
    .still = 我自己按的数，一样收不了。
    .fixed = 我自己按的数，过了。

choose =
    .still = 不是这个毛病，照样没来。
    .fixed = 是发到别的那台去了，改过来数就到了。

wait =
    .still = 等够了，两头说的还是不一样。
    .fixed = 过了，收银机上那单也清了。

link =
    .fixed = 这下过来了，就是我打的数。
    .still = 都插好了，我打的数还是不过来。

program =
    .fixed = 关掉重开，数过来了。
    .still = 关掉重开，我打的数还是不过来。

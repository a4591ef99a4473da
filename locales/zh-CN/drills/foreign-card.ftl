entry =
    .not-taken = 机器说不收这种卡。
    .declined = 卡是认了，可没过。
    .currency = 让挑，按人民币算还是按他们的钱算。
    .no-pin = 非要输密码，人家说从来没设过。
    .wrong-currency = 单子都出来了，才看见不是按人家要的那种钱算的。

shown =
    .union = 有，红蓝绿三色的那个标。
    .shown = 有，我们店里有一样的标。
    .not-shown = 找了一圈，没瞧见这个标。
    .unsure = 收哪几种，我还真没留意过。

others =
    .read = 前头也有老外刷卡，成了的。
    .none = 没见哪张刷成过。
    .unsure = 我才来，以前有没有过不知道。
not-paid =
    .left = 他说算了，人就出门了。
    .tried = 后来又弄了别的法子，还是不行。
    .unsure = 没盯住，后来怎样我说不上来。

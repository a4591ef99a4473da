how =
    .insert = 塞到机器口子里的。
    .tap = 往机器顶上凑了一下。
    .swipe = 从边上那条槽里拉过去的。
    .qr-we-scan = 他把手机亮给我，我这边嘀了一下。
    .qr-they-scan = 他拿手机对着我们柜台那张牌子照的。

moment =
    .no = 卡刚一上去，立马就弹出来了。
    .yes = 开头好好的，走到后面才弹出来。

mark =
    .unionpay = 有，红蓝绿三块那个，里头带俩汉字。
    .foreign = 光有个国外的英文标，国内那个没有。
    .none = 翻来覆去没那种图案，不像银行发的。

accept =
    .yes = 能啊，门口就贴着这个标呢。
    .no = 没见过，咱这儿好像没弄过这个。

compare =
    .one-card = 另一张一插就往下走了，就刚才那张别扭。
    .all-cards = 换了还是那句话，哪张它都不认。

insert-instead =
    .read-then-failed = 这回认卡了，可后头钱没收成。

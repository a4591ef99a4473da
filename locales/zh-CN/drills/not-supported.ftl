how =
    .insert = 插到卡口里的。
    .tap = 在机器上碰了一下。
    .swipe = 从边上那条槽里拉过去的。
    .qr-we-scan = 他把手机上的码亮给我，我扫的。
    .qr-they-scan = 他拿手机扫的，扫我们柜台那张。

moment =
    .no = 卡刚一上去，立马就弹出来了。
    .yes = 开头好好的，走到后面才弹出来。

mark =
    .unionpay = 有，红蓝绿三色的那个。
    .foreign = 就一个外国的标，国内那个没有。
    .none = 翻来覆去没那种标，不像银行发的。

accept =
    .yes = 能啊，店里就有这个标。
    .no = 店里没见过这个标。

compare =
    .one-card = 换一张就能往下走，就刚才那张不行。
    .all-cards = 换了还是那句话，哪张都不认。
    .kind = 借记的认，信用的谁拿来都不认。
    .unsure = 没有第二张这样的给我试。

insert-instead =
    .read-then-failed = 这回卡认了，可后头没收成。
    .unsure = 人家就拿着手机，没有卡可插。
    .still = 刚塞进去，马上又跳那句话。
    .fixed = 插着就过了，单子出来了。

inserted-when =
    .no = 刚塞进去，手还没松就弹出来了。
    .yes = 开头好好的，弄到后面才冒出来。

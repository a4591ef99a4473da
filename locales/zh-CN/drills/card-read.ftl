entry =
    .insert = 塞到前头那个口子里的。
    .tap = 没往里塞，就凑上去挨了一下。
    .swipe = 从边上那道槽里拉过去的。

has-chip =
    .yes = 正面有块亮亮的小金片。
    .no = 没见着金片，背后就一道黑的。

scope =
    .one-card = 我那张塞进去就认，偏偏他的不认。
    .all-cards = 拿我那张试了，一个样，也不认。

look-slot =
    .clean = 照了照，里头啥也没有，跟平时一样。
    .debris = 往里一照，有个小碎片夹在那儿。
    .overlay = 口子那儿不太对，像套了一层，还是会晃。

reseat =
    .read-then-failed = 这回认出来了，走到后头没收成。

tap =
    .torn = 它叫再凑上去一回，说刚才那下断了。
    .no-slip = 嘀了一声，像是认了，可没见纸条。
    .read-then-failed = 凑上去是认了，接着就说这笔不行。

wipe-chip =
    .read-then-failed = 擦了擦，认倒是认了，后头又说这笔不行。

swipe-once =
    .read-then-failed = 拉了一道，它认了，可这笔没给过。

cleaning-card =
    .read-then-failed = 清完再塞，它认了，可最后没收成。

restart =
    .keys = 开起来以后，它说得先下载个什么东西。
    .read-then-failed = 重开了一次，卡它认了，可这笔黄了。

entry =
    .insert = 插到卡口里头的。
    .tap = 没往里插，就在上头贴了一下。
    .swipe = 在边上那道槽里拉过去的。

has-chip =
    .yes = 有，正面一块亮亮的小金片。
    .no = 没见着金片，就背后一条黑的。

scope =
    .one-card = 我换一张插，一下就认，偏偏他那张不认。
    .all-cards = 另外拿一张试了，一个样，也不认。
    .unsure = 这会儿找不出第二张来插。

look-slot =
    .clean = 照了照，里头啥也没有，跟平时一样。
    .debris = 往里一照，有个小碎片夹在那儿。
    .overlay = 卡口不太对劲，好像多套了一层。
    .unsure = 瞅了半天，里头看不真。

reseat =
    .asks-swipe = 插了几回，它自己说改走后面那条黑的。
    .read-then-failed = 这回认了，可后头没收成。
    .still = 插到底了，机器还是不认。
    .fixed = 哎，认上了。

tap =
    .torn = 说刚才那下断了，叫重来。
    .no-slip = 嘀了一声，像是认了，可没见单子。
    .read-then-failed = 贴上去是认了，接着就说这笔不行。
    .unsure = 这会儿没法拿它去贴。
    .still = 贴上去没一点动静。
    .fixed = 贴了一下，认上了。

wipe-chip =
    .asks-swipe = 擦得锃亮，它倒叫我从边上拉一下。
    .read-then-failed = 擦完是认了，后头又说这笔不行。
    .unsure = 我这儿没东西可擦。
    .still = 擦干净了，还是认不出来。
    .fixed = 擦完一插就认了。

swipe-once =
    .read-then-failed = 拉是拉出来了，可这笔没过。
    .still = 稳稳当当拉了一下，啥也没认出来。
    .fixed = 这下拉过去认了。

cleaning-card =
    .read-then-failed = 清完插进去，认了，可最后没收成。
    .still = 没用上，还是一个样。
    .fixed = 清了一回，卡认了。

restart =
    .keys = 开机以后，说得先下载个什么东西。
    .read-then-failed = 开机以后卡能认了，可这笔没成。
    .unsure = 这会儿我可不敢关它。
    .still = 开是开了，卡还是不认。
    .fixed = 开起来一插，认了。

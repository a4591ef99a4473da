entry =
    .fine = 左看右看，没看出哪儿不对。
    .damaged = 都不成样子了，一看就伤着了。
    .out-of-date = 上头印的年月到头了，再不就是机器这么说的。
    .locked = 机器上说，客人这张给封了。

scope =
    .one-card = 我自己那张塞进去好好的，就他那张闹毛病。
    .all-cards = 我自己那张塞进去，报的也是那句。

key-words =
    .no = 看了，没见着那几个字。
    .yes = 写着呢，说什么验不了真假之类的。

wipe-chip =
    .read-then-failed = 擦干净再塞，认是认了，就是没付成。

tap =
    .torn = 叫我们再凑一回，说刚才那下没接完。
    .no-slip = 嘀是嘀了一声，就是没见纸条。
    .read-then-failed = 一凑就认了，可付的时候没过去。

same-card =
    .torn = 又要我凑上去，要么停那儿不知道成没成。
    .read-then-failed = 这回认了，后头不给过，要么跳了个数字出来。

entry =
    .fine = 左看右看，没看出哪儿不对。
    .damaged = 这卡都伤着了，一眼就看得出来。
    .out-of-date = 说是过了日子，用不了了。
    .locked = 机器上说，客人这张给锁住了。
    .paid = 账他后来结清了，我就想问问这张是咋回事。

scope =
    .one-card = 另外拿一张插了，好好的，就他那张不行。
    .all-cards = 另外拿一张插，报的也是那句。
    .unsure = 这会儿找不出第二张来插。

key-words =
    .no = 看了，没见着那几个字。
    .yes = 写着呢，有公钥什么的。

wipe-chip =
    .read-then-failed = 擦完插进去，卡是认了，就是没付成。
    .unsure = 没东西让我擦，人家没把卡给我。
    .still = 擦过了，一插又报那个，还没轮到输密码。
    .fixed = 哎，这下认了。

tap =
    .torn = 说刚才没感应完，叫重来一下。
    .no-slip = 嘀是嘀了一声，就是没出单子。
    .read-then-failed = 一贴就认了，可付的时候没过。
    .unsure = 这会儿他不肯拿出来贴。
    .still = 贴上去，它一点动静没有。
    .fixed = 贴上去就认了。

same-card =
    .torn = 还叫重来，成没成也没个说法。
    .read-then-failed = 这回认了，可银行那头没让过。
    .unsure = 那张他已经收起来了，贴不了。
    .still = 这回它理都没理。
    .fixed = 这回过了，单子在我手上。
not-paid =
    .left = 他说算了，人就出门了。
    .tried = 后来又弄了别的法子，还是不行。
    .unsure = 没盯住，后来怎样我说不上来。

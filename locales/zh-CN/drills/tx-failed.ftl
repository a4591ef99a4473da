code =
    .code = 边上有个短短的号，像数字带字母。
    .reason = 它说了为啥，是顾客那张卡上的事。
    .busy = 说那头太挤了，让过会儿再来。
    .words = 就说没成，别的一个字没有。
    .waiting = 还悬在那儿，也没说成，也没说不成。
    .retain = 叫我把人家的卡扣下来，别还。

signal =
    .ok = 有，干干净净的，没啥怪东西。
    .bad = 上头那个小图标不对劲。

input =
    .right = 数没按岔，选的也是我要的那个。
    .wrong = 哎，我弄岔了一个。

compare =
    .one-card = 前后几位都收进来了，就卡在这位身上。
    .all-cards = 来一个黄一个，全这样。

pin-again =
    .refused = 还是没过，这回说的话不一样了。
    .unclear = 按完就没声了，纸也没吐。

insert =
    .unread = 卡插到底了，机器就是不认。
    .unclear = 等半天没个说法，单子也没吐。

wait-retry =
    .reason = 还是不行，不过说了是为啥。
    .debited = 等等，顾客说钱出去了。
    .unclear = 又弄了一回，等不来个准话。

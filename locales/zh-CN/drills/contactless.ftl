entry =
    .silent = 客人的卡放上去，机器就是不认。
    .phone = 客人拿手机贴的，没贴成。
    .phone-insert = 他拿手机凑上去，机器要别的法子。
    .several = 说一下子放上来好几张，认不清哪张。
    .torn = 说刚才没感应全，让重来一下。
    .insert = 它让我把卡插到卡口里。
    .not-open = 屏幕上说，这台不能感应付款。
    .unclear = 好像是认到了，可单子一直没出来。
    .refused = 屏幕上说没成，别的我看不懂。
    .unsure = 那会儿我没盯着看，字已经没了。

others =
    .yes = 前头有人贴成过，就他这儿不灵。
    .no = 从开门到现在，没一个贴成的。
    .unsure = 没往心里去，记不得有谁贴过。

hold =
    .torn = 说没贴牢，让重来一回。
    .no-slip = 机器有反应了，就是没出单子。
    .read-then-failed = 卡是认了，接着就说没成。
    .unsure = 卡他都收回兜里了，贴不成。
    .still = 贴着没动，机器没理它。
    .fixed = 这下过了，单子也出来了。

phone =
    .fixed = 这回成了，单子也打出来了。
    .still = 贴了，机器没理它。
    .unsure = 那东西这会儿用不成了。
    .torn = 说没感应完，让他手机重来一下。
    .no-slip = 手机是感应到了，就是没见单子。
    .read-then-failed = 手机认是认了，后来说没成。

one-card =
    .torn = 说拿开太早了，让重来一遍。
    .no-slip = 这张有反应，可没出单子。
    .read-then-failed = 这张它认了，完了又说没成。
    .unsure = 单独一张拿不出来，贴不成。
    .still = 单拿一张贴的，也没动静。
    .fixed = 单拿一张就过了，单子也有。

same-card =
    .torn = 还叫重来，成没成也没个说法。
    .read-then-failed = 这回认着了，可银行那头没让过。
    .unsure = 那张这会儿拿不来，没法再贴。
    .still = 这回它理都没理。
    .fixed = 这回过了，单子在我手上。

insert =
    .read-then-failed = 卡插进去是认的，后面没过去。
    .unsure = 没有能插进去的卡。
    .still = 往里插，它一样不认。
    .fixed = 插着就过了，单子也出来了。
not-paid =
    .left = 他说算了，人就出门了。
    .tried = 后来又弄了别的法子，还是不行。
    .unsure = 没盯住，后来怎样我说不上来。

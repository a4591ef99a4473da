entry =
    .qr-we-scan = 客人亮出码来，我拿扫码枪扫的。
    .qr-they-scan = 柜台上那张牌子，他自己拿手机扫的。

shown =
    .paying = 还在那儿等呢，没完，等客人手机上那一下。
    .error = 跳了个错，好像是系统那边出毛病了。
    .invalid = 说客人亮的那个码不能用。
    .payer = 说是客人那边钱不够还是怎么的。
    .not-open = 说咱店没开这个，不让收。
    .nothing = 嘀都不嘀一声，屏幕还是老样子。
    .shop-limit = 说咱店收得太多了，不让收了。

own-code =
    .ours = 就是咱自己那张，手机上也是咱店名。
    .doubt = 看着不对劲，不敢说是咱自己那张。

their-phone =
    .says-paid = 他说付好了，咱这儿没动静。
    .limit = 他手机说这个数太大，付不了。
    .expired = 他念给我听的，说这个码不能用了。
    .wont-open = 页面一直是白的，还没到付钱那步呢。
    .refused = 他手机上说不给付，钱不够还是怎么的。
    .unsure = 有字，就是看不懂写的啥。

password =
    .unsure = 他说算了，不付了。
    .fixed = 他输完了，一查，这单付好了。
    .still = 时间到了，这单还没付上。
    .unclear = 找来找去，没个准信。

querying =
    .fixed = 查了，显示收到了。
    .still = 查了，没成。
    .unsure = 我这会儿进不去，看不到。
    .unclear = 翻了一遍，看不出付没付。

cancel =
    .fixed = 取消掉了，就试过这一种。
    .still = 点了，也没说成没成。
    .unsure = 找了半天，没看见哪里能点。
    .tried-before = 这单撤掉了，可之前还弄过一回。
    .was-paid = 想撤，一看人家早付好了。

refresh =
    .error = 这回嘀了一声，可后头还是没弄成。
    .still = 刷新过了，还是那样。
    .fixed = 这下收到钱了。

scan =
    .error = 扫是扫着了，接着就卡壳了。
    .still = 远了近了都试了，就是扫不着。
    .fixed = 嘀了一声，钱收到了。

swap =
    .error = 换过来是扫着了，可后头没下文了。
    .still = 换过来扫，也扫不着。
    .fixed = 换过来就收到了。

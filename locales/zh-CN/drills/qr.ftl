entry =
    .qr-we-scan = 客人亮出手机，我拿枪对的。
    .qr-they-scan = 柜台上那张牌子，人家自己拿手机照的。

shown =
    .paying = 还在那儿等呢，像是要人家在手机上按几个数。
    .error = 蹦了个错，好像它后台自己出毛病了。
    .invalid = 说客人亮的那个不能用，过时候了。
    .payer = 说是人家自己账上的事，钱不够还是怎么的。
    .not-open = 说咱店没办过这个，不许收。
    .nothing = 滴都不滴一声，屏幕还是老样子。
    .shop-limit = 说咱家收得太多了，再收就不让了。

own-code =
    .ours = 就咱自己那张，好好的，手机上也是咱的店名。
    .doubt = 看着不对劲，我不敢说是咱自己那张。

their-phone =
    .says-paid = 人家那边打了勾，钱出去了，咱这儿没动静。
    .limit = 手机说付这么多不让，顶到头了。
    .expired = 念给我听的，说那个方块作废了。
    .wont-open = 页面一直是白的，还没点到付钱那步呢。
    .refused = 手机不放行，说钱不够，要不就是怕有诈。

password =
    .unclear = 我找来找去，也没个准信。

querying =
    .unclear = 翻了一遍，看不出来到底付没付。

cancel =
    .tried-before = 这单作废了，可前头还弄过一回。
    .was-paid = 取消不了，一看钱早进来了。

refresh =
    .error = 这回滴了一声，可又蹦出别的毛病。

scan =
    .error = 枪是响了，接着就卡壳了。

swap =
    .error = 换过来是扫着了，可半道上悬那儿了。

entry =
    .silent = 客人那张卡搁上面，机器就是不认。
    .phone = 客人拿手机凑上去，机器不吭声，要不就叫他瞧自己屏幕。
    .several = 它嫌一下子凑上来太多，认不清哪张。
    .torn = 它说刚才没贴牢，让再来一遍。
    .insert = 它让我把卡塞到下面口子里去。
    .not-open = 屏幕说，贴着付这功能它没有。
    .unclear = 好像是认到了，可纸一直没吐出来。
    .refused = 屏幕说这单没成，好像带个我看不懂的号。

others =
    .yes = 前头的客人都贴得好好的，光他不灵。
    .no = 从开门到现在，没一个贴成的。

hold =
    .torn = 它嫌刚才没贴牢，让卡再放上来一回。
    .no-slip = 机器有反应了，就是没吐纸。
    .read-then-failed = 卡是认了，接着就说没弄成。

phone =
    .torn = 说断在半道上了，让他手机再凑一下。
    .no-slip = 手机它感应到了，纸条没见着。
    .read-then-failed = 手机认是认了，回头说没做成。

one-card =
    .torn = 嫌拿开太早了，让那张再贴一遍。
    .no-slip = 这一张它有反应，可我手里没拿到单子。
    .read-then-failed = 这张它认了，完了又说做不成。

same-card =
    .torn = 还要他再来，要不就干晾着没下文。
    .read-then-failed = 这回认着了，可那头没让过。

insert =
    .read-then-failed = 卡插进去是认的，后面那步没过去。

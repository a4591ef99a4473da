entry =
    .frozen = 屏幕定住了，怎么戳都没用。
    .slow = 点一下得等半天，不过最后也成。
    .updating = 屏幕上走着进度条，说在装新版本。
    .full = 说里头装不下了。
    .keys = 屏幕好好的，数字怎么摁都不出来。
    .clock = 它上头的几号几点，跟现在对不上。
    .hot = 热得手都放不住。

pages =
    .weak = 就一格，点哪儿都转圈。
    .fine = 信号满格，点别的都挺快。

full =
    .batch = 说收的笔数太多，记不下了。
    .storage = 跟手机似的，说空间没了。

restart =
    .waiting = 上回没网那阵子收的，还在里头没上去。
    .fixed = 起来了，跟以前一样快。
    .still = 起来了，没见好。

wait =
    .fixed = 哎，它活过来了。
    .still = 我没碰，它就是没反应。

update =
    .fixed = 弄完了，能用了。
    .still = 没弄完，看样子弄不成。

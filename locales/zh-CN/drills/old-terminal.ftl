entry =
    .clock = 小票上印的日子不对，不是今天。
    .wifi = 店里的无线，它怎么都连不进去。
    .only-this = 手机电脑都好好的，单单它没网。
    .generation = 顶上那信号，还是老早那种。
    .notice = 来了个信儿，说这款以后用不了了。
    .phone-line = 它后头插的是座机那根线。

wifi =
    .changed = 店里的网弄过，跟以前不一样了。
    .page = 连上先跳出来一页，得点同意。
    .new-only = 师傅说，路由器只发新的那种信号。
    .nothing = 你说的这些，一样都没碰上。

notice =
    .official = 是我们收单那家正式发的。
    .caller = 是人家自己找来说的，我不认识。
    .unsure = 谁发的看不出来，不敢信。

clock =
    .unsure = 它没连着网，自己对不了。
    .fixed = 哎，日子回到今天了。
    .still = 改不过来，还是那个日子。

own =
    .fixed = 用我们自己的就上去了。
    .still = 那样也上不去。

line =
    .fixed = 把那个一分二的头拿掉，就拨出去了。
    .still = 听筒里一点声音都没有。
    .unsure = 插座在柜子后头，排着队呢，够不着。

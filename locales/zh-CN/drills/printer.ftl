entry =
    .approved = 钱收着了，单子没出来。
    .blank = 钱是收着了，吐出来一条白纸。
    .jammed = 钱收着了，卷子在里头绞住了。
    .no-sale = 没人付钱，我就想打张单子。
    .unclear = 看不出来这钱收着没有。
    .practice = 单子是有，上头多了个词，像闹着玩的。
    .sign = 客人问，怎么没叫他写名字。
    .later = 是前阵子的事，人家回头要那张单子报账。

paper =
    .blank = 纸是往外吐，就是上面没东西。
    .jammed = 里头皱成一团，堵住了。
    .fixed = 盖子重新合了一遍，纸会走了。
    .still = 纸够，盖子也合紧了，它就是不走。

reprint =
    .blank = 纸出来了，上头一个字没有。
    .missing = 翻到底了，没看见它。
    .fixed = 出来了，字都看得清。
    .still = 点了，啥也没出来。

side =
    .fixed = 是装反了，翻过来就有字了。
    .still = 翻过来了，上头照样没字。

cool =
    .fixed = 歇一会儿就好了，单子出来了。
    .still = 歇了三分钟，单子照样出不来。

power =
    .fixed = 插上原来的充电器，出来了。
    .still = 原来的充电器插着，单子还是出不来。

jam =
    .fixed = 那团弄出来了，又能打了。
    .still = 弄了半天，没弄成。

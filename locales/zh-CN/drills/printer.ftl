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

reprint =
    .blank = 纸出来了，上头一个字没有。
    .missing = 翻到底了，没看见它。

state =
    .waiting = 都还排着呢，一个也没走。
    .falling = 一会儿少一个，正往外走呢。
    .refused = 有那么几笔，说是不行了。
    .empty = 打开是空的，啥也没了。
    .full = 说装不下了，到顶了。
    .paper = 机器里没有，我拿笔抄本子上的。

age =
    .young = 最早那笔，离十二个钟头还差着呢。
    .old = 最早那笔，十二个钟头早过了。
    .unsure = 头一笔是啥时候存的，上头没显示。

gone =
    .all = 单子一张张对了，全都有。
    .missing = 手里有单子，账上翻不着。

front =
    .some-refused = 里头有些没过。
    .no-network = 一点信号都没有，连不出去。
    .fixed = 一笔不剩全传走了，没有打回来的。
    .still = 十分钟了，没走。

let =
    .some-refused = 有那么几个，给打回来了。
    .fixed = 一笔不剩全传走了，没有打回来的。
    .still = 一开始还在走，后来不走了。

entry =
    .working = 它叫等着，还在忙呢。
    .idle = 它忙完了，叫把卡拿走。
    .gone = 整个吞下去了，边都瞧不见。
    .machine = 是客人自己点自己付的那种。

slot =
    .clean = 金片片好好的，里头也空空的。
    .left-in = 金片片掉了，像是留在里头了。
    .added = 口那儿像套了一层什么，不是咱的。

pull =
    .odd = 一拉，口上那圈跟着晃。

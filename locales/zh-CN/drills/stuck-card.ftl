entry =
    .working = 它叫等着，还在忙呢。
    .idle = 它催着把卡拿走呢。
    .result = 这笔已经有个说法了。
    .dark = 它不转圈了，一片黑。
    .gone = 整个吞下去了，边都瞧不见。
    .machine = 是客人自己点自己付的那种。

slot =
    .clean = 金片好好的，里头也空空的。
    .left-in = 金片不对，像是有东西留在里头。
    .added = 卡口那儿像套了一层什么，不是咱的。
    .unsure = 里头黑乎乎的，啥也瞧不着。

pull =
    .odd = 一拉，口上那圈跟着晃。
    .unsure = 就露那么一丁点，手指头夹不上。
    .still = 他拉了，一点没动。
    .fixed = 轻轻一拉就出来了。

wait =
    .still = 等了一分钟，卡还在里头。
    .fixed = 它弄完了，卡拿到手了。

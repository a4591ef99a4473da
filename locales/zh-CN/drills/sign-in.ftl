entry =
    .now = 它叫我再登一回才肯干活。
    .settle = 是扎账的事，说装满了，要不就对不上数。
    .update = 它要装个新版的什么东西。
    .download = 说这卡在它里头对不上号。
    .activate = 说那头没这台机器，还没给开呢。
    .no-result = 有一笔悬在那儿，不上不下的。
    .attacked = 说有人撬过它，里头的东西全抹了。

now =
    .ok = 行了，进去了。
    .failed = 不行，登不上去。

settle =
    .no = 笔笔都清清楚楚，成没成全写着。
    .yes = 有那么一笔，一直没给个准话。

settle-now =
    .automatic = 没这个键，到点它自己会弄。
    .offline = 上头那个小图标打着叉，连不出去。
    .waiting = 断线那会儿收的，还攒在里头没传。

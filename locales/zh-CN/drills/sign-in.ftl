entry =
    .now = 它叫我先签个到，才肯干活。
    .settle = 是日结的事，叫我先把账结了。
    .update = 它要装个什么新版本。
    .download = 说对不上什么公钥还是AID的。
    .activate = 说后台没认这台机器。
    .twice = 它没叫我干啥，是我日结点重了。
    .no-result = 有一笔悬在那儿，成没成不知道。
    .stored = 里头攒着几单，还没交上去。
    .attacked = 说有人动过它，里头的东西都清了。

second =
    .zero = 那张上头啥也没有，全是零蛋。
    .sales = 上头有数，还不少。

now =
    .ok = 行了，进去了。
    .failed = 不行，登不上去。

settle =
    .no = 笔笔都清楚，成没成全写着。
    .yes = 有那么一笔，一直没给个准话。

settle-now =
    .automatic = 没这个键，到点它自己会结。
    .offline = 上头那个图标打着叉，连不出去。
    .waiting = 没网那会儿收的，还存在里头没传。

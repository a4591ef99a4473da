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
    .unsure = 你念的这几样，我听着都对不上。

second =
    .zero = 那张上头啥也没有，全是零蛋。
    .sales = 上头有数，还不少。
    .unsure = 那张单子不在我手上，没法看。

now =
    .ok = 行了，进去了。
    .failed = 不行，登不上去。
    .busy = 这会儿腾不出手，回头再弄吧。
    .unsure = 到处翻了，压根没地方点。

settle =
    .paid = 有一笔没给准话，那位后来给的现金。
    .no = 笔笔都清楚，成没成全写着。
    .yes = 有那么一笔，一直没给个准话。
    .unsure = 前头那几笔不是我收的，说不好。

settle-now =
    .automatic = 没这个键，到点它自己会结。
    .offline = 上头那个图标打着叉，连不出去。
    .waiting = 没网那会儿收的，还存在里头没传。
    .unsure = 要的那个号不在我手上，做不了。
    .still = 走了一会儿，没结成。
    .fixed = 结完了，单子我留着呢。

download =
    .unsure = 这会儿太忙，没工夫弄它。
    .fixed = 它要的都拿下来了。
    .still = 没弄成，要么没有，要么拿不下来。

update =
    .unsure = 就我一个人，这会儿不敢弄。
    .fixed = 新的装上了，机器又起来了。
    .still = 没弄成，新的没装上。

activate =
    .unsure = 号码在老板手机上，我对不了。
    .fixed = 对上了，它说开通了。
    .still = 弄不上，好像哪儿对不上。

sign-again =
    .unsure = 没看见哪里能点那个。
    .fixed = 行了，进去了。
    .still = 不行，没进去。

relogin =
    .fixed = 进去了，单子也刷出来了。
    .still = 退出来了，就是弄不回去。

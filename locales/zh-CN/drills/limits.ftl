entry =
    .full = 一笔都收不进，说里头记得太多，放不下了。
    .duplicate = 说这笔跟前头一笔一模一样。
    .amount = 说一次收不了这么大的数。
    .not-closing = 日结做到一半就过不去。
    .offline = 说没连网的时候只能收那么点。
    .unsure = 写的跟你说的这几样都不一样。

open =
    .none = 我翻过了，都办完了。
    .waiting = 还有点尾巴没收拾，该补的没补上。
    .unclear = 有一单，成没成不知道。
    .unsure = 我瞅着呢，哪些没办完我分不出。

two =
    .one-meant = 就看见一条，他也就买了一回。
    .two-meant = 里头就一条，可他确实买了两回。
    .too-many = 里头有两条，人家就买了一回。
    .none = 翻了一圈，没见着这个数。
    .unsure = 手边没东西能查。

typed =
    .wrong = 哎呀，手一滑按岔了。
    .right = 我数过了，一个零都不差。
    .unsure = 人家报多少我打多少，对不对不敢保。

close =
    .no-network = 信号一格都没有，连不上。
    .unsure = 这会儿忙得停不下来，弄不了。
    .still = 弄了，走到一半就过不去了。
    .fixed = 过了，单子在我手里。

first =
    .unsure = 那得管事的来弄，她没在。
    .fixed = 一样样都弄好了，没剩的。
    .still = 有一样弄不下去。

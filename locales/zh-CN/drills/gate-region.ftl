entry =
    .unsure = 这我说不上来，我是来帮忙的。
    .cn = 就在深圳。
    .hk = 旺角那边。
    .sg = 乌节路一家商场里。
    .uk = 利兹，老街上。
    .eu = 在鹿特丹。
    .us = 波特兰。
    .au-nz = 惠灵顿。
    .elsewhere = 你念的这些都不是。

elsewhere =
    .unsure = 我真不知道怎么说。
    .in = 浦那，开面包房的。
    .ca = 哈利法克斯。
    .other = 内罗毕这边。

entry =
    .app = 我自己进App查账，瞧见的。
    .screen = POS机自己跳出来的，说给停了。
    .message = 不是我自己查的，是人家找来说的。
    .fee = 对方让我点个网址，还让报东西。
    .unsure = 我是听别人讲的，哪儿来的他没说。

asked =
    .request = 问的是其中一单，要我拿凭据。
    .hold = 没叫我干啥，就说钱先不给放。
    .papers = 要我把证照重新交上去。
    .moved = 说机器不在登记的那个地方。
    .unsure = 看了两遍，没看出要我干啥。

verify =
    .fixed = 我打了合同上的电话，确实是他们发的。
    .still = 客服说根本没发过这个。
    .screen-only = App里翻遍了没提，就机器自己这么说。
    .unsure = 没账号，也没问着人。

collect =
    .unsure = 东西不在我手边，都是别人收着的。
    .still = 找来找去，就差那一张。
    .fixed = 都翻出来了，全在我跟前。

hand-in =
    .unsure = 得本人交，人在外头呢。
    .still = 传了，传不上去。
    .fixed = 传过去了，给了个编号。

papers =
    .unsure = 得本人弄，人在外头呢。
    .still = 弄了，没弄成，有一样过不去。
    .fixed = 都传上去了，写着收到了。

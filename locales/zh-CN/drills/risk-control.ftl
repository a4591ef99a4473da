entry =
    .app = 我自己进App查账，瞧见的。
    .screen = POS机自己跳出来的，说给停了。
    .message = 不是我自己查的，是人家找来说的。
    .fee = 对方让我点个网址，还让报东西。

asked =
    .request = 问的是其中一单，要我拿凭据。
    .hold = 没叫我干啥，就说钱先不给放。
    .papers = 要我把证照重新交上去。
    .moved = 说机器不在登记的那个地方。

verify =
    .fixed = 我打了合同上的电话，确实是他们发的。
    .still = 客服说根本没发过这个。
    .screen-only = App里翻遍了没提，就机器自己这么说。

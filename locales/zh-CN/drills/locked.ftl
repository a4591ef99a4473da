entry =
    .tamper = 写的那意思，是有人拆过它。
    .plain = 机器上就一句不让用了。
    .password = 我们自己人登录老输错，这下进不去了。
    .card = 说的不是机器，是客人那张卡锁了。
    .pin = 是客人那个密码，说锁了不让用。
    .unsure = 我认不清那上头的，跟你说的也不一样。

history =
    .shock = 没人动过它，就是没少遭罪。
    .nothing = 真没啥事，模样也跟平时一样。
    .hot = 又烫又像要鼓起来，我不敢碰。
    .stranger = 有个不认识的人碰过它。
    .added = 上头好像给安了个什么，不是以前那样。
    .unsure = 我来之前的事不知道，什么都有可能。

official =
    .none = 翻了一遍，没提这事。
    .notice = 里头写着呢，要我先去办了才能用。
    .message = 有人找来，说给了钱就能解开。
    .unsure = 我没账号，那里头看不到。

supervisor =
    .unsure = 会弄的人没在，本子也找不着。
    .fixed = 给弄好了，我进得去了。
    .still = 弄了，没弄开。

entry =
    .no = 打那以后收过吧，没单子能说没收。
    .yes = 打那以后，没人在上头付过钱。
    .unsure = 那会儿不是我在收，说不上来。

listed =
    .all = 手里的单子一张张对了，都有。
    .missing = 有的单子对不上，在里头没翻着。
    .unsure = 手里没东西可对，对不了账。

settle =
    .automatic = 菜单里没这一项，到点它自己会结。
    .waiting = 没网那会儿收的，还在里头没传走。
    .unsure = 我这儿这会儿弄不了那个。
    .still = 走了一会儿，没结成。
    .fixed = 结完了，单子我留着呢。

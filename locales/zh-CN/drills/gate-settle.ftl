entry =
    .no = 那以后又收过钱。
    .yes = 打那以后，没人在上头付过钱。

listed =
    .all = 手里的单子一张张对了，都有。
    .missing = 有的单子对不上，在里头没翻着。

settle =
    .automatic = 菜单里没这一项，到点它自己会结。
    .waiting = 没网那会儿收的，还在里头没传走。

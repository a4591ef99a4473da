entry =
    .no-pin = 他说这卡压根没设过密码。
    .forgot = 那几位数，客人想不起来了。
    .tried = 那几位数想不起来，后来拿别的弄，也白搭。
    .line = 这张单子，客人要不要写名字？
    .upload = 屏幕上手写签名那个，没弄成。
    .left = 字还没签，人就没影了。
    .no-printer = 我这台压根没有出纸的地方。
    .keep = 这些单子啥时候能扔啊？

line =
    .free = 上头印着不用签名。
    .sign = 底下留了条空，让人签名的。
    .declined = 那笔压根没收成，机器说不行。
    .unsure = 上头压根没提签不签的事。

back =
    .yes = 熟人，喊一声就过来。
    .no = 过路客，上哪儿找去。
    .unsure = 是谁我都不知道，来不来说不好。

confirm =
    .fixed = 按下去，收了。
    .still = 不认，还是跟他要密码。
    .unsure = 按了没反应，过不去。
    .no-result = 按完一直转，最后也没说成没成。

sign =
    .fixed = 他签了，跟卡背面差不多。
    .still = 他不乐意，就是不写。
    .unsure = 卡背面没有字，没东西可比。
    .different = 签出来跟卡背面完全两个样。

upload =
    .unsure = 这会儿没信号，传不上去。
    .fixed = 弄好了，名字也传走了。
    .still = 弄不上去。

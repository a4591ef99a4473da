entry =
    .no-pin = 他说这卡压根没设过那几位数。
    .forgot = 那几位数，客人想不起来了。
    .line = 这条子用不用客人写名字？
    .upload = 屏幕上拿手写名字那个，没弄成。
    .left = 名字还没写，人就没影了。
    .no-printer = 我这台压根没有出纸的地方。
    .keep = 那些条子啥时候能扔啊？

line =
    .free = 上头印着不用写名字。
    .sign = 底下留了条空，让写名字的。
    .declined = 那笔压根没收成，机器说不行。

back =
    .yes = 熟人，喊一声就过来。
    .no = 过路客，上哪儿找去。

confirm =
    .no-result = 按完一直转，最后也没说成没成。

sign =
    .different = 写出来跟背面那个完全两个样。

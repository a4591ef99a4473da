code =
    .code = 旁边有个代码，短短的。
    .reason = 写了为什么，是客人卡上的事，不是机器的毛病。
    .busy = 说那头太忙，让过会儿再来。
    .words = 就说没成，别的一个字没有。
    .waiting = 还悬在那儿，没说成，也没说不成。
    .retain = 叫我把客人的卡扣下来，别还。
    .limit = 说太多了，装不下还是不让收，反正超了。
    .call = 它让我先问过那头，拿到个号才能往下走。
    .unsure = 已经没了，我压根没看着。

signal =
    .ok = 有信号，上头没啥怪东西。
    .bad = 上头那个小图标不对劲。

input =
    .right = 数没按错，选的也是我要的那个。
    .wrong = 哎，有一个弄错了。

compare =
    .one-card = 前后几位都收成了，就卡在这位身上。
    .all-cards = 来一个黄一个，全这样。
    .kind = 信用的谁拿来都黄，借记的没事。
    .unsure = 今天到现在就这一位，没人可比。

pin-again =
    .refused = 还是没过，这回说的话不一样了。
    .unclear = 输完就没声了，单子也没出。
    .unsure = 这张他不敢再输了。
    .still = 又说密码不对。
    .fixed = 这回输对了，单子也出来了。

insert =
    .unread = 插到底了，机器就是不认。
    .unclear = 等半天没个说法，单子也没出。
    .unsure = 人家身上没有能插的卡。
    .still = 插了，又给打回来了。
    .fixed = 插着就过了，单子出来了。

wait-retry =
    .reason = 还是不行，不过说了是为啥。
    .debited = 客人说，手机上看见出了一笔钱。
    .unclear = 又弄了一回，还是没个准话。
    .unsure = 人家没工夫再来一次，想换个法子付。
    .still = 又来了一回，这回光说没成，没说为啥。
    .busy = 又来了一回，还是那句话。
    .fixed = 这回过了，单子出来了。

not-paid =
    .left = 他身上没别的，摆摆手回去了。
    .declined = 那张也给打回来了，为啥也写了。
    .unclear = 弄到最后什么样，我说不上来。
    .unsure = 我没盯着看，后来怎样说不上来。

not-again =
    .left = 他等烦了，没等我弄就走了。
    .declined = 给打回来了，为啥也写着。
    .unclear = 停在半道上，我说不上来。
    .unsure = 那会儿我不在，成没成说不上来。

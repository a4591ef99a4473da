entry =
    .wrong = 说密码不对，就输了这么一回。
    .again = 说再输错就没机会了。
    .exceeded = 机会全用光了，不让再输了。
    .format = 说密码格式不对什么的。
    .fault = 键盘按哪个都没动静。
    .slow = 人家还没来得及输，它就不等了。
    .unclear = 人家输好了，到现在没个说法。
    .odd = 键盘看着像让人动过手脚。
    .no-pin = 它非要密码，人家这张压根没设过。
    .unsure = 一闪就过了，我没来得及看。

look =
    .separate = 跟机器分开的，看着好好的。
    .built-in = 就长在机器上的，没看出啥毛病。
    .stuck = 有的键不对，按不好。
    .wet = 摸着不对，像是洒过东西。
    .odd = 跟原来不一样，怕是被人动过。
    .unsure = 从我这边瞅不着它。

cable =
    .read-then-failed = 能按了，可那笔还是没过。
    .unsure = 线塞到里头去了，手伸不过去。
    .still = 两头都插紧了，密码还是按不进去。
    .fixed = 插紧就好了，输完就过了，单子也有。

restart =
    .read-then-failed = 键盘好使了，可按完那笔没过去。
    .unsure = 正用着呢，这会儿关不得。
    .still = 重新开了，密码还是按不进去。
    .fixed = 开起来就好了，输完就过了，单子也有。
not-paid =
    .left = 他说算了，人就出门了。
    .tried = 后来又弄了别的法子，还是不行。
    .unsure = 没盯住，后来怎样我说不上来。

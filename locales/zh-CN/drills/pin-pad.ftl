entry =
    .wrong = 说按得不对，就按了这么一回。
    .again = 说再按岔就没机会了。
    .exceeded = 机会全用光了，不让再按了。
    .format = 说按进去的样子不对，要不就叫我再登一回。
    .fault = 那个按数的，按哪个都没动静。
    .slow = 人家还没来得及按，它就不等了。
    .unclear = 人家按完了，到现在没个说法。
    .odd = 那个按数的，看着像让人动过手脚。
    .no-pin = 它非要按那几个数，人家这张压根没有。

look =
    .separate = 跟机器分开的，瞧着好好的。
    .built-in = 就长在机器上的，没看出啥毛病。
    .stuck = 有的下去就弹不起来了。
    .wet = 潮乎乎的，像是洒过东西。
    .odd = 不像原来那个样，怕是被人动过。

cable =
    .read-then-failed = 数是按进去了，那笔还是黄了。

restart =
    .read-then-failed = 按得动了，可按完那笔没过去。

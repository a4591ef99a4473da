entry =
    .give-back = 人家扫码付的，想把钱要回去。
    .refused = 我想给人家退，它不答应。
    .not-back = 我这边退好了，人家说钱没见着。
    .unclear = 我点过一回，退没退出去弄不清。
    .private = 付到我们自己人手机上了，没进店里的账。
    .strange = 钱根本没到我们这儿，给外人收走了。
    .unsure = 好像都对不上，人家到底要啥我也没听明白。

order =
    .paid = 有，这笔付好了的。
    .pending = 有是有，说不好付没付完。
    .missing = 从头翻到尾，没见着。
    .unsure = 那个我没权看，只有老板能看。

why =
    .funds = 说账上钱不够退的。
    .too-old = 说这单太老了还是退太多回了。
    .not-open = 说不许我退，没给开这个。
    .account-gone = 说人家那头的户头没了。
    .unsure = 一句话，没见过，你说的这些都不像。

record =
    .done = 有一条，钱退回去了。
    .pending = 有一条，还在走着，没完呢。
    .account-gone = 标着有问题，说人家那头收不进钱。
    .failed = 有一条，可没退成。
    .none = 只看见收的那条，底下空空的。
    .unsure = 账号不在我们店里，那个我打不开。

days =
    .not-yet = 没有，还早着呢。
    .passed = 早该到了，人家翻遍了也没看见。
    .unsure = 得看当初拿啥付的，这谁还记得。

refund =
    .unclear = 点下去跟没点一样，退没退不知道。
    .unsure = App不在我手上，这会儿点不了。
    .still = 没答应，跳了句话出来。
    .fixed = 点了一次，它收下了。

look =
    .fixed = 列表里有了，就一条，看着是办上了。
    .still = 五分钟了，还是看不出办没办。
    .failed = 看见了，上头说没退成。
    .two = 底下两条，我只该给一条的。
    .unsure = 店里没有能看这个的东西。

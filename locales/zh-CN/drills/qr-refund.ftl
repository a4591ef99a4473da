entry =
    .give-back = 人家拿手机照方块付的，想把钱要回去。
    .refused = 我点了要还人家钱，它不答应。
    .not-back = 我这边弄好了，人家说钱没见着。
    .unclear = 我按过，弄不清钱出没出去。
    .private = 付到咱自己人的手机上了，没进店里的账。
    .strange = 收钱的根本不是咱，给外人拿去了。

order =
    .paid = 有，看着钱进来了。
    .pending = 有是有，说不好付没付完。
    .missing = 从头翻到尾，没见着。

why =
    .funds = 说账上钱不够给人家的。
    .too-old = 说拖太久了，要不就是弄了太多回。
    .not-open = 说不许我弄，咱这儿干不了这个。
    .account-gone = 说人家那头的户头没了，钱没处去。

record =
    .done = 打了勾，钱回去了。
    .pending = 还在走着呢，没到头。
    .account-gone = 标得怪怪的，说人家那头收不进钱。
    .failed = 有一条，可是黄了，没退成。
    .none = 只看见收的那条，后头空空的。

days =
    .not-yet = 没有，还早着呢。
    .passed = 早该到了，人家翻遍了也没看见。

refund =
    .unclear = 点下去跟没点一样，退了没有不晓得。

look =
    .failed = 看见了，上头说没退成。

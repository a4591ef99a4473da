entry =
    .shows-paid = 她手机上打勾了，说钱给了。
    .silent = 亮着呢，数也在，贴上去一点动静没有。
    .dark = 圆盘黑着，要不就蹦个看不懂的号。
    .no-amount = 亮是亮，上头没个数。
    .ecny = 客人用的是国家出的那个电子钱。
    .told-to = 有个人老叫我拿自己的卡去挨一下手机。

app =
    .there = 看见了，哪儿都对得上。
    .not-booked = 我手机上看得见，收银台那边还当没付呢。
    .missing = 翻了半天，没见着。

ecny =
    .both = 人家那头说付了，咱这头也说收了。
    .wallet-only = 人家那头钱出去了，咱这头没影。
    .neither = 人家那头没出去，咱这头也没进来。
    .refund = 不是付的事，人家想把钱要回去。

phone =
    .no-result = 这回有动静了，可后头没下文。

scan =
    .no-result = 照是照了，等不来个说法。

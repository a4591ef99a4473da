entry =
    .shows-paid = 他手机上打勾了，说付好了。
    .silent = 亮着呢，数也在，贴上去没动静。
    .dark = 那个圆盘没正常亮起来。
    .no-amount = 亮是亮，上头没个数。
    .speaker = 就那个念钱的小东西，哑了。
    .ecny = 客人用的是国家那个数字钱包。
    .told-to = 有人教我拿银行卡去贴手机。

app =
    .there = 看见了，都对得上。
    .not-booked = 我手机上看得见，收银那边还当没付呢。
    .missing = 翻了半天，没见着。

ecny =
    .both = 人家那头说付了，咱这头也说收了。
    .wallet-only = 人家那头说付了，咱这头没影。
    .neither = 人家那头没付出去，咱这头也没收到。
    .refund = 不是付的事，人家想把钱要回去。

phone =
    .no-result = 这回有动静了，可后头没下文。
    .still = 贴住了，还是没动静。
    .fixed = 成了，钱进来了。

scan =
    .no-result = 扫是扫了，等半天没个说法。
    .still = 扫也扫不上。
    .fixed = 扫他的，钱收到了。
not-paid =
    .left = 他说算了，人就出门了。
    .tried = 后来又弄了别的法子，还是不行。
    .unsure = 没盯住，后来怎样我说不上来。

plug =
    .fixed = 亮了，数也有了。
    .still = 插紧了，圆盘还是不对。

speaker =
    .fixed = 哎，它出声了。
    .still = 都弄了，还是哑的。
    .doubt = 客人说钱出去了，我这边找不着。
    .unsure = 我够不着它，看不了。

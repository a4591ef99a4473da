entry =
    .slip = 就机器那边有。
    .app = 打开收钱的App就看见了。
    .till = 结账那台电脑上写着，我在那儿看见的。

leave =
    .ready = 管事的就在旁边，真账也都结好了。
    .unclosed = 里头有真收的钱，还没结呢。
    .new = 刚拆的箱，还没拿它正经收过钱。
    .nobody = 店里这几个，谁都动不了那个。

till-slip =
    .normal = 看了，没那些字。
    .practice = 找着一张，上头也印着那样的字。
    .unsure = 一张都没找着，我没法讲。

off =
    .still = 关了半天，没弄掉。
    .fixed = 弄掉了，上头干净了。

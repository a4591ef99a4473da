entry =
    .approved = 钱收着了，条子没出来。
    .no-sale = 没人付钱，我就想打张单子。
    .unclear = 看不出来这钱收着没有。

reprint =
    .blank = 条子出来了，上头一个字没有。
    .missing = 我往下翻到底了，没看见它。

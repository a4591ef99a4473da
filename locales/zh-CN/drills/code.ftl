differs =
    .refused = 反正就是不给过的意思。
    .money = 说在处理，还是等太久了什么的。
    .part = 过了一截，剩下的没过。
    .sign-in = 叫我先签到还是怎么的。
    .no-sale = 那会儿没在收钱，我在弄别的。
    .unsure = 我没看全，你说的这些都对不上号。

not-for-qr =
    .look = 人家扫码付的，那我去翻翻那一单。
    .not-paying = 没人付钱，我那会儿在机器上弄别的。

partial =
    .rest = 差的那点他另外给，别处没动过他的钱。
    .void = 人家不买了，干脆全取消。
    .unsure = 到底批了多少我看不明白，前头还弄过一笔。

permit =
    .one-card = 前后几位都收上了，偏偏这位的不行。
    .all-cards = 来一个不行一个，没一张收得上。
    .kind = 就运通的，谁拿来都不行，别的没事。
    .unsure = 到现在就他一个，没得比。

function =
    .sale = 就是正常收钱。
    .stands = 我在给人退钱，查了，原来那笔收成了的。
    .given = 我在给人退钱，一查，早退过了。
    .other = 退钱的，可原来那笔我怎么也翻不着。

once-more =
    .unclear = 它停那儿了，成没成不知道，单子也没出。
    .unsure = 没有芯片给我插。
    .still = 又给打回来了，还是没过。
    .fixed = 这回过了，单子出来了。

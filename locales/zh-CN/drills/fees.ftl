entry =
    .taken = 账单上多了一行，划走一笔钱。
    .rate = 每笔抽的点数，跟当初讲的不是一个数。
    .deposit = 当初压在他们那儿的钱，到现在没还我。
    .pay-first = 说我得先打一笔钱过去，才给我。
    .add = 刷卡的，我能多收人家一点吗？
    .currency = 老外那张卡，人民币还是外币给弄岔了。

written =
    .agreed = 白纸黑字有的，当时我也打了勾。
    .not = 翻遍了也没见着，我可没点过头。
    .refund = 没人收我什么，就是进来的钱比该来的少。

told =
    .yes = 提前跟我讲过的。
    .no = 一声没吭，直接就改了。

deposit =
    .not-yet = 上头写着要求呢，我还没做到。
    .owed = 该做到的我都做到了。

complained =
    .no = 没呢，这事还没找他们说过。
    .yes = 找过他们了，到现在也没给解决。

currency =
    .customer = 人家自己在屏幕上点的，我没碰。
    .wrong = 是我们柜台这边按的，按岔了。

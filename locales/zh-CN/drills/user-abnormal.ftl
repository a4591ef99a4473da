moment =
    .after-card = 客人正付着钱，它就跳出来了。
    .login = 刚打开，还没收钱就跳出来了。
    .settlement = 做日结的时候跳出来的。
    .payout = 在后头了，货款往我银行卡里转那会儿。
    .unsure = 老是跳，没个准时候。

kind =
    .qr-we-scan = 我拿扫码枪扫的他手机。
    .qr-they-scan = 他拿手机扫的台上那个牌子。
    .insert = 卡插到口子里的。
    .tap = 在机器上碰了碰。
    .swipe = 拿卡在边上那道槽里拉的。

payer-scope =
    .one-customer = 前后几个都收着了，就卡在他这儿。
    .everyone = 一个都没收着，谁来扫都一样。
    .unsure = 到现在就这一位，没得比。

card-scope =
    .one-card = 前头几位都刷成了，就卡在他这儿。
    .all-cards = 来一个不成一个，没一个刷过去的。
    .kind = 信用卡谁的都不成，借记卡张张都成。
    .unsure = 到现在就这一位，没得比。

notices =
    .documents = 说我那些材料不行，叫重新传。
    .risk = 说我这个账户正在查。
    .none = 消息翻了个遍，啥也没见着。
    .unsure = 我没账号，看不到那个。

changed =
    .no = 都是老样子，人也是原来的人。
    .yes = 有啊，跟原来不一样了。

insert-chip =
    .read-then-failed = 卡是认了，可又跳出另一句话来，还是没收成。
    .unsure = 没有卡能往里插。
    .still = 插了芯片，又跳那句话。
    .fixed = 插芯片就过了，单子出来了。

relogin =
    .unsure = 号是别人的，人没在店里。
    .still = 退了重登，那句话又来了。
    .fixed = 又进去了，那句话没了。

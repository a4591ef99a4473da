# 平时检查（posdoc care）和应急卡（posdoc care card）的词。

round-open = 开店检查
round-close = 打烊检查
round-week = 每周检查
round-month = 每月检查

item-power = 机器开着，电够用吗？
    .how = 看一眼电量；插着电的，看充上没有。
    .fail = 电不对劲，趁还没来客人先弄好。

item-seals = 机器外观和昨天一样吗？
    .how = 看卡槽、键盘、封条和线，多没多东西、有没有撬过。
    .fail = 这台先别收款，也别去抠。看清楚再说。

item-sign-in = 签到成功，能连上网吗？
    .how = 要手动签到的，现在签一次；自动签到的，看收款App能不能刷新。别刷一笔来试。
    .fail = 签不上到就收不了款，先照着查。

item-qr-sign = 店里的收款码是自己的吗？
    .how = 摸一摸上面有没有多贴一层；拿手机扫一下，看是不是本店名字，不用真付。没有收款码就算没问题。
    .fail = 名字不对，马上收起来，别让顾客扫。

item-paper = 小票纸够今天用吗？
    .how = 打开纸仓看一眼，旁边备一卷新的。
    .fail = 换上新纸还打不出来，照着查打印。

item-unclear = 今天的每一笔都有结果吗？
    .how = 看交易记录，有没有处理中、超时或没结果的。
    .fail = 先把这笔查清楚，查清之前别再收，也别急着结算。

item-settle = 今天结算了吗？
    .how = 手动结算的，上一条没问题了再结；自动结算的，在收款App里看一眼。
    .fail = 没结成，先别关机也别更新，照着查。

item-figures = 今天的账对得上吗？
    .how = 结算单或收款App上的笔数和总额，跟店里自己记的对一对。
    .fail = 对不上，找出差的是哪一笔，再照着查。

item-lock-away = 机器锁好、充上电了吗？
    .how = 锁进柜子，商户联一起收好。主管密码别贴在机器上。
    .fail = 机器找不到了，马上照着挂失。

item-serials = 每台机器都在，序列号对得上吗？
    .how = 照机器清单，一台一台对位置和背面的序列号。
    .fail = 少了一台，或者换了一台，马上照着办。

item-clean = 外壳擦干净了吗？
    .how = 干的软布擦外壳和屏幕。卡槽里什么都别伸，也别用酒精。
    .fail = 里面脏了别自己掏，打机身标签上的客服电话，问他们怎么清。

item-cables = 线和插头都好着吗？
    .how = 看线有没有破皮、松动，电池有没有鼓。
    .fail = 破了或鼓了就别用，照着查。

item-spare-charged = 备用机有电吗？
    .how = 拿出来开机，看电量，充满再放回去。没有备用机就算没问题。
    .fail = 开不了机或充不进电，照着查。

item-spare-signed-in = 备用机能签到吗？
    .how = 连上网签一次到，不用收款。没有备用机就算没问题。
    .fail = 备用机签不上到，急用时就顶不上，现在照着查。

item-phones = 应急卡上的电话都还对吗？
    .how = 照机身标签、小票和合同，一个一个对。别从网上搜。
    .fail = 改好设置：posdoc setup。再打一张新卡：posdoc care card。

item-who-refunds = 谁能退款，大家都清楚吗？
    .how = 说好谁能撤销、退货，操作员号各用各的；走了的人，号停掉。
    .fail = 主管密码可能有外人知道，就让收单机构帮着换掉。

item-card = 应急卡在收银台边上吗？
    .how = 看还在不在、字清不清楚，备用零钱够不够。
    .fail = 打一张新的：posdoc care card。

item-practise = 照应急卡练过一遍吗？
    .how = 没客人的时候照卡走一遍：备用机在哪、收款码在哪、电话打给谁。别真收款。
    .fail = 挑个没客人的时间，让当班的都走一遍。

# 应急卡

card-title = 刷卡机用不了，照这张卡做
card-lead = 别慌，从第1条往下走，走通了就停。
card-order = 先做什么，后做什么
card-nevers = 千万别做
card-phones = 打给谁
card-numbers = 报给客服的号码
card-report = 被骗了、钱给出去了
card-report-check = 打印前先核对这个号码。
card-spare = 备用机
card-notes = 备注

fallback-look-up = 有一笔没结果？先在收款App里查到结果，查清之前，这位顾客的钱不再收。
fallback-read-again = 只是读不出卡：插卡不行就挥卡，挥卡不行就插卡。
fallback-network = 没网：换Wi-Fi、流量或自家手机热点。金额是收银机传过来的，别换网。
fallback-spare = 有备用机的，先签到，签上了再收款。
fallback-qr-sign = 请顾客扫本店自己的收款码，在收款App里看到钱再交货。
fallback-cash = 收现金，找零，给收据。
fallback-cash-cn = 顾客给现金，不能不收。
fallback-note = 都不行，货先留下，记好时间、金额、顾客电话、屏幕上的字、谁经手。不记卡号。
fallback-call = 打机身标签上的客服电话，照着屏幕念。

never-again = 没查清楚，别再收一次。
never-write-down = 别抄卡号，别拍卡号，也别手输卡号。
never-codes = 别问顾客要密码、验证码、安全码。
never-borrow = 别借别人的机器和码来收。
never-private-cn = 别用个人收款码收店里的钱。
never-open = 别拆机，也别恢复出厂。
never-slot = 别往卡槽里伸东西，别喷酒精，别硬拔卡。
never-stripe-cn = 别刷芯片卡的磁条。
never-caller = 电话里让试刷、退款、装软件，都别听。
never-web-number = 别打网上搜来的客服电话。

report-cn = 报警、反诈专线
report-uk = Report Fraud
report-hk = 防骗易热线
report-sg = ScamShield热线
report-au = 先打给自己的银行。新西兰再报警；澳大利亚打ReportCyber
report-in = 网络诈骗热线
report-us = 先找自己的银行、报警，再到这个网页报

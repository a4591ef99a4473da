flow = 读不了卡
    .about = 卡读不出来

cause-misplaced = 卡没放好
cause-reader = 读卡器坏了

chip = 卡上有芯片吗？
    .do = 看卡的正面。
    .say = 请问卡正面有芯片吗？
    .why = 芯片卡要插卡。
    .yes = 有
    .no = 没有

reseat = 重新插一次卡
    .do = 插到底。
    .say = 麻烦您重新插一次卡。
    .why = 常常是没插到底。
    .fixed = 读出来了
    .still = 还是读不了

notice = 备好小票
    .do = 小票留好。
    .say = 麻烦您把小票留好。
    .why = 客服会问。

slip = 小票上写了什么？
    .do = 抄下金额。
    .say = 请问金额是多少？
    .why = 客服会问。

seated = 能读了
    .do = 把这一笔做完。
    .say = 麻烦您把这一笔做完。
    .why = 刚才卡没插好。
    .proof = 这一笔交易成功。

reader = 读卡器要修
    .do = 打标签上的电话。
    .say = 麻烦您打标签上的电话。
    .why = 只有他们能修。
    .open = 您好，我们的读卡器坏了。

again = 有小票吗？
    .do = 找一下小票。
    .say = 请问有小票吗？
    .why = 客服会问。
    .yes = 有
    .no = 没有

which = 这张卡带芯片吗？
    .do = 看一下卡。
    .say = 请问卡带芯片吗？
    .why = 老卡没有。
    .yes = 带
    .no = 不带

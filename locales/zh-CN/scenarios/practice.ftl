left = 小票上印着培训两个字，这算收到钱了吗？
call = 收款App上有演示的标，我们收了一上午。
not-live = 新来的机器，每张小票都写演示。
till = 收银机从中午起顶上就写着培训。
both-practise = 收银机是培训工号，刷卡小票金额前是个星号。
no-slip-found = 收银机一天都是练习，刷卡小票我找不着。
entry-unsure = 网线拔了也说成功，是不是不对劲？
manager-busy = 教完新人忘了退，机器还在培训模式。

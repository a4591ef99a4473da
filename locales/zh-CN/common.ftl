# 各流程共用的词：通用回答、联系谁、要准备的资料。

unsure-ask = 不确定，看不出来
unsure-try = 现在没法做
next = 继续
next-form = 填好了，继续
confirmed = 试过了，好了
assumed = 没空试，先当好了
failed = 试了，还是不行
stopped-here = 停在这里，转找客服

privacy = 密码、卡背三位数、完整卡号、短信验证码，谁问都不给，我们也不问。卡号只记后四位。

urgency-now = 马上打，别的先放下
urgency-today = 今天打
urgency-when-convenient = 有空再打

contact-acquirer = 收单机构客服
    .where = 电话看机身标签、小票或合同，别用网上搜来的号码。
contact-issuer = 顾客的发卡银行
    .where = 请顾客自己拨卡背面的电话。
contact-wallet = 顾客的支付平台（支付宝、微信等）
    .where = 请顾客在自己的支付App里找客服。

field-shop-name = 店名
    .hint = 照小票上的写
field-merchant-no = 商户号
    .hint = 小票上有，一般15位
field-terminal-no = 终端号
    .hint = 小票上有，一般8位
field-model = 机器型号
    .hint = 看机身背面标签
field-serial-no = 机身序列号
    .hint = 背面标签上的S/N
field-callback-phone = 回电号码
    .hint = 例如13800138000
field-screen-text = 屏幕原文
    .hint = 一字不差照抄
field-code = 代码
    .hint = 例如91
field-when = 发生时间
    .hint = 例如14:05
field-amount = 金额
    .hint = 例如128.00
field-scheme = 卡的标志
    .hint = 银联、Visa等
field-issuer-name = 发卡银行
    .hint = 卡面上的银行名
field-card-last4 = 卡号后四位
    .hint = 只填4位数字
field-voucher-no = 凭证号
    .hint = 小票或查询里有
field-batch-no = 批次号
    .hint = 小票上有
field-reference-no = 参考号
    .hint = 小票上有，一般12位
field-attempts = 试过几次
    .hint = 例如2
field-notice-when = 扣款通知的时间
    .hint = 例如14:06
field-notice-amount = 通知里的金额
    .hint = 例如128.00
field-network-kind = 怎么联网
    .hint = 4G、Wi-Fi或网线
field-signal = 信号
    .hint = 例如1格
field-sim-message = SIM卡提示
    .hint = 一字不差照抄
field-changed = 最近有什么变动
    .hint = 换机、换地方、换人等
field-unsettled-count = 没结算的笔数
    .hint = 知道就填
field-noticed-when = 什么时候发现的
    .hint = 例如11-22 14:05
field-what-happened = 机器出过什么事
    .hint = 摔过、进水、发烫、没有
field-wallet-name = 哪家支付
    .hint = 支付宝、微信等
field-customer-phone = 顾客电话
    .hint = 顾客愿意才填

steps-left = { $most ->
    [1] 最后一步
   *[other] 还有{ $least }到{ $most }步
}
before-step = 先确认安全，再做：{ $step }
likely-cause = 多半是：{ $cause }
part-do = 怎么做
part-say = 这样说
part-why = 为什么
call = 打给
phone = 电话
hours = 服务时间
start-with = 开口先说
have-ready = 手边备好
not-filled = 还没填
from-settings = 已在设置里
tried = 已经试过
nothing-tried = 还没试
proof-title = 验一下
proof-confirmed = 试过了，确认修好
proof-assumed = 没试，先当修好

field-fault-card-number = 这像是完整卡号，不能留。只填后四位。
field-fault-too-long = { $field }：最多{ $limit }个字。
field-fault-too-short = { $field }：至少{ $limit }位数字。
field-fault-not-digits = { $field }：只填数字。
field-fault-not-code = { $field }：只填字母和数字。
field-fault-not-amount = { $field }：填金额，例如128.00。
field-fault-not-last4 = { $field }：正好4位数字。
field-fault-not-phone = { $field }：填电话号码，例如13800138000。
field-fault-not-when = { $field }：填时间，例如14:05，或11-22 14:05。

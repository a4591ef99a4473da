# 各个流程共用的话。

unsure-ask = 说不准，看不出来
unsure-try = 现在没法做
next = 继续
next-form = 继续（没填的可以空着）
form-lead = 不知道的空着就行，回车往下走。
confirmed = 看过了，没问题
assumed = 还没看，先到这里
failed = 没好，或说不准
stopped-here = { $desk ->
        [shop] 停在这里，找客服
       *[other] 停在这里，转出去
    }

privacy = 密码、卡背三位数、完整卡号、短信验证码，谁问都不给，我们也不问。卡号只记后四位。

urgency-now = 马上打
    .passed-on = 马上转
urgency-today = 今天打
    .passed-on = 今天转出去
urgency-when-convenient = 不急，有空再打
    .passed-on = 不急，有空再转

steps-last = 最后一步
steps-left = { $most ->
    [2] 最多还有2步
    [3] 最多还有3步
    [4] 最多还有4步
    [5] { $least ->
        [5] 还有5步
       *[other] 还有{ $least }到5步
    }
    [6] { $least ->
        [6] 还有6步
       *[other] 还有{ $least }到6步
    }
    [7] { $least ->
        [7] 还有7步
       *[other] 还有{ $least }到7步
    }
    [8] { $least ->
        [8] 还有8步
       *[other] 还有{ $least }到8步
    }
    [9] { $least ->
        [9] 还有9步
       *[other] 还有{ $least }到9步
    }
   *[other] 还有几步
}
before-step = 先答安全问题，再做：{ $step }
before-end = 先答安全问题，再往下走
again-elapsed = 超过十分钟没有操作，钱的事要重新问一遍。
again-expired = 这个交接码是前天或更早的，安全和钱的事要重新问一遍。

go-on = 还没解决？接着查：{ $flow }

claims = 下面这些，现在还是这样吗？
claims-do = 看一眼机器，或者问交接的人。情况变了还接着做，可能会重复收款。
claims-say = 接着做之前，我把刚才记下的念一遍，有一条不对您就说。
claims-why = 这些是别人看到的，后来也许又收过一次款。您点了头才算数。
claims-confirm = 每一条都对
claims-unsure = 说不准，或有一条不对：重新问

likely-cause = 可能原因：{ $cause }
part-do = 怎么做
part-say = 这样说
part-why = 为什么
call = { $desk ->
        [shop] 打给
       *[other] 该找
    }
phone = 电话
reached = 联系方式
hours = 服务时间
start-with = 开口先说
have-ready = 手边备好
not-filled = 还没填
from-settings = 设置里填好的
from-answer = 刚才答的
more-fields = 还有{ $count }项，知道的话也有用
list-and = 、
tried = 已经试过
nothing-tried = 还没试
stated = { $value }（照一开始说的）
suggested = 听您说的像这个
suggested-probe = 按电脑查的，像这个
probe-looking = 电脑正在自己查。
probe-nothing = 电脑没查出什么。
probe-suggested = { $text }提示的是：{ $answer }
proof-title = 最后看一眼
proof-confirmed = 看过了，没问题
proof-done = 这次查完了。再有问题，再打开这里查。
look-again = { $since }记下，{ $time }再看；到时还没办好，再进这里查。
proof-assumed = 没看结果

found-code = 应答码
found-leads = 转到：{ $flow }

field-fault-card-number = 这像是完整卡号，不能留。只填后四位。
field-fault-secret = 这像是密码、安全码或验证码，不能留，请去掉。
field-fault-too-long = { $field }：最多{ $limit }个字。
field-fault-too-short = { $field }：至少{ $limit }位数字。
field-fault-not-digits = { $field }：只填数字。
field-fault-not-code = { $field }：只填字母和数字。
field-fault-not-amount = { $field }：填金额，例如128.00、¥1,280.50或HK$88。
field-fault-not-last4 = { $field }：正好4位数字。
field-fault-not-phone = { $field }：填电话号码，例如13800138000。
field-fault-not-when = { $field }：填一个时间，例如昨天20:30、今早9点、14:05，或11-22 14:05。

ticket-title = 情况记录 { $number }  { $began }  { $outcome }
ticket-pair = { $label }：{ $value }
ticket-and = ；
ticket-probed = 电脑自己查的
ticket-note = 备注
ticket-cause = 可能原因
ticket-dropped = 后来改掉的回答
ticket-stated = 照一开始说的
ticket-handover = 交接码
ticket-times = 处理{ $talk }，等待{ $wait }（分:秒）
ticket-earlier = （前面还有{ $count }步，这里没列）
step-helped = 【有效】
step-did-not-help = 【没用】
step-answered = 【回答】
step-skipped = 【没做】
step-said = 【事先说的】
outcome-open = 还没处理完
outcome-solved-confirmed = 办完了，看过结果
outcome-solved-assumed = 办完了，没看结果
outcome-support = { $desk ->
        [shop] 要找客服
       *[other] 要找别人处理
    }
outcome-abandoned = 中途不做了
or-say = 或者请对方自己打
from-caller = 来电人说的
passed-to-colleague = 同事
passed-to-acquirer = 收单机构
outcome-passed-on = 已转出
outcome-call-back = 约好回电
ticket-to = 归谁办
ticket-call-back = 回电时间
ticket-taken-over = { $time }用交接码{ $code }接手：前{ $count }步是转述的，当时的时间、备注和资料留在对方那里。
ticket-began-there = 对方那边大约{ $time }开始。
ticket-handover-long = 长交接码（带回电号码和钟点）
ticket-agent = 坐席
ticket-said = 来电人原话
ticket-received = { $time }接手记录{ $code }：{ $count }步，时间和备注都带过来了。
outcome-to-pass-on = 待转
ticket-passed-on = 转出时间
ticket-reason = 转出原因
ticket-came-back = 转回来了
ticket-came-back-until = { $name }办到{ $time }
ticket-from = { $name }转来的。
ticket-early = （时间没到就答了）

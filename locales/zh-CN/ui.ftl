# 向导本身的词：页眉、页脚、帮助、它自己要问的话。

product = POS医生

key-up = 上键
key-up-down = 上下键
key-enter = 回车
key-esc = Esc
key-backspace = 退格
key-right = 右键
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
key-question = ?
key-slash = /
key-f1 = F1
key-f2 = F2
key-f3 = F3
key-f4 = F4
key-f5 = F5
key-f6 = F6
key-f7 = F7
key-f8 = F8
key-f9 = F9
key-f10 = F10
key-ctrl-c = Ctrl+C
key-ctrl-z = Ctrl+Z

does-up = 往上
does-choose = 选
does-ok = 确定
does-back = 上一步
does-leave-first = 退出
does-close = 关掉
does-forward = 前进一步
does-first = 第一项
does-last = 最后一项
does-page-up = 往上翻
does-page-down = 往下翻
does-help = 帮助
does-language = English
does-second = 中英对照
does-find = 查找
does-trail = 走过的步骤
does-note = 加备注
does-case = 记录
does-why = 为什么
does-stop = 找客服
does-copy = 复制
does-save = 存文件
does-next = 下一位
does-leave = 退出
does-quit = 马上退出
does-suspend = 先回命令行

wait-left = 还要等{ $time }，好了可以提前选。
wait-over = 时间到了，看看现在怎么样。
more-above = 上面还有
more-below = 下面还有
masked = 卡号、密码、验证码这类数字已隐藏；卡号只留后四位。
last-four = 只留最后四位。
copied = 已复制，可以粘贴了。要粘贴完再关这个程序。
copied-terminal = 已发送到剪贴板，不一定成功；粘贴不出来，就按F7存成文件。
copied-without = 已复制，但带【!】的几项填得不对，没复制进去。请改一下。
fallback-note = 有些内容还没翻译。

button-case = 二维码、转给别人、先放着
button-another = 下一位，重新开始
button-leave = 退出
button-remind = 下次打开时提醒我
button-forget = 不用再提醒了
reminded = 好的，下次打开这个程序会提醒。
not-reminded = 好的，不再提醒。

help-title = 这里能做什么
help-lead = 上下键选，回车确定，也可以直接按对应的键。Esc关掉。
help-drill = 想练手，有模拟来电：posdoc drill。办完的案子，在历史里（F7、9）按Ctrl+T就能变成演练。
help-care = 开店打烊检查、应急卡：posdoc care（店里也可以按F7）
language-title = 请选择语言 / Choose a language
find-title = 找一找
find-box = 查找：
find-hint = 屏幕上的字、代码、拼音都行
find-type = 直接打字：屏幕上的字、代码、拼音都行
find-other = 其他
find-less-likely = 可能性小一些
find-nothing = 没找到。换个说法、少打几个字再试，或者从下面选：
find-yes = 是的
find-everything = 看全部问题，挑一个
find-call = 打客服，把这句话记下来
trail-title = 走过的步骤
trail-lead = 选一步，就退回那一步。
trail-stated = 按您说的：{ $words }（选它就不算数，改成问您）
trail-ways = 从这里往下走
trail-way = { $answer }：{ $next }
map-open = 看整个流程图
map-title = 流程图：{ $flow }
map-lead = 全部步骤都在这里。选做过的一步，就退回那一步。
map-risk = 先问安全问题
map-fixed = 结尾：解决了
map-call = { $desk ->
        [shop] 结尾：打客服
       *[other] 结尾：转给别人
    }
map-pass = 没问题，接着做
reloaded = 已更新成刚保存的内容
reloaded-with = 已更新，还有{ $errors ->
        [0] {""}
       *[other] { $errors }处错误、
    }{ $warnings }处提醒（全部看posdoc check）。{ $first }
faulty-title = 已更新，但还有错要改
faulty-lead = { $errors }处错误，{ $warnings }处提醒。照样可以往下看；怎么改看posdoc check，错误没改完它就通不过。
faulty-ok = 先看看
flow-gone = { $path }不见了。文件放回来以前，先用上一版。
broken-title = 刚保存的内容有错，先不用
broken-lead = 现在用的还是上一版。改好保存，这里会自己关掉。
broken-ok = 先用上一版
void-title = 后面几步要重新问
void-lead = 改了这个回答，下面这些要重新问：
void-keep = 不改，照原来的
void-go = 改，这几步重新问
leave-title = 现在退出吗？
leave-lead = 这个问题还没处理完。
leave-lead-kept = 这个问题还没处理完。做过的都存着，下次打开可以接着做。
leave-stay = 先不退
leave-go = 退出

panel-why = 为什么
panel-trail = 走过的步骤
too-small = 窗口太小了，请拉到至少40列12行。现在是{ $columns }列{ $rows }行。
early-title = 时间还没到
early-lead = 您刚才真的又看了一次，确实是这个结果吗？
early-wait = 再等等
early-go = 刚看过，就是这样

saved = 已存成文件：{ $path }
not-saved = 没存成：{ $error }
kept-again = 又能保存了，刚才的回答也都存好了。
not-kept = 没保存
not-yet-kept = 还没存好
case-number = 记录{ $number }
place = { $flow }：{ $title }
age-now = 刚刚
age-minutes = { $count }分钟前
age-hours = { $count }小时前
resume-title = 还有没处理完的
resume-lead = 要接着做吗？做过的都还在。
resume-item = 接着做{ $number }  { $flow }
resume-new = 先做新的，旧的留着
resume-due = 该再看了
resume-later = { $time }再看
resume-away = 都不做了，收进【以前的记录】，做新的
old-lead = 有{ $count }条三天以前的记录没处理完。要留着吗？只问这一次。
old-stay = 留着，做新的
old-away = 三天以前的{ $count }条都不做了，收起来，做新的
dropped-title = 问题更新过，有几步要重新问
dropped-lead = 下面这些回答跟现在的问题对不上，没有算进去：
dropped-ok = 知道了，从这里接着做
note-title = 给这一步加备注
note-box = 备注：
note-hint = 例如：顾客赶时间。别写卡号、密码
note-keep = 存下备注
noted = 备注已存，会写进情况记录。
note-full = 每一步的备注最多{ $most }个字。写短一点，或把剩下的记在下一步。
case-title = 记录{ $number }
case-title-none = 记录
case-code = 交接码：{ $code }。念给对方，对方输进查找框，就能从这一步接着做。填过的资料和备注不会过去。
case-code-long = 长交接码，带回电号码和开始的钟点：{ $code }。对方输进去，两样都有。
case-long = 长一点的码，带回电号码和开始的钟点
case-hold = 先放着，接下一位
case-back = 回到{ $number }  { $title }
case-copy = 复制情况记录
case-save = 情况记录存成文件
case-next = { $desk ->
        [shop] 这个办完，下一位顾客
       *[other] 这个办完，接下一位
    }
case-hand-over = 交给别人（交接码、转单）
case-same = 同一位，还有别的问题
case-copy-code = 复制交接码
case-held = 放着的记录（{ $count }）
next-title = 这一件还没处理完
next-lead = { $desk ->
        [shop] 招呼下一位之前，它怎么办？
       *[other] 接下一位之前，它怎么办？
    }
next-stay = 回到这一件
case-qr = 显示情况记录的二维码
case-history = 看以前的记录
case-checks = 店里的检查
checks-lead = 一条一条打勾，勾完回到这里。
case-give-up = 这次不做了，重新开始
held = 记录{ $number }先放着了，按F7回去接着做。
held-for = 已放{ $time }
held-over = 放着的记录{ $number }时间到了：{ $title }
take-over = 接手，接着做
taken-over = 已接手，对方做过的步骤都打了勾（按F6看）。填过的资料和备注没过来，要再问。
history-title = 以前的记录
history-box = 查找：
history-hint = 记录号、问题、填过的字（Ctrl+T：拿来演练）
history-none = 没有这样的记录。
in-use = 另一个窗口正开着
hosted-no-file = 这里存不了文件，posdoc是在公用服务器上开的。请改用复制。
no-shell = 这个窗口后面没有命令行，退不回去。要退出就按Ctrl+C。
ticket-title = 情况记录
ticket-go-on = 从这里接着做
ticket-practise = 拿这个来演练
practise-none = 这个没法演练：还没处理完，或者后来内容改了。
ticket-back = 回到列表
qr-close = 关掉
qr-too-small = 窗口太小，放不下二维码，要{ $columns }列{ $rows }行。请拉大窗口，或者复制、存成文件。
qr-shortened = 里面只有记录号、问题和交接码。要放下整份情况记录，窗口得有{ $columns }列{ $rows }行。

note-own = 自己记一句
note-caller = 记来电人的原话
note-step = 这一步不对，或说不清
note-take-back = 收回从话里听出来的（{ $count }）
notes-title = 这一步记点什么
said-title = 来电人的原话
said-box = 原话：
said-hint = 照说的记。别记卡号和密码
wrong-title = 这里哪儿不对、说不清？
wrong-box = 问题：
wrong-hint = 给写内容的人看，不进记录
caller-title = { $desk ->
        [shop] 本店的号码
       *[other] 谁来的电话
    }
caller-lead = 都可以空着。回车到下一行，Esc也会存下。
caller-box = { $label }：
caller-keep = 存好，回去
caller-call-back = 几点回电
caller-call-back-hint = 比如15:30、明天9点，或填30（半小时后）
call-back-set = { $time }回电，到点提醒你。
call-back-at = { $time }回电
call-back-due = 该回电了：记录{ $number } { $caller }。按F7，再按7。
call-back-nothing = 还没问也没记，没有记录可留。
call-back-when = 几点？要是还没到的时间，比如15:30、明天9点，或填30（半小时后）。
called-before = 以前来过电（{ $count }次）：{ $time } { $flow }，{ $outcome }。按F7，再按9。
called-team = 这星期这家已经给团队打过{ $count }次：{ $outcomes }。
same-lately = 这星期同样的毛病已来过{ $count }次。
case-caller = { $desk ->
        [shop] 本店的号码
       *[other] 谁来的电话
    }
case-reopen = 转回来了，接着办
next-call-back = 约个时间回电
next-pass-on = 转给别人办
pass-on-title = 转给谁
pass-on-lead = 这个记录在这儿就办完了，以后可以按转给了谁来查。
passed-on = 记录{ $number }已转给{ $to }。
reopened = 接着办这个记录。
code-taken = 对方已拿到交接码：算转给他了
held-since = { $time }起放着
header-held = 放着{ $count }个
header-kept-out = 总库没收{ $count }处
header-undelivered = { $count }条没送到
does-escalate = 上报
preview = 接着：{ $step }
call-back-now = 该回电了（{ $time }）
history-passed-on = 已转给{ $to }
case-copy-line = 复制整个记录（一行），发给同事粘贴
does-how = 怎么做、为什么
received = 已接手，时间和备注都带过来了，做过的步骤打了勾（按F6看）。当初查找用的话留在对方那里。
find-case = 查记录{ $number }
history-columns = 记录号 | 开始 | 谁来电 | 毛病 | 结果
history-came-back = { $time }前在{ $to }手上
note-change = 改这条备注
note-change-lead = 删空了就是不要了。
note-changed = 备注改好了。
note-gone = 备注删掉了。
pass-on-why = 转给{ $to }，为什么转？
pass-on-box = 原因：
pass-on-hint = 写一句给对方看，也可以空着

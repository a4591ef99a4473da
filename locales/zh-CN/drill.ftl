# 演练：模拟来电，看新人怎么处理。

banner = DRILL 演练
heading = { $level }，演练用时 { $clock }
level-guided = 跟着做
level-assisted = 选着做
level-solo = 自己来

prompt-guided = 对方说的是哪一个？
prompt-assisted = 下一步做什么？
prompt-solo = 问什么、做什么、还是下结论？打几个字。
prompt-push = 对方想自己来一下，你怎么说？
prompt-left = 接着做吗？
prompt-why = 为什么要有这一步：{ $title }
prompt-close = 到这里就处理完了。
prompt-over = 演练结束。

left-open = 有个演练没做完，做到第 { $steps } 步："{ $trouble }"。
left-go-on = 接着做
left-give-up = 不做了，不计分，换一个
left-changed = 上次"{ $trouble }"没做完。后来内容改了，接不上了，不计分。

slip-support = 前几天这台电脑上有个案子转出去了，其实那个问题有办法解决。来一个差不多的。
slip-taken-back = 前几天这台电脑上有个案子退回去改过一步。来一个差不多的。

not-kept = 这次不记下来。想记下来、以后接着复习：posdoc drill --trainee 名字
kept-for = 记在{ $name }名下。

case-opening = 喂？我这儿碰上的是这个事：{ $trouble }。
note-stop = 对方不愿再弄了，转出去
close = 在这里结案

push-go-on = 不接这话，接着往下问
push-refuse = 说不行，讲清为什么
push-yield = 说可以，让他弄
push-refused = 先别这么弄。{ $loss }
push-yielded = 行，你弄吧。

misheard = 听岔了，对方说的不是这个：{ $noted }
not-yet = 还没到这一步："{ $title }"这会儿什么也排除不了，或者跟这里不相干。时间照样算。
repeated = 这个问过了，之后情况没变。
hinted = 去掉了 { $count } 个错的，要扣分。
stopped = 停。再往下就出事了。
prevented-by = 能避免它的是这一步：{ $title }
prevented-by-hearing = 能避免它的是：把"{ $title }"的回答听准了再记，没听清就再问一遍
no-code = 屏幕已经跳过去了，代码我没记下来。
sources = 出处：{ $sources }（docs/sources.tsv）
concluded = 结案：{ $title }
reason-right = 对。{ $why }
reason-wrong = 不对。原因是：{ $why }

verdict-passed = 通过：{ $points } 分（满分 100）。
verdict-not-passed = 结论对，但没过：{ $points } 分，80 分才算过。
verdict-danger = 没过：会有人吃亏或受伤。0 分。
verdict-wrong-end = 没过：这个案子不该在这里结。{ $points } 分。
verdict-guessed = 没过：结论是对的，可别的可能还没排除。{ $points } 分。
right-end = 这个案子该结在：{ $title }
note-time = 用时 { $used }，最快的顺序是 { $best }。
note-wizard = 这一档按向导的顺序走，用时也按它算。能把这个案子定下来的，最短只要 { $best }。
not-asked = 没问，可要靠它定：{ $title }
note-needless = 有 { $count } 个问题什么也没排除。
note-repeated = 有 { $count } 个问题又问了一遍，白问了。
note-unheard = 有 { $count } 句该告诉对方的话没说。
unheard = 没说：{ $title }
note-hints = 用了 { $count } 次提示。
note-misheard = 有 { $count } 次记错了对方的话。
note-detours = 有 { $count } 步走偏了。
note-unanswered = 有 { $count } 次对方要做会出事的事，你没拦。
note-refused = 有 { $count } 次对方要做会出事的事，你拦住了，也讲了为什么。
note-reasons = 原因答对 { $right } / { $all }。

quiz-heading = 第 { $number } 题，共 { $all } 题
quiz-code-card = 刷卡显示 { $code }，是什么意思？
quiz-code-qr = 扫码显示 { $code }，是什么意思？
quiz-gate = 做这一步之前，先要弄清什么？"{ $step }"
quiz-say = 你要对方做到："{ $step }"。怎么说？
exam-heading = 考试第 { $number } 题，共 { $all } 题，还剩 { $left }，演练用时 { $clock }
exam-next = 这一题做完了。
exam-keys = 回车或 Esc 继续
quiz-find = 这是哪一类问题？"{ $words }"
quiz-right = 对。{ $note }
quiz-wrong = 不对，是：{ $answer }。{ $note }
quiz-verdict = 答对 { $right } / { $all }。

step-needless = 什么也没排除
step-repeated = 又问一遍，白问了
step-not-yet = 还没到这一步
step-danger = 在这里叫停

both-ways = 你走的，和最快的对着看
step-best = 最快的也有这步
step-missed = 只有最快的才有
you = 你
caller = 来电
coach = 演练
enter-again = 再按一次回车就选第一个，选别的按上下键。
of-flow = { $title }（{ $flow }）
nothing-found = 没有合适的，换个说法试试。
leave-kept = 已经记下，下次能接着做。再按一次 Esc 退出。
leave-sure = 还没演练完，再按一次 Esc 就退出。
keys-hint = F1 帮助   1-9 选   上下键 回车   F8 提示   Esc 退出
type-hint = 打几个字，下面会列出来
keys-pick = F1 帮助   1-9 选   上下键 回车   Esc 退出
keys-solo = F1 帮助   边打边找，上下键 回车选   Esc 退出
keys-over = F1 帮助   上下键 回车：从那一步重来   Esc 退出
keys-help = 上下键 翻看   F1 或 Esc 回到演练

help-guided = 跟着做：问题由向导来问，对方用自己的话回答。听懂意思，选出对应的那一项。最后会问你，有几步为什么要做。
help-assisted = 选着做：从几个里面挑下一步，问什么、做什么、还是下结论。该做的只有一个，有的选了会出事。提示会去掉错的，每次扣 5 分。
help-solo = 自己来：没人替你问。把要问的、要做的、要下的结论打出来，再从列表里选。别的可能都排除了，才能下结论。
help-score = 满分 100，80 分算过。每错一处扣 5 分，耽误时间最多扣 30 分。选了会出事的，或者记错了话、照着走会出事的，演练当场停，0 分。
help-push = 对方有时会想做会出事的事。要说不行，讲清为什么。不接话扣 5 分，说可以，演练就停。
help-left = 接着做，就从上次停的那一步开始。不做了，这次就不算，也没有分。
help-round = 一小轮题：每题选一个对的，选完马上告诉你对不对。
key-type = 打字
    .does = 按字找步骤
key-found = 上下键 回车
    .does = 选找到的步骤
key-pick = 1-9、0
    .does = 选；0 是第十个
key-move = 上下键、回车
    .does = 上下挪，回车选
key-scroll = PgUp、PgDn
    .does = 往前看说过的话，再翻回来
key-hint = F8
    .does = 要个提示
key-again = 回车
    .does = 演练完了，停在哪一步就从哪一步重来
key-leave = Esc
    .does = 退出；没做完要按两次
key-back = F1
    .does = 回到演练

plain-intro = 这是演练。输入数字作答。r N：从第 N 行重来，?：帮助，q：退出。
plain-intro-hint = 这是演练。输入数字作答。h：提示，r N：从第 N 行重来，?：帮助，q：退出。
plain-solo = 这是演练。打出你要问的或要做的，再输入数字选一个。r N：从第 N 行重来，?：帮助，q：退出。
plain-prompt = 你选：
plain-again = 输入 r 加数字从那一步重来，q 退出。
plain-words = 你说：
plain-not-offered = 没有这个数字。
plain-left-kept = 没做完就退出了，不计分。下次用这个名字开演练，可以接着做。
plain-left = 已退出，这次演练没做完，不计分。

refused-not-now = 演练到这会儿，不能选这个。
refused-not-offered = 演练里没有这个选项。
refused-over = 演练已经结束。

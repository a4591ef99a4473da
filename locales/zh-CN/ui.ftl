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
does-forward = 再往前
does-first = 第一项
does-last = 最后一项
does-page-up = 往上翻
does-page-down = 往下翻
does-help = 帮助
does-language = English
does-second = 中英对照
does-find = 换个问题
does-trail = 走过的步骤
does-copy = 复制
does-why = 为什么
does-stop = 找客服
does-leave = 退出
does-quit = 马上退出
does-suspend = 回命令行

wait-left = 还要等{ $time }，好了可以提前选。
wait-over = 时间到了，看看现在怎么样。
more-above = 上面还有
more-below = 下面还有
masked = 完整卡号已隐藏，只留后四位。
copied = 已复制。要是粘贴不出来，按F10退出，内容会打印在屏幕上。
fallback-note = 有些内容还没翻译。

button-copy = 复制这一页
button-another = 下一位，重新开始
button-leave = 退出

help-title = 这里能做什么
help-lead = 上下键选，回车确定，也可以直接按对应的键。Esc关掉。
language-title = 请选择语言 / Choose a language
find-title = 换个问题
find-lead = 看机器是哪种情况。答过的不会再问。
trail-title = 走过的步骤
trail-lead = 选一步，就退回那一步。
trail-ways = 从这里往下
trail-way = { $answer }：{ $next }
void-title = 前面的回答要跟着改
void-lead = 改了这个回答，下面这些要重新问：
void-keep = 不改，留着原来的
void-go = 改，下面这些重新问
leave-title = 现在退出吗？
leave-lead = 这个问题还没处理完。
leave-stay = 先不退
leave-go = 退出

panel-why = 为什么
panel-trail = 走过的步骤
too-small = 窗口太小了，请拉到至少40列12行。现在是{ $columns }列{ $rows }行。

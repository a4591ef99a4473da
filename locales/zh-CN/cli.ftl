# 命令行、逐行模式和 JSON 模式的词。

did-you-mean = 是不是想用{ $name }？
choices = 可以写：{ $names }。
try-help = 用posdoc --help看有哪些用法。

# 帮助
help-usage = 用法：
help-commands = 命令：
help-options = 选项：
help-more = 不写命令就打开向导；写的不是命令，就当成要找的话，和find一样。某个命令的细节：posdoc help 命令
help-posdoc = POS医生：POS机出了问题，一步一步问清楚、找办法。
usage-posdoc = posdoc [选项] [命令]
         posdoc [选项] 字词...
help-start = 已经知道是哪类问题，直接从那里开始
usage-start = posdoc start [选项] [流程、流程/步骤 或 代码]
help-code = 查一个应答码：什么意思、谁来处理、怎么做
usage-code = posdoc code [选项] 代码
help-code-code = 屏幕或小票上的代码，例如55、A0
help-find = 按屏幕上的字、拼音或大概意思来找
usage-find = posdoc find [选项] 字词...
help-words = 屏幕上的字、代码、拼音或英文，例如「读卡」「dksb」
help-check = 检查流程和文字有没有错
usage-check = posdoc check [选项] [文件夹]
help-format = 怎么列出来：human（带原文）、short（一行一条）、json或github
help-deny-warnings = 有提醒也算没通过
help-coverage = 列出情景没有走到的步骤和回答
help-preview = 打开向导看自己的内容包，每次保存马上更新，给编写的人用
usage-preview = posdoc preview [选项] [流程] --pack 文件夹
help-graph = 把一个流程画出来：步骤、走向、关卡和风险
usage-graph = posdoc graph [选项] 流程
help-flow-named = 流程名
help-as = 画成什么：mermaid、dot或svg
help-ids = 写名字，不写文字
help-paths = 列出一个流程的全部走法：多长、几分钟、多常见
usage-paths = posdoc paths [选项] 流程
help-new = 新写一个流程、内容包或情景，在这上面改
usage-new = posdoc new flow 名字 | pack 文件夹 | scenario 流程/步骤
help-flow = 在内容包里写一个小而完整的流程，两种语言都有
usage-flow = posdoc new flow [选项] 名字
help-new-name = 流程名：小写字母，几个词用连字符连起来
help-pack = 写一个独立的内容包
usage-pack = posdoc new pack [选项] 文件夹
help-new-dir = 文件夹，空的或者还没有的
help-scenario = 起草一个走过某一步的情景，放进assets/scenarios
usage-scenario = posdoc new scenario [选项] 流程/步骤
help-new-step = 步骤或结尾的名字，照check写的来
help-translated = 记下：两种语言现在意思一致
usage-translated = posdoc translated [选项] [文件夹]
help-explain = 说明check的某条规则，附例子
usage-explain = posdoc explain [选项] [规则]
help-rule = 规则名，就是check里写的那个；不写就列出全部
help-config = 看现在的设置，以及是哪里设的
usage-config = posdoc config [选项]
help-completions = 输出命令行补全脚本
usage-completions = posdoc completions [选项] SHELL
help-man = 输出手册页
usage-man = posdoc man [选项]
help-help = 说明一个命令做什么、怎么写
usage-help = posdoc help [选项] [命令...]
help-command = 命令名，例如cases，或者cases show
help-start-flow = 问题的名字，例如card-read；其中一步，例如card-read/reseat；或代码，例如55
help-dir = 含flows、locales或assets的文件夹；不写就查正在用的内容
help-shell = bash、elvish、fish、powershell或zsh
help-lang = 语言：zh或en
help-role = 谁在用：clerk（店员）、agent（客服）或trainee（新手）
help-pack-dir = 用这个文件夹里的内容，盖在自带内容上
help-plain = 逐行文字加编号，适合读屏软件和简单的命令窗口
help-json = 一行一个JSON，给程序用
help-ascii = 只用普通字符画框
help-theme = 配色：default、light、contrast或mono
help-no-config = 不读设置文件
help-flag = 看帮助
help-version = 看版本

# 手册页
man-name = 名称
man-synopsis = 用法
man-description = 说明
man-options = 选项
man-subcommands = 命令
man-version = 版本
man-environment = 环境变量
man-posdoc-lang = 语言；写了--lang就以--lang为准。
man-posdoc-pack = 内容文件夹；写了--pack就以--pack为准。
man-posdoc-config = 设置文件，代替平常那个。
man-no-color = 设了就不用颜色。
man-files = 文件
man-config = 设置，放在本系统平常放设置的地方。用posdoc config看在哪里。
man-exit = 退出码
man-exit-0 = 一切正常。
man-exit-1 = 查出了问题。
man-exit-2 = 命令写错了。
man-exit-3 = 内容、设置或设备用不了。
man-exit-70 = posdoc自己出错。

# 命令写错时
unknown-argument = 没有【{ $arg }】这个选项。
unexpected-argument = 这里不该有【{ $arg }】。
unknown-command = 没有【{ $name }】这个命令。
invalid-value = { $arg }不能写【{ $value }】。
missing-value = { $arg }后面要写一个值。
unwanted-value = { $arg }后面不用写值，却写了【{ $value }】。
missing-argument = 少写了{ $arg }。
argument-twice = 这里不能用{ $arg }。
argument-not-utf8 = 有一个参数不是能读的文字（UTF-8）。
bad-usage = 看不懂这个命令：{ $detail }
no-such-flow = 没有叫【{ $name }】的问题。
flow-wanted = 【{ $name }】是一个步骤，这里要写流程：{ $flow }
name-a-pack = 上面是自带的。要用您自己的流程，请加上--pack 文件夹。
flows-are = 可以从这些开始：
no-such-language = 没有【{ $name }】这种语言。
no-such-theme = 没有【{ $name }】这种配色。
language-passed-over = { $variable }写的语言【{ $name }】这里没有，先不管它。
linux-console = 这个控制台显示不了中文，先用英文。一定要中文，请加--lang zh。

# 用哪种界面
plain-because-input = 输入不是从命令窗口来的，改用逐行模式。要JSON请加--json。
plain-because-output = 输出不是显示在命令窗口里的，改用逐行模式。要JSON请加--json。
plain-because-term = 这个命令窗口画不了界面（TERM是空的或dumb），改用逐行模式。
plain-because-size = 这个命令窗口没报大小，改用逐行模式。

# 文件
unreadable = { $path }：{ $why }
unreadable-not-found = 没有这个文件。
unreadable-not-utf8 = 不是UTF-8文字。请另存为UTF-8。
unreadable-too-large = 文件太大，不像是我们的文字。
unreadable-not-a-file = 这是文件夹或设备，不是文件。
unreadable-denied = 没有权限读。请看看文件归谁。
unreadable-link = 这是一个链接，指到内容包外面去了。请把文件拷一份放在这里。
pack-not-there = { $path }：没有这个文件夹。请检查--pack或POSDOC_PACK。
pack-empty = { $path }：里面没有flows、locales或assets，不是内容包。请检查--pack或POSDOC_PACK。
pack-broken = { $path }：这个内容包有{ $count }处错误，没有启用：
pack-cure = 请改好（「{ $command }」会指出每一处和改法）；或者去掉--pack和POSDOC_PACK，用自带内容。
config-broken = { $path }：设置里有{ $count }处错误：
config-cure = 请改好设置；或者加上--no-config，先不用设置。
config-not-there = { $variable }指的{ $path }不存在，先不用设置，继续。
config-fault-syntax = 这不是TOML写法：{ $detail }。
config-fault-wrong-type = 这里要写{ $wanted }类型，不能写{ $found }。
config-fault-unknown-key = 没有叫【{ $key }】的设置。请删掉或改对名字。
config-fault-unknown-choice = 这里不能写【{ $name }】。可以写：{ $choices }。
config-fault-unknown-language = 没有【{ $name }】这种语言。可以写：{ $choices }。
config-fault-unknown-theme = 没有【{ $name }】这种配色。可以写：{ $choices }。
config-fault-unknown-contact = 没有叫【{ $name }】的联系方。可以写：{ $choices }。
config-fault-card-number = 【{ $key }】里像是完整卡号，我们从不保存。请删掉。
io-failed = 读写失败：{ $error }
terminal-failed = 这个命令窗口用不了：{ $error }。加--plain，在哪种窗口里都能用。
own-bug = 这是posdoc自己出的错，不怪您。
own-bug-file = 出错的地方记在这个文件里，您填过的内容一个字都没记。请把它发给我们，再说一声刚才做了什么：{ $path }
own-bug-no-file = 出错的情况没能写进文件（{ $error }）。请把上面几行和刚才的操作告诉我们。
own-bug-head = posdoc出了错，这个文件记着错在哪里，给修的人看。填过的内容都没记在里面。

# posdoc config
config-file = 设置文件：{ $path }
config-file-by-variable = 设置文件：{ $path }（由{ $variable }指定）
config-file-not-there = 设置文件：{ $path }（还没有；要改下面的设置就建一个）
config-no-file = 设置文件：没有读
config-not-set = 没设
config-built-in = 自带
config-by-terminal = 看命令窗口而定
origin-flag = 来自{ $name }
origin-environment = 来自{ $name }
origin-config = 来自设置文件
origin-system = 来自系统
origin-default = 默认

# posdoc graph
graph-from-anywhere = （任何一步按F9）
graph-nothing = 「{ $flow }」画不成图：里面全是返回码，每个都是一张小表。要看某一个，请用：posdoc find 返回码

# posdoc paths
paths-route = { $screens }屏，{ $minutes }分钟，{ $share }：{ $way }
paths-count = 共{ $count }种走法。分钟数和占比都是估计的，安全提问没算进去。
paths-cut = 后面还有，只列了前面这些。
paths-longest = 最长：{ $screens }屏，{ $minutes }分钟，{ $share }：{ $way }
paths-likeliest = 最常见：{ $screens }屏，{ $minutes }分钟，{ $share }：{ $way }
paths-minutes = 平均每次要{ $minutes }分钟。

# posdoc new
new-check = 检查：{ $command }
new-see = 看看：{ $command }
new-follow = 边写边看：{ $command }
new-yours = 里面写的是个例子（客显屏黑了），从{ $command }开始换成您要写的问题。
new-copied = 这是自带流程的副本，改过的副本会盖住自带的；删掉{ $command }和上面几个文件，就换回自带的。
new-scenario-head = 放进{ $path }，把实情改成真会发生的样子。
bad-flow-name = { $name }不能当流程名。只用小写字母、数字和连字符，比如dark-display。
device-name = { $name }是Windows留给设备的名字，换个名字。
flow-there = 已经有叫{ $name }的了，换个名字。
file-there = { $path }已经有了，什么也没写。
folder-not-empty = { $path }不是空的，什么也没写。
pack-too-bare = 这个内容包还没有风险、联系人或资料清单。「posdoc new pack 文件夹」会把这些都备好。
no-draft = 找不到一条够短的走法能到{ $name }。

# posdoc translated
translated-done = 已记下{ $count }条文字两边一致，写在{ $path }。以后只改了一边，check会提醒。
translated-errors = 里面还有{ $count }处错误，先改好。用「posdoc check」看哪里不对。
no-pack-named = 请写明文件夹：{ $command }
not-written = 写不进{ $path }：{ $error }

# posdoc explain
explain-wrong = 错的：
explain-right = 对的：
explain-one = 用「posdoc explain 规则名」看一条。
explain-all = 用「posdoc explain」看全部规则。
no-such-rule = 没有叫{ $name }的规则。

# posdoc check
check-line = { $at }: { $severity }[{ $rule }]：{ $sentence }
check-related = 另见{ $at }
check-summary = { $errors }处错误，{ $warnings }处提醒；共{ $flows }个流程，{ $nodes }个步骤，{ $strings }条文字。
check-left-out = { $path }：还有{ $count }处没有列出来。先改上面的，再检查一遍。
check-structure-first = 结构有错的时候，文字、走法和情景都还没查。先改好结构，再查一遍。
check-coverage = { $scenarios ->
    [0] 还没有情景。
   *[other] { $scenarios }个情景，走到{ $nodes }个步骤里的{ $passed }个、{ $answers }个回答里的{ $given }个。
}
coverage-node = 没走到：{ $node }
coverage-answer = 没这样答过：{ $node } = { $answer }

# 逐行模式
plain-intro = 输入编号再按回车。输入f加要找的字可以查找，输入h看帮助，输入q退出。
plain-choose-language = { $name }：输入这个编号再按回车
plain-prompt = 请输入编号：
plain-labelled = { $label }：{ $text }
plain-asked = { $label }{ $text }
plain-with-note = { $text }（{ $note }）
plain-heading = { $name }：
plain-wait = 请等大约{ $seconds }秒再看结果，好了可以提前选。
plain-fallback = 这里有些文字还没翻译。
plain-chosen-before = （上次选的）
plain-known = （已经知道）
plain-stated = （按您说的）
plain-nothing = 请输入这些编号之一：{ $digits }。输入h看帮助。
plain-not-understood = 这里没有【{ $typed }】。请输入这些编号之一：{ $digits }。输入h看帮助。
plain-unreadable = 这一行读不出来，请再输一次。
plain-no-why = 这一步没有写原因。
plain-first = 这是第一步，退不回去了。输入q退出。
plain-at-support = 现在就是找客服这一页。
plain-voids = 改成这个回答，后面这些就要重新回答：
plain-voids-prompt = 还要改吗？y改，n不改：
plain-early = 时间还没到。您刚才真的又看了一次，确实是这个结果吗？
plain-early-prompt = 刚看过输入y，再等等输入n：
plain-kept = 没有改。
plain-fill = 把没填的补上
plain-again = 再看一遍
plain-new = 下一个问题，从头开始
plain-form-help = 直接按回车就先不填。b返回，/s找客服，/q退出。
plain-field = 第{ $at }项，共{ $of }项。{ $label }（{ $hint }）：
plain-field-held = 第{ $at }项，共{ $of }项。{ $label }（{ $hint }）。按回车保留{ $held }，输入-清空：
plain-flows = 输入g和下面的一个名字：
plain-left = 停在「{ $title }」。要从这里再开始：posdoc start { $id }
plain-left-kept = 停在「{ $title }」。要接着做：posdoc resume { $number }
plain-left-ended = 结果是「{ $title }」。
plain-help = 除了编号，还可以输入：
plain-help-line = { $words }：{ $help }
plain-help-back = 回到上一步
plain-help-forward = 退回之后，再往前一步
plain-help-why = 为什么要做这一步
plain-help-language = 换语言；l en指定一种
plain-help-stop = 停在这里，找客服
plain-help-trail = 看走过的步骤
plain-help-jump = 换别的问题：g network；只输g就列出来
plain-help-find = 查屏幕上的字、代码或拼音：f 读卡失败
plain-help-help = 看这个帮助
plain-help-quit = 退出

# 一行没有照办的原因
refused-not-here = 现在这一步是{ $at }。
refused-no-such-place = 没有叫【{ $name }】的问题或步骤。
refused-no-such-answer = 这里没有【{ $name }】这个回答。
refused-no-answers-here = 这里没有【{ $name }】这个回答：已经到头了。
refused-no-such-field = 这里没有【{ $name }】这一项。
refused-wrong-turn = 这一步不能这样做。
refused-nothing-there = 前面或后面没有步骤了。
refused-no-such-language = 没有【{ $name }】这种语言。
refused-no-such-role = 没有【{ $name }】这种身份。
refused-not-json = 这一行不是JSON（第{ $column }列）。
refused-not-an-object = 一行要写一个对象，例如{"{"}"answer":"fixed"{"}"}。
refused-unknown-key = 没有【{ $key }】这个键。
refused-one-at-a-time = 一行只能有一个键，也必须有一个。
refused-wrong-type = 【{ $key }】的值要写{ $wanted }。
refused-too-long = 这一行超过了{ $most } KiB。
refused-not-utf8 = 这一行不是UTF-8。
refused-note-full = 没有记下：每一步的备注最多 { $most } 个字。写短一点，或把剩下的记在下一步。

code-title = 代码{ $code }
code-channel = 用在哪里：{ $value }
code-who = 谁来处理：{ $value }
code-severity = 能不能再试：{ $value }
code-outcome = 这笔钱：{ $value }
code-advice = 怎么做：{ $value }
code-unverified = 这条没找到可靠的出处，只供参考。{ $value }
code-start = 一步一步处理：posdoc start { $code }
code-mixed = 这个代码，各家机器的意思差得很远：先看屏幕上的字，对上哪一条，照哪一条做。
code-note = 各家机构用同一个代码，意思可能不同。跟屏幕上的字对不上的，以屏幕上的字为准。
code-unknown = 查不到代码{ $code }。把代码和屏幕上的字抄下来，先在【查询交易】里查清没扣款，再换张卡或换个方式；还不行就打机身标签上的客服电话，照原文念给客服。
code-is-none = 「{ $name }」不像应答码。应答码多半是两位数字或字母，例如55、A0；屏幕上的字请用「posdoc find」来找。

find-nothing = 没找到「{ $query }」。换个说法、少打几个字再试；或者直接运行posdoc，从头一项项选；还不行就打机身标签上的客服电话，把屏幕上的字念给客服。
find-way = { $question }是的话：posdoc start { $to }
found-words = 原话：{ $words }
found-quoted = 「{ $word }」
found-quoted-join = { "" }
found-ask = 您说的是「{ $flow }」吗？
find-join = ；
find-causes = 可能的原因：{ $value }
find-checks = 按顺序做：{ $value }
find-start = 一步一步来：posdoc start { $value }
find-code = 详细说明：posdoc code { $value }
plain-find-nothing = 没找到「{ $query }」。换个说法、少打几个字再试，或者从下面选：
plain-find-yes = { $question }是的
plain-find-everything = 看全部问题
plain-find-call = 打客服，把这句话记到单子上
plain-find-more = 再看几个
plain-find-again = 刚才找的是「{ $query }」：
plain-find-prompt = 输入编号，回车返回：

# 单子
cases-no-folder = 这台电脑没有放单子的地方（没有个人文件夹），这一单不会保存。
cases-folder = 放单子的文件夹用不了，这一单不会保存：{ $detail }
cases-newer = 这些单子是更新版本的posdoc存的，这个版本不会去动，所以这一单不保存。请更新posdoc。文件：{ $detail }
cases-damaged = 存单子的文件坏了，这一单不会保存。
cases-full = 磁盘满了或写不进去，这一单没存上。腾出地方后会自动补存。
cases-read-only = 存单子的地方不让写，这一单不会保存。
cases-busy = 另一个程序正占着存单子的文件，这一单还没存上，稍后会再试。
cases-other = 存单子的文件不让写（{ $detail }），这一单还没存，过会儿自动再存。
cases-no-file = { $detail }本来该是个文件，现在不是，这一单没存。请把它挪开。
cases-replaced = 存单子的文件被删或被换了，这一单还没存：{ $detail }
cases-held = 这一单已经在{ $computer }接着做了（{ $since }起），这边不再存。
cases-replaced-told = 用着的时候，存单子的文件被删或被换了：{ $path }。这一单已经整单重存，以前的可能没了。
cases-purged-told = 有{ $count }张做完的单子超过{ $days }天，已清掉。
cases-left-out = 存单子的文件里有{ $count }条读不出来，先不列。
read-no-folder = 这台电脑没有放单子的地方（没有主文件夹）。
read-folder = 放单子的文件夹用不了：{ $detail }
read-newer = 这些单子是新版posdoc存的，请更新posdoc。文件：{ $detail }
read-damaged = 存单子的文件坏了。下次打开posdoc，会把它挪到一边，另起一个。
read-full = 磁盘满了，或者写不进去。什么都没动，腾点地方再试。
read-read-only = 存单子的文件写不进去。什么都没动。
read-busy = 别的程序正用着存单子的文件。什么都没动，过会儿再试。
read-other = 存单子的文件不让这样做（{ $detail }）。什么都没动。
read-no-file = { $detail }本来该是个文件，现在不是。请把它挪开。
read-replaced = 存单子的文件刚被删或被换了：{ $detail }
read-held = 有单子正开着：{ $computer }，{ $since }起。先在那边关掉。
held-somewhere = 另一个窗口
cases-set-aside = 以前的单子文件坏了，已原样挪到{ $path }，从现在起存到新文件。
handover-not-a-code = 这不像交接码。交接码全是数字，几位一组，例如1821 0931 0562 7759 47。
handover-mistyped = 这个交接码里有数字不对、少了或多了，或者有两个数字颠倒了。请对方再念一遍。
handover-other-pack = 对方用的内容是{ $theirs }版，这里是{ $ours }版，交接码用不了。请两边更新到同一版，或者从头问一遍。
handover-older = 这个交接码是旧版posdoc做的，看不出是哪天的，不能用。请对方更新posdoc再出一个，或者从头问一遍。
handover-other-time = 这个交接码是三个多月前的，或者两边有一边的日期不对。请核对日期后再要一个，或者从头问一遍。
handover-broken = 这个交接码在这里对不上。请对方再念一遍，或者从头问一遍。

plain-kept-again = 又能保存了，刚才的回答也都存好了。
plain-resume = 上次的单子{ $number }没做完，停在「{ $title }」。
plain-resume-go = 接着做
plain-resume-new = 先做新的，旧的留着
plain-resume-away = 不做了，收起来，做新的
plain-old = 还有{ $count }张三天以前没做完的单子。
plain-old-stay = 都留着
plain-old-away = 都不做了，收起来
plain-taken-over = 已接手，从对方停下的那一步接着做。输入t看做过什么。
plain-too-late = 隔得太久，刚才的回答没有算。请看下面这一屏。
plain-note-prompt = 备注写什么？
plain-noted = 备注已存，会写在客服单上。
plain-note-full = 没有记下：每一步的备注最多 { $most } 个字。写短一点，或把剩下的记在下一步。
plain-masked = 卡号、密码、验证码这类数字已隐藏。
plain-help-note = 给这一步加备注，例如：n 顾客赶时间
plain-help-case = 看客服单和交接码
resume-dropped = 内容更新过，下面这些回答对不上新内容，没有算进去：
resume-nothing = 没有能接着做的单子。用posdoc cases看所有单子。
resume-in-use = 单子{ $number }正开着：{ $computer }，{ $since }起。先在那边关掉。
cases-head = 单号 | 日期 | 时间 | 通话+等待 | 问题 | 结果
cases-none = 没有这样的单子。
no-hits-none = 没有找不到的话。
cases-none-named = 没有叫【{ $name }】的单子。用posdoc cases看有哪些。
cases-several = 有好几张单子都是【{ $name }】，请写完整的编号：
cases-forgotten = 已删掉{ $count }张单子，库里不留痕迹。自己存成文件的客服单请自己删。
cases-forgotten-listed = 已删掉{ $count }张单子。别的程序正读着这个文件，里面的痕迹等下次打开posdoc时再清干净。
cases-forgotten-aside = 以前损坏、放到一边的文件里可能还有，也请删掉：{ $path }
cases-purged = 已清掉{ $count }张旧单子。
replay-unreadable = 读不了{ $path }：{ $error }
replay-too-large = { $path }超过{ $most }MiB，单子不会有这么大。导出用：posdoc cases export 单号
replay-no-case = { $path }里不是导出的单子。导出用：posdoc cases export 单号
replay-no-start = 现在的内容里没有【{ $place }】这个起点。
replay-stopped = 第{ $turn }个回答跟现在的问题对不上：{ $reason }
help-resume = 接着做没做完的单子，或输对方念的交接码
usage-resume = posdoc resume [选项] [单号或交接码]
help-case = 单号（例如1123-7，今天的写7就行），或交接码；不写就接最近那一单
help-cases = 看、查、导出、删除这台电脑上的单子
usage-cases = posdoc cases [选项] [字词...] | posdoc cases 命令
help-list = 列出单子，最近的在前
usage-list = posdoc cases list [选项] [字词...]
help-show = 显示一张单子的客服单
usage-show = posdoc cases show [选项] 单号
help-export = 输出一张单子的全部回答，给posdoc replay用
usage-export = posdoc cases export [选项] 单号
help-forget = 删掉单子，文件里不留痕迹
usage-forget = posdoc cases forget [选项] 单号...
help-purge = 清掉过期的单子，期限看设置里的retention
usage-purge = posdoc cases purge [选项]
help-about = 只看提到这些字的单子：问题、填过的字、单号
help-outcome = 只看这种结果：open、solved-confirmed、solved-assumed、support或abandoned
help-in-flow = 只看现在停在这个流程里的单子
help-days = 只看最近这么多天的
help-most = 最多列几张，默认50
help-csv = 输出CSV表格，Excel、WPS都能打开
help-no-hit = 不看单子，看哪些话找过却没找到
help-case-named = 单号，例如1123-7；今天的写7就行；也可以写编号
help-markdown = 用Markdown格式
help-purge-days = 不按设置，按这个天数
help-replay = 照导出的回答重走一遍
usage-replay = posdoc replay [选项] 文件
help-file = posdoc cases export导出的文件；写-就从标准输入读
man-faults = posdoc自己出错时留下的记录，可以发给开发的人，只留最近五份。填过的内容都没记在里面。
man-posdoc-data = 放单子的文件夹，不用平常那个。
man-cases = 单子，放在本系统平常放数据的地方。设置retention = 0就不存。

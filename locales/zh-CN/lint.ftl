# posdoc check 的说明：每条规则写哪里不对，.cure写怎么改。

say-error = 错误
say-warning = 提醒
say-help = 怎么改
say-meant = 是不是想写「{ $name }」？
say-note = { $text }（{ $note }）
say-related = 看这里

lint-ambiguous-width = 「{ $id }」里的{ $character }（{ $code }）在有的命令窗口占一格，有的占两格，屏幕会错位
    .cure = 换成普通标点：引号用「」，不用破折号和省略号，符号改成文字。
lint-arguments-differ =
    { $here ->
        [none] 「{ $id }」没用参数，{ $locale }用了{ $there }
       *[other] 「{ $id }」用的参数是{ $here }，{ $locale }{ $there ->
            [none] 没用参数
           *[other] 用的是{ $there }
        }
    }
    .cure = 各种语言里用的参数要一样。
    .related = 跟这条比一比
lint-asked-twice = 「{ $id }」和前面的「{ $other }」问的是同一句话
    .cure = 两处都写上同一个fact，后一处就会自动跳过；要不就换个问题。
    .related = 前面在这里问过
lint-asks-for-secret = 「{ $id }」在向人要「{ $term }」
    .cure = 密码、安全码、完整卡号、验证码谁都不能要。去掉这句，或者写明不要给。
    .related = 是这一步说的
lint-bad-code = 「{ $code }」不是机器上代码的写法
    .cure = 照机器上的写，字母用大写，数字写满两位，例如 05、A0、E101。
lint-bad-id = 「{ $id }」不能用作名字
    .cure = 名字只用小写字母、数字和连字符，例如 wipe-chip。
lint-bad-number = 这里不能写{ $number }
    .cure = 写一个不为负、也不太大的普通数字。
lint-bundle-circle = 资料包经过「{ $name }」用extends绕成了圈
    .cure = 让其中一个不用extends，直接列出要填的项。
lint-causes-do-not-sum = 各原因的占比加起来是{ $sum }，不是100
    .cure = 调整估计值，加起来要等于100。
lint-contradictory-route =
    { $kind ->
        [skip] 「{ $id }」的skip永远不会成立：{ $condition }
       *[risk] 「{ $id }」定了{ $condition }，却通向「{ $node }」，那一步的风险正好不许这样，永远走不了
    }
    .cure = 让这个回答通向别处，或者改对条件。
    .related = 是这一步
lint-cycle-without-exit = 会一直绕圈出不来：{ $path }
    .cure = 让其中一个回答通向解决或求助的结尾。
    .related = 接着到这里
lint-does-not-fit = { $locale }的「{ $id }」在{ $role }角色下要{ $rows }行，80x24的命令窗口只放得下{ $most }行
    .cure = 把最长的那段话改短，或者拆成两步。
    .related = 是这一步
lint-duplicate-id = 这个流程里已经有「{ $id }」了
    .cure = 两个当中改一个名字。
    .related = 先在这里用了
lint-duplicate-message = 「{ $id }」前面已经写过，只有第一个算数
    .cure = 删掉一个，或者改名。
    .related = 先在这里写了
lint-emoji = 「{ $id }」里有表情符号{ $character }（{ $code }）
    .cure = 改用文字。表情符号在各种命令窗口里宽度不一，很多只显示方框。
lint-empty-flow = 流程「{ $flow }」里一步都没有
    .cure = 至少写一步和一个结尾，或者删掉这个文件。
lint-end-without-cause = 结尾「{ $id }」没写是什么原因
    .cure = 加上 cause = "..."，可选：{ $choices }。
lint-fact-forged = 「{ $id }」没查就说{ $fact } = { $value }，带风险「{ $risk }」的步骤之前，关卡「{ $gate }」就不会问了
    .cure = 从set里删掉它，关卡自己会问。要是流程「{ $flow }」确实查清了，就写进这个事实的also。
    .related = 这项风险要用它
lint-fact-never-read = 事实「{ $id }」设了，但没有地方用到
    .cure = 在风险、skip或提问里用上它；不需要就别设，删掉。
lint-fact-never-set = 没有任何一步能得出事实「{ $id }」
    .cure = 让某个提问或回答设定它，或者删掉等着它的地方。
lint-fact-without-gate = 风险「{ $risk }」要用到事实「{ $fact }」，但它缺gate或blocked
    .cure = 给这个事实写上gate（由哪个流程问清）和blocked（不符合时去哪里）。
lint-fix-is-no-try = 「{ $node }」不是动手试的步骤
    .cure = fixes里只写try步骤；别的步骤怎么回答，写在answers里。
    .related = 是这个
lint-flow-without-words = 流程「{ $flow }」没有文字：缺{ $file }
    .cure = 补上这个文件，每一步写一条。
lint-forbidden-wording =
    「{ $id }」写了「{ $term }」：{ $reason ->
        [swipe-chip] 芯片卡不能刷磁条
        [slot] 会弄坏卡槽
        [open] 拆机会触发安全保护
        [reset] 重置会丢密钥和没结算的交易
        [test-sale] 试刷也是真扣钱
        [split] 拆单违规
       *[key-in] 卡号不能手工输入
    }
    .cure = 去掉这句，或者在同一小句里写明不要这样做。
    .related = 是这一步说的
lint-ftl-syntax = 这里不符合Fluent格式：{ $detail }
    .cure = 写成「名字 = 文字」，换行继续的部分用空格缩进。
lint-gate-circle = 要过这些关卡，得先过它们自己：{ $gates }
    .cure = 去掉关卡里那一步的风险，或者让它改用别的事实。
lint-gate-entered = 回答「{ $id }」从外面直接进了关卡「{ $flow }」，做完会回到最开头
    .cure = 不用绕过去：给下一步写上risk，就会自动过关卡。
    .related = 关卡里的步骤
lint-gate-leaves-open = 关卡走到「{ $id }」时，事实「{ $fact }」可能还不知道
    .cure = 在这个pass里用set写明{ $fact }的值，或者保证到这里之前已经问清。
    .related = 是这个事实
lint-gate-never-clears = 关卡「{ $flow }」怎么走都得不出{ $fact } = { $value }，带风险「{ $risk }」的步骤永远做不了
    .cure = 加一个设定这个值的pass，并让某个回答通向它。
    .related = 这项风险要用它
lint-gate-question-elsewhere = 「{ $id }」在问{ $fact }，这是关卡「{ $flow }」该问的
    .cure = 删掉这一问，给后面的步骤写上risk，就会自动过关卡。
    .related = 它的关卡写在这里
lint-idle-question = 「{ $id }」怎么答都一样：最后都到「{ $to }」，知道的也没有不同
    .cure = 删掉这个问题，直接往下走；或者让某个回答去别处。接手的人要用这个回答的话，用fills填进一栏。
    .related = 怎么答都到这里
lint-invisible-character = 「{ $id }」里有看不见的字符（{ $code }）
    .cure = 删掉它，多半是从网页或聊天里复制来的。
lint-loop = 这里会绕回同一步：{ $path }
    .cure = 有意这样就不用改；否则让最后那个回答通向后面的步骤或结尾。
    .related = 接着到这里
lint-may-be-unknown = 「{ $id }」里写了${ $name }，可是走到那里不一定知道它
    .cure = 放进按${ $by }选择的分支里，默认的那支不要用到它。
lint-missing-file = 缺少文件{ $file }
    .cure = 补上这个文件，要写哪些条目，看另一种语言的同名文件。
lint-missing-key = 这里缺少{ $key }
    .cure = 补上{ $key } = ...。
lint-missing-string = { $locale }缺少文字「{ $id }」
    .cure = 在该语言的同名文件里补上，名字要一样。
    .related = { $part ->
        [whole] 写在这个文件里
       *[other] 这里要用它
    }
lint-misused-variable =
    { $how ->
        [shown] 「{ $id }」把${ $name }写出来了，那是程序内部的名称
        [chosen] 「{ $id }」按${ $name }选择，那是一段文字
       *[many] 「{ $id }」的写法超过{ $most }种
    }
    .cure =
    { $how ->
        [many] 去掉几处选择，或者一层套一层，让组合少一些。
       *[other] 改用${ $instead }。
    }
lint-mixed-script = { $locale }的「{ $id }」里夹着中文：{ $text }
    .cure = 翻译过来；如果是机器屏幕上的原文，写明意思。
lint-never-asked = 问题「{ $id }」永远不会出现：不管从哪边来，「{ $fact }」都已经知道了
    .cure = 删掉这个问题，直接往下走；或者把它挪到前面去问。
    .related = 是这个事实
lint-no-start = 缺少带stop的start流程
    .cure = 写好flows/start.toml，里面要有start和stop：所有人从这里开始，没写stop的流程也用它的。
lint-no-unsure = 「{ $id }」没写说不准的时候去哪里
    .cure = 加上unsure = "..."，或给一个回答标worst = true；人人都答得出就写unsure = false。
lint-not-a-gate = 「{ $flow }」被当作关卡，但里面没有pass
    .cure = 加一个 [pass....]，在里面设定这个事实。
    .related = 是这个流程
lint-past-its-questions = 「{ $id }」从「{ $node }」开始，那里要靠前面的问题；按名字只能到「{ $entrance }」
    .cure = 改成那些问题之前的步骤。
    .related = 就是这一步
lint-path-without-end = 从「{ $id }」往下走不到任何结尾
    .cure = 让其中一条路通向解决或求助的结尾。
lint-picture-not-ascii = 图「{ $id }」里有非ASCII字符（{ $code }）
    .cure = 画图只用英文键盘上的字符，不放汉字和全角符号。
lint-picture-too-large = 图「{ $id }」超过了{ $cells }列、{ $lines }行
    .cure = 画小一点，80x24的命令窗口里它要和文字并排放。
lint-probe-opens-gate = 「{ $node }」的自查会提示「{ $name }」，这个回答会放行关卡
    .cure = 删掉这个提示，只能由人来答；自查可以留着。
    .related = 是这个回答
lint-reply-repeats-label = 来电人的回答「{ $id }」就是按钮上的原话「{ $label }」
    .cure = 换成店里人嘴上的说法。照着字对就能选中，练不出来。
lint-reserved-id = 「{ $id }」是程序保留的名字
    .cure = 换一个名字。
lint-same-question = 「{ $id }」问的，前面的「{ $other }」已经问清楚了{ $by ->
        [ways] ：回答一样，去的地方也一样
       *[fact] ：{ $fact }
    }
    .cure = 两处都写上同一个fact，后一处就会自动跳过；要不就绕开后一个问题：{ $path }。
    .related = 前面在这里问过
lint-scenario-elsewhere = 情景「{ $id }」走到了「{ $node }」（{ $path }）
    .cure = 改这个情景里的实情，或者改它写的结尾；要是流程走错了，就改流程。
    .related = 走到了这里
lint-scenario-longer = 情景「{ $id }」要走{ $count }步，超过了规定的{ $most }步
    .cure = 看看路上有没有不用问的。每一问都有用，就写成`screens = { $count }`。
lint-scenario-idle = 情景「{ $id }」根本走不到「{ $name }」
    .cure = 删掉这一条，或者改对前面的步骤。
lint-scenario-missing = 没有情景走到「{ $id }」
    .cure = 在assets/scenarios/{ $flow }.toml里写一个；「posdoc new scenario { $flow }/{ $id }」可以先起个草稿。
lint-scenario-stuck =
    情景「{ $id }」在「{ $node }」走不下去：{ $why ->
        [start] 不能从那里开始
        [round] 一直在绕圈
        [field] 填的内容不合格式
        [answer] 这一步没有它给的回答
       *[unsaid] 没写这一步的实情
    }
    .cure = 在truth、answers、fixes或fields里写上。
    .related = 是这一步
lint-scenario-without-end = 「{ $node }」不是结尾
    .cure = 写一个solved或support步骤。
    .related = 是这个
lint-secret-field = 资料项「{ $id }」要的是不能要的东西
    .cure = 删掉这一项。卡号最多只记后四位。
lint-settled-question = 从有的路走来，「{ $id }」怎么答都一样：最后都到「{ $to }」，知道的也没有不同
    .cure = 前面的回答已经定了，比如{ $path }。让那条路绕开这个问题，或者在前面就把它要弄清的事实定下来。
    .related = 怎么答都到这里
lint-solved-without-proof = 结尾「{ $id }」说修好了，但没有验证
    .cure = 加上verify = true，并用.proof写明怎么验，不能再扣一次钱。
lint-stale-string = { $locale }的「{ $id }」没跟上：核对以后，{ $other }改过了
    .cure = 再看一遍这条。两边意思一样了，用「posdoc translated」记下来。
    .related = 改过的是这条
lint-start-elsewhere = 流程要从自己的步骤开始，「{ $name }」在别处
    .cure = 写这个流程里的步骤。想从别处开始，就让指向这里的直接指到那里。
lint-stop-not-support = stop指向的「{ $name }」不是求助的结尾
    .cure = 改成一个support节点：任何时候停下都要能看到找谁。
lint-stop-with-risk = stop指向的「{ $name }」带有风险，而停下求助是不过关卡的
    .cure = 去掉它的risk，或者让stop指向别的support节点。
    .related = 是这一步
lint-syntax = 这里不符合TOML格式：{ $detail }
    .cure = 看看这一行和上一行的引号、括号、逗号。
lint-too-long = 「{ $id }」长{ $cells }格，最好不超过{ $most }格（一个汉字两格）
    .cure = 改短一点，一次只说一件事。
lint-too-many-answers = 有{ $count }个回答，数字键最多放{ $most }个
    .cure = 合并几个，或者分两步问。
lint-too-many-steps = 流程「{ $flow }」有{ $count }个提问和步骤；超过{ $most }个，顾客等不起
    .cure = 把一部分移到另一个流程，或者去掉很少有用的步骤。
lint-too-many-values = 事实「{ $id }」的取值太多
    .cure = 最多255个。
lint-unknown-answer = 「{ $node }」没有「{ $name }」这个回答
    .cure = 从这些里选：{ $choices }。
    .related = 是这一步
lint-unknown-bundle = 没有资料包「{ $name }」
    .cure = 在assets/bundles.toml里定义它，或者用已有的。
lint-unknown-cause = 这个流程没有原因「{ $name }」
    .cure = 加到causes里并写上占比，或者用已有的。
lint-unknown-choice = 这里不能填「{ $name }」
    .cure = 可选：{ $choices }。
lint-unknown-contact = 没有联系人「{ $name }」
    .cure = 在assets/contacts.toml里定义它，或者用已有的。
lint-unknown-fact = 没有事实「{ $name }」
    .cure = 在assets/facts.toml里定义它，或者用已有的。
lint-unknown-field = 没有资料项「{ $name }」
    .cure = 在assets/bundles.toml里定义它，或者用已有的。
lint-unknown-flow = 没有流程「{ $name }」
    .cure = 写好flows/{ $name }.toml，或者用已有的流程。
lint-unknown-key = 这里不认识{ $key }
    .cure = 改正或删掉。
lint-unknown-picture = 没有图「{ $name }」
    .cure = 画好assets/pictures/{ $name }.txt，或者用已有的图。
lint-unknown-risk = 没有风险「{ $name }」
    .cure = 在assets/safety.toml里定义它，或者用已有的。
lint-unknown-style = 「{ $name }」不是颜色，也不是显示方式
    .cure = 用16种基本颜色之一，或bold、underlined这样的词。
lint-unknown-target = 「{ $name }」没有着落：没有叫这个名字的步骤或流程
    .cure = 写这个流程里的步骤、某个流程，或者「流程/步骤」。
lint-unknown-value = 事实「{ $fact }」没有取值「{ $name }」
    .cure = 可选：{ $choices }。
lint-unknown-variable = 「{ $id }」用了${ $name }，这里没有这个变量
    .cure = { $flow ->
        [ticket] 单子里能用{ $choices }，还有后面带名字的$fact-、$value-、$filled-、$field-。
       *[other] 步骤和结尾里可以用$fact-、$value-、$filled-、$field-、$answer-、$label-加上名称；流程的其他文字不能用变量。
    }
lint-unreachable-flow = 从start怎么走都到不了流程「{ $flow }」
    .cure = 让某个回答或风险通向它，或者删掉。
lint-unreachable-node = 流程「{ $flow }」里没有路通向「{ $id }」
    .cure = 让某个回答通向它，或者删掉。
lint-untranslated = 「{ $id }」在{ $locale }和{ $other }里一模一样
    .cure = 应该还没翻译，翻译一下。
    .related = 一样的是这条
lint-unused-bundle = 没有结尾用到资料包「{ $id }」
    .cure = 用上它，或者删掉。
lint-unused-cause = 没有结尾写到原因「{ $id }」
    .cure = 让某个结尾用上它，或者去掉并把占比分给别的原因。
lint-unused-contact = 没有结尾用到联系人「{ $id }」
    .cure = 用上它，或者删掉。
lint-unused-fact = 事实「{ $id }」没有地方设，也没有地方用
    .cure = 用上它，或者删掉。
lint-unused-field = 没有表单或资料包用到资料项「{ $id }」
    .cure = 用上它，或者删掉。
lint-unused-picture = 没有步骤用到图「{ $id }」
    .cure = 用上它，或者删掉这个文件。
lint-unused-risk = 没有步骤带风险「{ $id }」
    .cure = 给危险的步骤写上，或者删掉。
lint-unused-string = 没有地方用到文字「{ $id }」
    .cure = 删掉，或者改对名字。
    .related = 是这一步的
lint-unused-value = 没有地方用到事实「{ $fact }」的取值「{ $value }」
    .cure = 用上它，或者删掉。
lint-utterance-answer = 「{ $place }」先问的那一题没有答案「{ $answer }」
    .cure = 等号后面写那一题的一个答案；这句话没答到的写 -。
lint-utterance-elsewhere = 这句话属于「{ $place }」，却找到「{ $leads }」
    .cure = 改对地方；两边都说得通就删掉。
lint-utterance-malformed = 这一行要有三栏：地方、谁写的、说的话，中间用制表符
    .cure = 三栏之间各加一个制表符。
lint-utterance-twice = 这句话和另一句几乎一样
    .cure = 删掉一句。
    .related = 另一句在这里
lint-wording-without-risk =
    「{ $id }」写了「{ $term }」，却没带风险{ $risk }：{ $reason ->
        [twice] 可能让顾客扣两次钱
        [unsettled] 还没结算的交易可能丢掉
       *[unclear] 正在做的那笔会变得说不清
    }
    .cure = 给这一步加上risk = "{ $risk }"，安全检查会自动进行。
    .related =
        是这一步说的{ $more ->
            [none] {""}
            [one] ，还有一处
           *[other] ，还有{ $more }处
        }
lint-words-contradict = 「{ $phrase }」既算{ $fact }={ $value }，又算{ $fact }={ $other }
    .cure = 两行里只留一行，或者写长一点，让它只有一个意思。
lint-words-open-gate = 一句话就会定下{ $fact } = { $value }，{ $flow }后面的步骤就放行了
    .cure = 删掉这一行，关卡自己会问。话只能定下不放行的值，或者还要接着问的值。
lint-words-without-flow = 没有叫「{ $file }」的流程，这些文字没处用
    .cure = 把文件名改成流程的名字，或者删掉。
lint-wrong-schema = 文件格式版本是{ $found }，本程序只认版本1
    .cure = 升级posdoc；如果就是现在的格式，写schema = 1。
lint-wrong-type =
    这里应该写{ $wanted ->
        [table] 表
        [string] 带引号的文字
        [array] 列表
        [boolean] true或false
        [integer] 整数
        [float] 小数
        [datetime] 日期
       *[other] 数字
    }，写成了{ $found ->
        [table] 表
        [string] 带引号的文字
        [array] 列表
        [boolean] true或false
        [integer] 整数
        [float] 小数
        [datetime] 日期
       *[other] 数字
    }
    .cure = 改正这个值。

//! The smallest pack with every kind of node, in which the checker finds nothing: tests break one thing.

use posdoc::pack::Files;

/// Path and text of its files.
pub const FILES: [(&str, &str); 16] = [
    (
        "flows/start.toml",
        r#"schema = 1
start  = "entry"
stop   = "call"

[ask.entry]
answers = { card = "card", other = "call" }
unsure  = "call"

[support.call]
contact = "acquirer"
bundle  = "basic"
urgency = "today"
"#,
    ),
    (
        "flows/card.toml",
        r#"schema = 1
start  = "chip"
stop   = "reader"
causes = { misplaced = 60, reader = 40 }

[ask.chip]
fact    = "chip"
answers = { yes = "reseat", no = { to = "notice", worst = true } }

[try.reseat]
picture = "card"
risk    = "redo-sale"
fixed   = "seated"
still   = "notice"

[tell.notice]
then = "slip"

[form.slip]
fields = ["amount"]
then   = "reader"

[solved.seated]
cause  = "misplaced"
verify = true

[support.reader]
cause   = "reader"
contact = "acquirer"
bundle  = "basic"
urgency = "now"
"#,
    ),
    (
        "flows/gate.toml",
        r#"schema = 1
start  = "entry"

[ask.entry]
fact    = "charged"
answers = { no = "clear", yes = { to = "paid", worst = true } }

[solved.paid]

[pass.clear]
set = { charged = "no" }
"#,
    ),
    (
        "assets/facts.toml",
        r#"schema = 1

[chip]
values = ["yes", "no"]

[charged]
values  = ["no", "yes"]
gate    = "gate"
blocked = "gate/paid"
"#,
    ),
    (
        "assets/safety.toml",
        r#"schema = 1

[redo-sale]
needs  = { charged = "no" }
clears = ["charged"]
"#,
    ),
    (
        "assets/contacts.toml",
        "schema = 1\n\n[acquirer]\ncaller = \"shop\"\n",
    ),
    (
        "assets/bundles.toml",
        r#"schema = 1

[field.amount]
kind = "amount"

[bundle.basic]
fields = ["amount"]
"#,
    ),
    ("assets/pictures/card.txt", " .--. \n |##| \n '--' \n"),
    (
        "locales/en/start.ftl",
        "\
flow = What is wrong?
    .about = Begin here

entry = What does the screen say?
    .do = Look at the screen.
    .say = What does the screen say?
    .why = It tells where to look.
    .card = Card not read
    .other = Something else

call = Call support
    .do = Ring the number on the label.
    .say = Please ring the number on the label.
    .why = They can see more.
    .open = Hello, our terminal has a problem.
",
    ),
    (
        "locales/en/card.ftl",
        "\
flow = Card not read
    .about = The card is not read

cause-misplaced = Card misplaced
cause-reader = The reader has failed

chip = Is there a chip?
    .do = Look at the front.
    .say = Is there a chip on the front?
    .why = Chips go into the slot.
    .yes = Yes
    .no = No

reseat = Insert the card again
    .do = Push it all the way in.
    .say = Please insert the card again.
    .why = It often is not fully in.
    .fixed = It was read
    .still = Still not read

notice = Have the slip ready
    .do = Keep the slip.
    .say = Please keep the slip.
    .why = Support asks for it.

slip = What is on the slip?
    .do = Copy the amount.
    .say = What is the amount?
    .why = Support asks for it.

seated = It reads
    .do = Finish this sale.
    .say = Please finish this sale.
    .why = The card was not in properly.
    .proof = This sale is approved.

reader = The reader needs repair
    .do = Ring the number on the label.
    .say = Please ring the number on the label.
    .why = Only they may repair it.
    .open = Hello, our card reader has failed.
",
    ),
    (
        "locales/en/gate.ftl",
        "\
flow = Charged already?
    .about = Find out first

entry = Was the customer charged?
    .do = Look the sale up.
    .say = Was the customer charged?
    .why = Nobody pays twice.
    .no = No
    .yes = Yes

paid = It is paid
    .do = Hand over the goods.
    .say = Please hand over the goods.
    .why = The sale went through.
",
    ),
    (
        "locales/zh-CN/start.ftl",
        "\
flow = 出了什么事
    .about = 从这里开始

entry = 屏幕上写着什么？
    .do = 看屏幕。
    .say = 请问屏幕上写着什么？
    .why = 看了才知道往哪边查。
    .card = 读不了卡
    .other = 别的

call = 联系客服
    .do = 打标签上的电话。
    .say = 麻烦您打标签上的电话。
    .why = 客服能看到更多。
    .open = 您好，我们的终端出了问题。
",
    ),
    (
        "locales/zh-CN/card.ftl",
        "\
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
",
    ),
    (
        "locales/zh-CN/gate.ftl",
        "\
flow = 扣款了吗
    .about = 先弄清楚

entry = 顾客扣款了吗？
    .do = 查一下这一笔。
    .say = 请问顾客扣款了吗？
    .why = 不能让顾客付两次。
    .no = 没有
    .yes = 扣了

paid = 已经付成了
    .do = 把货交给顾客。
    .say = 麻烦您把货交给顾客。
    .why = 这一笔成功了。
",
    ),
    ("locales/en/common.ftl", EN_COMMON),
    ("locales/zh-CN/common.ftl", ZH_COMMON),
];

const EN_COMMON: &str = "\
unsure-ask = Not sure
unsure-try = Not now
next = Continue
next-form = Continue
confirmed = It worked
assumed = Not tested
failed = It did not work
stopped-here = Stopped here
privacy = Keep secrets to yourself.
urgency-now = Now
urgency-today = Today
urgency-when-convenient = Later
contact-acquirer = Your provider
    .where = On the label.
field-amount = Amount
    .hint = 128.00
steps-left = at most { $most }
steps-last = last
before-step = Before: { $step }
before-end = First
found-pinyin = pinyin
found-near = near
found-code = code
found-leads = to: { $flow }
likely-cause = Likely: { $cause }
part-do = Do
part-say = Say
part-why = Why
call = Call
phone = Phone
hours = Hours
start-with = Start with
have-ready = Have ready
not-filled = empty
from-settings = from settings
tried = Tried
nothing-tried = Nothing
proof-title = Test
proof-confirmed = Tested
proof-done = Done
proof-assumed = Not tested
field-fault-card-number = Not the whole number.
field-fault-secret = Not that.
field-fault-too-long = At most { $limit }.
field-fault-too-short = At least { $limit }.
field-fault-not-digits = Digits only.
field-fault-not-code = Letters and digits only.
field-fault-not-amount = An amount.
field-fault-not-last4 = Four digits.
field-fault-not-phone = A phone number.
field-fault-not-when = A time.
ticket-title = Ticket { $number } { $began } { $outcome }
ticket-pair = { $label }: { $value }
ticket-and = ;
ticket-note = Note
ticket-cause = Likely
ticket-dropped = Gone
ticket-handover = Code
ticket-times = Talk { $talk }, wait { $wait }
ticket-earlier = { $count } earlier
outcome-open = Open
outcome-solved-confirmed = Solved
outcome-solved-assumed = Assumed
outcome-support = Support
outcome-abandoned = Left
";

const ZH_COMMON: &str = "\
unsure-ask = 说不准
unsure-try = 现在不行
next = 继续
next-form = 继续
confirmed = 好了
assumed = 没验
failed = 不行
stopped-here = 停在这里
privacy = 保密的事不说。
urgency-now = 马上
urgency-today = 今天
urgency-when-convenient = 有空
contact-acquirer = 收单机构
    .where = 看标签。
field-amount = 金额
    .hint = 128.00
steps-left = 最多{ $most }步
steps-last = 最后
before-step = 先：{ $step }
before-end = 先查
found-pinyin = 拼音
found-near = 像
found-code = 代码
found-leads = 到：{ $flow }
likely-cause = 多半：{ $cause }
part-do = 做
part-say = 说
part-why = 为什么
call = 打给
phone = 电话
hours = 时间
start-with = 先说
have-ready = 备好
not-filled = 没填
from-settings = 设置
tried = 试过
nothing-tried = 没试
proof-title = 验
proof-confirmed = 验过
proof-done = 办完
proof-assumed = 没验
field-fault-card-number = 只填后四位。
field-fault-secret = 不能留。
field-fault-too-long = 最多{ $limit }个。
field-fault-too-short = 至少{ $limit }个。
field-fault-not-digits = 只填数字。
field-fault-not-code = 只填字母数字。
field-fault-not-amount = 填金额。
field-fault-not-last4 = 填四位数字。
field-fault-not-phone = 填电话。
field-fault-not-when = 填时间。
ticket-title = 单{ $number } { $began } { $outcome }
ticket-pair = { $label }：{ $value }
ticket-and = ；
ticket-note = 备注
ticket-cause = 因
ticket-dropped = 没算
ticket-handover = 代码
ticket-times = 说{ $talk }等{ $wait }
ticket-earlier = 还有{ $count }步
outcome-open = 没完
outcome-solved-confirmed = 好了
outcome-solved-assumed = 算好了
outcome-support = 转了
outcome-abandoned = 停了
";

/// The good pack.
pub fn pack() -> Files {
    let mut files = Files::default();
    for (path, text) in FILES {
        files.insert(path, text);
    }
    files
}

/// The good pack with every `from` in one file made `to`.
///
/// # Panics
/// If the file does not hold `from`: the test would test nothing.
pub fn broken(path: &str, from: &str, to: &str) -> Files {
    let mut files = pack();
    change(&mut files, path, from, to);
    files
}

/// Changes one more thing.
///
/// # Panics
/// If the file does not hold `from`.
pub fn change(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.get(path).unwrap_or_default();
    assert!(text.contains(from), "{path} has no {from:?}");
    let text = text.replace(from, to);
    files.insert(path, text);
}

/// The good pack with two response codes, one of which means something else where there is no chip.
pub fn coded() -> Files {
    let mut files = pack();
    for (path, text) in CODED {
        files.insert(path, text);
    }
    let amount = "[field.amount]\nkind = \"amount\"\n";
    let code = format!("{amount}\n[field.code]\nkind = \"code\"\n");
    change(&mut files, "assets/bundles.toml", amount, &code);
    let form = "fields = [\"amount\"]\nthen   = \"reader\"";
    let lookup =
        "fields = [\"code\"]\nlookup = \"codes\"\nnone   = \"reader\"\nthen   = \"reader\"";
    change(&mut files, "flows/card.toml", form, lookup);
    for (locale, label) in [("en", "There is no code"), ("zh-CN", "没有代码")] {
        let path = format!("locales/{locale}/common.ftl");
        let more = format!(
            "{}\nfield-code = {label}\n    .hint = 55\n",
            files.get(&path).unwrap_or_default()
        );
        files.insert(path, more);
        let path = format!("locales/{locale}/card.ftl");
        let text = files.get(&path).unwrap_or_default();
        let (before, slip) = text.split_once("\nslip = ").unwrap_or((text, ""));
        let (title, rest) = slip.split_once('\n').unwrap_or((slip, ""));
        let text = format!("{before}\nslip = {title}\n    .none = {label}\n{rest}");
        files.insert(path, text);
    }
    files
}

const CODED: [(&str, &str); 3] = [
    (
        "assets/codes.toml",
        r#"schema  = 1
fact    = "chip"
field   = "code"
start   = "card/slip"
differs = "card/reader"
stop    = "card/reader"

[channel.chip]
pay    = ["yes"]
absent = "card/notice"

[channel.stripe]
pay    = ["no"]
absent = "card/notice"

[outcome.unknown]
assume = true
set    = { charged = "yes" }

[outcome.declined]

[scope.other]
channels = ["stripe"]

[code.04]
who      = "issuer"
severity = "stop"
outcome  = "declined"
channels = ["chip"]
advice   = "stop"
to       = "card/reader"
sources  = ["A"]
also.pending = { scopes = ["other"], outcome = "unknown", advice = "look", to = "card/notice", sources = ["B"] }

[code.A0]
who      = "clerk"
severity = "fix"
outcome  = "declined"
advice   = "look"
to       = "card/reseat"
verified = false
also.late = { scopes = ["other"], channels = ["chip", "stripe"], outcome = "unknown", advice = "look", to = "card/notice", sources = ["B"] }
"#,
    ),
    (
        "locales/en/codes.ftl",
        "flow = Response codes
    .about = What a code means

pay = { $code }: does the card have a chip?
    .do = Look at the front of the card.
    .say = Is there a chip on the card?
    .why = The code means something else without one.
    .yes = Yes
    .no = No
reading = { $code }: which words are there?
    .do = Look at the words.
    .say = What are the words?
    .why = Back ends differ.
    .other = None of these
scoped = { $meaning } ({ $scopes })
depends = It depends
c04 = The bank said no
c04-pending = Still being worked on
ca0 = A seal did not match
ca0-late = The answer came late
advice-stop = Use another card.
advice-look = Look the sale up first.
who-issuer = the bank
who-clerk = you
severity-stop = no
severity-fix = once it is put right
outcome-declined = not charged
outcome-unknown = not known
scope-other = another back end
channel-chip = with a chip
channel-stripe = without a chip
",
    ),
    (
        "locales/zh-CN/codes.ftl",
        "flow = 应答码
    .about = 代码是什么意思

pay = { $code }：卡上有芯片吗？
    .do = 看卡的正面。
    .say = 请问卡上有没有芯片？
    .why = 没有芯片时，代码是另一个意思。
    .yes = 有
    .no = 没有
reading = { $code }：上面是哪几个字？
    .do = 看上面的字。
    .say = 请问上面是什么字？
    .why = 各家用法不同。
    .other = 都不是
scoped = { $meaning }（{ $scopes }）
depends = 要看情况
c04 = 银行没有批准
c04-pending = 还在处理
ca0 = 校验没通过
ca0-late = 结果来晚了
advice-stop = 换张卡。
advice-look = 先查这一笔。
who-issuer = 银行
who-clerk = 店里
severity-stop = 不能
severity-fix = 改好再说
outcome-declined = 没扣款
outcome-unknown = 不清楚
scope-other = 另一家后台
channel-chip = 有芯片的时候
channel-stripe = 没有芯片的时候
",
    ),
];

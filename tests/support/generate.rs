//! Generated packs: good content of any size, for benchmarks and for tests of speed.

use std::fmt::Write as _;

use posdoc::pack::Files;

/// Nodes of a flow that is no gate.
const FLOW: usize = 10;
/// How many flows an answer of a flow leads on to.
const BRANCHES: usize = 4;

const GATES: [(&str, &str, &str); 3] = [
    ("charged", "redo-sale", "扣款"),
    ("tamper", "power-cycle", "改动"),
    ("hazard", "charging", "受潮"),
];

/// A pack of about `nodes` nodes with words in both languages, in which the checker finds nothing: a
/// triage, three gates, and a tree of flows of ten nodes each.
#[must_use]
pub fn pack(nodes: usize) -> Files {
    let mut files = Files::default();
    assets(&mut files);
    start(&mut files);
    for (fact, _, chinese) in GATES {
        gate(&mut files, fact, chinese);
    }
    let flows = (nodes / FLOW).saturating_sub(1).max(1);
    for at in 0..flows {
        flow(&mut files, at, flows);
    }
    files
}

fn assets(files: &mut Files) {
    let mut facts = "schema = 1\n\n[chip]\nvalues = [\"yes\", \"no\"]\n".to_owned();
    let mut risks = "schema = 1\n".to_owned();
    for (fact, risk, _) in GATES {
        let _ = writeln!(
            facts,
            "\n[{fact}]\nvalues = [\"no\", \"yes\"]\ngate = \"gate-{fact}\"\nblocked = \"gate-{fact}/stop-here\""
        );
        let _ = writeln!(risks, "\n[{risk}]\nneeds = {{ {fact} = \"no\" }}");
    }
    risks.push_str("clears = [\"hazard\"]\n");
    files.insert("assets/facts.toml", facts);
    files.insert("assets/safety.toml", risks);
    files.insert(
        "assets/contacts.toml",
        "schema = 1\n\n[acquirer]\ncaller = \"shop\"\nacquirer = false\n",
    );
    files.insert(
        "assets/bundles.toml",
        "schema = 1\n\n[field.amount]\nkind = \"amount\"\n\n[bundle.basic]\nfields = [\"amount\"]\n",
    );
    files.insert("assets/pictures/card.txt", " .--. \n |##| \n '--' \n");
    for locale in ["en", "zh-CN"] {
        let small = super::small::pack();
        for file in ["common", "assets"] {
            let path = format!("locales/{locale}/{file}.ftl");
            let text = small.get(&path).unwrap_or_default().to_owned();
            files.insert(path, text);
        }
    }
}

fn start(files: &mut Files) {
    files.insert(
        "flows/start.toml",
        r#"schema = 1
start  = "entry"
stop   = "call"

[ask.entry]
answers = { card = "flow-0", other = "call" }
unsure  = "call"

[support.call]
contact = "acquirer"
bundle  = "basic"
urgency = "today"
"#,
    );
    let mut english = Sheet::new("What is wrong?", "Begin here if nothing else fits");
    let mut chinese = Sheet::new("出了什么事", "别的都不合适，就从这里开始");
    english.step(
        "entry",
        "What does the screen say?",
        &[("card", "Card not read"), ("other", "Something else")],
    );
    chinese.step(
        "entry",
        "屏幕上写着什么？",
        &[("card", "读不了卡"), ("other", "别的")],
    );
    english.step(
        "call",
        "Call support",
        &[("open", "Hello, our terminal has a problem.")],
    );
    chinese.step(
        "call",
        "联系客服",
        &[("open", "您好，我们的终端出了问题。")],
    );
    insert(files, "start", english, chinese);
    let other = "[other]\nend = \"call\"\nanswers = { entry = \"other\" }\n";
    scenarios(files, "start", other, &["other"]);
}

/// The scenarios of a flow, all with the same opening line.
fn scenarios(files: &mut Files, flow: &str, sections: &str, names: &[&str]) {
    files.insert(
        format!("assets/scenarios/{flow}.toml"),
        format!("schema = 1\n\n{sections}"),
    );
    for (locale, line) in [("en", "The card is not read."), ("zh-CN", "卡读不出来。")] {
        let lines: Vec<String> = names
            .iter()
            .map(|name| format!("{name} = {line}\n"))
            .collect();
        files.insert(
            format!("locales/{locale}/scenarios/{flow}.ftl"),
            lines.concat(),
        );
    }
}

fn gate(files: &mut Files, fact: &str, name: &str) {
    files.insert(
        format!("flows/gate-{fact}.toml"),
        format!(
            r#"schema = 1
start  = "entry"

[ask.entry]
fact    = "{fact}"
answers = {{ no = "clear", yes = {{ to = "stop-here", worst = true }} }}

[support.stop-here]
contact = "acquirer"
bundle  = "basic"
urgency = "now"

[pass.clear]
set = {{ {fact} = "no" }}
"#
        ),
    );
    let mut english = Sheet::new(&format!("First: {fact}"), "Find out before going on");
    let mut chinese = Sheet::new(&format!("先看{name}"), "弄清楚再往下做");
    english.step(
        "entry",
        &format!("Is it {fact}?"),
        &[("no", "No"), ("yes", "Yes")],
    );
    chinese.step(
        "entry",
        &format!("有没有{name}？"),
        &[("no", "没有"), ("yes", "有")],
    );
    english.step(
        "stop-here",
        "Stop here",
        &[("open", "Hello, we have stopped using it.")],
    );
    chinese.step(
        "stop-here",
        "停在这里",
        &[("open", "您好，我们已经停用了。")],
    );
    insert(files, &format!("gate-{fact}"), english, chinese);
    let stops = format!("[stops]\nend = \"stop-here\"\ntruth = {{ {fact} = \"yes\" }}\n");
    scenarios(files, &format!("gate-{fact}"), &stops, &["stops"]);
}

/// One flow of the tree; the last question leads on to the next flows.
fn flow(files: &mut Files, at: usize, flows: usize) {
    let next: Vec<usize> = (at * BRANCHES + 1..=at * BRANCHES + BRANCHES)
        .filter(|next| *next < flows)
        .collect();
    let mut further = String::new();
    for (branch, next) in next.iter().enumerate() {
        let _ = write!(further, "to-{branch} = \"flow-{next}\", ");
    }
    files.insert(
        format!("flows/flow-{at}.toml"),
        format!(
            r#"schema = 1
start  = "chip"
stop   = "reader"
causes = {{ misplaced = 50, worn = 30, reader = 20 }}

[ask.chip]
fact    = "chip"
minutes = 0.1
answers = {{ yes = "reseat", no = {{ to = "wipe", worst = true }} }}

[try.reseat]
minutes = 0.3
picture = "card"
risk    = "redo-sale"
fixed   = "seated"
still   = "wipe"

[try.wipe]
minutes = 0.5
fixed   = "cleaned"
still   = "restart"

[try.restart]
minutes = 3
wait    = 90
risk    = "power-cycle"
fixed   = "cleaned"
still   = "charge"

[ask.charge]
risk    = "charging"
answers = {{ yes = "slip", no = "reader" }}
unsure  = "more"

[ask.more]
answers = {{ {further}none = "reader" }}
unsure  = "slip"

[form.slip]
fields = ["amount"]
then   = "reader"

[solved.seated]
cause  = "misplaced"
verify = true

[solved.cleaned]
cause  = "worn"
verify = true

[support.reader]
cause   = "reader"
contact = "acquirer"
bundle  = "basic"
urgency = "today"
"#
        ),
    );
    flow_words(files, at, next.len());
    scenarios(
        files,
        &format!("flow-{at}"),
        SCENARIOS,
        &["seated", "cleaned", "broken"],
    );
}

/// One for each end of a flow.
const SCENARIOS: &str = r#"[seated]
end   = "seated"
truth = { chip = "yes", charged = "no" }
fixes = ["reseat"]

[cleaned]
end   = "cleaned"
truth = { chip = "no" }
fixes = ["wipe"]

[broken]
end     = "reader"
truth   = { chip = "no", tamper = "no", hazard = "no" }
answers = { charge = "no" }
"#;

fn flow_words(files: &mut Files, at: usize, branches: usize) {
    let mut english = Sheet::new(
        &format!("Card {at}"),
        "The card is not read, or only sometimes",
    );
    let mut chinese = Sheet::new(&format!("读卡{at}"), "卡读不出来，或者时好时坏");
    for (cause, en, zh) in [
        ("misplaced", "Card misplaced", "卡没放好"),
        ("worn", "Worn or dirty chip", "芯片脏了或磨坏了"),
        ("reader", "The reader has failed", "读卡器坏了"),
    ] {
        english.line(&format!("cause-{cause}"), en);
        chinese.line(&format!("cause-{cause}"), zh);
    }
    let yes_no = (
        [("yes", "Yes"), ("no", "No")],
        [("yes", "有"), ("no", "没有")],
    );
    let result = (
        [("fixed", "It works now"), ("still", "Still the same")],
        [("fixed", "好了"), ("still", "还是一样")],
    );
    let proof = (
        [("proof", "The sale is approved.")],
        [("proof", "这一笔交易成功。")],
    );
    english.step("chip", &format!("Is there a chip on card {at}?"), &yes_no.0);
    chinese.step("chip", &format!("第{at}张卡上有芯片吗？"), &yes_no.1);
    english.step("reseat", "Insert the card again", &result.0);
    chinese.step("reseat", "重新插一次卡", &result.1);
    english.step("wipe", "Wipe the chip with a dry cloth", &result.0);
    chinese.step("wipe", "用干布擦一下芯片", &result.1);
    english.step("restart", "Restart the terminal", &result.0);
    chinese.step("restart", "重启终端", &result.1);
    english.step("charge", "Does the charging light come on?", &yes_no.0);
    chinese.step("charge", "充电灯亮了没有？", &yes_no.1);
    english.step(
        "more",
        "What else does the screen say?",
        &[("none", "Nothing else")],
    );
    chinese.step("more", "屏幕上还写着什么？", &[("none", "没有别的")]);
    for branch in 0..branches {
        english.attribute(&format!("to-{branch}"), &format!("Message number {branch}"));
        chinese.attribute(&format!("to-{branch}"), &format!("第{branch}种提示"));
    }
    english.end();
    chinese.end();
    english.step("slip", "What is on the slip?", &[]);
    chinese.step("slip", "小票上写了什么？", &[]);
    english.step("seated", "It reads: finish the sale", &proof.0);
    chinese.step("seated", "能读了，把这一笔做完", &proof.1);
    english.step("cleaned", "Clean now: finish the sale", &proof.0);
    chinese.step("cleaned", "干净了，把这一笔做完", &proof.1);
    english.step(
        "reader",
        "The reader needs repair",
        &[("open", "Hello, our card reader has failed.")],
    );
    chinese.step(
        "reader",
        "读卡器要修",
        &[("open", "您好，我们的读卡器坏了，请安排检修。")],
    );
    insert(files, &format!("flow-{at}"), english, chinese);
}

fn insert(files: &mut Files, flow: &str, english: Sheet, chinese: Sheet) {
    files.insert(format!("locales/en/{flow}.ftl"), english.fill(&EN));
    files.insert(format!("locales/zh-CN/{flow}.ftl"), chinese.fill(&ZH));
}

/// How a language says what every step has.
const EN: [&str; 3] = [
    "Look at the front of the terminal and follow the picture, one thing at a time. Leave it there until the screen says more.",
    "Could you please look at the front of the terminal with the customer, and tell me word by word what it shows there right now?",
    "Most of these are a matter of how the card was held. It takes seconds, costs nothing, and saves checking a terminal that is fine.",
];
const ZH: [&str; 3] = [
    "看终端正面，照着图一步一步来，一次只做一件事。屏幕没有新的提示之前先别动它。",
    "麻烦您和顾客一起看一下终端正面，把现在屏幕上显示的字一字不差地念给我听，好吗？",
    "这类问题最多的就是卡没放好。花几秒钟，不用花钱，也省得去查一台本来没毛病的机器。",
];

struct Sheet {
    text: String,
    steps: Vec<usize>,
}

impl Sheet {
    fn new(flow: &str, about: &str) -> Self {
        Self {
            text: format!("flow = {flow}\n    .about = {about}\n\n"),
            steps: Vec::new(),
        }
    }

    fn line(&mut self, id: &str, text: &str) {
        let _ = writeln!(self.text, "{id} = {text}");
    }

    fn step(&mut self, id: &str, title: &str, attributes: &[(&str, &str)]) {
        let _ = write!(self.text, "\n{id} = {title}\n");
        self.steps.push(self.text.len());
        for (name, text) in attributes {
            self.attribute(name, text);
        }
    }

    fn attribute(&mut self, name: &str, text: &str) {
        let _ = writeln!(self.text, "    .{name} = {text}");
    }

    fn end(&mut self) {
        self.text.push('\n');
    }

    /// The text with the words that all steps have.
    fn fill(self, words: &[&str; 3]) -> String {
        let [how, say, why] = words;
        let common = format!("    .do = {how}\n    .say = {say}\n    .why = {why}\n");
        let mut filled = String::with_capacity(self.text.len() + self.steps.len() * common.len());
        let mut from = 0;
        for step in self.steps {
            filled.push_str(&self.text[from..step]);
            filled.push_str(&common);
            from = step;
        }
        filled.push_str(&self.text[from..]);
        filled
    }
}

/// A pack that resolves and has about this many faults, most of them in one file: texts that nothing uses, and
/// questions of one flow that all say the same.
#[must_use]
pub fn broken(faults: usize) -> Files {
    let mut files = pack(250);
    for locale in ["en", "zh-CN"] {
        let path = format!("locales/{locale}/flow-0.ftl");
        let mut text = files.get(&path).unwrap_or_default().to_owned();
        for at in 0..faults / 3 {
            let _ = writeln!(text, "left-over-{at} = OK");
        }
        files.insert(path, text);
    }
    let same = faults / 6;
    let mut flow = "schema = 1\nstart = \"q-0\"\nby-search = true\n".to_owned();
    let mut words = "flow = Same\n    .about = Same\n".to_owned();
    for at in 0..same {
        let next = if at + 1 < same {
            format!("q-{}", at + 1)
        } else {
            "end".to_owned()
        };
        let _ = writeln!(
            flow,
            "[ask.q-{at}]\nunsure = false\nanswers = {{ yes = \"{next}\", no = \"end\" }}"
        );
        let _ = writeln!(
            words,
            "q-{at} = Same\n    .do = A\n    .say = A\n    .why = A\n    .yes = A\n    .no = A"
        );
    }
    flow += "[support.end]\ncontact = \"acquirer\"\nbundle = \"basic\"\nurgency = \"now\"\n";
    words += "end = A\n    .do = A\n    .say = A\n    .why = A\n    .open = A\n";
    files.insert("flows/same.toml", flow);
    for locale in ["en", "zh-CN"] {
        files.insert(format!("locales/{locale}/same.ftl"), words.as_str());
    }
    files
}

/// A pack with this many names that lead nowhere, all in one flow.
#[must_use]
pub fn unresolved(faults: usize) -> Files {
    let mut files = pack(250);
    let mut flow = "schema = 1\nstart = \"t-0\"\nby-search = true\n".to_owned();
    for at in 0..faults {
        let _ = writeln!(flow, "[tell.t-{at}]\nthen = \"u-{at}\"");
    }
    files.insert("flows/same.toml", flow);
    files
}

//! The checker: it finds nothing in good packs, and each mistake where it is.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet, HashSet, VecDeque},
    fmt::Write as _,
};

use posdoc::{
    content::Content,
    lint::{self, RULES, Sources},
    pack::{FactIx, Fault, Files, Kind, NodeIx, Pack, Severity, load},
    session::{Entry, State},
    words::Words,
};
use support::small::{broken, change, coded, pack};

/// Severity, rule, place and the text there, of every fault.
fn found(files: &Files) -> Vec<String> {
    let sources = Sources::new(files);
    let faults = lint::check(files).faults;
    faults.iter().map(|fault| told(&sources, fault)).collect()
}

fn told(sources: &Sources<'_>, fault: &Fault) -> String {
    let at = sources.locate(fault.place).expect("a fault is in a file");
    let range = fault.place.start as usize..fault.place.end as usize;
    let text = sources
        .text(fault.place.file)
        .get(range)
        .unwrap_or_default();
    let severity = match fault.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let line = text.lines().next().unwrap_or_default();
    format!(
        "{severity} {} {}:{}:{} {line}",
        fault.rule, at.path, at.line, at.column
    )
}

/// A pack that breaks one rule, and what is said of it.
struct Case {
    files: Files,
    told: &'static str,
}

fn case(path: &str, from: &str, to: &str, told: &'static str) -> Case {
    with_files(broken(path, from, to), told)
}

fn coded_case(from: &str, to: &str, told: &'static str) -> Case {
    let mut files = coded();
    change(&mut files, "assets/codes.toml", from, to);
    with_files(files, told)
}

const fn with_files(files: Files, told: &'static str) -> Case {
    Case { files, told }
}

const CARD: &str = "flows/card.toml";
const EN: &str = "locales/en/card.ftl";
const ZH: &str = "locales/zh-CN/card.ftl";

/// One broken pack for each rule of the checker and of the loader.
#[allow(clippy::too_many_lines, reason = "a table")]
fn cases() -> Vec<Case> {
    let tall = format!("    .say = Please{}", " keep the slip".repeat(90));
    vec![
        // Structure that does not resolve.
        case(
            CARD,
            "start  = \"chip\"",
            "start  = chip\"",
            "error syntax flows/card.toml:2:10 ",
        ),
        case(
            CARD,
            "start  = \"chip\"",
            "start  = 7",
            "error wrong-type flows/card.toml:2:10 7",
        ),
        case(
            CARD,
            "risk    = \"redo-sale\"",
            "minutes = -1",
            "error bad-number flows/card.toml:12:11 -1",
        ),
        case(
            CARD,
            "start  = \"chip\"\n",
            "",
            "error missing-key flows/card.toml:1:1 ",
        ),
        case(
            CARD,
            "cause  = \"misplaced\"",
            "causes = \"misplaced\"",
            "error unknown-key flows/card.toml:24:1 causes",
        ),
        case(
            CARD,
            "schema = 1",
            "schema = 2",
            "error wrong-schema flows/card.toml:1:10 2",
        ),
        case(
            CARD,
            "[tell.notice]",
            "[tell.Notice]",
            "error bad-id flows/card.toml:16:7 Notice",
        ),
        coded_case(
            "[code.A0]",
            "[code.a0]",
            "error bad-code assets/codes.toml:35:7 a0",
        ),
        coded_case(
            "who      = \"clerk\"",
            "who      = \"cook\"",
            "error unknown-choice assets/codes.toml:36:12 \"cook\"",
        ),
        coded_case(
            "scopes = [\"other\"], outcome",
            "scopes = [\"otter\"], outcome",
            "error unknown-choice assets/codes.toml:33:28 \"otter\"",
        ),
        coded_case(
            "verified = false\n",
            "",
            "error missing-key assets/codes.toml:35:1 [code.A0]",
        ),
        coded_case(
            "to       = \"card/reseat\"",
            "to       = \"card/reset\"",
            "error unknown-target assets/codes.toml:40:12 \"card/reset\"",
        ),
        case(
            CARD,
            "yes = \"reseat\"",
            "why = \"reseat\"",
            "error reserved-id flows/card.toml:8:13 why",
        ),
        case(
            CARD,
            "urgency = \"now\"",
            "urgency = \"nwo\"",
            "error unknown-choice flows/card.toml:31:11 \"nwo\"",
        ),
        case(
            CARD,
            "[tell.notice]",
            "[tell.slip]",
            "error duplicate-id flows/card.toml:19:7 slip",
        ),
        case(
            CARD,
            "then = \"slip\"",
            "then = \"slipp\"",
            "error unknown-target flows/card.toml:17:8 \"slipp\"",
        ),
        case(
            CARD,
            "fact    = \"chip\"",
            "fact    = \"chp\"",
            "error unknown-fact flows/card.toml:7:11 \"chp\"",
        ),
        case(
            CARD,
            "{ yes = \"reseat\"",
            "{ yess = \"reseat\"",
            "error unknown-value flows/card.toml:8:13 yess",
        ),
        case(
            CARD,
            "risk    = \"redo-sale\"",
            "risk    = \"redo\"",
            "error unknown-risk flows/card.toml:12:11 \"redo\"",
        ),
        case(
            CARD,
            "picture = \"card\"",
            "picture = \"crad\"",
            "error unknown-picture flows/card.toml:11:11 \"crad\"",
        ),
        case(
            CARD,
            "cause  = \"misplaced\"",
            "cause  = \"displaced\"",
            "error unknown-cause flows/card.toml:24:10 \"displaced\"",
        ),
        case(
            CARD,
            "contact = \"acquirer\"",
            "contact = \"aquirer\"",
            "error unknown-contact flows/card.toml:29:11 \"aquirer\"",
        ),
        case(
            CARD,
            "bundle  = \"basic\"",
            "bundle  = \"basics\"",
            "error unknown-bundle flows/card.toml:30:11 \"basics\"",
        ),
        case(
            CARD,
            "fields = [\"amount\"]",
            "fields = [\"amuont\"]",
            "error unknown-field flows/card.toml:20:11 \"amuont\"",
        ),
        case(
            "assets/facts.toml",
            "gate    = \"gate\"",
            "gate    = \"gaet\"",
            "error unknown-flow assets/facts.toml:8:11 \"gaet\"",
        ),
        case(
            "assets/facts.toml",
            "gate    = \"gate\"",
            "gate    = \"card\"",
            "error not-a-gate assets/facts.toml:8:11 \"card\"",
        ),
        case(
            "assets/facts.toml",
            "gate    = \"gate\"\n",
            "",
            "error fact-without-gate assets/safety.toml:4:12 charged",
        ),
        with_files(
            many_values(),
            "error too-many-values assets/facts.toml:3:2 chip",
        ),
        case(
            "flows/start.toml",
            "stop   = \"call\"\n",
            "",
            "error no-start flows/start.toml:1:1 ",
        ),
        case(
            CARD,
            "stop   = \"reader\"",
            "stop   = \"notice\"",
            "error stop-not-support flows/card.toml:3:10 \"notice\"",
        ),
        with_files(empty_flow(), "error empty-flow flows/gate.toml:1:1 "),
        case(
            CARD,
            "no = {",
            "a = \"slip\", b = \"slip\", c = \"slip\", d = \"slip\", e = \"slip\", f = \"slip\", g = \"slip\", h = \"slip\", no = {",
            "error too-many-answers flows/card.toml:6:6 chip",
        ),
        case(
            CARD,
            ", worst = true",
            "",
            "error no-unsure flows/card.toml:6:6 chip",
        ),
        // Where nodes lead.
        case(
            CARD,
            "then = \"slip\"",
            "then = \"reader\"",
            "error unreachable-node flows/card.toml:19:7 slip",
        ),
        case(
            "flows/start.toml",
            "card = \"card\"",
            "card = \"call\"",
            "warning unreachable-flow flows/card.toml:1:1 ",
        ),
        case(
            CARD,
            "then   = \"reader\"",
            "then   = \"notice\"",
            "error cycle-without-exit flows/card.toml:16:7 notice",
        ),
        with_files(trapped(), "error path-without-end flows/card.toml:6:6 chip"),
        case(
            CARD,
            "still   = \"notice\"",
            "still   = \"chip\"",
            "warning loop flows/card.toml:6:6 chip",
        ),
        // Gates.
        case(
            "flows/gate.toml",
            "set = { charged = \"no\" }",
            "set = { charged = \"yes\" }",
            "error gate-never-clears assets/facts.toml:8:11 \"gate\"",
        ),
        with_files(
            leaves_open(),
            "error gate-leaves-open flows/gate.toml:9:7 shrug",
        ),
        case(
            "flows/gate.toml",
            "[ask.entry]",
            "[ask.entry]\nrisk = \"redo-sale\"",
            "error gate-circle flows/gate.toml:4:6 entry",
        ),
        case(
            CARD,
            "fact    = \"chip\"\n",
            "fact    = \"charged\"\n",
            "warning gate-question-elsewhere flows/card.toml:6:6 chip",
        ),
        case(
            CARD,
            "yes = \"reseat\"",
            "yes = \"gate\"",
            "warning gate-entered flows/card.toml:8:13 yes",
        ),
        // Ends.
        case(
            CARD,
            "cause  = \"misplaced\"\n",
            "cause  = \"reader\"\n",
            "error unused-cause flows/card.toml:4:12 misplaced",
        ),
        case(
            CARD,
            "cause   = \"reader\"\n",
            "",
            "error end-without-cause flows/card.toml:27:10 reader",
        ),
        case(
            CARD,
            "reader = 40",
            "reader = 30",
            "error causes-do-not-sum flows/card.toml:4:10 { misplaced = 60, reader = 30 }",
        ),
        case(
            CARD,
            "then   = \"reader\"\n\n[solved.seated]\ncause  = \"misplaced\"\nverify = true\n",
            "then   = \"seated\"\n\n[solved.seated]\ncause  = \"misplaced\"\n",
            "warning solved-without-proof flows/card.toml:23:9 seated",
        ),
        case(
            CARD,
            "stop   = \"reader\"",
            "stop   = \"gate/paid\"",
            "error stop-not-support flows/card.toml:3:10 \"gate/paid\"",
        ),
        case(
            CARD,
            "[support.reader]",
            "[support.reader]\nrisk = \"redo-sale\"",
            "error stop-with-risk flows/card.toml:3:10 \"reader\"",
        ),
        // What is declared.
        case(
            "assets/facts.toml",
            "\"no\", \"yes\"",
            "\"no\", \"yes\", \"maybe\"",
            "warning unused-value assets/facts.toml:7:25 \"maybe\"",
        ),
        case(
            "assets/facts.toml",
            "[charged]",
            "[late]\nvalues = [\"yes\"]\n\n[charged]",
            "warning unused-fact assets/facts.toml:6:2 late",
        ),
        with_files(
            never_read(),
            "warning fact-never-read assets/facts.toml:6:2 late",
        ),
        with_files(
            never_set(),
            "warning fact-never-set assets/facts.toml:6:2 late",
        ),
        case(
            CARD,
            "risk    = \"redo-sale\"\n",
            "",
            "warning unused-risk assets/safety.toml:3:2 redo-sale",
        ),
        case(
            "assets/bundles.toml",
            "[bundle.basic]",
            "[bundle.more]\nfields = [\"amount\"]\n\n[bundle.basic]",
            "warning unused-bundle assets/bundles.toml:6:9 more",
        ),
        case(
            "assets/bundles.toml",
            "[bundle.basic]",
            "[field.phone]\nkind = \"phone\"\n\n[bundle.basic]",
            "warning unused-field assets/bundles.toml:6:8 phone",
        ),
        case(
            "assets/contacts.toml",
            "[acquirer]",
            "[issuer]\ncaller = \"customer\"\n\n[acquirer]",
            "warning unused-contact assets/contacts.toml:3:2 issuer",
        ),
        case(
            CARD,
            "picture = \"card\"\n",
            "",
            "warning unused-picture assets/pictures/card.txt:1:1 ",
        ),
        with_files(
            many_steps(),
            "warning too-many-steps flows/card.toml:48:6 s8",
        ),
        // Safety.
        case(
            ZH,
            "    .do = 看卡的正面。",
            "    .do = 没亮就重启终端。",
            "error wording-without-risk locales/zh-CN/card.ftl:8:14 重启",
        ),
        case(
            EN,
            "    .do = Look at the front.",
            "    .do = Swipe it once more.",
            "error wording-without-risk locales/en/card.ftl:8:11 Swipe it once more",
        ),
        case(
            EN,
            "    .do = Keep the slip.",
            "    .do = Restart the terminal.",
            "warning wording-without-risk locales/en/card.ftl:22:11 Restart",
        ),
        case(
            EN,
            "It often is not fully in.",
            "Clean it with alcohol.",
            "error forbidden-wording locales/en/card.ftl:17:26 alcohol",
        ),
        case(
            ZH,
            "麻烦您把小票留好。",
            "麻烦您把密码告诉我，验证码也念一下，恢复出厂设置。",
            "error forbidden-wording locales/zh-CN/card.ftl:23:30 恢复出厂",
        ),
        case(
            ZH,
            "    .say = 请问金额是多少？",
            "    .say = 麻烦您念一下完整卡号。",
            "error asks-for-secret locales/zh-CN/card.ftl:28:18 完整卡号",
        ),
        case(
            "locales/en/common.ftl",
            "field-amount = Amount",
            "field-amount = PIN",
            "error secret-field locales/en/common.ftl:15:16 PIN",
        ),
        // Words.
        case(
            EN,
            "    .do = Keep the slip.",
            "    .do Keep the slip.",
            "error ftl-syntax locales/en/card.ftl:22:9 K",
        ),
        case(
            EN,
            "cause-reader =",
            "cause-misplaced =",
            "error duplicate-message locales/en/card.ftl:5:1 cause-misplaced",
        ),
        case(
            ZH,
            "    .still = 还是读不了\n",
            "",
            "error missing-string locales/zh-CN/card.ftl:14:1 reseat",
        ),
        case(
            ZH,
            "notice = 备好小票",
            "notcie = 备好小票",
            "error missing-string flows/card.toml:16:7 notice",
        ),
        case(
            ZH,
            "notice = 备好小票",
            "notcie = 备好小票",
            "warning unused-string locales/zh-CN/card.ftl:21:1 notcie",
        ),
        case(
            EN,
            "    .still =",
            "    .stil =",
            "warning unused-string locales/en/card.ftl:19:6 stil",
        ),
        case(
            "locales/zh-CN/common.ftl",
            "最多{ $most }步",
            "最多{ $n }步",
            "error arguments-differ locales/zh-CN/common.ftl:17:14 最多{ $n }步",
        ),
        with_files(
            without_card(),
            "error flow-without-words flows/card.toml:1:1 ",
        ),
        with_files(
            and(&[("locales/en/crad.ftl", "flow = Card\n")]),
            "warning words-without-flow locales/en/crad.ftl:1:1 ",
        ),
        with_files(
            and(&[("locales/en/ui.ftl", "quit = Quit\n")]),
            "error missing-file locales/en/ui.ftl:1:1 ",
        ),
        with_files(
            and(&[
                ("locales/en/ui.ftl", "quit = Quit\n"),
                ("locales/zh-CN/ui.ftl", "leave = 离开\n"),
            ]),
            "error missing-string locales/en/ui.ftl:1:1 ",
        ),
        case(
            ZH,
            "    .yes = 有\n",
            "    .yes = 有——的\n",
            "error ambiguous-width locales/zh-CN/card.ftl:11:13 —",
        ),
        case(
            ZH,
            "    .yes = 有\n",
            "    .yes = 有👍\n",
            "error emoji locales/zh-CN/card.ftl:11:13 👍",
        ),
        case(
            ZH,
            "    .yes = 有\n",
            "    .yes = 有\u{200B}的\n",
            "error invisible-character locales/zh-CN/card.ftl:11:13 \u{200B}",
        ),
        case(
            ZH,
            "    .why = 芯片卡要插卡。",
            "    .why = Chips go into the slot.",
            "warning untranslated locales/zh-CN/card.ftl:10:12 Chips go into the slot.",
        ),
        case(
            EN,
            "It often is not fully in.",
            "It says 读卡失败 then.",
            "warning mixed-script locales/en/card.ftl:17:20 读卡失败",
        ),
        // Pictures and room.
        case(
            "assets/pictures/card.txt",
            "|##|",
            "|卡|",
            "error picture-not-ascii assets/pictures/card.txt:2:3 卡",
        ),
        case(
            "assets/pictures/card.txt",
            "|##|",
            "|##########################|",
            "error picture-too-large assets/pictures/card.txt:2:1  |##########################|",
        ),
        case(
            EN,
            "    .say = Please keep the slip.",
            &tall,
            "error does-not-fit locales/en/card.ftl:21:1 notice",
        ),
        case(
            EN,
            "Have the slip ready",
            "Have the slip ready, and the card, and the customer's phone",
            "warning too-long locales/en/card.ftl:21:10 Have the slip ready, and the card, and the customer's phone",
        ),
    ]
}

/// The good pack with more files.
fn and(more: &[(&str, &str)]) -> Files {
    let mut files = pack();
    for (path, text) in more {
        files.insert(*path, *text);
    }
    files
}

fn without_card() -> Files {
    let mut files = Files::default();
    for (path, text) in support::small::FILES {
        if path != ZH {
            files.insert(path, text);
        }
    }
    files
}

fn many_values() -> Files {
    let values: Vec<String> = (0..300).map(|value| format!("\"v{value}\"")).collect();
    let values = format!("[\"yes\", \"no\", {}]", values.join(", "));
    broken("assets/facts.toml", "[\"yes\", \"no\"]", &values)
}

fn empty_flow() -> Files {
    and(&[("flows/gate.toml", "schema = 1\nstart = \"entry\"\n")])
}

/// "Not sure" leads to a pass that sets nothing.
fn leaves_open() -> Files {
    let gate = "flows/gate.toml";
    let mut files = broken(gate, "worst = true }", "worst = true }, maybe = \"shrug\"");
    change(&mut files, gate, "fact    = \"charged\"\n", "");
    change(
        &mut files,
        gate,
        "[pass.clear]",
        "[pass.shrug]\n\n[pass.clear]",
    );
    for (path, label) in [
        ("locales/en/gate.ftl", "Maybe"),
        ("locales/zh-CN/gate.ftl", "也许"),
    ] {
        let text = format!(
            "{}\n    .maybe = {label}\n",
            files.get(path).unwrap_or_default()
        );
        files.insert(path, text);
    }
    files
}

fn never_read() -> Files {
    let mut files = broken(
        "assets/facts.toml",
        "[charged]",
        "[late]\nvalues = [\"yes\"]\n\n[charged]",
    );
    let to = "{ to = \"notice\", set = { late = \"yes\" } }";
    change(
        &mut files,
        CARD,
        "still   = \"notice\"",
        &format!("still   = {to}"),
    );
    files
}

fn never_set() -> Files {
    let mut files = broken(
        "assets/facts.toml",
        "[charged]",
        "[late]\nvalues = [\"yes\"]\n\n[charged]",
    );
    change(
        &mut files,
        CARD,
        "picture =",
        "skip = { late = \"yes\" }\npicture =",
    );
    files
}

/// Every way leads into a loop.
fn trapped() -> Files {
    let mut files = broken(CARD, "then   = \"reader\"", "then   = \"notice\"");
    change(
        &mut files,
        CARD,
        "fixed   = \"seated\"",
        "fixed   = \"notice\"",
    );
    files
}

fn many_steps() -> Files {
    let mut steps = String::new();
    for step in 0..10 {
        let next = if step == 9 {
            "notice".to_owned()
        } else {
            format!("s{}", step + 1)
        };
        let _ = write!(
            steps,
            "[try.s{step}]\nfixed = \"seated\"\nstill = \"{next}\"\n\n"
        );
    }
    let mut files = broken(CARD, "still   = \"notice\"", "still   = \"s0\"");
    change(
        &mut files,
        CARD,
        "[tell.notice]",
        &format!("{steps}[tell.notice]"),
    );
    files
}

#[test]
fn each_mistake_is_found_where_it_is() {
    for case in cases() {
        let found = found(&case.files);
        assert!(
            found.iter().any(|told| told == case.told),
            "{}\n{found:#?}",
            case.told
        );
    }
}

#[test]
fn every_rule_has_a_broken_pack() {
    let cases = cases();
    let told: BTreeSet<&str> = cases
        .iter()
        .filter_map(|case| case.told.split(' ').nth(1))
        .collect();
    let rules = RULES.iter().map(|rule| rule.id);
    // Themes are read by the wizard alone.
    let without: Vec<&str> = rules
        .filter(|rule| *rule != "unknown-style" && !told.contains(rule))
        .collect();
    assert_eq!(without, [""; 0]);
}

#[test]
fn the_small_pack_is_good() {
    assert_eq!(found(&pack()), [""; 0]);
}

#[test]
fn generated_packs_are_good() {
    assert_eq!(found(&support::generate::pack(250)), [""; 0]);
}

#[test]
fn a_fault_of_every_broken_pack_is_told_in_both_languages() {
    for language in ["zh-CN", "en"] {
        let words = Words::new(Content::embedded().files, &[language]);
        for case in cases() {
            for fault in lint::check(&case.files).faults {
                let (message, cure) = lint::sentence(&words, &fault);
                assert!(
                    !message.contains('[') || !message.contains("lint-"),
                    "{message}"
                );
                assert!(cure.is_some_and(|cure| !cure.is_empty()), "{}", fault.rule);
            }
        }
        assert_eq!(words.faults(), [""; 0]);
    }
}

#[test]
fn the_shipped_pack_has_no_errors() {
    let files = Content::embedded().files;
    let errors: Vec<String> = found(&files)
        .into_iter()
        .filter(|told| told.starts_with("error"))
        .collect();
    assert_eq!(errors, [""; 0]);
}

/// What a gate decides by: the open node, the facts that risks need, and what the gate is run for.
type Key = (NodeIx, Vec<Option<u8>>, Option<NodeIx>);

fn key(pack: &Pack, state: &State) -> Key {
    let needs = pack.risks.iter().flat_map(|risk| &risk.needs);
    let facts: BTreeSet<FactIx> = needs.map(|need| need.fact).collect();
    let known = facts
        .iter()
        .map(|fact| state.fact(*fact).map(|value| value.0));
    (state.at(), known.collect(), state.errand_for())
}

/// Whether a state stands on a risky node with something unmet.
fn in_danger(pack: &Pack, state: &State) -> bool {
    let risks = &pack[state.at()].risks;
    let mut needs = risks.iter().flat_map(|risk| &pack[*risk].needs);
    needs.any(|need| {
        !state
            .fact(need.fact)
            .is_some_and(|value| need.met_by(value))
    })
}

#[track_caller]
fn assert_safe(pack: &Pack, state: &State) {
    let known: Vec<_> = state.known().collect();
    assert!(
        !in_danger(pack, state),
        "{} with {known:?}",
        pack.path(state.at())
    );
}

/// All turns that the open screen takes, "stop here" among them.
fn turns(pack: &Pack, state: &State) -> Vec<Entry> {
    let node = pack.path(state.at());
    let mut turns = vec![Entry::Stop { node: node.clone() }];
    match pack[state.at()].kind {
        Kind::Form { .. } => turns.push(Entry::Fields {
            node,
            values: BTreeMap::new(),
        }),
        Kind::Ask { .. }
        | Kind::Try { .. }
        | Kind::Tell { .. }
        | Kind::Solved { .. }
        | Kind::Support { .. }
        | Kind::Pass { .. } => {
            let offered = state.offered(pack).into_iter();
            turns.extend(offered.map(|answer| Entry::Answer {
                node: node.clone(),
                answer: answer.into(),
            }));
        }
    }
    turns
}

/// Jumps to every node that bears a risk.
fn jumps(pack: &Pack) -> Vec<Entry> {
    let nodes = pack.nodes.iter().enumerate();
    nodes
        .filter(|(_, node)| !node.risks.is_empty())
        .map(|(at, _)| Entry::Jump {
            noted: BTreeMap::new(),
            to: pack.path(NodeIx::new(at)),
        })
        .collect()
}

/// Explores from every node, by every answer, once for each combination of what gates decide by; and
/// from each combination of known facts jumps to every risky node. Gives the number of states.
fn explore(pack: &Pack) -> usize {
    let jumps = jumps(pack);
    let mut seen: HashSet<Key> = HashSet::new();
    let mut jumped: HashSet<Vec<Option<u8>>> = HashSet::new();
    // A `pass` cannot be entered.
    let mut open: VecDeque<State> = (0..pack.nodes.len())
        .filter_map(|at| State::begin(pack, &pack.path(NodeIx::new(at))).ok())
        .collect();
    while let Some(state) = open.pop_front() {
        assert_safe(pack, &state);
        let key = key(pack, &state);
        let first = jumped.insert(key.1.clone());
        if !seen.insert(key) {
            continue;
        }
        let mut entries = turns(pack, &state);
        entries.extend(jumps.iter().filter(|_| first).cloned());
        for entry in entries {
            let mut next = state.clone();
            // On a support screen there is nothing to stop.
            if next.apply(pack, &entry).is_ok() {
                open.push_back(next);
            }
        }
    }
    seen.len()
}

/// Walks at random, with jumps: what the other facts hold differs here.
fn wander(pack: &Pack, walks: usize, steps: usize) {
    let jumps = jumps(pack);
    let mut dice: u64 = 7;
    let mut roll = |sides: usize| {
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(dice >> 33).expect("31 bits fit") % sides.max(1)
    };
    for _ in 0..walks {
        let mut state = State::begin(pack, "start").expect("every pack has a start");
        for _ in 0..steps {
            let entry = if roll(6) == 0 {
                jumps[roll(jumps.len())].clone()
            } else {
                // "Stop here" comes first, and would soon end every walk.
                let turns = turns(pack, &state);
                turns[turns.len() - 1 - roll(turns.len().saturating_sub(1))].clone()
            };
            let _ = state.apply(pack, &entry);
            assert_safe(pack, &state);
        }
    }
}

#[test]
fn no_route_of_the_shipped_pack_leads_past_a_gate() {
    let pack = Content::embedded().pack;
    let states = explore(&pack);
    assert!(states > 1_000, "{states}");
    wander(&pack, 2_000, 40);
}

#[test]
fn no_route_of_a_generated_pack_leads_past_a_gate() {
    let pack = load(&support::generate::pack(60)).expect("a good pack");
    let states = explore(&pack);
    assert!(states > 100, "{states}");
    wander(&pack, 500, 40);
}

//! The checker: it finds nothing in good packs, and each mistake where it is.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

use crate::support::small::{coded, pack};
use posdoc::{
    content::Content,
    lint::{self, Sources},
    pack::{Diagnostic, FactIx, Files, NodeIx, Pack, Severity, load},
    session::{Entry, State},
};

/// Severity, rule, place and the text there, of every fault.
fn found(files: &Files) -> Vec<String> {
    let sources = Sources::new(files);
    let faults = lint::check(files).faults;
    faults.iter().map(|fault| told(&sources, fault)).collect()
}

fn told(sources: &Sources<'_>, fault: &Diagnostic) -> String {
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

#[test]
fn the_small_pack_is_good() {
    assert_eq!(found(&pack()), [""; 0]);
}

#[test]
fn the_small_pack_with_codes_is_good() {
    assert_eq!(found(&coded()), [""; 0]);
}

#[test]
fn generated_packs_are_good() {
    assert_eq!(found(&crate::support::generate::pack(250)), [""; 0]);
}

#[test]
fn the_shipped_pack_has_nothing_wrong_with_it() {
    assert_eq!(found(&Content::embedded().files), [""; 0]);
}

/// What a gate decides by: the open node, the facts that risks need, and what the gate is run for.
type Key = (NodeIx, Vec<Option<u8>>, Option<NodeIx>);

fn key(pack: &Pack, state: &State) -> Key {
    let needs = pack.risks.iter().flat_map(|risk| &risk.needs);
    let facts: BTreeSet<FactIx> = needs.map(|need| need.fact).collect();
    let known = facts
        .iter()
        .map(|fact| state.fact(*fact).map(|value| value.0));
    (state.at(), known.collect(), state.pending_gate_for())
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
    if pack[state.at()].kind.fields().is_empty() {
        let offered = state.offered(pack).into_iter();
        turns.extend(offered.map(|answer| Entry::Answer {
            node: node.clone(),
            answer: answer.into(),
        }));
    } else {
        turns.push(Entry::Fields {
            node,
            values: BTreeMap::new(),
        });
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
            known: None,
            to: pack.path(NodeIx::new(at)),
        })
        .collect()
}

/// Explores from every node, by every answer, once for each combination of what gates decide by; and
/// from each combination of known facts jumps to every risky node. Breadth first, and no more than so many states: what
/// many jumps in a row lead to is left to the random walks, and for money to `check --prove`. Gives their number.
fn explore(pack: &Pack) -> usize {
    /// Breadth first, far behind each place that a case can begin at; `check --prove` goes all the way.
    const MOST: usize = 80_000;
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
        if seen.len() > MOST {
            break;
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
    wander(&pack, 4_000, 40);
}

#[test]
fn no_route_of_a_generated_pack_leads_past_a_gate() {
    let pack = load(&crate::support::generate::pack(60)).expect("a good pack");
    let states = explore(&pack);
    assert!(states > 100, "{states}");
    wander(&pack, 500, 40);
}

/// The routes through the flow `card` of the small pack, if it were this: steps and where each ends.
fn routes(flow: &str) -> Vec<String> {
    let mut files = pack();
    files.insert("flows/card.toml", flow);
    let pack = load(&files).expect("a pack that resolves");
    let found = posdoc::authoring::paths(&pack, pack.flow("card").expect("the flow"));
    assert!(!found.cut);
    let told = found.routes.iter().map(|route| {
        let steps = route.steps.iter();
        let steps = steps.map(|(at, answer)| format!("{}={answer} ", pack[*at].id));
        steps.collect::<String>() + &pack.path(route.to)
    });
    told.collect()
}

const ENDS: &str = r#"
[solved.seated]
verify = true

[support.reader]
contact = "acquirer"
bundle  = "basic"
urgency = "now"
"#;

#[test]
fn routes_of_known_answers_that_lead_in_a_circle_end_on_support() {
    let flow = r#"
schema = 1
start  = "first"
stop   = "reader"

[ask.first]
fact    = "charged"
answers = { no = "one", yes = { to = "one", worst = true } }

[ask.one]
fact    = "charged"
answers = { no = "two", yes = { to = "seated", worst = true } }

[ask.two]
fact    = "charged"
answers = { no = "one", yes = { to = "seated", worst = true } }
"#;
    assert_eq!(
        routes(&format!("{flow}{ENDS}")),
        ["first=no card/reader", "first=yes card/seated"]
    );
}

#[test]
fn routes_know_what_a_case_knows_at_each_step() {
    let flow = r#"
schema = 1
start  = "first"
stop   = "reader"

[ask.first]
fact    = "charged"
answers = { no = "idle", yes = { to = "reader", worst = true } }

[try.idle]
skip   = { charged = "no" }
fixed  = "reader"
still  = "redo"

[try.redo]
risk   = "redo-sale"
fixed  = "again"
still  = "redo-more"

[ask.again]
fact    = "charged"
answers = { no = "seated", yes = { to = "redo-more", worst = true } }

[try.redo-more]
risk   = "redo-sale"
fixed  = "seated"
still  = "reader"
"#;
    // A try that is skipped is no step; a sale that is redone makes the question worth asking again; who was
    // charged is led away from redoing it, and who does not know is not.
    assert_eq!(
        routes(&format!("{flow}{ENDS}")),
        [
            "first=no redo=fixed again=no card/seated",
            "first=no redo=fixed again=yes gate/paid",
            "first=no redo=still redo-more=fixed card/seated",
            "first=no redo=still redo-more=still card/reader",
            "first=yes card/reader",
        ]
    );
}

#[test]
fn a_bundle_may_extend_one_that_is_further_down() {
    let mut files = pack();
    let text = "schema = 1\n[field.amount]\nkind = \"amount\"\n[field.time]\nkind = \"when\"\n\
                [bundle.basic]\nextends = \"more\"\nfields = [\"amount\"]\n\
                [bundle.more]\nextends = \"most\"\n[bundle.most]\nfields = [\"time\"]\n";
    files.insert("assets/bundles.toml", text);
    let pack = load(&files).expect("it resolves");
    let names = |at: usize| {
        let fields = pack.bundles[at].fields.iter();
        fields.map(|at| &*pack[*at].id).collect::<Vec<_>>()
    };
    assert_eq!(names(0), ["time", "amount"]);
    assert_eq!(names(1), ["time"]);
}

#[test]
fn of_many_questions_that_say_the_same_each_is_told_once() {
    let faults = lint::check(&crate::support::generate::broken(60)).faults;
    let twice = faults
        .iter()
        .filter(|fault| fault.rule == posdoc::pack::Rule::AskedTwice);
    // Ten questions in each of two languages, of which the first is nobody's second.
    assert_eq!(twice.count(), 2 * 9);
}

#[test]
fn a_pack_that_is_wrong_all_over_is_told_whole_but_guessed_at_no_more() {
    let faults = lint::check(&crate::support::generate::unresolved(5_000)).faults;
    assert_eq!(faults.len(), 5_000);
    let guessed = faults
        .iter()
        .filter(|fault| fault.suggestion.is_some())
        .count();
    assert!((1..1_000).contains(&guessed), "{guessed}");
}

#[test]
fn a_new_end_whose_contact_lacks_words_for_a_desk_is_found() {
    let lines = |words: &[&str]| -> String {
        let lines = words.iter().map(|name| format!("    .{name} = Well\n"));
        lines.collect()
    };
    let with_end = |words: &[&str], others: &[&str]| {
        let of_others = lines(others);
        let mut files = pack();
        let put = |files: &mut Files, path: &str, more: &str| {
            let text = files.get(path).expect("it is there").to_owned();
            files.insert(path, format!("{text}\n{more}\n"));
        };
        let end = "[support.line]\ncause = \"reader\"\ncontact = \"bank\"\nbundle = \"basic\"\nurgency = \"now\"\n";
        put(&mut files, "flows/card.toml", end);
        let flow = files.get("flows/card.toml").expect("it is there");
        let flow = flow.replace("stop   = \"reader\"", "stop   = \"line\"");
        files.insert("flows/card.toml", &flow);
        let contact = "[bank]\ncaller = \"shop\"\nacquirer = true\n";
        put(&mut files, "assets/contacts.toml", contact);
        let queues = ["risk", "clearing", "technical", "field", "security"];
        let queues = queues
            .map(|queue| format!("queue-{queue} = the {queue} team\n"))
            .concat();
        let said = lines(words);
        for lang in ["en", "zh-CN"] {
            let words = format!("contact-bank = Bank\n    .where = Here\n{said}{queues}");
            let path = format!("locales/{lang}/assets.ftl");
            put(&mut files, &path, &words);
            // Where cases are passed on, the contact that was there before needs them, too.
            let text = files.get(&path).expect("it is there");
            let lines = text.lines().map(|line| {
                let contact = line.starts_with("contact-acquirer = ");
                let own = if contact { &*of_others } else { "" };
                format!("{line}\n{own}")
            });
            let text: String = lines.collect();
            files.insert(&path, text);
            let end = "line = The bank\n    .do = Wait.\n    .say = Please wait.\n    .why = It is so.\n    .open = Hello.\n";
            put(&mut files, &format!("locales/{lang}/card.ftl"), end);
        }
        let told = found(&files).into_iter();
        let told = told
            .filter(|fault| fault.contains("contacts.toml") || fault.contains("missing-string"));
        told.collect::<Vec<_>>()
    };
    let all = [
        "shop",
        "merchant-support",
        "acquirer",
        "say-merchant-support",
        "say-acquirer",
    ];
    assert_eq!(with_end(&all, &all), [""; 0]);
    for lacking in all {
        let words: Vec<&str> = all.into_iter().filter(|name| *name != lacking).collect();
        for faults in [with_end(&words, &all), with_end(&all, &words)] {
            // In each of the two languages.
            assert_eq!(faults.len(), 2, "{lacking}: {faults:?}");
            assert!(
                faults
                    .iter()
                    .all(|fault| fault.starts_with("error missing-string")),
                "{faults:?}"
            );
        }
    }
}

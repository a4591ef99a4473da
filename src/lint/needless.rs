//! Questions that need not be asked: whatever is answered, nothing is different; or it was answered before.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::catalog::{Catalog, texts};
use crate::{
    pack::{Answer, Diagnostic, FactIx, Kind, Node, NodeIx, Pack, Rule, Speech, ValueIx, Variable},
    session::{Asked, Questions, Route},
};

/// The most steps of a way that a message spells out.
const MAX_NAMED: usize = 8;

/// Reports questions whose answers change nothing, on all ways or on some, and questions that ask again what was
/// answered.
pub fn check(pack: &Pack, catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    let spoken = Spoken::read(pack, catalog);
    let ends = ends(pack, catalog);
    let kept = |at: NodeIx| spoken.keeps(pack, at);
    let Some(questions) = Questions::of(pack, &spoken.facts, &ends, kept) else {
        return;
    };
    idle(pack, &questions, faults);
    again(pack, &questions, faults);
}

/// What the texts of steps speak of.
struct Spoken {
    /// A fact, at the step whose text it is in.
    facts: Vec<(NodeIx, FactIx)>,
    /// Questions whose answers are spoken of.
    answers: HashSet<NodeIx>,
    /// Fields that are handed on, or spoken of.
    fields: HashSet<usize>,
}

impl Spoken {
    fn read(pack: &Pack, catalog: &Catalog<'_>) -> Self {
        let mut spoken = Self {
            facts: Vec::new(),
            answers: HashSet::new(),
            fields: HashSet::new(),
        };
        for locale in &catalog.locales {
            for at in (0..pack.nodes.len()).map(NodeIx::new) {
                let flow = pack[at].flow;
                let sheet = locale.sheets.get(&*pack[flow].id);
                let entry = sheet.and_then(|sheet| sheet.entry(&pack[at].id));
                let args = entry.into_iter().flat_map(texts);
                let args = args.flat_map(|(_, text)| &text.args);
                for variable in args.filter_map(|arg| Variable::named(pack, flow, arg)) {
                    match variable {
                        Variable::Fact(fact) | Variable::Value(fact) => {
                            spoken.facts.push((at, fact));
                        }
                        Variable::Answer(node) | Variable::Label(node) => {
                            spoken.answers.insert(node);
                        }
                        Variable::Filled(field) | Variable::Field(field) => {
                            spoken.fields.insert(field.at());
                        }
                        Variable::Desk => {}
                    }
                }
            }
        }
        for node in &pack.nodes {
            if let Kind::Support { bundle, .. } = node.kind {
                let handed_on = pack[bundle].fields.iter().map(|field| field.at());
                spoken.fields.extend(handed_on);
            }
        }
        spoken
    }

    /// Whether the answer to a question is used as such, wherever it leads.
    fn keeps(&self, pack: &Pack, at: NodeIx) -> bool {
        let fills = pack[at].fills;
        self.answers.contains(&at) || fills.is_some_and(|it| self.fields.contains(&it.at()))
    }
}

/// For each node itself, or the first end of its flow that says and does just the same.
fn ends(pack: &Pack, catalog: &Catalog<'_>) -> Vec<NodeIx> {
    let mut first: HashMap<String, NodeIx> = HashMap::new();
    let nodes = (0..pack.nodes.len()).map(NodeIx::new);
    nodes
        .map(|at| {
            let node = &pack[at];
            if !node.is_end() || node.speech != Speech::Own {
                return at;
            }
            let words = catalog.locales.iter().filter_map(|locale| {
                let sheet = locale.sheets.get(&*pack[node.flow].id)?;
                let entry = sheet.entry(&node.id)?;
                let texts = texts(entry).map(|(name, text)| (name, sheet.raw(text)));
                Some(texts.collect::<Vec<_>>())
            });
            let words: Vec<_> = words.collect();
            let Node {
                flow,
                kind,
                risks,
                picture,
                fills,
                again,
                ..
            } = node;
            let same = format!("{:?}", (flow, kind, risks, picture, fills, again, words));
            *first.entry(same).or_insert(at)
        })
        .collect()
}

/// How a question is met.
struct Met {
    /// Its answers make a difference on some way.
    matters: bool,
    /// The first way on which they make none.
    idle: Option<Asked>,
}

fn idle(pack: &Pack, questions: &Questions<'_>, faults: &mut Vec<Diagnostic>) {
    let mut met: BTreeMap<NodeIx, Met> = BTreeMap::new();
    for asked in questions.asked() {
        let met = met.entry(asked.node).or_insert(Met {
            matters: false,
            idle: None,
        });
        match asked.leads {
            Some(_) => met.idle = met.idle.or(Some(asked)),
            None => met.matters = true,
        }
    }
    for (at, met) in met {
        let Some((asked, leads)) = met.idle.and_then(|asked| Some((asked, asked.leads?))) else {
            continue;
        };
        let rule = if met.matters {
            Rule::SettledQuestion
        } else {
            Rule::IdleQuestion
        };
        let mut fault = Diagnostic::new(rule, pack[at].place)
            .with("id", &*pack[at].id)
            .with("to", pack.path(leads))
            .related(pack[leads].place);
        if met.matters {
            fault = fault.with("path", told(pack, &questions.way(&asked)));
        }
        faults.push(fault);
    }
}

/// The last steps of a way, as a message spells them out.
fn told(pack: &Pack, route: &Route<'_>) -> String {
    let named = &route[route.len().saturating_sub(MAX_NAMED)..];
    let steps = named
        .iter()
        .map(|(at, answer)| format!("{} = {answer}", pack.path(*at)));
    let mut steps: Vec<String> = steps.collect();
    if named.len() < route.len() {
        steps.insert(0, "...".to_owned());
    }
    steps.join(" > ")
}

/// What a question finds out: a fact that each of its answers gives a value, and which.
type Finds = (FactIx, Vec<ValueIx>);

/// Answers with where each leads.
type Ways<'p> = Vec<(&'p str, NodeIx)>;

fn again(pack: &Pack, questions: &Questions<'_>, faults: &mut Vec<Diagnostic>) {
    let mut same_fact: BTreeMap<Finds, Vec<NodeIx>> = BTreeMap::new();
    let mut same_ways: BTreeMap<Ways<'_>, Vec<NodeIx>> = BTreeMap::new();
    for at in (0..pack.nodes.len()).map(NodeIx::new) {
        let node = &pack[at];
        let Kind::Ask { answers, .. } = &node.kind else {
            continue;
        };
        if node.speech != Speech::Own || answers.len() < 2 {
            continue;
        }
        for finds in finds(answers) {
            same_fact.entry(finds).or_default().push(at);
        }
        let mut ways: Ways<'_> = node.answers().map(|it| (&*it.id, it.to)).collect();
        ways.sort_unstable();
        same_ways.entry(ways).or_default().push(at);
    }
    let mut seen = HashSet::new();
    let mut tell = |first: NodeIx, second: NodeIx, route: &Route<'_>, fact: Option<FactIx>| {
        if seen.insert((first, second)) {
            let by = if fact.is_some() { "fact" } else { "ways" };
            let fact = fact.map_or("", |fact| &*pack[fact].id);
            faults.push(
                Diagnostic::new(Rule::SameQuestion, pack[second].place)
                    .with("id", &*pack[second].id)
                    .with("other", pack.path(first))
                    .with("by", by)
                    .with("fact", fact)
                    .with("path", told(pack, route))
                    .related(pack[first].place),
            );
        }
    };
    for ((fact, _), same) in same_fact.iter().filter(|(_, same)| same.len() > 1) {
        for first in same {
            let behind = questions.behind(*first, same, |at, answer| {
                let sets = answer.set.iter().any(|setting| setting.fact == *fact);
                sets == (at == *first) && !clears(pack, &pack[at], answer, *fact)
            });
            for (second, route) in behind {
                tell(*first, second, &route, Some(*fact));
            }
        }
    }
    for same in same_ways.values().filter(|same| same.len() > 1) {
        for first in same {
            let behind = questions.behind(*first, same, |at, answer| {
                let unsure = &*answer.id == "unsure";
                // What was tried in between may have changed the answer.
                let tried = matches!(pack[at].kind, Kind::Try { .. }) && !unsure;
                !(tried || unsure && at == *first)
            });
            for (second, route) in behind {
                tell(*first, second, &route, None);
            }
        }
    }
}

/// The facts that every answer gives a value, with the values.
fn finds(answers: &[Answer]) -> Vec<Finds> {
    let first = answers.iter().take(1).flat_map(|answer| &answer.set);
    let facts: HashSet<FactIx> = first.map(|setting| setting.fact).collect();
    let values = |fact: FactIx| {
        let given = answers.iter().map(|answer| {
            let set = answer.set.iter().rev().find(|it| it.fact == fact);
            set.map(|setting| setting.value)
        });
        let mut given: Vec<ValueIx> = given.collect::<Option<_>>()?;
        given.sort_unstable();
        given.dedup();
        (given.len() > 1).then_some((fact, given))
    };
    facts.into_iter().filter_map(values).collect()
}

/// Whether this answer makes a fact uncertain.
fn clears(pack: &Pack, node: &Node, answer: &Answer, fact: FactIx) -> bool {
    let undone = matches!(node.kind, Kind::Try { .. }) && &*answer.id == "unsure";
    let mut risks = node.risks.iter().map(|risk| &pack[*risk]);
    !undone
        && risks.any(|risk| risk.clears.contains(&fact) || risk.left_facts().any(|it| *it == fact))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::sources::Sources;

    /// The rules that the small pack breaks with this question between its notice and its slip, and this text.
    fn broken(question: &str, slip: &str) -> Vec<&'static str> {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/small");
        let mut files = crate::pack::Files::default()
            .overlay(&root)
            .expect("the pack is there");
        let mut edit = |path: &str, from: &str, to: &str| {
            let text = files.get(path).expect("the file is there").to_owned();
            assert!(text.contains(from), "{path} has {from:?}");
            files.insert(path, text.replace(from, to));
        };
        edit(
            "flows/card.toml",
            "then = \"slip\"",
            &format!("then = \"again\"\n\n[ask.again]\n{question}"),
        );
        edit("locales/en/card.ftl", "Copy the amount.", slip);
        let pack = crate::pack::load(&files).expect("the pack resolves");
        let sources = Sources::new(&files);
        let mut faults = Vec::new();
        check(&pack, &Catalog::read(&sources), &mut faults);
        faults.iter().map(|fault| fault.rule.id()).collect()
    }

    #[test]
    fn a_question_is_idle_unless_its_answer_is_used() {
        const SAME: &str = "{ yes = \"slip\", no = \"slip\" }\nunsure = \"slip\"";
        let facts = "{ yes = { to = \"slip\", set = { chip = \"yes\" } }, \
                     no = { to = \"slip\", set = { chip = \"no\" } } }\nunsure = \"slip\"";
        let copy = "Copy the amount.";
        let chip = "{ $fact-chip ->\n        [yes] Copy it.\n       *[other] Copy all.\n    }";
        let again = "{ $answer-again ->\n        [yes] Copy it.\n       *[other] Copy all.\n    }";
        let rows: [(String, &str, &[&str]); 6] = [
            (format!("answers = {SAME}"), copy, &["idle-question"]),
            (format!("fills = \"amount\"\nanswers = {SAME}"), copy, &[]),
            (format!("answers = {SAME}"), again, &[]),
            (
                "answers = { yes = \"slip\", no = \"reader\" }\nunsure = \"slip\"".to_owned(),
                copy,
                &[],
            ),
            (
                format!("answers = {facts}"),
                copy,
                &["idle-question", "same-question"],
            ),
            // What it finds out is read then, and was found out before all the same.
            (format!("answers = {facts}"), chip, &["same-question"]),
        ];
        for (question, slip, expected) in rows {
            assert_eq!(broken(&question, slip), expected, "{question} {slip}");
        }
    }
}

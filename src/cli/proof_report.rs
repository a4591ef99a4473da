//! What `posdoc check --prove` says: the theorem, what it rests on, what was walked, and every way around it.

use std::{
    io::{self, IsTerminal},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use serde::Serialize;

use crate::{
    app::{
        messages::{say, say_with},
        screen::{answer_label, node_title},
    },
    authoring::proof::{
        self, Counterexample, Liberties, Move, Mutants, Mutation, Proof, Ungrounded,
    },
    cli::output,
    pack::{NodeIx, Pack, Setting},
    words::Words,
};

/// The proof for machines.
#[derive(Serialize)]
pub struct ProofItem {
    holds: bool,
    payments: usize,
    reached: usize,
    positions: usize,
    states: usize,
    counterexamples: Vec<ExampleItem>,
    ungrounded: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mutations: Option<MutationsItem>,
}

#[derive(Serialize)]
struct ExampleItem {
    node: String,
    route: Vec<RouteItem>,
}

#[derive(Serialize)]
struct RouteItem {
    from: Option<String>,
    by: &'static str,
    answer: Option<String>,
}

#[derive(Serialize)]
struct MutationsItem {
    tried: usize,
    /// Answers that may as well lead elsewhere.
    ways: Vec<String>,
    survivors: Vec<String>,
    /// The survivors that have a reason, with it.
    explained: std::collections::BTreeMap<String, String>,
    /// Reasons for what did not survive.
    stale: Vec<String>,
}

/// What was tried on a pack.
pub struct ProofReport {
    proof: Proof,
    mutations: Option<Mutants>,
}

impl ProofReport {
    /// Walks the pack; `None`: it says nothing of payments.
    pub fn of(pack: &Pack, mutate: bool, words: &Words) -> Option<Self> {
        let leaving = Liberties {
            leave: true,
            ..Liberties::default()
        };
        let proof = proof::prove(pack, &leaving)?;
        let mutations = mutate.then(|| {
            let mutations = proof::mutations(pack);
            try_all(pack, &mutations, words)
        });
        Some(Self { proof, mutations })
    }

    /// Whether the theorem holds, and every weakening that was tried is noticed or explained.
    pub fn holds(&self) -> bool {
        let explained = self.mutations.as_ref().is_none_or(Mutants::explained);
        self.proof.holds() && explained
    }

    /// For programs.
    pub fn for_machines(&self, pack: &Pack) -> ProofItem {
        let proof = &self.proof;
        let examples = proof.harmed.iter().map(|example| ExampleItem {
            node: pack.path(example.node),
            route: route_items(pack, example),
        });
        let mutations = self.mutations.as_ref();
        ProofItem {
            holds: proof.holds(),
            payments: proof.payments,
            reached: proof.reached(),
            positions: proof.positions,
            states: proof.states,
            counterexamples: examples.collect(),
            ungrounded: proof.ungrounded.iter().map(|it| named(pack, it)).collect(),
            mutations: mutations.map(|mutants| {
                let survivors = mutants.survivors.iter();
                let reasons = survivors
                    .clone()
                    .filter_map(|it| Some((it.what.clone(), it.why.clone()?)));
                MutationsItem {
                    tried: mutants.tried,
                    ways: mutants.ways.clone(),
                    survivors: survivors.map(|it| it.what.clone()).collect(),
                    explained: reasons.collect(),
                    stale: mutants.stale.clone(),
                }
            }),
        }
    }

    /// For people.
    pub fn for_people(&self, pack: &Pack, words: &Words) -> Vec<String> {
        let proof = &self.proof;
        let mut lines = vec![
            String::new(),
            say(words, "proof-theorem"),
            say(words, "proof-assumptions"),
        ];
        lines.push(say_with(
            words,
            "proof-walked",
            &[
                ("payments", proof.payments.into()),
                ("reached", proof.reached().into()),
                ("positions", proof.positions.into()),
                ("states", proof.states.into()),
            ],
        ));
        for example in &proof.harmed {
            let title = node_title(words, pack, example.node);
            let args = [
                ("node", pack.path(example.node).into()),
                ("title", title.into()),
            ];
            lines.push(say_with(words, "proof-counterexample", &args));
            lines.extend(route(pack, words, example));
        }
        for ungrounded in &proof.ungrounded {
            let args = [("what", named(pack, ungrounded).into())];
            lines.push(say_with(words, "proof-ungrounded", &args));
        }
        let verdict = if proof.holds() {
            "proof-holds"
        } else {
            "proof-fails"
        };
        lines.push(say(words, verdict));
        if let Some(mutants) = &self.mutations {
            let args = [
                ("tried", mutants.tried.into()),
                ("survivors", mutants.survivors.len().into()),
            ];
            lines.push(say_with(words, "proof-mutations", &args));
            for survivor in &mutants.survivors {
                let why = survivor.why.clone();
                let why = why.unwrap_or_else(|| say(words, "proof-unexplained"));
                lines.push(format!("  {}: {why}", survivor.what));
            }
            if !mutants.ways.is_empty() {
                let args = [("ways", mutants.ways.len().into())];
                lines.push(say_with(words, "proof-ways", &args));
            }
            for stale in &mutants.stale {
                let args = [("what", stale.clone().into())];
                lines.push(say_with(words, "proof-stale-reason", &args));
            }
        }
        lines
    }
}

/// How often it is told how far the weakenings are.
const TOLD_EVERY: Duration = Duration::from_millis(500);

/// Tries all weakenings. Whoever waits at a terminal sees how far it is.
fn try_all(pack: &Pack, mutations: &[Mutation], words: &Words) -> Mutants {
    let decided = AtomicUsize::new(0);
    let progress = |count| decided.store(count, Ordering::Relaxed);
    if !io::stderr().is_terminal() {
        return proof::survivors(pack, mutations, &progress);
    }
    std::thread::scope(|scope| {
        let trying = scope.spawn(|| proof::survivors(pack, mutations, &progress));
        let mut told = None;
        while !trying.is_finished() {
            let tried = decided.load(Ordering::Relaxed);
            if told.replace(tried) != Some(tried) {
                let args = [("tried", tried.into()), ("all", mutations.len().into())];
                output::progress(&say_with(words, "proof-progress", &args));
            }
            std::thread::sleep(TOLD_EVERY);
        }
        output::progress("");
        trying.join().unwrap_or_default()
    })
}

fn route_items(pack: &Pack, example: &Counterexample) -> Vec<RouteItem> {
    let steps = example.route.iter().map(|(from, by)| {
        let (by, answer) = match by {
            Move::Begin => ("begin", None),
            Move::Answer(answer) => ("answer", Some(answer.to_string())),
            Move::Failed => ("failed", None),
            Move::Stop => ("stop", None),
            Move::Jump => ("jump", None),
            Move::Pause => ("pause", None),
        };
        RouteItem {
            from: from.map(|from| pack.path(from)),
            by,
            answer,
        }
    });
    steps.collect()
}

fn route(pack: &Pack, words: &Words, example: &Counterexample) -> Vec<String> {
    let mut lines = Vec::new();
    let ends = example.route.iter().skip(1).map(|(from, _)| *from);
    let to = ends.chain([Some(example.node)]);
    for ((from, by), to) in example.route.iter().zip(to) {
        let title =
            |at: Option<NodeIx>| at.map(|at| node_title(words, pack, at)).unwrap_or_default();
        let (id, answer) = match by {
            Move::Begin => ("proof-by-begin", String::new()),
            Move::Answer(answer) => (
                "proof-by-answer",
                from.map(|from| answer_label(words, pack, from, answer))
                    .unwrap_or_default(),
            ),
            Move::Failed => ("proof-by-failed", String::new()),
            Move::Stop => ("proof-by-stop", String::new()),
            Move::Jump => ("proof-by-jump", String::new()),
            Move::Pause => ("proof-by-pause", String::new()),
        };
        let args = [
            ("from", title(*from).into()),
            ("answer", answer.into()),
            ("to", title(to).into()),
        ];
        lines.push(format!("  {}", say_with(words, id, &args)));
    }
    lines
}

/// By the names in the files.
fn named(pack: &Pack, ungrounded: &Ungrounded) -> String {
    let value = |setting: &Setting| {
        let fact = &pack[setting.fact];
        let value = fact.values.get(usize::from(setting.value.0));
        format!("{} = {}", fact.id, value.map_or("?", |id| id))
    };
    match ungrounded {
        Ungrounded::Answer(node, answer, setting) => {
            format!("{}/{answer}: {}", pack.path(*node), value(setting))
        }
        Ungrounded::Flow(flow, setting) => format!("{} says {}", pack[*flow].id, value(setting)),
        Ungrounded::Unused(node, answer) => {
            format!("[grounds] {}/{answer}", pack.path(*node))
        }
        Ungrounded::Derived(node, answer, fact) => {
            format!("{}/{answer}: {}", pack.path(*node), pack[*fact].id)
        }
    }
}

//! Scenarios: each is played, each end of each flow has one, and what none of them passes is told.

use std::collections::HashSet;

use serde::Serialize;

use crate::{
    pack::{Diagnostic, Id, Kind, NodeIx, Pack, Rule, Scenario, Span, Speech},
    session::{PROOFS, Played, STOP, Stuck, TurnError, play},
};

/// What the scenarios of a pack pass.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Coverage {
    /// How many scenarios there are.
    pub scenarios: usize,
    /// How many screens there are, those of response codes left aside.
    pub nodes: usize,
    /// How many answers they have.
    pub answers: usize,
    /// The screens that no scenario passes, and the answers that none gives.
    pub left: Vec<Left>,
    /// How many screens each scenario takes, its end included.
    pub screens: Vec<Screens>,
    /// The mean of these, each weighed by the share of its cause among the causes of its flow.
    pub mean: f32,
    /// The greatest of these.
    pub longest: usize,
}

/// How long one scenario is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Screens {
    /// `flow/scenario`.
    pub scenario: String,
    /// Its screens, the end included.
    pub screens: usize,
}

/// What no scenario passes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Left {
    /// `flow/node`.
    pub node: String,
    /// An answer of it; `None` for the whole screen.
    pub answer: Option<Id>,
}

impl Coverage {
    /// How many screens some scenario passes.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.nodes - self.left.iter().filter(|l| l.answer.is_none()).count()
    }

    /// How many answers some scenario gives.
    #[must_use]
    pub fn given(&self) -> usize {
        self.answers - self.left.iter().filter(|l| l.answer.is_some()).count()
    }
}

/// Plays all scenarios and reports those that do not go as they say, ends without one, and what is told for
/// nothing.
pub fn check(pack: &Pack, faults: &mut Vec<Diagnostic>) -> Coverage {
    let mut passed: HashSet<NodeIx> = HashSet::new();
    let mut given: HashSet<(NodeIx, Id)> = HashSet::new();
    let mut reached: HashSet<NodeIx> = HashSet::new();
    let mut lengths: Vec<(Screens, NodeIx)> = Vec::new();
    for scenario in &pack.scenarios {
        // One that does not go as it says is told of itself.
        reached.insert(scenario.end);
        if !is_sound(pack, scenario, faults) {
            continue;
        }
        let Some(played) = play(pack, scenario) else {
            let fault = Diagnostic::new(Rule::ScenarioStuck, scenario.place);
            faults.push(told(pack, fault, scenario, scenario.start, "start"));
            continue;
        };
        judge(pack, scenario, &played, faults);
        unused(pack, scenario, &played, faults);
        length(pack, scenario, &played, faults, &mut lengths);
        passed.extend(played.state.trail().iter().map(|visit| visit.node));
        passed.insert(played.state.at());
        given.extend(played.passed);
    }
    let mut coverage = Coverage {
        scenarios: pack.scenarios.len(),
        mean: mean(pack, &lengths),
        longest: lengths.iter().map(|(it, _)| it.screens).max().unwrap_or(0),
        screens: lengths.into_iter().map(|(screens, _)| screens).collect(),
        ..Coverage::default()
    };
    for (at, node) in pack.nodes.iter().enumerate() {
        let at = NodeIx::new(at);
        // The screens of response codes are made, not written, and a `pass` is no screen.
        if node.speech != Speech::Own || matches!(node.kind, Kind::Pass { .. }) {
            continue;
        }
        let left = |answer| Left {
            node: pack.path(at),
            answer,
        };
        coverage.nodes += 1;
        if !passed.contains(&at) {
            coverage.left.push(left(None));
        }
        for answer in node.answers() {
            coverage.answers += 1;
            if !given.contains(&(at, answer.id.clone())) {
                coverage.left.push(left(Some(answer.id.clone())));
            }
        }
        if node.is_end() && !reached.contains(&at) {
            let flow = &pack[node.flow];
            faults.push(
                Diagnostic::new(Rule::ScenarioMissing, node.place)
                    .with("id", &*node.id)
                    .with("flow", &*flow.id),
            );
        }
    }
    coverage
}

fn told(pack: &Pack, fault: Diagnostic, scenario: &Scenario, at: NodeIx, why: &str) -> Diagnostic {
    fault
        .with("id", &*scenario.id)
        .with("node", pack.path(at))
        .with("why", why)
        .related(pack[at].place)
}

/// Whether its end is one, and its answers are those of their questions.
fn is_sound(pack: &Pack, scenario: &Scenario, faults: &mut Vec<Diagnostic>) -> bool {
    let before = faults.len();
    if !pack[scenario.end].is_end() {
        faults.push(
            Diagnostic::new(Rule::ScenarioWithoutEnd, scenario.end_place)
                .with("id", &*scenario.id)
                .with("node", pack.path(scenario.end))
                .related(pack[scenario.end].place),
        );
    }
    for told in &scenario.answers {
        let known = known(pack, told.node);
        let wrong = told.answers.iter().filter(|(id, _)| !known.contains(id));
        for (answer, place) in wrong {
            let names = known.iter().map(|id| &**id);
            faults.push(
                Diagnostic::new(Rule::UnknownAnswer, *place)
                    .with("name", &**answer)
                    .with("node", pack.path(told.node))
                    .with("choices", names.clone().collect::<Vec<_>>().join(", "))
                    .meaning(answer, names)
                    .related(pack[told.node].place),
            );
        }
    }
    for (fix, place) in &scenario.fixes {
        if !matches!(pack[*fix].kind, Kind::Try { .. }) {
            faults.push(
                Diagnostic::new(Rule::FixIsNoTry, *place)
                    .with("node", pack.path(*fix))
                    .related(pack[*fix].place),
            );
        }
    }
    faults.len() == before
}

/// What can be answered on a screen.
fn known(pack: &Pack, at: NodeIx) -> Vec<Id> {
    let node = &pack[at];
    let mut known: Vec<Id> = node.answers().map(|answer| answer.id.clone()).collect();
    if matches!(node.kind, Kind::Solved { verify: true, .. }) {
        known.extend(PROOFS.map(Id::from));
    }
    known.push(STOP.into());
    known
}

fn judge(pack: &Pack, scenario: &Scenario, played: &Played, faults: &mut Vec<Diagnostic>) {
    let at = played.state.at();
    let why = match &played.stuck {
        None if at == scenario.end => return,
        None => {
            let mut way: Vec<String> = played
                .passed
                .iter()
                .map(|(node, answer)| format!("{} = {answer}", pack.path(*node)))
                .collect();
            // The last steps tell where it left the way.
            let skipped = way.len().saturating_sub(6);
            way.drain(..skipped);
            if skipped > 0 {
                way.insert(0, "...".to_owned());
            }
            faults.push(
                Diagnostic::new(Rule::ScenarioElsewhere, scenario.end_place)
                    .with("id", &*scenario.id)
                    .with("node", pack.path(at))
                    .with("path", way.join(", "))
                    .related(pack[at].place),
            );
            return;
        }
        Some(Stuck::Unsaid) => "unsaid",
        Some(Stuck::Round) => "round",
        Some(Stuck::Refused(TurnError::BadField { .. })) => "field",
        Some(Stuck::Refused(_)) => "answer",
    };
    let fault = Diagnostic::new(Rule::ScenarioStuck, scenario.place);
    faults.push(told(pack, fault, scenario, at, why));
}

/// Notes how many screens a scenario takes, and reports one that takes more than it may.
fn length(
    pack: &Pack,
    scenario: &Scenario,
    played: &Played,
    faults: &mut Vec<Diagnostic>,
    lengths: &mut Vec<(Screens, NodeIx)>,
) {
    if played.stuck.is_some() || played.state.at() != scenario.end {
        return;
    }
    // A proof is given on the end itself.
    let before = played.turns.iter().filter(|turn| {
        let node = turn.node().and_then(|node| pack.node(node));
        node != Some(scenario.end)
    });
    let screens = before.count() + 1;
    if let Some(most) = scenario.screens.filter(|most| screens > usize::from(*most)) {
        faults.push(
            Diagnostic::new(Rule::ScenarioLonger, scenario.place)
                .with("id", &*scenario.id)
                .with("count", screens.to_string())
                .with("most", most.to_string()),
        );
    }
    let named = format!("{}/{}", pack[scenario.flow].id, scenario.id);
    lengths.push((
        Screens {
            scenario: named,
            screens,
        },
        scenario.end,
    ));
}

/// The share of the cause that an end stands for, in per cent.
fn share(pack: &Pack, end: NodeIx) -> Option<f32> {
    let (Kind::Solved { cause, .. } | Kind::Support { cause, .. }) = &pack[end].kind else {
        return None;
    };
    let causes = &pack[pack[end].flow].causes;
    let cause = causes.get(usize::from((*cause)?))?;
    Some(cause.share)
}

#[allow(
    clippy::cast_precision_loss,
    reason = "there are few scenarios, and few screens"
)]
fn mean(pack: &Pack, lengths: &[(Screens, NodeIx)]) -> f32 {
    let mut weighed = 0.0;
    let mut weights = 0.0;
    for (screens, end) in lengths {
        let same = |other: &&(Screens, NodeIx)| {
            pack[other.1].flow == pack[*end].flow && share(pack, other.1) == share(pack, *end)
        };
        let alike = lengths.iter().filter(same).count();
        let weight = share(pack, *end).unwrap_or(0.0) / alike.max(1) as f32;
        weighed += weight * screens.screens as f32;
        weights += weight;
    }
    if weights > 0.0 {
        weighed / weights
    } else {
        0.0
    }
}

/// What is told of screens that the case never comes to.
fn unused(pack: &Pack, scenario: &Scenario, played: &Played, faults: &mut Vec<Diagnostic>) {
    // One that goes astray is told of already.
    if played.stuck.is_some() || played.state.at() != scenario.end {
        return;
    }
    let trail = played.state.trail();
    let met = |node: NodeIx| trail.iter().any(|visit| visit.node == node);
    let mut idle = |name: String, place: Span| {
        faults.push(
            Diagnostic::new(Rule::ScenarioIdle, place)
                .with("id", &*scenario.id)
                .with("name", name),
        );
    };
    for told in scenario.answers.iter().filter(|told| !met(told.node)) {
        idle(pack.path(told.node), told.place);
    }
    for (fix, place) in scenario.fixes.iter().filter(|(fix, _)| !met(*fix)) {
        idle(pack.path(*fix), *place);
    }
    for typed in &scenario.fields {
        if !played.state.fields.contains_key(&typed.field) {
            idle(pack[typed.field].id.to_string(), typed.place);
        }
    }
}

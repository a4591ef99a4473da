//! All routes through a flow: how long each is, how many minutes it takes, and how likely it is.

use crate::pack::{Answer, FactIx, FlowIx, Kind, Node, NodeIx, Pack, Setting, Speech, ValueIx};

/// More routes are not listed: nobody reads them.
pub const MAX_ROUTES: usize = 2_000;

/// No route that a person can walk is longer.
const MAX_SCREENS: usize = 400;

/// Screens that are looked at before the search is given up: content with many loops has routes without end.
const MAX_LOOKS: usize = 1_000_000;

/// The most questions that are passed over at once; more can only be a circle.
const MAX_HOPS: usize = 1_000;

/// The routes of a flow.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    /// In the order of the screen.
    pub routes: Vec<Route>,
    /// Whether there are more than [`MAX_ROUTES`].
    pub cut: bool,
}

/// One route, from the start of the flow to an end or to another flow.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The screens and the answers given there.
    pub steps: Vec<(NodeIx, String)>,
    /// Where it leads: an end of the flow, or a place in another.
    pub to: NodeIx,
    /// Estimated minutes, gates not counted.
    pub minutes: f32,
    /// Estimated share of all cases that enter the flow, in per cent, where its end names a cause.
    pub share: Option<f32>,
    /// The gates that it runs, for a case that knows nothing when it enters the flow.
    pub gates: Vec<FlowIx>,
}

impl Route {
    /// Its screens, the end included.
    #[must_use]
    pub fn screens(&self) -> usize {
        self.steps.len() + 1
    }
}

impl Paths {
    /// The route with most screens.
    #[must_use]
    pub fn longest(&self) -> Option<&Route> {
        // Of several the first.
        self.routes.iter().rev().max_by_key(|route| route.screens())
    }

    /// The route that most cases take.
    #[must_use]
    pub fn likeliest(&self) -> Option<&Route> {
        let shared = self
            .routes
            .iter()
            .rev()
            .filter(|route| route.share.is_some());
        shared.max_by(|a, b| {
            a.share
                .partial_cmp(&b.share)
                .unwrap_or(std::cmp::Ordering::Equal)
        })
    }

    /// The minutes that a case takes on the average, over the routes whose share is known.
    #[must_use]
    pub fn minutes(&self) -> Option<f32> {
        let shared = || {
            self.routes
                .iter()
                .filter_map(|route| Some((route.share?, route.minutes)))
        };
        let all: f32 = shared().map(|(share, _)| share).sum();
        (all > 0.0).then(|| {
            shared()
                .map(|(share, minutes)| share * minutes)
                .sum::<f32>()
                / all
        })
    }
}

/// Follows every answer of a flow but "not sure", which leads with others or to where nothing is certain.
///
/// It goes as a case does that knows nothing when it enters: questions that are answered already are passed over,
/// and so are tries that are not asked for again; doing something risky makes uncertain what it makes uncertain; and
/// who is known to be where a risk forbids it is led away. Of gates it is assumed that they find what the risk needs:
/// a route names them, their own screens are not in it. No screen is shown twice on a route.
#[must_use]
pub fn paths(pack: &Pack, flow: FlowIx) -> Paths {
    let mut walk = Walk {
        pack,
        flow,
        found: Paths::default(),
        steps: Vec::new(),
        looks: 0,
    };
    let known = Known {
        facts: vec![None; pack.facts.len()],
        gates: Vec::new(),
    };
    walk.go(pack[flow].start, known);
    let mut paths = walk.found;
    share_out(pack, &mut paths.routes);
    paths
}

struct Walk<'p> {
    pack: &'p Pack,
    flow: FlowIx,
    found: Paths,
    steps: Vec<(NodeIx, String)>,
    looks: usize,
}

/// What a case knows on its way, and the gates that it has run for it.
#[derive(Clone)]
struct Known {
    facts: Vec<Option<ValueIx>>,
    gates: Vec<FlowIx>,
}

/// Where a walk comes to rest.
enum Stand {
    /// On a screen that is answered.
    Screen(NodeIx),
    /// At the end of the route.
    Over(NodeIx),
}

impl Walk<'_> {
    /// Follows every answer from here on. It calls itself once for a screen, so no deeper than [`MAX_SCREENS`].
    fn go(&mut self, to: NodeIx, mut known: Known) {
        let at = match self.arrive(to, &mut known) {
            Some(Stand::Screen(at)) => at,
            Some(Stand::Over(at)) => return self.note(at, known),
            None => return,
        };
        self.found.cut |= self.steps.len() >= MAX_SCREENS;
        if self.found.cut || self.steps.iter().any(|(passed, _)| *passed == at) {
            return;
        }
        let node = &self.pack[at];
        let risks = node.risks.iter().map(|risk| &self.pack[*risk]);
        for fact in risks.flat_map(|risk| &risk.clears) {
            known.forget(*fact);
        }
        for answer in node.answers().filter(|answer| &*answer.id != "unsure") {
            let mut known = known.clone();
            known.establish(&answer.set);
            self.steps.push((at, answer.id.to_string()));
            self.go(answer.to, known);
            self.steps.pop();
        }
    }

    /// Goes past everything that is no screen, as `Spot::arrive` does. `None`: too much was looked at.
    fn arrive(&mut self, to: NodeIx, known: &mut Known) -> Option<Stand> {
        let mut next = to;
        // Known answers that lead in a circle end on the flow's support screen.
        for _ in 0..=MAX_HOPS {
            self.looks += 1;
            self.found.cut |= self.looks > MAX_LOOKS;
            if self.found.cut {
                return None;
            }
            let node = &self.pack[next];
            if node.flow != self.flow || node.speech != Speech::Own {
                return Some(Stand::Over(next));
            }
            if let Some(blocked) = known.meet(self.pack, node) {
                next = blocked;
                continue;
            }
            if !node.kind.kind().is_step() {
                return Some(Stand::Over(next));
            }
            if known.all(node.kind.skip())
                && let Some(still) = node.answers().find(|answer| &*answer.id == "still")
            {
                next = still.to;
                continue;
            }
            if let Kind::Ask {
                fact: Some(fact),
                answers,
                ..
            } = &node.kind
                && let Some(answer) = known.answer(*fact, answers)
            {
                known.establish(&answer.set);
                next = answer.to;
                continue;
            }
            return Some(Stand::Screen(next));
        }
        Some(Stand::Over(self.pack[self.flow].stop))
    }

    fn note(&mut self, to: NodeIx, known: Known) {
        if self.found.routes.len() >= MAX_ROUTES {
            self.found.cut = true;
            return;
        }
        let nodes = self.steps.iter().map(|(at, _)| &self.pack[*at]);
        self.found.routes.push(Route {
            steps: self.steps.clone(),
            to,
            minutes: nodes.fold(0.0, |minutes, node| minutes + node.minutes),
            share: None,
            gates: known.gates,
        });
    }
}

impl Known {
    fn fact(&self, fact: FactIx) -> Option<ValueIx> {
        self.facts.get(fact.at()).copied().flatten()
    }

    fn put(&mut self, fact: FactIx, value: Option<ValueIx>) {
        if let Some(known) = self.facts.get_mut(fact.at()) {
            *known = value;
        }
    }

    fn forget(&mut self, fact: FactIx) {
        self.put(fact, None);
    }

    fn establish(&mut self, settings: &[Setting]) {
        for setting in settings {
            self.put(setting.fact, Some(setting.value));
        }
    }

    /// Whether all of this, and something at all, is known to hold.
    fn all(&self, settings: &[Setting]) -> bool {
        let holds = |set: &Setting| self.fact(set.fact) == Some(set.value);
        !settings.is_empty() && settings.iter().all(holds)
    }

    /// The answer that stands for what is known.
    fn answer<'a>(&self, fact: FactIx, answers: &'a [Answer]) -> Option<&'a Answer> {
        let value = self.fact(fact)?;
        let known = Setting { fact, value };
        answers
            .iter()
            .find(|answer| answer.set.first() == Some(&known))
    }

    /// Runs the gates that a node's risks ask for, or tells where the node is not to be reached from here.
    fn meet(&mut self, pack: &Pack, node: &Node) -> Option<NodeIx> {
        for need in node.risks.iter().flat_map(|risk| &pack[*risk].needs) {
            let fact = &pack[need.fact];
            match self.fact(need.fact) {
                Some(value) if need.met_by(value) => {}
                Some(_) => return fact.blocked,
                None => {
                    let gate = fact.gate?;
                    if !self.gates.contains(&gate) {
                        self.gates.push(gate);
                    }
                    // Which of several values it was stays open.
                    if let [value] = *need.values {
                        self.put(need.fact, Some(value));
                    }
                }
            }
        }
        None
    }
}

/// The share of a cause is split evenly among the routes that end on it.
fn share_out(pack: &Pack, routes: &mut [Route]) {
    let cause = |route: &Route| Some((pack[route.to].flow, pack[route.to].kind.cause()?));
    let causes: Vec<_> = routes.iter().map(cause).collect();
    for (route, own) in routes.iter_mut().zip(&causes) {
        let Some((flow, at)) = own else { continue };
        let Some(cause) = pack[*flow].causes.get(usize::from(*at)) else {
            continue;
        };
        #[expect(clippy::cast_precision_loss, reason = "at most a few thousand routes")]
        let same = causes.iter().filter(|other| *other == own).count() as f32;
        route.share = Some(cause.share / same);
    }
}

//! All routes through a flow: how long each is, how many minutes it takes, and how likely it is.

use crate::pack::{FlowIx, Kind, NodeIx, Pack, Setting, Speech};

/// More routes are not listed: nobody reads them.
pub const MAX_ROUTES: usize = 2_000;

/// No route that a person can walk is longer.
const MAX_SCREENS: usize = 400;

/// Screens that are looked at before the search is given up: content with many loops has routes without end.
const MAX_LOOKS: usize = 1_000_000;

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
    /// The gates that it runs, if their facts are not known yet.
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
/// What is known on the way rules out answers; no screen is passed twice.
#[must_use]
pub fn paths(pack: &Pack, flow: FlowIx) -> Paths {
    let mut walk = Walk {
        pack,
        flow,
        found: Paths::default(),
        steps: Vec::new(),
        known: Vec::new(),
        looks: 0,
    };
    walk.go(pack[flow].start);
    let mut paths = walk.found;
    share_out(pack, &mut paths.routes);
    paths
}

struct Walk<'p> {
    pack: &'p Pack,
    flow: FlowIx,
    found: Paths,
    steps: Vec<(NodeIx, String)>,
    known: Vec<Setting>,
    looks: usize,
}

impl Walk<'_> {
    fn go(&mut self, at: NodeIx) {
        self.looks += 1;
        self.found.cut |= self.looks > MAX_LOOKS || self.steps.len() > MAX_SCREENS;
        let node = &self.pack[at];
        let over = node.is_end() || matches!(node.kind, Kind::Pass { .. });
        if over || node.flow != self.flow || node.speech != Speech::Own {
            self.arrive(at);
            return;
        }
        if self.found.cut || self.steps.iter().any(|(passed, _)| *passed == at) {
            return;
        }
        let fact = match &node.kind {
            Kind::Ask { fact, .. } => *fact,
            _ => None,
        };
        let known = fact.and_then(|fact| {
            self.known
                .iter()
                .rev()
                .find(|set| set.fact == fact)
                .copied()
        });
        let certain = node.answers().filter(|answer| &*answer.id != "unsure");
        for answer in certain {
            if known.is_some_and(|known| !answer.set.contains(&known)) {
                continue;
            }
            let before = self.known.len();
            self.known.extend(answer.set.iter().copied());
            // A question whose answer is known is passed over.
            if known.is_none() {
                self.steps.push((at, answer.id.to_string()));
            }
            self.go(answer.to);
            if known.is_none() {
                self.steps.pop();
            }
            self.known.truncate(before);
        }
    }

    fn arrive(&mut self, to: NodeIx) {
        if self.found.routes.len() >= MAX_ROUTES {
            self.found.cut = true;
            return;
        }
        let nodes = self.steps.iter().map(|(at, _)| &self.pack[*at]);
        let here = (self.pack[to].flow == self.flow).then(|| &self.pack[to]);
        let mut gates = Vec::new();
        for node in nodes.clone().chain(here) {
            let needs = node.risks.iter().flat_map(|risk| &self.pack[*risk].needs);
            for gate in needs.filter_map(|need| self.pack[need.fact].gate) {
                if !gates.contains(&gate) {
                    gates.push(gate);
                }
            }
        }
        self.found.routes.push(Route {
            steps: self.steps.clone(),
            to,
            minutes: nodes.map(|node| node.minutes).sum(),
            share: None,
            gates,
        });
    }
}

/// The share of a cause is split evenly among the routes that end on it.
fn share_out(pack: &Pack, routes: &mut [Route]) {
    let cause = |route: &Route| match pack[route.to].kind {
        Kind::Solved { cause, .. } | Kind::Support { cause, .. } => {
            Some((pack[route.to].flow, cause?))
        }
        _ => None,
    };
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

//! Where a case may begin, or be led by name: not past the questions that a place relies on.

use super::model::{Answer, Kind, Node, NodeIx, Pack, Setting};

impl Pack {
    /// Where a case stands that begins at a node, or goes there by name: at the node itself, or at the start of
    /// its flow where the node relies on what comes before it. Answers, which come that way, lead to it as ever.
    ///
    /// Three kinds of nodes rely on what comes before them:
    /// - the inside of a gate, its calls excepted: its questions count one after the other;
    /// - a fix without a risk of its own, behind a step whose risk is an attempt: it goes on with that attempt;
    /// - a question from whose answer, with those before it, follows what an attempt needs: it says less when it is
    ///   asked first, as a statement that is still clean does of a sale that is still open.
    #[must_use]
    pub fn entrance(&self, node: NodeIx) -> NodeIx {
        let wanted = &self[node];
        let flow = &self[wanted.flow];
        let inside = match &wanted.kind {
            Kind::Support { .. } => false,
            Kind::Solved { .. } => {
                flow.gate || wanted.risks.is_empty() && self.follows_an_attempt(node)
            }
            Kind::Ask { answers, .. } => flow.gate || self.concludes(answers),
            Kind::Try { .. } | Kind::Tell { .. } | Kind::Form { .. } | Kind::Pass { .. } => {
                flow.gate
            }
        };
        if inside { flow.start } else { node }
    }

    /// Whether a step whose doing makes something uncertain leads to the node when it has helped.
    fn follows_an_attempt(&self, node: NodeIx) -> bool {
        let attempts = |from: &Node| {
            let mut risks = from.risks.iter().map(|risk| &self[*risk]);
            matches!(from.kind, Kind::Try { .. }) && risks.any(|risk| !risk.clears.is_empty())
        };
        let mut steps = self.nodes.iter().filter(|from| attempts(from));
        steps.any(|from| from.answers().any(|answer| answer.to == node))
    }

    /// Whether this is the last of several things that a rule looks at, to find what an attempt needs and makes
    /// uncertain.
    fn completes_a_rule(&self, setting: Setting) -> bool {
        let cleared = self
            .risks
            .iter()
            .any(|risk| risk.clears.contains(&setting.fact));
        let needed = |follows: Setting| {
            let mut needs = self.risks.iter().flat_map(|risk| &risk.needs);
            needs.any(|need| need.fact == follows.fact && need.met_by(follows.value))
        };
        let mut rules = self.derivations.iter().filter(|rule| needed(rule.setting));
        cleared
            && rules.any(|rule| match &rule.when[..] {
                [_, .., last] => last.fact == setting.fact && last.met_by(setting.value),
                [] | [_] => false,
            })
    }

    fn concludes(&self, answers: &[Answer]) -> bool {
        let mut set = answers.iter().flat_map(|answer| &answer.set);
        set.any(|setting| self.is_conclusion(*setting) || self.completes_a_rule(*setting))
    }

    /// Whether an attempt needs this, makes it uncertain, and no question asks for it outright.
    fn is_conclusion(&self, setting: Setting) -> bool {
        let needed = self.risks.iter().any(|risk| {
            let mut needs = risk.needs.iter();
            risk.clears.contains(&setting.fact)
                && needs.any(|need| need.fact == setting.fact && need.met_by(setting.value))
        });
        let asked = |node: &Node| matches!(node.kind, Kind::Ask { fact: Some(fact), .. } if fact == setting.fact);
        needed && !self.nodes.iter().any(asked)
    }
}

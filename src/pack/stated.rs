//! What the words of a person may establish: only values that open nothing. What opens a gate is always asked.

use super::model::{Answer, FlowIx, Kind, NodeIx, Pack, Setting};

/// What a value would open if words established it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// A step whose risk needs it.
    Step,
    /// This gate, by itself or by ruling out the answer that keeps it shut.
    Gate(FlowIx),
}

impl Pack {
    /// What this value would open if words established it; `None`: they may.
    #[must_use]
    pub fn opened_by_words(&self, setting: Setting) -> Option<Opens> {
        if self.may_meet_a_need(setting) {
            return Some(Opens::Step);
        }
        let mut gates = (0..self.flows.len()).map(FlowIx::new);
        let gate = gates.find(|gate| {
            self[*gate].gate && (self.passes_alone(*gate, setting) || self.decides(*gate, setting))
        });
        gate.map(Opens::Gate)
    }

    /// What would be opened by this answer, which must not be suggested then; `None`: it may. Within a gate nothing is
    /// suggested.
    #[must_use]
    pub fn opened_by_suggestion(&self, node: NodeIx, answer: &Answer) -> Option<Opens> {
        let flow = self[node].flow;
        if self[flow].gate {
            return Some(Opens::Gate(flow));
        }
        let mut set = answer.set.iter();
        set.find_map(|setting| self.opened_by_words(*setting))
    }

    /// Whether a question is asked though words said the answer: it would lead straight out of a gate, or establish
    /// along with it what opens something.
    #[must_use]
    pub fn is_asked_anyway(&self, node: NodeIx, answer: &Answer) -> bool {
        let gate = self[self[node].flow].gate;
        gate && matches!(self[answer.to].kind, Kind::Pass { .. }) || self.opens_along(answer)
    }

    fn opens_along(&self, answer: &Answer) -> bool {
        let mut along = answer.set.iter().skip(1);
        along.any(|setting| self.opened_by_words(*setting).is_some())
    }

    /// Whether a risk needs this value, or one that may follow from it.
    #[must_use]
    pub fn may_meet_a_need(&self, setting: Setting) -> bool {
        let needed = |setting: Setting| {
            let mut needs = self.risks.iter().flat_map(|risk| &risk.needs);
            needs.any(|need| need.fact == setting.fact && need.met_by(setting.value))
        };
        // It may be one of several things that a needed value follows from.
        let mut rules = self.derivations.iter().filter(|rule| needed(rule.setting));
        needed(setting)
            || rules.any(|rule| {
                let mut when = rule.when.iter();
                when.any(|need| need.fact == setting.fact && need.met_by(setting.value))
            })
    }

    /// The answer of a question that stands for the value.
    fn answer_for(&self, node: NodeIx, setting: Setting) -> Option<&Answer> {
        let Kind::Ask {
            fact: Some(fact),
            answers,
            ..
        } = &self[node].kind
        else {
            return None;
        };
        let mut answers = answers.iter().filter(|_| *fact == setting.fact);
        answers.find(|answer| answer.set.first() == Some(&setting))
    }

    /// Whether the gate ends with a `pass`, and asks nothing, where no more than this is known.
    fn passes_alone(&self, gate: FlowIx, setting: Setting) -> bool {
        let mut at = self[gate].start;
        // More steps than nodes are a circle.
        for _ in 0..self.nodes.len() {
            let over = match &self[at].kind {
                Kind::Pass { .. } => return true,
                Kind::Try { skip, answers, .. } if skip[..] == [setting] => {
                    answers.iter().find(|answer| &*answer.id == "still")
                }
                Kind::Ask { .. }
                | Kind::Try { .. }
                | Kind::Tell { .. }
                | Kind::Form { .. }
                | Kind::Solved { .. }
                | Kind::Support { .. } => self.answer_for(at, setting),
            };
            let Some(over) = over.filter(|_| self[at].flow == gate) else {
                return false;
            };
            at = over.to;
        }
        false
    }

    /// Whether some question of the gate leads to what steps wait for with this answer, and not with another.
    fn decides(&self, gate: FlowIx, setting: Setting) -> bool {
        self[gate].each_node().any(|node| {
            let Some(answer) = self.answer_for(node, setting) else {
                return false;
            };
            let others: Vec<&Answer> = self[node]
                .answers()
                .filter(|other| other.id != answer.id)
                .collect();
            let clears = self[gate].each_node().filter(|pass| self.clears(*pass));
            clears.into_iter().any(|pass| {
                let leads = |answer: &Answer| self.leads(gate, answer.to, pass);
                leads(answer) && !others.iter().all(|other| leads(other))
            })
        })
    }

    /// Whether the end of a gate establishes what meets all needs of a fact.
    fn clears(&self, pass: NodeIx) -> bool {
        let Kind::Pass { set } = &self[pass].kind else {
            return false;
        };
        set.iter().any(|setting| {
            let needs = self.risks.iter().flat_map(|risk| &risk.needs);
            let mut needs = needs.filter(|need| need.fact == setting.fact).peekable();
            needs.peek().is_some() && needs.all(|need| need.met_by(setting.value))
        })
    }

    /// Whether a way leads from one node of a gate to another.
    fn leads(&self, gate: FlowIx, from: NodeIx, to: NodeIx) -> bool {
        let mut seen = vec![from];
        let mut next = 0;
        while let Some(at) = seen.get(next).copied() {
            next += 1;
            if at == to {
                return true;
            }
            if self[at].flow != gate {
                continue;
            }
            for answer in self[at].answers() {
                if !seen.contains(&answer.to) {
                    seen.push(answer.to);
                }
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use crate::{content::Content, pack::Setting};

    /// What words may establish in the default pack: nothing of it says that a payment may be made again.
    #[test]
    fn words_establish_only_what_opens_nothing() {
        let pack = Content::embedded().pack;
        let mut may = Vec::new();
        for (at, fact) in pack.facts.iter().enumerate() {
            for (value, id) in fact.values.iter().enumerate() {
                let setting = Setting {
                    fact: crate::pack::FactIx::new(at),
                    value: crate::pack::ValueIx(u8::try_from(value).expect("few values")),
                };
                if pack.opened_by_words(setting).is_none() {
                    may.push(format!("{}={id}", fact.id));
                }
            }
        }
        let may = may.join(" ");
        assert_eq!(
            may,
            "pay=insert pay=swipe pay=tap pay=qr-we-scan pay=qr-they-scan pay=none chip=yes chip=no \
             last=unclear last=retain record=pending record=missing record=hidden notice=yes notice=paid after=unclear charged=unknown others=yes others=paid part=other capture=yes tamper=yes hazard=present harm=wet harm=hot \
             settled=no stored=some scope=one-card scope=all-cards scope=kind refused=one-card refused=all-cards refused=kind payers=one-customer \
             payers=everyone touch=phone touch=message touch=visit when=login when=after-card when=settlement when=payout link=mobile link=wifi link=cable net=ok \
             net=bad signed=ok signed=failed signed=busy restarted=yes returned=done returned=pending held=taken held=paid held=voided held=unclear \
             region=cn region=sg drive=till drive=reader"
        );
    }
}

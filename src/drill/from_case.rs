//! A closed case as a scenario: what was answered in it is what is true. Nothing personal comes along.

use crate::{
    pack::{Id, NodeIx, Pack, Scenario, Span, TrueAnswer, TrueField},
    session::{Case, Entry, STOP, State},
};

/// The name of a scenario that was made from a case.
pub const FROM_CASE: &str = "case";

/// The scenario of a case, from where its last jump led. `None`: it did not come to an end, or the content has changed.
#[must_use]
pub fn scenario_of(pack: &Pack, case: &Case) -> Option<Scenario> {
    let jump = case
        .log
        .iter()
        .rposition(|entry| matches!(entry, Entry::Jump { .. }));
    let start = match jump.map(|at| &case.log[at]) {
        Some(Entry::Jump { to, .. }) => to,
        _ => &case.start,
    };
    let turns = case.log.iter().skip(jump.map_or(0, |at| at + 1));
    let mut state = State::begin(pack, start).ok()?;
    let start = state.at();
    let mut answers: Vec<TrueAnswer> = Vec::new();
    let mut fields: Vec<TrueField> = Vec::new();
    let place = Span::default();
    let mut told = |node: NodeIx, answer: &str| {
        let answer = (Id::from(answer), place);
        match answers.iter_mut().find(|told| told.node == node) {
            Some(told) => told.answers.push(answer),
            None => answers.push(TrueAnswer {
                node,
                answers: vec![answer],
                place,
            }),
        }
    };
    for turn in turns {
        let at = state.at();
        match turn {
            Entry::Answer { answer, .. } => told(at, answer),
            Entry::Stop { .. } => told(at, STOP),
            // Of what was typed only a response code says nothing of anybody.
            Entry::Fields { values, .. } => {
                let code = pack.code_field.filter(|_| pack[at].looks_up());
                let typed = code.and_then(|field| Some((field, values.get(&*pack[field].id)?)));
                fields.extend(typed.map(|(field, text)| TrueField {
                    field,
                    text: text.clone(),
                    place,
                }));
            }
            Entry::Recheck(_) | Entry::Given(_) => continue,
            Entry::Jump { .. } | Entry::TakenOver(_) => return None,
        }
        state.apply(pack, turn).ok()?;
    }
    let end = Some(state.at()).filter(|end| pack[*end].is_end())?;
    Some(Scenario {
        id: FROM_CASE.into(),
        flow: pack[start].flow,
        start,
        end,
        truth: Vec::new(),
        fixes: Vec::new(),
        answers,
        fields,
        screens: None,
        place,
        end_place: place,
    })
}

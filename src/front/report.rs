//! An end as plain text: to copy, to print on leaving, to read out.

use super::screen::{Body, Screen, Solved, Support, Tried};
use crate::{session::Proof, words::Words};

/// The text of a screen; of an end, everything that support wants to know.
#[must_use]
pub fn text(screen: &Screen, words: &Words) -> String {
    let mut lines = vec![format!("{}: {}", screen.flow, screen.title)];
    lines.extend(screen.how.clone());
    match &screen.body {
        Body::Support(support) => lines.extend(self::support(support, words)),
        Body::Solved(solved) => lines.extend(self::solved(solved, words)),
        Body::Ask | Body::Try { .. } | Body::Tell | Body::Form { .. } => {}
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

/// The lines of a call: who, when, what to say, what to have ready, what was tried.
fn support(support: &Support, words: &Words) -> Vec<String> {
    let line = |id: &str, value: &str| format!("{}: {value}", words.common(id));
    let mut lines = vec![
        support.urgency_label.clone(),
        line("call", &support.contact.1),
    ];
    match &support.phone {
        Some(phone) => lines.push(line("phone", phone)),
        None => lines.push(support.contact_where.clone()),
    }
    lines.extend(support.hours.as_ref().map(|hours| line("hours", hours)));
    lines.push(line("start-with", &support.open));
    lines.push(format!("{}:", words.common("have-ready")));
    let missing = words.common("not-filled");
    for field in &support.fields {
        let value = field.value.as_ref().unwrap_or(&missing);
        lines.push(format!("- {}: {value}", field.label));
    }
    lines.extend(tried(&support.tried, words));
    lines.push(support.privacy.clone());
    lines
}

fn solved(solved: &Solved, words: &Words) -> Vec<String> {
    let proof = solved.proof.map(|proof| {
        let id = match proof {
            Proof::Confirmed => "proof-confirmed",
            Proof::Assumed => "proof-assumed",
        };
        words.common(id)
    });
    let mut lines: Vec<String> = proof.into_iter().collect();
    lines.extend(tried(&solved.tried, words));
    lines
}

fn tried(steps: &[Tried], words: &Words) -> Vec<String> {
    if steps.is_empty() {
        return Vec::new();
    }
    let heading = format!("{}:", words.common("tried"));
    let steps = steps
        .iter()
        .enumerate()
        .map(|(at, step)| format!("{}. {}: {}", at + 1, step.title, step.label));
    std::iter::once(heading).chain(steps).collect()
}

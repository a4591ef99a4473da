//! A case as one line of text: with its notes, times and caller, for a colleague who can paste. By voice only the
//! hand-over code goes.

use std::{error::Error, fmt};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::{ActiveCase, MAX_NOTES};
use crate::{
    cases::{Number, Origin, Record, Station, Turn, clock},
    layout, redact,
    session::{Entry, Recheck},
};

/// How a line begins. The number is that of its form.
const PREFIX: &str = "posdoc-case-1:";

/// The longest line that is read, in bytes.
const MOST: usize = 256 * 1024;

/// The most that is kept of the name of a sender, in characters.
const MOST_NAMED: usize = 40;

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadLine {
    /// It was cut off or changed on its way.
    Damaged,
    /// It was made with other content, which says other things by the same names.
    OtherContent,
}

impl fmt::Display for BadLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "the line of the case was cut off or changed",
            Self::OtherContent => "the line of the case is of other content",
        })
    }
}

impl Error for BadLine {}

impl BadLine {
    /// Stable, for machines and for the words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Damaged => "line-damaged",
            Self::OtherContent => "line-other-content",
        }
    }
}

/// Whether a text is meant as the line of a case.
#[must_use]
pub fn is_line(text: &str) -> bool {
    text.trim_start().starts_with(PREFIX)
}

impl ActiveCase {
    /// This case as a line. What was looked for stays here, and so does what the screen said: the receiver has the
    /// same content.
    #[must_use]
    pub fn line(&self) -> String {
        let mut active = self.clone();
        // What is known was true at the last turn.
        let at = if self.touched > 0 {
            self.touched
        } else {
            self.now()
        };
        active.write_down(at);
        let mut record = active.record;
        record.searches.clear();
        record.on_hold = None;
        record.follow_up = None;
        record.station.codes.clear();
        for turn in record.log.iter_mut().chain(&mut record.ahead) {
            turn.said = None;
        }
        let text = serde_json::to_vec(&record).unwrap_or_default();
        let sum = xxhash_rust::xxh3::xxh3_64(&text);
        let packed = URL_SAFE_NO_PAD.encode(&text);
        format!("{PREFIX}{sum:016x}:{packed}")
    }

    /// The case of a line, taken over now in the place of this one. What it says about money and safety is still to be
    /// confirmed, and holds as long as that of a hand-over code.
    ///
    /// # Errors
    /// What is wrong with the line.
    pub fn received(&self, line: &str, now: i64) -> Result<Self, BadLine> {
        let sent = read(line)?;
        if sent.pack != format!("{:016x}", self.content.identity) {
            return Err(BadLine::OtherContent);
        }
        let number = sent.number.as_ref().map(Number::spoken);
        let days = clock::day_number(now) - clock::day_number(sent.touched);
        let mut record = Record {
            id: Uuid::nil(),
            number: None,
            closed: false,
            // The time that somebody else worked on it is on the ticket of the sender.
            talk: 0,
            wait: 0,
            hold_time: 0,
            station: Station::default(),
            origin: Some(Origin {
                code: number.unwrap_or_default(),
                at: now,
                turns: sent.log.len(),
                whole: true,
                began: None,
                from: sender(&sent),
            }),
            ..cleaned(sent)
        };
        record.log.push(Turn {
            at: now,
            entry: Entry::Recheck(if (-1..=1).contains(&days) {
                Recheck::HandedOver
            } else {
                Recheck::HandoverExpired
            }),
            said: None,
        });
        let caller = std::mem::take(&mut record.caller);
        let (mut active, _) = self.replayed(record);
        for (field, value) in caller {
            // What is no value here is of a sender that knows other fields.
            let _ = active.set_caller(&[(field, value)].into());
        }
        active.changed = true;
        active.touched = now;
        Ok(active)
    }
}

/// Whose a case was that is handed over: the agent, else the desk, by the name in their settings.
fn sender(sent: &Record) -> Option<String> {
    let named = [&sent.station.agent, &sent.station.id];
    let name = named.into_iter().find(|name| !name.trim().is_empty())?;
    let name = redact::keep(&layout::clean(name)).text;
    Some(layout::first_chars(name.trim(), MOST_NAMED).to_owned())
}

/// The record of a line.
fn read(line: &str) -> Result<Record, BadLine> {
    // Mail programs break lines.
    let text: String = line.split_whitespace().collect();
    let body = text.strip_prefix(PREFIX).filter(|_| text.len() <= MOST);
    let (sum, packed) = body
        .and_then(|body| body.split_once(':'))
        .ok_or(BadLine::Damaged)?;
    let bytes = URL_SAFE_NO_PAD
        .decode(packed)
        .map_err(|_| BadLine::Damaged)?;
    let same = u64::from_str_radix(sum, 16) == Ok(xxhash_rust::xxh3::xxh3_64(&bytes));
    if !same {
        return Err(BadLine::Damaged);
    }
    serde_json::from_slice(&bytes).map_err(|_| BadLine::Damaged)
}

/// What somebody else wrote, fit for the screen and without what must not be kept. A card number in a field stays: the
/// field refuses it, as it would have when it was typed.
#[must_use]
pub fn cleaned(mut record: Record) -> Record {
    let masked = |text: &str| redact::keep(&layout::clean(text)).text;
    for note in &mut record.notes {
        note.text = masked(&note.text).chars().take(MAX_NOTES).collect();
    }
    for turn in record.log.iter_mut().chain(&mut record.ahead) {
        if let Some(said) = &mut turn.said {
            said.title = masked(&said.title);
            said.label = masked(&said.label);
        }
        if let Entry::Jump {
            known: Some(known), ..
        } = &mut turn.entry
        {
            known.said = masked(&known.said);
        }
        if let Entry::Fields { values, .. } | Entry::Jump { noted: values, .. } = &mut turn.entry {
            for value in values.values_mut() {
                *value = layout::clean(value).into_owned();
            }
        }
    }
    record
}

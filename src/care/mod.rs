//! A shop that is prepared: which checks are due, what has been ticked, and the emergency card.

pub mod card;
mod ticks;

pub use ticks::{Outcome, Tick, Ticks, TicksError};

use crate::{
    cases::clock,
    pack::care::{Care, Item, Round},
};

/// The hour of the day before which closing still belongs to the day before: bars and night markets close after midnight.
const NIGHT: i8 = 4;

/// The hour of the day from which closing comes before opening.
const AFTERNOON: i8 = 14;

/// The day, week or month by the calendar of the device that a round belongs to: `2026-11-28`, `2026-W48`, `2026-11`.
#[must_use]
pub fn period(round: Round, at: i64) -> String {
    let local = clock::civil(at);
    let date = local.date();
    match round {
        Round::Close if local.hour() < NIGHT => date.yesterday().unwrap_or(date).to_string(),
        Round::Open | Round::Close => date.to_string(),
        Round::Week => {
            let week = date.iso_week_date();
            format!("{:04}-W{:02}", week.year(), week.week())
        }
        Round::Month => format!("{:04}-{:02}", date.year(), date.month()),
    }
}

/// How one check stands in its day, week or month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Checked<'c> {
    /// The check.
    pub item: &'c Item,
    /// What was ticked; `None`: it is still to be looked at.
    pub outcome: Option<Outcome>,
}

/// How a round stands in its day, week or month.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing<'c> {
    /// The round.
    pub round: Round,
    /// Its day, week or month.
    pub period: String,
    /// Its checks, in the order of the file.
    pub checks: Vec<Checked<'c>>,
    /// The last day, week or month before in which all of it was looked at.
    pub last: Option<String>,
}

impl<'c> Standing<'c> {
    /// The round at this time.
    #[must_use]
    pub fn of(care: &'c Care, ticks: &[Tick], round: Round, at: i64) -> Self {
        let period = period(round, at);
        let outcome = |id: &str, period: &str| {
            let mut of = ticks.iter().rev();
            let tick = of
                .find(|tick| tick.item == id && tick.round == round.id() && tick.period == period);
            tick.map(|tick| tick.outcome)
        };
        let checks: Vec<_> = care
            .of_round(round)
            .map(|item| Checked {
                item,
                outcome: outcome(&item.id, &period),
            })
            .collect();
        let before = ticks
            .iter()
            .filter(|tick| tick.round == round.id() && tick.period < period);
        let mut before: Vec<&str> = before.map(|tick| &*tick.period).collect();
        before.sort_unstable();
        before.dedup();
        let whole = |period: &&&str| {
            let mut checks = checks.iter();
            checks.all(|check| outcome(&check.item.id, period).is_some())
        };
        let last = before.iter().rev().find(whole).map(|&last| last.to_owned());
        Self {
            round,
            period,
            checks,
            last,
        }
    }

    /// Whether everything was looked at.
    #[must_use]
    pub fn is_through(&self) -> bool {
        self.checks.iter().all(|check| check.outcome.is_some())
    }

    /// Whether everything was looked at and is as it should be.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        let mut checks = self.checks.iter();
        checks.all(|check| check.outcome == Some(Outcome::Fine))
    }
}

/// The round to go through now, if any is left: opening before noon, closing later on, and the weekly and the monthly
/// round once these are done.
#[must_use]
pub fn due(care: &Care, ticks: &[Tick], at: i64) -> Option<Round> {
    let hour = clock::civil(at).hour();
    let day: &[Round] = if hour < NIGHT {
        &[Round::Close]
    } else if hour < AFTERNOON {
        &[Round::Open]
    } else {
        &[Round::Close, Round::Open]
    };
    let rounds = day.iter().chain(&[Round::Week, Round::Month]);
    rounds
        .copied()
        .find(|round| !Standing::of(care, ticks, *round, at).is_through())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The time on the calendar of the device.
    fn at(day: &str, time: &str) -> i64 {
        let civil = format!("{day}T{time}:00").parse().expect("a time");
        clock::at_civil(civil).expect("a time that there is")
    }

    fn care() -> Care {
        let text = "schema = 1\n[item.a]\nround = \"open\"\n[item.b]\nround = \"close\"\n\
                    [item.c]\nround = \"week\"\n[item.d]\nround = \"month\"\n";
        Care::read(0, text, &mut Vec::new())
    }

    fn tick(item: &str, round: Round, at: i64) -> Tick {
        Tick {
            item: item.to_owned(),
            round: round.id().to_owned(),
            period: period(round, at),
            outcome: Outcome::Fine,
            at,
        }
    }

    #[test]
    fn days_weeks_and_months_go_by_the_calendar_and_a_night_ends_its_evening() {
        let night = at("2026-12-01", "01:30");
        assert_eq!(period(Round::Open, night), "2026-12-01");
        assert_eq!(period(Round::Close, night), "2026-11-30");
        assert_eq!(
            period(Round::Close, at("2026-12-01", "04:00")),
            "2026-12-01"
        );
        assert_eq!(period(Round::Week, night), "2026-W49");
        assert_eq!(period(Round::Week, at("2027-01-03", "12:00")), "2026-W53");
        assert_eq!(period(Round::Month, night), "2026-12");
    }

    #[test]
    fn what_is_due_goes_by_the_time_of_day_and_by_what_is_done() {
        let care = care();
        let morning = at("2026-11-28", "08:00");
        let evening = at("2026-11-28", "21:00");
        assert_eq!(due(&care, &[], morning), Some(Round::Open));
        assert_eq!(due(&care, &[], evening), Some(Round::Close));
        assert_eq!(
            due(&care, &[], at("2026-11-29", "00:30")),
            Some(Round::Close)
        );
        let mut ticks = vec![tick("a", Round::Open, morning)];
        assert_eq!(due(&care, &ticks, morning), Some(Round::Week));
        ticks.push(tick("c", Round::Week, morning));
        assert_eq!(due(&care, &ticks, morning), Some(Round::Month));
        ticks.push(tick("d", Round::Month, morning));
        assert_eq!(due(&care, &ticks, morning), None);
        ticks.push(tick("b", Round::Close, evening));
        assert_eq!(due(&care, &ticks, at("2026-11-29", "00:30")), None);
        assert_eq!(
            due(&care, &ticks, at("2026-11-29", "08:00")),
            Some(Round::Open)
        );
    }

    #[test]
    fn the_last_tick_counts_and_a_day_before_is_remembered() {
        let care = care();
        let (before, now) = (at("2026-11-26", "08:00"), at("2026-11-28", "08:00"));
        let mut ticks = vec![tick("a", Round::Open, before), tick("a", Round::Open, now)];
        ticks.push(Tick {
            outcome: Outcome::Failed,
            ..tick("a", Round::Open, now)
        });
        let open = Standing::of(&care, &ticks, Round::Open, now);
        assert!(open.is_through() && !open.is_fine());
        assert_eq!(open.last.as_deref(), Some("2026-11-26"));
    }
}

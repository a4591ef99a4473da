//! Several cases: on hold, left behind, resumed, taken over.

use std::time::Duration;

use super::{Driver, countdown::Countdowns, millis, spoken};
use crate::{
    app::{ActiveCase, Aged, transfer::BadLine},
    cases::Record,
    pack::Kind,
    session::{Entry, TurnError, handover::BadCode},
};

/// Names a case of this run, kept or not, for what a front end remembers about its screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot(u32);

/// A case that waits while another one is worked.
#[derive(Clone, Debug)]
pub struct Held {
    /// The case.
    pub active: ActiveCase,
    /// Where it stands, in words.
    pub title: String,
    /// Since when, counted from the start.
    pub since: Duration,
    /// Its name in this run.
    pub slot: Slot,
    countdowns: Countdowns,
    /// When its countdown ends, if it still ran when the case was put on hold.
    until: Option<Duration>,
    /// The end of its countdown was reported.
    reported: bool,
}

impl Held {
    /// When its countdown ends or ended, counted from the start.
    #[must_use]
    pub const fn countdown(&self) -> Option<Duration> {
        self.until
    }
}

/// What becomes of a case that makes room for another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// It waits, if it is under way: the front end can come back to it.
    Hold,
    /// It is left.
    Leave,
}

impl Driver {
    /// The name of the open case in this run.
    #[must_use]
    pub const fn slot(&self) -> Slot {
        self.slot
    }

    /// Whether nothing has been answered in the open case.
    #[must_use]
    pub fn is_first(&self) -> bool {
        !self.active.session.case().log.iter().any(Entry::is_turn)
    }

    /// Whether the open case can be put on hold: also at a call for support, while the caller fetches what it asks for.
    #[must_use]
    pub fn can_wait(&self) -> bool {
        let pack = self.active.session.pack();
        let at = self.active.session.state().at();
        let support = matches!(pack[at].kind, Kind::Support { .. });
        self.has_case() && (support || !self.active.session.ended())
    }

    /// Puts the open case on hold and begins another one.
    ///
    /// # Errors
    /// The content has no first screen.
    pub fn hold(&mut self) -> Result<(), TurnError> {
        let another = self.active.another()?;
        self.put_on_hold();
        self.open_case(another);
        Ok(())
    }

    /// Closes the open case, given up or ended, and begins another one.
    ///
    /// # Errors
    /// The content has no first screen.
    pub fn another(&mut self) -> Result<(), TurnError> {
        let another = self.active.another()?;
        self.active.record.closed = self.active.is_over();
        self.active.changed = true;
        self.left.push(self.active.clone());
        self.open_case(another);
        Ok(())
    }

    /// Goes back to the case on hold at this position; the open one waits in turn. Returns whether its countdown
    /// ended meanwhile; `None`: there is no such case.
    pub fn back_to_held(&mut self, at: usize) -> Option<bool> {
        if at >= self.held.len() {
            return None;
        }
        let back = self.held.remove(at);
        self.step_aside(Aside::Hold);
        // The language may have been changed meanwhile.
        let words = self.active.words.clone();
        self.active = ActiveCase {
            words,
            ..back.active
        };
        let waited = millis(self.elapsed().saturating_sub(back.since));
        self.active.record.wait += waited;
        self.active.record.hold_time += waited;
        self.active.record.on_hold = None;
        self.active.changed = true;
        self.ringing();
        self.slot = back.slot;
        self.countdowns = back.countdowns;
        self.pending = None;
        if self.pass_time() == Aged::Screen {
            return Some(false);
        }
        self.begin_countdown();
        Some(back.until.is_some_and(|until| until <= self.elapsed()))
    }

    /// Goes on with a kept case in the place of the open one. Returns question and answer of the turns that no longer
    /// fit the content.
    pub fn resume(&mut self, mut record: Record, aside: Aside) -> Vec<(String, String)> {
        let now = self.now();
        if let Some(since) = record.on_hold.take() {
            // Of a clock that was set back nobody knows how long it was.
            let waited = u64::try_from(now.saturating_sub(since)).unwrap_or_default();
            record.wait = record.wait.saturating_add(waited);
            record.hold_time = record.hold_time.saturating_add(waited);
        }
        let reached = record.log.last().map(|turn| turn.at);
        let (active, dropped) = self.active.resumed(record, now);
        self.step_aside(aside);
        self.open_case(active);
        self.ringing();
        // A countdown went on while nobody was here. Clocks may have been set back meanwhile.
        let gone = reached.map_or(0, |reached| now.saturating_sub(reached));
        let gone = u64::try_from(gone).unwrap_or_default();
        self.countdowns.skip(Duration::from_millis(gone));
        dropped
    }

    /// Where the case of a hand-over code stands, as `flow/node`.
    ///
    /// # Errors
    /// What is wrong with the code.
    pub fn place_of_code(&self, code: &str) -> Result<String, BadCode> {
        let active = self.active.taken_over(code, self.now())?;
        let pack = active.session.pack();
        Ok(pack.path(active.session.state().stands_at()))
    }

    /// Takes the case of a hand-over code over in the place of the open one. Returns the number of the latter if it
    /// waits now.
    ///
    /// # Errors
    /// What is wrong with the code.
    pub fn take_over(&mut self, code: &str, aside: Aside) -> Result<Option<String>, BadCode> {
        let active = self.active.taken_over(code, self.now())?;
        let number = self.number();
        let waits = self.step_aside(aside);
        self.open_case(active);
        Ok(waits.then_some(number))
    }

    /// Takes the case of a line over in the place of the open one. Returns the number of the latter if it waits now.
    ///
    /// # Errors
    /// What is wrong with the line.
    pub fn receive(&mut self, line: &str, aside: Aside) -> Result<Option<String>, BadLine> {
        let active = self.active.received(line, self.now())?;
        let number = self.number();
        let waits = self.step_aside(aside);
        self.open_case(active);
        Ok(waits.then_some(number))
    }

    /// Opens a case in the place of the one that is open.
    fn open_case(&mut self, active: ActiveCase) {
        self.active = active;
        let held = self.held.iter().map(|held| held.slot.0);
        self.slot = Slot(held.chain([self.slot.0]).max().unwrap_or(0) + 1);
        self.countdowns = Countdowns::default();
        self.pending = None;
        self.outdated = false;
        self.begin_countdown();
    }

    /// Makes room for another case. Returns whether the open one waits.
    fn step_aside(&mut self, aside: Aside) -> bool {
        if self.active.session.ended() {
            self.settle_follow_up();
            self.active.record.closed = self.active.is_over();
            self.active.changed = true;
        } else if aside == Aside::Hold && self.has_case() {
            self.put_on_hold();
            return true;
        }
        // Also one of which nothing is left but a note, or turns that were taken back.
        let anything =
            self.active.is_unsaved() || self.active.unkept_searches || self.active.record.began > 0;
        if anything || self.active.record.closed {
            self.left.push(self.active.clone());
        }
        false
    }

    fn put_on_hold(&mut self) {
        // The time up to now is written down with it.
        self.active.changed = true;
        let screen = self.active.screen_in(&self.active.words);
        let now = self.elapsed();
        self.active.record.on_hold = Some(self.now());
        let countdowns = std::mem::take(&mut self.countdowns);
        self.held.push(Held {
            active: self.active.clone(),
            title: screen.title,
            since: now,
            slot: self.slot,
            until: countdowns.until().filter(|until| *until > now),
            countdowns,
            reported: false,
        });
    }

    /// Number and title of a case on hold whose countdown has ended since this was asked last.
    pub(super) fn held_over(&mut self) -> Option<(String, String)> {
        let now = self.elapsed();
        let over =
            |held: &&mut Held| !held.reported && held.until.is_some_and(|until| until <= now);
        let held = self.held.iter_mut().find(over)?;
        held.reported = true;
        Some((spoken(&held.active.record), held.title.clone()))
    }

    /// When the countdown of a case on hold ends next, counted from the start.
    #[must_use]
    pub fn next_held(&self) -> Option<Duration> {
        let held = self.held.iter().filter(|held| !held.reported);
        held.filter_map(|held| held.until).min()
    }
}

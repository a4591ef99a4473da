//! The driver of all front ends: turns and their confirmations, keeping, resuming, holding, searching and the time
//! that passes. A front end reads keys or lines, calls the driver, and draws what comes back.

mod countdown;
mod desk;
mod held;
mod keeping;
mod probing;
mod search;
mod turn;

#[cfg(test)]
mod tests;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

pub use self::{
    desk::{Earlier, LookedBack, Ringing, Unagreed},
    held::{Aside, Held, Slot},
    keeping::{Due, KeepReport, KeptChange, OnDisk, Taking, held_elsewhere},
    search::{MOST_FOUND, Search},
    turn::{Confirm, Turn},
};

use super::{
    ActiveCase, Aged,
    autosave::Autosave,
    finder::{Finder, Found},
    messages::{Reason, echo},
    screen::Screen,
    ticket::{Ticket, outcome_named},
};
use crate::{
    cases::{Number, Record, Team},
    content::Content,
    probe::Addresses,
    session::{Case, Entry, TurnError},
    settings::Role,
};
use countdown::Countdowns;
use probing::Probing;

/// Hands off the keys for longer than this are not counted as work on the case.
const PAUSE: Duration = Duration::from_mins(5);

/// Where the driver reads the time.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The clock of the case, and one that only counts.
    Running(Instant),
    /// What the front end last said.
    Set {
        /// Milliseconds since 1970.
        now: i64,
        /// Time since the start.
        elapsed: Duration,
    },
}

/// What the passing of time brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// What is uncertain now.
    pub aged: Aged,
    /// Number and title of a case on hold whose countdown has ended; each once.
    pub held_over: Option<(String, String)>,
}

/// What every front end drives.
#[derive(Debug)]
pub struct Driver {
    /// The case that is open.
    pub active: ActiveCase,
    /// Cases on hold, the last one last.
    pub held: Vec<Held>,
    /// Cases that were left behind, to be written down for the last time.
    left: Vec<ActiveCase>,
    slot: Slot,
    countdowns: Countdowns,
    clock: Clock,
    /// An answer that has to be confirmed.
    pending: Option<turn::Pending>,
    /// So much time passed that another screen is open than the one that was shown.
    outdated: bool,
    finder: Option<Finder>,
    /// The code that no list has among what was found last.
    unlisted: Option<Found>,
    searched: Option<search::LastSearch>,
    autosave: Autosave,
    on_disk: OnDisk,
    /// The store was open when the cases that were left were asked for.
    opened: bool,
    /// When to try again what could not be kept.
    again: Option<Instant>,
    /// See [`watch`](Self::watch).
    watch: fn(&Case),
    /// What whoever delivers has to tell.
    team: Arc<Team>,
    /// Where this computer may look by itself; `None`: nowhere.
    probes: Option<Addresses>,
    probing: Probing,
    /// See [`look_back`](Self::look_back).
    asked_for: desk::AskedFor,
    called: Option<Earlier>,
    /// How many calls about the same trouble were told of.
    same_told: usize,
}

impl Driver {
    /// A driver of this case, on the clocks of the system.
    #[must_use]
    pub fn new(active: ActiveCase, autosave: Autosave) -> Self {
        Self::on_clock(active, autosave, Clock::Running(Instant::now()))
    }

    /// A driver of this case, on a clock of the caller's.
    #[must_use]
    pub fn on_clock(active: ActiveCase, autosave: Autosave, clock: Clock) -> Self {
        let mut driver = Self {
            active,
            held: Vec::new(),
            left: Vec::new(),
            slot: Slot::default(),
            countdowns: Countdowns::default(),
            clock,
            pending: None,
            outdated: false,
            finder: None,
            unlisted: None,
            searched: None,
            autosave,
            on_disk: OnDisk::Unknown,
            opened: false,
            again: None,
            watch: |_| {},
            team: Arc::default(),
            probes: None,
            probing: Probing::default(),
            asked_for: desk::AskedFor::default(),
            called: None,
            same_told: 0,
        };
        driver.begin_countdown();
        driver
    }

    /// Reports from now on what is known of the store of the team.
    pub fn join(&mut self, team: Arc<Team>) {
        self.team = team;
    }

    /// Shows the open case to `watch` before each screen, kept or not: for what has to know of it when the front end
    /// and this driver are gone.
    pub const fn watch(&mut self, watch: fn(&Case)) {
        self.watch = watch;
    }

    /// The time of day in milliseconds since 1970.
    #[must_use]
    pub fn now(&self) -> i64 {
        match self.clock {
            Clock::Running(_) => self.active.now(),
            Clock::Set { now, .. } => now,
        }
    }

    /// Time since the start.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        match self.clock {
            Clock::Running(since) => since.elapsed(),
            Clock::Set { elapsed, .. } => elapsed,
        }
    }

    /// Sets the time of day, in milliseconds since 1970, for a front end that keeps the time itself.
    pub fn set_now(&mut self, now: i64) {
        let elapsed = self.elapsed();
        self.clock = Clock::Set { now, elapsed };
    }

    /// Sets both clocks and counts the time that passed: as waiting while a countdown runs, else as work.
    pub fn tick(&mut self, now: i64, elapsed: Duration) -> Tick {
        let before = self.elapsed();
        let passed = elapsed.saturating_sub(before);
        self.clock = Clock::Set { now, elapsed };
        let counting = self.countdowns.until().is_some_and(|until| until > before);
        let record = &mut self.active.record;
        let mut log = self.active.session.case().log.iter();
        if log.any(Entry::is_turn) && !record.closed {
            let passed = millis(passed.min(PAUSE));
            if counting {
                record.wait += passed;
            } else {
                record.talk += passed;
            }
        }
        Tick {
            aged: self.pass_time(),
            held_over: self.held_over(),
        }
    }

    /// Applies the time that passed since the last turn.
    pub fn pass_time(&mut self) -> Aged {
        let now = self.now();
        let aged = self.active.pass_time(now);
        if aged == Aged::Screen {
            self.outdated = true;
            self.pending = None;
            self.begin_countdown();
        }
        aged
    }

    /// When time will have made something uncertain, unless a turn is taken before: counted from the start.
    #[must_use]
    pub fn next_aging(&self) -> Option<Duration> {
        let left = self.active.ages_at()?.saturating_sub(self.now());
        Some(self.elapsed() + Duration::from_millis(u64::try_from(left).unwrap_or_default()))
    }

    /// The open screen is before the person's eyes: what comes next is meant for it.
    pub const fn shown(&mut self) {
        self.outdated = false;
    }

    /// Whether the screen that was shown is no longer open.
    #[must_use]
    pub const fn is_outdated(&self) -> bool {
        self.outdated
    }

    /// The open screen.
    pub fn screen(&mut self) -> Screen {
        let suggested = self.suggestion();
        let probed = self.probed(&self.active.words);
        Screen {
            suggested,
            probed,
            ..self.active.screen()
        }
    }

    /// The ticket of the open case.
    #[must_use]
    pub fn ticket(&self) -> Ticket {
        Ticket::of(&self.active, &self.active.words)
    }

    /// The ticket of a kept case, which is only looked at.
    #[must_use]
    pub fn ticket_of(&self, record: Record) -> Ticket {
        let outcome = record.outcome;
        let (active, dropped) = self.active.replayed(record);
        let words = &self.active.words;
        let mut ticket = Ticket::of(&active, words).without(dropped);
        ticket.outcome = outcome_named(words, outcome);
        ticket
    }

    /// The number of the open case as people say it; empty before it is kept.
    #[must_use]
    pub fn number(&self) -> String {
        spoken(&self.active.record)
    }

    /// Speaks another language from now on.
    ///
    /// # Errors
    /// There is no such language.
    pub fn speak(&mut self, wanted: &str) -> Result<(), Reason> {
        let words = &self.active.words;
        let Some(switched) = words.switch(wanted) else {
            let name = [("name", echo(wanted).into())];
            let reason = Reason::new(words, "no-such-language", &name);
            return Err(reason.offering(words, wanted, words.locales()));
        };
        self.active.words = switched;
        Ok(())
    }

    /// Shows what another role needs from now on.
    ///
    /// # Errors
    /// There is no such role.
    pub fn act_as(&mut self, wanted: &str) -> Result<(), Reason> {
        let words = &self.active.words;
        self.active.role = Role::named(wanted).ok_or_else(|| {
            let name = [("name", echo(wanted).into())];
            let known = Role::ALL.map(|(name, _)| name);
            Reason::new(words, "no-such-role", &name).offering(words, wanted, known)
        })?;
        let desk = self.active.desk().id();
        self.active.words = self.active.words.clone().at_desk(desk);
        Ok(())
    }

    /// Replaces the content, of the cases on hold too: each goes as far as its turns fit. Returns question and answer
    /// of the turns of the open case that do not.
    pub fn with_content(&mut self, content: Content) -> Vec<(String, String)> {
        for held in &mut self.held {
            held.active = held.active.with_content(content.clone()).0;
        }
        let (active, dropped) = self.active.with_content(content);
        self.active = active;
        self.finder = None;
        self.forget_search();
        self.probing = Probing::default();
        self.pending = None;
        self.begin_countdown();
        dropped
    }

    /// Why a turn was refused, with what would have been taken.
    #[must_use]
    pub fn reason(&mut self, refusal: &TurnError) -> Reason {
        let reason = Reason::of(refusal, &self.active);
        let TurnError::NoSuchField { field } = refusal else {
            return reason;
        };
        let screen = self.screen();
        let known = screen.body.fields().iter().map(|row| row.id.clone());
        reason.offering(&self.active.words, field, known)
    }
}

fn spoken(record: &Record) -> String {
    record
        .number
        .as_ref()
        .map(Number::spoken)
        .unwrap_or_default()
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

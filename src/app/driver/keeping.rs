//! Keeping cases: what is on disk, and what there is to report about it.

use std::time::{Duration, Instant};

use uuid::Uuid;

use super::Driver;
use crate::{
    app::{
        Shared, again_at,
        autosave::Kept,
        messages::{echo, say_with},
    },
    cases::{Filter, Holder, Number, Outcome, Record, Row, StoreError, Taken, Team, clock},
    pack::Desk,
    words::Words,
};

/// Whether the open case is on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDisk {
    /// Nothing was to be kept so far.
    Unknown,
    /// It is.
    Yes,
    /// Not yet, because others hold the file.
    NotYet,
    /// It is not.
    No,
}

/// What people have to know about a change of [`OnDisk`]; each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeptChange {
    /// The case is not kept any more, and why.
    Failed(Shared<StoreError>),
    /// It is kept again.
    Again,
}

/// What keeping a case has to report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepReport {
    /// Whether the case is on the disk; `None`: cases are not to be kept.
    pub kept: Option<Kept>,
    /// Why not everything is on the disk.
    pub trouble: Option<Shared<StoreError>>,
    /// Something that was typed has been hidden.
    pub hidden: bool,
    /// Where a damaged store was moved, in a sentence; once.
    pub set_aside: Option<String>,
    /// What else happened to the cases of this computer, in sentences; each once.
    pub notices: Vec<String>,
}

/// What [`Driver::keep_if_due`] did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing was to be kept, or it is tried again later.
    Nothing,
    /// The store is to be opened once more: see [`Driver::open`].
    Open,
    /// The open case was kept, or not.
    Kept(KeepReport),
}

/// What came of asking for a kept case, to go on with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taking {
    /// Here it is: see [`Driver::resume`].
    Yours(Box<Record>),
    /// Another copy of the program works on the case of this number.
    Held(Option<Number>, Holder),
    /// There is no such case.
    Gone,
    /// The store cannot be read: see [`Driver::complaint`].
    Unreadable,
}

/// Cases that are worked on here and that another desk of the team has, in sentences; each once.
#[must_use]
pub fn held_elsewhere(team: &Team, words: &Words) -> Vec<String> {
    let held = team.take_held();
    let held = held.into_iter().map(|held| {
        let args = [
            ("number", held.number.into()),
            ("computer", echo(&held.computer).into()),
            ("login", echo(&held.login).into()),
            ("since", clock::day_and_time(held.since).into()),
        ];
        say_with(words, "cases-held-elsewhere", &args)
    });
    held.collect()
}

impl Driver {
    /// Opens the store, unless it is open.
    pub fn open(&mut self) {
        self.autosave.open();
        self.opened = self.autosave.is_open();
    }

    /// Whether the store was open when it was last asked for the cases that were left.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.opened
    }

    /// Waits so long for other copies of the program from now on.
    pub const fn wait_for(&mut self, patience: Duration) {
        self.autosave.wait_for(patience);
    }

    /// Puts on the disk what has changed: cases that were left, cases on hold, and the open one.
    pub fn keep(&mut self) -> KeepReport {
        (self.watch)(self.active.session.case());
        self.keep_others();
        self.keep_active();
        let hidden = self.active.take_hidden();
        KeepReport {
            hidden,
            ..self.report()
        }
    }

    /// The same for a front end that comes here with every key: what could not be kept is tried again now and then.
    pub fn keep_if_due(&mut self) -> Due {
        (self.watch)(self.active.session.case());
        let later = self.again.is_some_and(|at| Instant::now() < at);
        if later && (self.autosave.is_contended() || !self.opened) {
            // The ticket has the times at which things were done.
            if self.autosave.is_on() && self.active.is_unsaved() {
                let now = self.now();
                self.active.write_down(now);
            }
            return Due::Nothing;
        }
        if !self.opened && self.again.take().is_some() {
            return Due::Open;
        }
        self.keep_others();
        let due = if self.keep_active() {
            // What was typed may tell of what was typed earlier.
            let hidden = self.active.take_hidden();
            Due::Kept(KeepReport {
                hidden,
                ..self.report()
            })
        } else {
            Due::Nothing
        };
        let again = self.autosave.again_in();
        self.again = again.map(|again| Instant::now() + again);
        due
    }

    /// When [`keep_if_due`](Self::keep_if_due) has something to do again.
    #[must_use]
    pub const fn next_try(&self) -> Option<Instant> {
        self.again
    }

    fn keep_others(&mut self) {
        for mut left in std::mem::take(&mut self.left) {
            self.autosave.leave(&mut left);
        }
        for held in &mut self.held {
            if self.autosave.is_behind(&held.active) {
                self.autosave.keep(&mut held.active);
            }
        }
    }

    /// Whether there was anything to keep.
    fn keep_active(&mut self) -> bool {
        let behind = self.autosave.is_behind(&self.active);
        if behind {
            self.autosave.keep(&mut self.active);
        }
        behind
    }

    /// Cases that are worked on here and that another desk of the team has, in sentences; each once.
    #[must_use]
    pub fn held_elsewhere(&self) -> Vec<String> {
        held_elsewhere(&self.team, &self.active.words)
    }

    /// What there is to say about the store. Some of it is said only once.
    pub fn report(&mut self) -> KeepReport {
        let held = self.held_elsewhere();
        let words = &self.active.words;
        let mut notices = self.autosave.notices(words);
        notices.extend(held);
        KeepReport {
            kept: self.autosave.is_on().then(|| self.autosave.state()),
            trouble: self.autosave.trouble().cloned(),
            hidden: false,
            set_aside: self.autosave.set_aside(words),
            notices,
        }
    }

    /// Remembers whether the case is on the disk. Returns what people have to know about it: once that it is not, and
    /// once that it is again.
    pub fn note_kept(&mut self, kept: Kept) -> Option<KeptChange> {
        let before = self.on_disk;
        match kept {
            Kept::Yes => {
                self.on_disk = OnDisk::Yes;
                (before == OnDisk::No).then_some(KeptChange::Again)
            }
            // Of one that is not kept at all that is not said.
            Kept::NotYet => {
                if before != OnDisk::No {
                    self.on_disk = OnDisk::NotYet;
                }
                None
            }
            Kept::No(why) => {
                self.on_disk = OnDisk::No;
                (before != OnDisk::No).then_some(KeptChange::Failed(why))
            }
        }
    }

    /// Whether the open case is on the disk, as far as is known.
    #[must_use]
    pub const fn on_disk(&self) -> OnDisk {
        self.on_disk
    }

    /// Keeps everything for the last time, at the end of the program. [`unkept`](Self::unkept) says what could not be.
    pub fn finish(&mut self) {
        self.settle_follow_up();
        let held = std::mem::take(&mut self.held);
        self.left.extend(held.into_iter().map(|held| held.active));
        for mut left in std::mem::take(&mut self.left) {
            self.autosave.leave(&mut left);
        }
        self.autosave.finish(&mut self.active);
    }

    /// Why something was not kept in the end, in a sentence.
    #[must_use]
    pub fn unkept(&self) -> Option<&str> {
        self.autosave.unkept()
    }

    /// Why cases cannot be kept or read, in a sentence.
    #[must_use]
    pub fn complaint(&self) -> Option<String> {
        self.autosave.complaint(&self.active.words)
    }

    /// Why cases cannot be kept or read, to hand on; it is forgotten here.
    pub const fn take_trouble(&mut self) -> Option<Shared<StoreError>> {
        self.autosave.take_trouble()
    }

    /// The cases that can be gone on with and were left not long ago, the last one first.
    pub fn open_cases(&mut self) -> Vec<Row> {
        let rows = self.autosave.open_cases();
        self.worth_offering(rows)
    }

    /// A case that was fixed is over, however its window was closed, unless it is to be looked at again.
    fn worth_offering(&self, mut rows: Vec<Row>) -> Vec<Row> {
        rows.retain(|row| {
            let solved = matches!(
                row.outcome,
                Outcome::SolvedConfirmed | Outcome::SolvedAssumed
            );
            // In a shop a case has ended at the call, whoever rings whom; at the desk of an agent it is still to be passed on.
            let called = row.outcome == Outcome::Support && self.active.desk() == Desk::Shop;
            let waits = row.due.is_some() || row.on_hold.is_some();
            !(solved || called) || waits || self.again_at(row).is_some()
        });
        rows
    }

    /// When a kept case that stands on an end is to be looked at again, in milliseconds since 1970.
    #[must_use]
    pub fn again_at(&self, row: &Row) -> Option<i64> {
        let pack = self.active.session.pack();
        let hours = pack[pack.node(&row.place)?].again?;
        Some(again_at(row.touched, hours))
    }

    /// Offers the case again at the next start, or does not any more.
    pub fn remind(&mut self, wanted: bool) {
        self.active.remind = wanted;
        self.active.changed = true;
    }

    /// The case that was left last, whenever that was.
    pub fn last_open_case(&mut self) -> Option<Row> {
        self.autosave.last_open_case()
    }

    /// The older ones, each once: they count as asked about.
    pub fn old_cases(&mut self) -> Vec<Row> {
        let rows = self.autosave.old_cases();
        self.worth_offering(rows)
    }

    /// The cases that a filter lets through.
    pub fn list(&mut self, filter: &Filter) -> Vec<Row> {
        self.autosave.list(filter)
    }

    /// The cases that go by a name.
    pub fn named(&mut self, name: &str) -> Vec<Row> {
        self.autosave.named(name)
    }

    /// All of one case, to look at.
    pub fn find_case(&mut self, id: Uuid) -> Option<Record> {
        self.autosave.find(id)
    }

    /// Puts cases away that nobody will go on with.
    pub fn put_away(&mut self, ids: &[Uuid]) {
        self.autosave.put_away(ids);
    }

    /// A kept case, to go on with.
    pub fn take(&mut self, id: Uuid) -> Taking {
        match self.autosave.take(id) {
            Some(Taken::Yours(record)) => Taking::Yours(record),
            Some(Taken::Held(holder)) => {
                let record = self.autosave.find(id);
                Taking::Held(record.and_then(|record| record.number), holder)
            }
            Some(Taken::Gone) => Taking::Gone,
            None => Taking::Unreadable,
        }
    }
}

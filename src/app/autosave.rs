//! Keeps the case of a face: each turn is on the disk before the next screen is shown. Where that cannot
//! be, the case goes on all the same, and the person is told.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use uuid::Uuid;

use super::ActiveCase;
use crate::{
    cases::{Filter, Opened, Outcome, Record, Row, Store, StoreError, clock},
    words::Words,
};

/// How long to leave a folder alone that could not be used.
const REST: Duration = Duration::from_secs(10);

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Keeps cases, or knows why it does not.
#[derive(Debug, Default)]
pub struct Autosave {
    /// `None`: cases are not to be kept.
    place: Option<StoreConfig>,
    store: Option<Store>,
    trouble: Option<StoreError>,
    set_aside: Option<PathBuf>,
    tried: Option<Instant>,
}

/// Where and for how long cases are kept.
#[derive(Clone, Debug)]
pub struct StoreConfig {
    /// `None`: this system has no place for them.
    pub folder: Option<PathBuf>,
    /// Days after the last turn.
    pub days: u32,
}

impl Autosave {
    /// A autosave that has not opened anything yet. `None`: cases are not to be kept.
    #[must_use]
    pub fn new(place: Option<StoreConfig>) -> Self {
        Self {
            place,
            ..Self::default()
        }
    }

    /// Opens the store, and takes away what is older than the shop wants.
    pub fn open(&mut self) {
        if self.place.is_none() {
            return;
        }
        match self.begun(Store::open) {
            // Damage that shows only when something is read.
            Err(StoreError::Damaged) => self.begin_anew(),
            opened => self.opened(opened),
        }
    }

    /// Sets a damaged file aside.
    fn begin_anew(&mut self) {
        let opened = self.begun(Store::begin_anew);
        self.opened(opened);
    }

    fn begun(
        &mut self,
        open: fn(&Path) -> Result<Opened, StoreError>,
    ) -> Result<(Store, Option<PathBuf>), StoreError> {
        self.tried = Some(Instant::now());
        // The connection that the damage was found by would keep the old file in use.
        self.store = None;
        let place = self.place.as_ref();
        let days = place.map_or(0, |place| place.days);
        let folder = place.and_then(|place| place.folder.as_deref());
        begin(open(folder.ok_or(StoreError::NoFolder)?)?, days)
    }

    fn opened(&mut self, opened: Result<(Store, Option<PathBuf>), StoreError>) {
        match opened {
            Ok((store, set_aside)) => {
                self.store = Some(store);
                self.trouble = None;
                self.set_aside = set_aside.or(self.set_aside.take());
            }
            Err(trouble) => self.trouble = Some(trouble),
        }
    }

    /// Whether cases are meant to be kept.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.place.is_some()
    }

    /// Why the case is not being kept, in a sentence.
    #[must_use]
    pub fn complaint(&self, words: &Words) -> Option<String> {
        let trouble = self.trouble.as_ref()?;
        Some(sentence(trouble, words))
    }

    /// Where a damaged store was set aside, in a sentence; once.
    pub fn set_aside(&mut self, words: &Words) -> Option<String> {
        let path = self.set_aside.take()?;
        let args = [("path", path.display().to_string().into())];
        Some(super::messages::say_with(words, "cases-set-aside", &args))
    }

    /// Whether something of a case is not on the disk yet.
    #[must_use]
    pub fn is_behind(&self, active: &ActiveCase) -> bool {
        let worth = active.record.began > 0;
        active.is_unsaved() || self.trouble.is_some() && worth && self.is_on()
    }

    /// Writes down what has changed in a case. Returns whether the case is on the disk.
    pub fn keep(&mut self, active: &mut ActiveCase) -> bool {
        if active.is_unsaved() {
            active.write_down(clock::now());
        }
        if active.record.began == 0 || self.place.is_none() {
            return true;
        }
        let rested = self.tried.is_none_or(|tried| tried.elapsed() > REST);
        if self.store.is_none() && rested {
            self.open();
        }
        let Some(store) = &mut self.store else {
            return false;
        };
        let mut saved = store.save(&mut active.record);
        if matches!(saved, Err(StoreError::Damaged)) {
            self.begin_anew();
            let Some(store) = &mut self.store else {
                return false;
            };
            // All of the case is written again.
            saved = store.save(&mut active.record);
        }
        self.trouble = saved.err();
        self.trouble.is_none()
    }

    /// The same for the last time: one that came to an end is closed.
    pub fn leave(&mut self, active: &mut ActiveCase) {
        // A window that is closed on a fix has done its work, also without the test.
        let reached = Outcome::of(active.session.pack(), active.session.state()) != Outcome::Open;
        if reached || active.record.closed {
            active.record.closed = true;
            active.changed = true;
        }
        self.keep(active);
        if let Some(store) = &mut self.store {
            store.let_go(active.record.id);
        }
    }

    /// The cases that can be gone on with.
    #[must_use]
    pub fn open_cases(&mut self) -> Vec<Row> {
        self.read(|store| store.open_cases())
    }

    /// The cases that a filter lets through.
    #[must_use]
    pub fn list(&mut self, filter: &Filter) -> Vec<Row> {
        self.read(|store| store.list(filter))
    }

    /// The cases that go by a name.
    #[must_use]
    pub fn named(&mut self, name: &str) -> Vec<Row> {
        self.read(|store| store.named(name))
    }

    /// All of one case, to look at.
    pub fn find(&mut self, id: Uuid) -> Option<Record> {
        self.read(|store| store.find(id))
    }

    /// All of one case, to go on with.
    pub fn take(&mut self, id: Uuid) -> Option<Record> {
        self.read(|store| store.take(id))
    }

    /// What the store says; nothing, and why is known, if it cannot be read.
    fn read<T: Default>(&mut self, read: impl FnOnce(&mut Store) -> Result<T, StoreError>) -> T {
        match self.store.as_mut().map(read) {
            Some(Ok(found)) => found,
            Some(Err(trouble)) => {
                self.trouble = Some(trouble);
                T::default()
            }
            None => T::default(),
        }
    }

    /// Puts a case away that nobody will go on with.
    pub fn put_away(&mut self, id: Uuid) {
        if let Some(store) = &mut self.store
            && let Err(trouble) = store.close(id)
        {
            self.trouble = Some(trouble);
        }
    }
}

/// Begins a run, and takes away what is older than the shop wants.
fn begin(opened: Opened, days: u32) -> Result<(Store, Option<PathBuf>), StoreError> {
    let Opened {
        mut store,
        set_aside,
    } = opened;
    store.begin_run()?;
    let limit = clock::now().saturating_sub(i64::from(days).saturating_mul(DAY));
    match store.purge(limit) {
        Err(StoreError::Damaged) => Err(StoreError::Damaged),
        // A full disk or a busy file: what is old goes the next time, what is new may still be kept.
        Ok(_) | Err(_) => Ok((store, set_aside)),
    }
}

/// Why cases are not kept or cannot be read, in the words of `cli.ftl`.
#[must_use]
pub fn sentence(trouble: &StoreError, words: &Words) -> String {
    let args = [("detail", trouble.detail().into())];
    super::messages::say_with(words, &format!("cases-{}", trouble.id()), &args)
}

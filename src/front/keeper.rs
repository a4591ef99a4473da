//! Keeps the case of a face: each turn is on the disk before the next screen is shown. Where that cannot
//! be, the talk goes on all the same, and the person is told.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use uuid::Uuid;

use super::Talk;
use crate::{
    cases::{Filter, Opened, Outcome, Record, Row, Store, Trouble, clock},
    words::Words,
};

/// How long to leave a folder alone that could not be used.
const REST: Duration = Duration::from_secs(10);

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Keeps cases, or knows why it does not.
#[derive(Debug, Default)]
pub struct Keeper {
    /// `None`: cases are not to be kept.
    place: Option<Place>,
    store: Option<Store>,
    trouble: Option<Trouble>,
    set_aside: Option<PathBuf>,
    tried: Option<Instant>,
}

/// Where and for how long cases are kept.
#[derive(Clone, Debug)]
pub struct Place {
    /// `None`: this system has no place for them.
    pub folder: Option<PathBuf>,
    /// Days after the last turn.
    pub days: u32,
}

impl Keeper {
    /// A keeper that has not opened anything yet. `None`: cases are not to be kept.
    #[must_use]
    pub fn new(place: Option<Place>) -> Self {
        Self {
            place,
            ..Self::default()
        }
    }

    /// Opens the store, and takes away what is older than the shop wants.
    pub fn open(&mut self) {
        let Some(place) = self.place.clone() else {
            return;
        };
        self.tried = Some(Instant::now());
        let opened = match &place.folder {
            None => Err(Trouble::NoFolder),
            Some(folder) => {
                let begun = Store::open(folder).and_then(|opened| begin(opened, place.days));
                match begun {
                    // Damage that shows only when something is read.
                    Err(Trouble::Damaged) => {
                        Store::begin_anew(folder).and_then(|opened| begin(opened, place.days))
                    }
                    other => other,
                }
            }
        };
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
        Some(super::say::say_with(words, "cases-set-aside", &args))
    }

    /// Whether something of a talk is not on the disk yet.
    #[must_use]
    pub fn is_behind(&self, talk: &Talk) -> bool {
        let worth = talk.record.began > 0;
        talk.is_unsaved() || self.trouble.is_some() && worth && self.is_on()
    }

    /// Writes down what has changed in a talk. Returns whether the case is on the disk.
    pub fn keep(&mut self, talk: &mut Talk) -> bool {
        if talk.is_unsaved() {
            talk.write_down(clock::now());
        }
        if talk.record.began == 0 || self.place.is_none() {
            return true;
        }
        let rested = self.tried.is_none_or(|tried| tried.elapsed() > REST);
        if self.store.is_none() && rested {
            self.open();
        }
        let Some(store) = &mut self.store else {
            return false;
        };
        match store.save(&mut talk.record) {
            Ok(()) => {
                self.trouble = None;
                true
            }
            Err(Trouble::Damaged) => {
                // Opening it anew sets the damaged file aside; then all of the case is written again.
                self.store = None;
                self.open();
                let store = self.store.as_mut();
                store.is_some_and(|store| store.save(&mut talk.record).is_ok())
            }
            Err(trouble) => {
                self.trouble = Some(trouble);
                false
            }
        }
    }

    /// The same for the last time: one that came to an end is closed.
    pub fn leave(&mut self, talk: &mut Talk) {
        // A window that is closed on a fix has done its work, also without the test.
        let reached = Outcome::of(talk.session.pack(), talk.session.state()) != Outcome::Open;
        if reached || talk.record.closed {
            talk.record.closed = true;
            talk.changed = true;
        }
        self.keep(talk);
        if let Some(store) = &mut self.store {
            store.let_go(talk.record.id);
        }
    }

    /// The cases that can be gone on with.
    #[must_use]
    pub fn open_cases(&self) -> Vec<Row> {
        let open = self.store.as_ref().map(Store::open_cases);
        open.and_then(Result::ok).unwrap_or_default()
    }

    /// The cases that a filter lets through.
    #[must_use]
    pub fn list(&self, filter: &Filter) -> Vec<Row> {
        let list = self.store.as_ref().map(|store| store.list(filter));
        list.and_then(Result::ok).unwrap_or_default()
    }

    /// The cases that go by a name.
    #[must_use]
    pub fn named(&self, name: &str) -> Vec<Row> {
        let named = self.store.as_ref().map(|store| store.named(name));
        named.and_then(Result::ok).unwrap_or_default()
    }

    /// All of one case, to look at.
    pub fn find(&mut self, id: Uuid) -> Option<Record> {
        self.store.as_mut()?.find(id).ok()?
    }

    /// All of one case, to go on with.
    pub fn take(&mut self, id: Uuid) -> Option<Record> {
        self.store.as_mut()?.take(id).ok()?
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
fn begin(opened: Opened, days: u32) -> Result<(Store, Option<PathBuf>), Trouble> {
    let Opened {
        mut store,
        set_aside,
    } = opened;
    store.begin_run()?;
    let limit = clock::now().saturating_sub(i64::from(days).saturating_mul(DAY));
    store.purge(limit)?;
    Ok((store, set_aside))
}

/// Why cases are not kept or cannot be read, in the words of `cli.ftl`.
#[must_use]
pub fn sentence(trouble: &Trouble, words: &Words) -> String {
    let args = [("detail", trouble.detail().into())];
    super::say::say_with(words, &format!("cases-{}", trouble.id()), &args)
}

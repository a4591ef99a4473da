//! Saves cases: each turn is on disk before the next screen is shown. Where saving fails, the case goes on and the
//! driver reports it.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use uuid::Uuid;

use super::{
    ActiveCase, Shared,
    messages::{say, say_with},
};
use crate::{
    cases::{
        Filter, Holder, Number, Opened, Outcome, Record, Row, Store, StoreError, Taken, clock,
    },
    words::Words,
};

/// How long a front end that withholds its reply waits for other processes that lock the file.
pub const WITHHELD: Duration = Duration::from_secs(10);

/// How long the wizard waits for them before it draws a frame; then the header says that the turn is not saved yet.
pub const FRAME: Duration = Duration::from_millis(150);

/// How long the last attempt takes at most, when the program ends.
const LAST: Duration = Duration::from_secs(20);

/// How long to wait before a folder that could not be used is tried again. A locked file is retried at once.
const REST: Duration = Duration::from_secs(10);

/// How soon the wizard retries while other processes lock the file.
const AGAIN: Duration = Duration::from_millis(250);

/// An unfinished case that nobody has touched for this long is old, in milliseconds: three days, so that what was
/// left on Friday evening is offered on Monday morning.
const OLD: i64 = 3 * 24 * 60 * 60 * 1000;

/// Saves cases, or knows why it cannot.
#[derive(Debug, Default)]
pub struct Autosave {
    /// `None`: cases are not to be kept.
    place: Option<StoreConfig>,
    patience: Duration,
    store: Option<Store>,
    trouble: Option<Shared<StoreError>>,
    /// Since when something is not on the disk.
    behind: Option<Instant>,
    /// When a folder that could not be used is tried again.
    rest: Option<Instant>,
    /// Cases whose last turns are not on the disk.
    unsaved: BTreeSet<Uuid>,
    /// Cases that were left and are not on the disk yet.
    left: Vec<Record>,
    set_aside: Option<PathBuf>,
    replaced: Option<PathBuf>,
    reported_purged: bool,
    reported_left_out: bool,
    unkept: Option<String>,
}

/// Where and for how long cases are kept.
#[derive(Clone, Debug)]
pub struct StoreConfig {
    /// `None`: this system has no place for them.
    pub folder: Option<PathBuf>,
    /// Days after the last turn.
    pub days: u32,
}

/// Whether the case is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is, or it is not meant to be.
    Yes,
    /// Other processes lock the file; it is retried.
    NotYet,
    /// It is not, and why.
    No(Shared<StoreError>),
}

impl Autosave {
    /// An autosave that has not opened the store yet, and waits for other processes as long as a reply may be withheld.
    /// `None`: cases are not to be kept.
    #[must_use]
    pub fn new(place: Option<StoreConfig>) -> Self {
        Self {
            place,
            patience: WITHHELD,
            ..Self::default()
        }
    }

    /// Sets how long to wait for other processes.
    pub const fn wait_for(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// Opens the store, unless it is open, and takes away what is older than the shop wants.
    pub fn open(&mut self) {
        if self.place.is_some() && self.store.is_none() && !self.is_resting() {
            let opened = self.within(self.patience, |_| Ok(()));
            self.trouble = opened.err().map(Shared::from);
        }
    }

    /// Whether the store is open, or is not meant to be.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.place.is_none() || self.store.is_some()
    }

    fn is_resting(&self) -> bool {
        self.rest.is_some_and(|until| Instant::now() < until)
    }

    /// Works on the store, which is opened if need be. Waits for locks; repairs a damaged or replaced file once.
    fn within<T>(
        &mut self,
        patience: Duration,
        mut work: impl FnMut(&mut Store) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let until = Instant::now() + patience;
        let mut repaired = false;
        let mut open: fn(&Path, Duration) -> Result<Opened, StoreError> = Store::open;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let done = match self.ready(open, left) {
                Ok(store) => store.wait_for(left).and_then(|()| work(store)),
                Err(trouble) => Err(trouble),
            };
            match done {
                Err(trouble) if trouble.is_passing() && !left.is_zero() => {
                    thread::sleep(left.min(Duration::from_millis(5)));
                }
                Err(StoreError::Damaged(_)) if !repaired => {
                    repaired = true;
                    // The connection that the damage was found by would keep the old file in use.
                    self.store = None;
                    open = Store::begin_anew;
                }
                Err(StoreError::Replaced(path)) if !repaired => {
                    repaired = true;
                    self.store = None;
                    self.replaced = Some(path);
                }
                done => return done,
            }
        }
    }

    fn ready(
        &mut self,
        open: fn(&Path, Duration) -> Result<Opened, StoreError>,
        patience: Duration,
    ) -> Result<&mut Store, StoreError> {
        let store = match self.store.take() {
            Some(store) => store,
            None => match self.begun(open, patience) {
                Ok(store) => {
                    self.rest = None;
                    store
                }
                Err(trouble) => {
                    self.rest = (!trouble.is_passing()).then(|| Instant::now() + REST);
                    return Err(trouble);
                }
            },
        };
        Ok(self.store.insert(store))
    }

    /// Opens the store, begins a run, and takes away what is older than the shop wants.
    fn begun(
        &mut self,
        open: fn(&Path, Duration) -> Result<Opened, StoreError>,
        patience: Duration,
    ) -> Result<Store, StoreError> {
        let place = self.place.as_ref();
        let days = place.map_or(0, |place| place.days);
        let folder = place.and_then(|place| place.folder.as_deref());
        let Opened {
            mut store,
            set_aside,
        } = open(folder.ok_or(StoreError::NoFolder)?, patience)?;
        self.set_aside = set_aside.or(self.set_aside.take());
        store.begin_run()?;
        match store.expire(days) {
            Err(StoreError::Damaged(error)) => Err(StoreError::Damaged(error)),
            // A full disk or a busy file: what is old goes the next time, what is new may still be kept.
            Ok(_) | Err(_) => Ok(store),
        }
    }

    /// Whether cases are meant to be kept.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.place.is_some()
    }

    /// Why the case is not being kept.
    #[must_use]
    pub const fn trouble(&self) -> Option<&Shared<StoreError>> {
        self.trouble.as_ref()
    }

    /// The same in a sentence.
    #[must_use]
    pub fn complaint(&self, words: &Words) -> Option<String> {
        let trouble = self.trouble.as_ref()?;
        Some(sentence(trouble, words))
    }

    /// Why the case is not being kept, to hand on; it is forgotten here.
    pub const fn take_trouble(&mut self) -> Option<Shared<StoreError>> {
        self.trouble.take()
    }

    /// Whether everything is on the disk.
    #[must_use]
    pub fn state(&self) -> Kept {
        let Some(trouble) = &self.trouble else {
            return Kept::Yes;
        };
        // A front end that withholds its reply has waited already.
        let recent =
            self.patience < WITHHELD && self.behind.is_none_or(|since| since.elapsed() < WITHHELD);
        if trouble.is_passing() && recent {
            Kept::NotYet
        } else {
            Kept::No(trouble.clone())
        }
    }

    /// Where a damaged store was set aside, in a sentence; once.
    pub fn set_aside(&mut self, words: &Words) -> Option<String> {
        let path = self.set_aside.take()?;
        let args = [("path", path.display().to_string().into())];
        Some(say_with(words, "cases-set-aside", &args))
    }

    /// What else happened to the cases of this device that people have to know, in sentences; each once.
    pub fn notices(&mut self, words: &Words) -> Vec<String> {
        let replaced = self.replaced.take().map(|path| {
            let args = [("path", path.display().to_string().into())];
            say_with(words, "cases-replaced-told", &args)
        });
        let ask = self.store.as_mut().filter(|_| !self.reported_purged);
        // What cannot be marked as reported is reported again.
        let purged = ask.map(Store::purged).and_then(Result::ok);
        self.reported_purged |= purged.is_some();
        let purged = purged.filter(|count| *count > 0);
        let purged = purged.map(|count| {
            let days = self.place.as_ref().map_or(0, |place| place.days);
            let args = [("count", count.into()), ("days", days.into())];
            say_with(words, "cases-purged-told", &args)
        });
        let left_out = self.store.as_ref().map_or(0, Store::left_out);
        let left_out = (left_out > 0 && !self.reported_left_out).then(|| {
            self.reported_left_out = true;
            say_with(words, "cases-left-out", &[("count", left_out.into())])
        });
        [replaced, purged, left_out].into_iter().flatten().collect()
    }

    /// Whether something of a case is not on the disk yet.
    #[must_use]
    pub fn is_behind(&self, active: &ActiveCase) -> bool {
        let worth = active.record.began > 0 && self.is_on();
        let id = active.record.id;
        let stands = self.store.as_ref().is_some_and(|store| store.has(id))
            && self.trouble.is_none()
            && !self.unsaved.contains(&id);
        let searched = active.unkept_searches && self.is_on();
        active.is_unsaved() || searched || worth && !stands || !self.left.is_empty()
    }

    /// When to try again by itself what could not be kept or opened.
    #[must_use]
    pub fn again_in(&self) -> Option<Duration> {
        let trouble = self.trouble.as_ref()?;
        if trouble.is_passing() {
            return Some(AGAIN);
        }
        let rest = self.rest.map_or(REST, |until| {
            until.saturating_duration_since(Instant::now())
        });
        Some(rest + Duration::from_millis(1))
    }

    /// Whether saving or opening failed because other processes lock the file.
    #[must_use]
    pub fn is_contended(&self) -> bool {
        self.trouble
            .as_ref()
            .is_some_and(|trouble| trouble.is_passing())
    }

    /// Writes down what has changed in a case. Returns whether the case is on the disk.
    pub fn keep(&mut self, active: &mut ActiveCase) -> bool {
        self.keep_within(active, self.patience)
    }

    fn keep_within(&mut self, active: &mut ActiveCase, patience: Duration) -> bool {
        if active.is_unsaved() {
            active.write_down(active.now());
        }
        if self.place.is_none() {
            return true;
        }
        let until = Instant::now() + patience;
        let left = || until.saturating_duration_since(Instant::now());
        while let Some(mut record) = self.left.pop() {
            if !self.put(&mut record, left()) {
                self.left.push(record);
                break;
            }
            self.let_go(record.id);
        }
        if active.is_unbegun() && active.record.number.is_some() && !active.unkept_searches {
            // Back at the first screen with nothing done: no case is left behind, however this ends.
            let id = active.record.id;
            let dropped = self.within(left(), |store| store.drop_unbegun(id));
            if dropped.is_ok() {
                self.unsaved.remove(&id);
                active.record.number = None;
                active.record.began = 0;
                return true;
            }
        }
        let kept = if active.record.began > 0 || active.unkept_searches {
            self.put(&mut active.record, left())
        } else {
            true
        };
        active.unkept_searches &= !kept;
        kept
    }

    fn put(&mut self, record: &mut Record, patience: Duration) -> bool {
        if self.store.is_none() && self.is_resting() {
            return false;
        }
        // What was looked for is kept also where no case came of it.
        let saved = self.within(patience, |store| match record.began {
            0 => store.save_searches(record),
            _ => store.save(record),
        });
        match saved {
            Ok(()) => {
                self.unsaved.remove(&record.id);
                self.trouble = None;
                self.behind = None;
                true
            }
            Err(trouble) => {
                self.unsaved.insert(record.id);
                self.trouble = Some(trouble.into());
                self.behind.get_or_insert_with(Instant::now);
                false
            }
        }
    }

    fn let_go(&mut self, id: Uuid) {
        if let Some(store) = &mut self.store {
            store.let_go(id);
        }
    }

    /// The same for a case that is left: one that came to an end is closed. One that cannot be kept now is kept
    /// with the next that can.
    pub fn leave(&mut self, active: &mut ActiveCase) {
        if self.leave_within(active, self.patience) {
            self.let_go(active.record.id);
        } else {
            self.left.push(active.record.clone());
        }
    }

    fn leave_within(&mut self, active: &mut ActiveCase, patience: Duration) -> bool {
        if active.is_unbegun() && active.record.number.is_some() && !active.unkept_searches {
            let id = active.record.id;
            return self
                .within(patience, |store| store.drop_unbegun(id))
                .is_ok();
        }
        // A window that is closed on a fix has done its work, also without the test.
        let reached = Outcome::of(active.session.pack(), active.session.state()) != Outcome::Open;
        if reached && active.is_over() || active.record.closed {
            active.record.closed = true;
            active.changed = true;
        }
        self.keep_within(active, patience)
    }

    /// The same for the last case, at the end of the program, with more patience. [`unkept`](Self::unkept) says why
    /// something was not saved in the end.
    pub fn finish(&mut self, active: &mut ActiveCase) {
        self.rest = None;
        // The lock of this run ends with it; that need not be written.
        let kept = self.leave_within(active, LAST);
        if !kept || !self.left.is_empty() {
            self.unkept = self.complaint(&active.words);
        }
    }

    /// Why something was not kept in the end, in a sentence.
    #[must_use]
    pub fn unkept(&self) -> Option<&str> {
        self.unkept.as_deref()
    }

    /// The cases that can be gone on with and were left not long ago.
    #[must_use]
    pub fn open_cases(&mut self) -> Vec<Row> {
        let since = clock::now().saturating_sub(OLD);
        self.read(|store| store.open_cases(since))
    }

    /// The case that was left last, whenever that was.
    #[must_use]
    pub fn last_open_case(&mut self) -> Option<Row> {
        let rows = self.read(|store| store.open_cases(i64::MIN));
        rows.into_iter().next()
    }

    /// The older ones, each once: they count as asked about.
    #[must_use]
    pub fn old_cases(&mut self) -> Vec<Row> {
        let before = clock::now().saturating_sub(OLD);
        self.read(|store| store.ask_about_old(before))
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

    /// All of one case, to go on with. `None`, and why is known: it cannot be read.
    pub fn take(&mut self, id: Uuid) -> Option<Taken> {
        self.read(|store| store.take(id).map(Some))
    }

    /// What the store says; nothing, and why is known, if it cannot be read.
    fn read<T: Default>(&mut self, read: impl FnMut(&mut Store) -> Result<T, StoreError>) -> T {
        if self.store.is_none() {
            return T::default();
        }
        match self.within(self.patience.max(FRAME * 10), read) {
            Ok(found) => found,
            Err(trouble) => {
                self.trouble = Some(trouble.into());
                T::default()
            }
        }
    }

    /// Puts cases away that nobody will go on with.
    pub fn put_away(&mut self, ids: &[Uuid]) {
        self.read(|store| store.close(ids));
    }
}

/// Why cases are not kept, in the words of `cli.ftl`.
#[must_use]
pub fn sentence(trouble: &StoreError, words: &Words) -> String {
    named(trouble, words, "cases")
}

/// Why cases cannot be read or taken away, in the words of `cli.ftl`.
#[must_use]
pub fn read_sentence(trouble: &StoreError, words: &Words) -> String {
    named(trouble, words, "read")
}

fn named(trouble: &StoreError, words: &Words, what: &str) -> String {
    let id = format!("{what}-{}", trouble.id());
    if let StoreError::Held(holder) = trouble {
        let (computer, since) = whereabouts(holder, words);
        let args = [("computer", computer.into()), ("since", since.into())];
        return say_with(words, &id, &args);
    }
    say_with(words, &id, &[("detail", trouble.detail().into())])
}

/// That somebody else is working on a case: at which computer, and since when.
#[must_use]
pub fn held(number: Option<&Number>, holder: &Holder, words: &Words) -> String {
    let number = number.map(Number::spoken).unwrap_or_default();
    let (computer, since) = whereabouts(holder, words);
    let args = [
        ("number", number.into()),
        ("computer", computer.into()),
        ("since", since.into()),
    ];
    say_with(words, "resume-in-use", &args)
}

fn whereabouts(holder: &Holder, words: &Words) -> (String, String) {
    let named = holder.computer.clone().filter(|name| !name.is_empty());
    let computer = named.unwrap_or_else(|| say(words, "held-somewhere"));
    let since = holder.since.map_or_else(
        || "?".to_owned(),
        |since| {
            let (day, time) = (clock::day(since), clock::time(since));
            if day == clock::day(clock::now()) {
                time
            } else {
                format!("{day} {time}")
            }
        },
    );
    (computer, since)
}

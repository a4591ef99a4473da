//! What is known of the store of a team while a front end runs, shared between that and whoever delivers.

use std::sync::{
    Mutex, MutexGuard, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use serde::Deserialize;
use uuid::Uuid;

use super::record::Outcome;

/// A case that is worked on here, and that another desk has.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HeldElsewhere {
    /// Its id.
    pub id: Uuid,
    /// As people say it.
    pub number: String,
    /// The other computer.
    pub computer: String,
    /// The login there.
    pub login: String,
    /// Since when, milliseconds since 1970 by the clock of the server.
    pub since: i64,
}

/// Who calls here: whoever delivers asks the team's store what it knows of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calling {
    /// The case that is open; it does not count.
    pub case: Uuid,
    /// The merchant number.
    pub merchant: Option<String>,
    /// The number to ring back.
    pub phone: Option<String>,
}

/// What came of the calls of one shop in the last week, at all desks, the newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamCalls {
    /// Whose calls.
    pub of: Calling,
    /// One for each call.
    pub outcomes: Vec<Outcome>,
}

/// What whoever delivers has to tell.
#[derive(Debug, Default)]
pub struct Team {
    undelivered: AtomicUsize,
    kept_out: AtomicUsize,
    held: Mutex<Vec<HeldElsewhere>>,
    calling: Mutex<Option<Calling>>,
    calls: Mutex<Option<TeamCalls>>,
}

impl Team {
    /// How many cases wait to be delivered to a store that is away.
    #[must_use]
    pub fn undelivered(&self) -> usize {
        self.undelivered.load(Ordering::Relaxed)
    }

    /// Says how many wait.
    pub fn set_undelivered(&self, count: usize) {
        self.undelivered.store(count, Ordering::Relaxed);
    }

    /// How much the central store has not kept: whole cases, and answers and notes of others.
    #[must_use]
    pub fn kept_out(&self) -> usize {
        self.kept_out.load(Ordering::Relaxed)
    }

    /// Says how much that is.
    pub fn set_kept_out(&self, count: usize) {
        self.kept_out.store(count, Ordering::Relaxed);
    }

    /// Says who calls. Whoever was asked about before is forgotten.
    pub fn ask_calls(&self, calling: Calling) {
        *lock(&self.calling) = Some(calling);
    }

    /// Who calls, and has not been asked about yet.
    #[must_use]
    pub fn calling(&self) -> Option<Calling> {
        lock(&self.calling).clone()
    }

    /// Says what is known of who calls.
    pub fn tell_calls(&self, calls: TeamCalls) {
        let mut calling = lock(&self.calling);
        // Somebody else may be calling by now.
        if calling.as_ref() == Some(&calls.of) {
            *calling = None;
            *lock(&self.calls) = Some(calls);
        }
    }

    /// What became known of who calls, once.
    #[must_use]
    pub fn take_calls(&self) -> Option<TeamCalls> {
        lock(&self.calls).take()
    }

    /// Says that another desk has a case.
    pub fn tell_held(&self, held: HeldElsewhere) {
        lock(&self.held).push(held);
    }

    /// The cases that another desk has, each once.
    #[must_use]
    pub fn take_held(&self) -> Vec<HeldElsewhere> {
        std::mem::take(&mut *lock(&self.held))
    }
}

/// What is in there is whole, whoever gave up over it.
fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

//! What is known of the store of a team while a front end runs, shared between that and whoever delivers.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use serde::Deserialize;
use uuid::Uuid;

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

/// What whoever delivers has to tell.
#[derive(Debug, Default)]
pub struct Team {
    undelivered: AtomicUsize,
    held: Mutex<Vec<HeldElsewhere>>,
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

    /// Says that another desk has a case.
    pub fn tell_held(&self, held: HeldElsewhere) {
        let mut all = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(held);
    }

    /// The cases that another desk has, each once.
    #[must_use]
    pub fn take_held(&self) -> Vec<HeldElsewhere> {
        let mut all = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *all)
    }
}

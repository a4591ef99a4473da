//! Brings to the central store what it has not got.

use uuid::Uuid;

use super::{
    error::CentralError,
    server::{About, Answer, Server},
};
use crate::cases::Store;

/// How often a case is sent again in one go after the two stores found that they differ.
const CORRECTIONS: usize = 3;

/// So many cases one after the other that the server cannot take now, and the others wait too.
const IN_A_ROW: usize = 5;

/// What was delivered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Cases that the central store has up to date now.
    pub cases: usize,
    /// Cases that it has forgotten now.
    pub forgotten: usize,
    /// Cases that it refused as a whole.
    pub refused: usize,
    /// Turns and notes of these cases that it has set apart.
    pub apart: usize,
    /// Cases of these that another desk worked on without this one knowing.
    pub diverged: usize,
}

/// Delivers all that is still to be delivered, case by case, until `stop` says so. What was delivered stays so whatever
/// comes after. `None`: another run is at it.
///
/// # Errors
/// Why the rest was not delivered; it is kept for the next time.
pub fn deliver(
    store: &Store,
    server: &mut Server,
    stop: &dyn Fn() -> bool,
) -> Result<Option<Delivered>, CentralError> {
    let Some(lock) = store.deliverer()? else {
        return Ok(None);
    };
    let About { store: central, .. } = server.ready()?;
    store.deliver_to(central)?;
    while !stop() && !store.look_through()? {}
    let desk = store.desk()?;
    let mut done = Delivered::default();
    let (cases, forgotten) = store.undelivered()?;
    // What is to go goes first.
    for id in forgotten {
        if stop() {
            return Ok(Some(done));
        }
        match server.forget(id, desk) {
            Ok(()) => {
                store.set_forgotten(id)?;
                done.forgotten += 1;
            }
            // It stays to be forgotten, and the others do not wait for it.
            Err(error) if error.is_of_one_case() => done.refused += 1,
            Err(error) => return Err(error),
        }
    }
    let mut late = None;
    let mut in_a_row = 0;
    for id in cases {
        if stop() {
            return Ok(Some(done));
        }
        match one(store, server, id, desk, &mut done) {
            // The others do not wait for it.
            Err(error) if error.is_out_of_time() => late = Some(error),
            Err(error) if error.is_of_server() && in_a_row < IN_A_ROW => {
                in_a_row += 1;
                late = Some(error);
            }
            other => {
                other?;
                in_a_row = 0;
            }
        }
    }
    drop(lock);
    match late {
        Some(error) => Err(error),
        None => Ok(Some(done)),
    }
}

fn one(
    store: &Store,
    server: &mut Server,
    id: Uuid,
    desk: Uuid,
    done: &mut Delivered,
) -> Result<(), CentralError> {
    for _ in 0..CORRECTIONS {
        // It may have gone meanwhile, or been delivered.
        let Some(delivery) = store.delivery(id, desk)? else {
            return Ok(());
        };
        let revision = delivery.revision;
        match server.deliver(&delivery) {
            Ok(Answer::Kept { refused, diverged }) => {
                store.set_delivered(id, revision, refused)?;
                done.cases += 1;
                done.apart += refused;
                done.diverged += usize::from(diverged);
                return Ok(());
            }
            Ok(Answer::Known { refused }) => {
                store.set_delivered(id, revision, refused)?;
                done.cases += 1;
                done.apart += refused;
                return Ok(());
            }
            Ok(Answer::Behind { revision: there }) => store.deliver_again(id, there, 0)?,
            Ok(Answer::Older { revision: there }) => store.deliver_again(id, 0, there)?,
            // Here it stays until it is forgotten here, too.
            Ok(Answer::Forgotten) => return Ok(store.set_refused(id, revision)?),
            Err(error) if error.is_of_one_case() => {
                store.set_refused(id, revision)?;
                done.refused += 1;
                // For the lead. If it does not come through, the case is refused all the same.
                let _ = server.tell_refused(id, desk, delivery.spoken(), error.state());
                return Ok(());
            }
            Err(error) => return Err(error),
        }
    }
    // Two stores that go by one name: told as refused, and tried again with the next change.
    let revision = store.delivery(id, desk)?.map(|delivery| delivery.revision);
    if let Some(revision) = revision {
        store.set_refused(id, revision)?;
        done.refused += 1;
    }
    Ok(())
}

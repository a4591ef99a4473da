//! Delivers in the background, with a connection and a view of the own store of its own. Nobody waits for it.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, RecvTimeoutError, Sender},
    },
    thread,
    time::{Duration, Instant},
};

use uuid::Uuid;

use super::{delivery::deliver, error::CentralError, server::Server};
use crate::{
    cases::{Store, Team, TeamCalls, clock},
    settings::Central,
};

/// How long after the start it looks for the first time: the first frame comes first.
const FIRST: Duration = Duration::from_secs(1);

/// How often it looks whether there is something to deliver.
const LOOK: Duration = Duration::from_secs(2);

/// The longest pause after something went wrong.
const LONGEST: Duration = Duration::from_mins(5);

/// How often the central store is told that a case is still worked on: well before it would be free for others.
const RENEW: Duration = Duration::from_mins(1);

/// Of so many milliseconds calls of a shop are told.
const WEEK: i64 = 7 * 24 * 60 * 60 * 1000;

/// How long it waits for others that write to the own store.
const PATIENCE: Duration = Duration::from_secs(2);

/// The thread that delivers.
#[derive(Debug)]
pub struct Courier {
    hurry: Sender<()>,
    stop: Arc<AtomicBool>,
    done: mpsc::Receiver<()>,
}

impl Courier {
    /// Begins to deliver the store of a folder, and tells `team` what people have to know. `resumed` is the case that the
    /// program was started with.
    #[must_use]
    pub fn start(
        folder: PathBuf,
        central: Central,
        team: Arc<Team>,
        resumed: Option<Uuid>,
    ) -> Self {
        let (hurry, hurried) = mpsc::channel();
        let (finished, done) = mpsc::channel();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = stop.clone();
        // Without a thread, `posdoc central deliver` and the next start are left.
        let _ = thread::Builder::new()
            .name("courier".to_owned())
            .spawn(move || {
                let mut pause = FIRST;
                let mut failed = 0_u32;
                let mut server = None;
                let mut work = Work {
                    seen: resumed.into_iter().collect(),
                    ..Work::default()
                };
                loop {
                    let last = match hurried.recv_timeout(pause) {
                        Err(RecvTimeoutError::Timeout) => false,
                        Ok(()) | Err(RecvTimeoutError::Disconnected) => true,
                    };
                    let stop = || stopped.load(Ordering::Relaxed);
                    let gone =
                        round(&folder, &central, &mut server, &mut work, &team, &stop).is_err();
                    if gone {
                        server = None;
                        if let Some(count) = left(&folder) {
                            team.set_undelivered(count);
                        }
                        failed = failed.saturating_add(1);
                        pause = pause_after(failed);
                    } else {
                        failed = 0;
                        team.set_undelivered(0);
                        pause = LOOK;
                    }
                    if let Some(count) = kept_out(&folder) {
                        team.set_kept_out(count);
                    }
                    if last || stop() {
                        break;
                    }
                }
                let _ = finished.send(());
            });
        Self { hurry, stop, done }
    }

    /// Delivers what is left, for so long at most. What is left then is delivered by the next start.
    pub fn finish(self, most: Duration) {
        let _ = self.hurry.send(());
        let _ = self.done.recv_timeout(most);
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// How many cases wait; `None`: the own store cannot be read just now.
fn left(folder: &Path) -> Option<usize> {
    let store = Store::look(folder, PATIENCE).ok()??;
    Some(store.outbox().ok()?.cases)
}

/// How much the central store has not kept: whole cases, and answers and notes of others.
fn kept_out(folder: &Path) -> Option<usize> {
    let store = Store::look(folder, PATIENCE).ok()??;
    let outbox = store.outbox().ok()?;
    Some(outbox.refused + outbox.apart)
}

/// Longer and longer, and not the same for all desks that lost a server at once.
fn pause_after(failed: u32) -> Duration {
    let pause = LOOK.saturating_mul(1 << failed.min(8)).min(LONGEST);
    let uneven = u64::from(std::process::id()) * 7919 % 1000;
    pause.mul_f64(0.75)
        + pause
            .mul_f64(0.25)
            .saturating_mul(u32::try_from(uneven).unwrap_or(0))
            / 1000
}

/// What this computer works on, as far as the central store was told.
#[derive(Default)]
struct Work {
    /// Cases that were worked on when it was last looked, or that the program was started with.
    seen: BTreeSet<Uuid>,
    /// When it was last told of each.
    told: BTreeMap<Uuid, Instant>,
    /// Those that another desk has, and that people were told of.
    elsewhere: BTreeSet<Uuid>,
}

impl Work {
    /// Those that the central store is to be told of, again or for the first time: also when the work was over before
    /// that, because another desk may have them.
    fn due(&self, now: &BTreeSet<Uuid>) -> Vec<Uuid> {
        let is_due = |id: &Uuid| match self.told.get(id) {
            None => true,
            Some(at) => now.contains(id) && at.elapsed() >= RENEW,
        };
        self.seen.iter().copied().filter(is_due).collect()
    }

    /// Those that nobody here works on any more.
    fn over(&self, now: &BTreeSet<Uuid>) -> Vec<Uuid> {
        self.seen.difference(now).copied().collect()
    }
}

/// Looks once, delivers what there is, and says what is worked on here.
fn round(
    folder: &Path,
    central: &Central,
    server: &mut Option<Server>,
    work: &mut Work,
    team: &Team,
    stop: &dyn Fn() -> bool,
) -> Result<(), CentralError> {
    let Some(mut store) = Store::look(folder, PATIENCE)? else {
        return Ok(());
    };
    let now: BTreeSet<Uuid> = store.worked_on()?.into_iter().collect();
    work.seen.extend(&now);
    let (due, over) = (work.due(&now), work.over(&now));
    if !store.is_looked_through()? {
        store.begin_run()?;
        // The rest the next time.
        store.look_through()?;
    }
    let calling = team.calling();
    if store.outbox()?.is_empty() && due.is_empty() && over.is_empty() && calling.is_none() {
        return Ok(());
    }
    // A run of its own: the wizard knows then that somebody else writes to the file.
    store.begin_run()?;
    if server.is_none() {
        let mut new = Server::connect(central)?;
        new.ready()?;
        *server = Some(new);
    }
    let Some(server) = server else {
        return Ok(());
    };
    // Somebody is on the phone.
    if let Some(of) = calling {
        let outcomes = server.called(&of, clock::now().saturating_sub(WEEK))?;
        team.tell_calls(TeamCalls { of, outcomes });
    }
    // Whoever takes a case over next goes on from what was done here.
    deliver(&store, server, stop)?;
    let desk = store.desk()?;
    if !due.is_empty() {
        let others = server.hold(&due, desk, store.computer())?;
        for id in &due {
            work.told.insert(*id, Instant::now());
            if !others.iter().any(|other| other.id == *id) {
                work.elsewhere.remove(id);
            }
        }
        for other in others {
            if work.elsewhere.insert(other.id) {
                team.tell_held(other);
            }
        }
    }
    if !over.is_empty() {
        server.give_back(&over, desk)?;
        for id in over {
            work.seen.remove(&id);
            work.told.remove(&id);
            work.elsewhere.remove(&id);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_have_an_end() {
        let pauses: Vec<Duration> = (1..12).map(pause_after).collect();
        assert!(pauses.is_sorted(), "{pauses:?}");
        assert!(pauses[0] >= Duration::from_secs(3), "{pauses:?}");
        assert!(pauses[10] <= LONGEST, "{pauses:?}");
    }

    #[test]
    fn a_case_is_told_of_again_in_time_and_given_back_once() {
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let mut work = Work {
            seen: [one].into(),
            ..Work::default()
        };
        work.seen.insert(two);
        assert_eq!(work.due(&[two].into()), [one, two]);
        assert_eq!(work.over(&[two].into()), [one]);
        let now = Instant::now();
        work.told = [(one, now), (two, now)].into();
        assert!(work.due(&[two].into()).is_empty());
        if let Some(then) = now.checked_sub(RENEW) {
            work.told.insert(two, then);
            assert_eq!(work.due(&[two].into()), [two]);
        }
    }
}

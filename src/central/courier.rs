//! Delivers in the background, with a connection and a view of the own store of its own. Nobody waits for it.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc::{self, RecvTimeoutError, Sender},
    },
    thread,
    time::Duration,
};

use super::{delivery::deliver, error::CentralError, server::Server};
use crate::{cases::Store, settings::Central};

/// How long after the start it looks for the first time: the first frame comes first.
const FIRST: Duration = Duration::from_secs(1);

/// How often it looks whether there is something to deliver.
const LOOK: Duration = Duration::from_secs(2);

/// The longest pause after something went wrong.
const LONGEST: Duration = Duration::from_mins(5);

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
    /// Begins to deliver the store of a folder. While the central store is away, `waiting` says how many cases wait.
    #[must_use]
    pub fn start(folder: PathBuf, central: Central, waiting: Arc<AtomicUsize>) -> Self {
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
                loop {
                    let last = match hurried.recv_timeout(pause) {
                        Err(RecvTimeoutError::Timeout) => false,
                        Ok(()) | Err(RecvTimeoutError::Disconnected) => true,
                    };
                    let stop = || stopped.load(Ordering::Relaxed);
                    match round(&folder, &central, &mut server, &stop) {
                        Ok(()) => {
                            failed = 0;
                            waiting.store(0, Ordering::Relaxed);
                            pause = LOOK;
                        }
                        Err(_) => {
                            server = None;
                            if let Some(count) = left(&folder) {
                                waiting.store(count, Ordering::Relaxed);
                            }
                            failed = failed.saturating_add(1);
                            pause = pause_after(failed);
                        }
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

/// Looks once, and delivers what there is.
fn round(
    folder: &Path,
    central: &Central,
    server: &mut Option<Server>,
    stop: &dyn Fn() -> bool,
) -> Result<(), CentralError> {
    let Some(mut store) = Store::look(folder, PATIENCE)? else {
        return Ok(());
    };
    if store.outbox()?.is_empty() {
        return Ok(());
    }
    // A run of its own: the wizard knows then that somebody else writes to the file.
    store.begin_run()?;
    let server = match server {
        Some(server) => server,
        None => server.insert(Server::connect(central)?),
    };
    deliver(&store, server, stop)?;
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
}

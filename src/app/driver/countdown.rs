//! The waits of the screens of one case.

use std::time::Duration;

use super::Driver;
use crate::session::{Entry, Session};

/// What a countdown belongs to: the node, and the turns that led to it. Coming back the same way goes on with the
/// countdown; another way begins it anew.
#[derive(Clone, Debug, PartialEq)]
struct Way {
    node: String,
    turns: Vec<Entry>,
}

impl Way {
    fn of(session: &Session) -> Self {
        let turns = session.case().log.iter();
        Self {
            node: session.state().place(session.pack()),
            // Going back moves these to the end of the log.
            turns: turns.filter(|turn| turn.is_turn()).cloned().collect(),
        }
    }
}

/// The countdowns of a case: when they end, counted from the start of the program.
#[derive(Clone, Debug, Default)]
pub(super) struct Countdowns {
    ends: Vec<(Way, Duration)>,
    until: Option<Duration>,
}

impl Countdowns {
    /// Begins the countdown of the open screen, or goes on with it.
    pub(super) fn begin(&mut self, session: &Session, now: Duration) {
        self.until = wait(session).map(|wait| {
            let way = Way::of(session);
            let known = self.ends.iter().find(|(known, _)| *known == way);
            if let Some((_, until)) = known {
                return *until;
            }
            let until = now + wait;
            self.ends.push((way, until));
            until
        });
    }

    /// Counts time that passed while the case was closed.
    pub(super) fn skip(&mut self, time: Duration) {
        for (_, until) in &mut self.ends {
            *until = until.saturating_sub(time);
        }
        self.until = self.until.map(|until| until.saturating_sub(time));
    }

    /// When the countdown of the open screen ends.
    pub(super) const fn until(&self) -> Option<Duration> {
        self.until
    }
}

/// How long the open screen asks to wait.
fn wait(session: &Session) -> Option<Duration> {
    let (state, pack) = (session.state(), session.pack());
    if !state.claims(pack).is_empty() {
        return None;
    }
    let wait = pack[state.at()].kind.wait();
    wait.map(|seconds| Duration::from_secs(seconds.into()))
}

impl Driver {
    /// The screen that is open now may ask to wait.
    pub(super) fn begin_countdown(&mut self) {
        let now = self.elapsed();
        self.countdowns.begin(&self.active.session, now);
    }

    /// When the countdown of the open screen ends or ended, counted from the start; `None`: it has none.
    #[must_use]
    pub const fn countdown(&self) -> Option<Duration> {
        self.countdowns.until()
    }

    /// Seconds left of the countdown of the open screen, rounded up; `None`: no need to wait.
    #[must_use]
    pub fn seconds_left(&self) -> Option<u64> {
        let left = self.countdown()?.checked_sub(self.elapsed())?;
        let whole = left.as_secs() + u64::from(left.subsec_nanos() > 0);
        (whole > 0).then_some(whole)
    }
}

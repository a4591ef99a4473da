//! Time: of day, since the start, and between two presses of Enter.

use std::time::Duration;

use super::{app::App, key, message::Key, panel::Panel};
use crate::{app::Aged, words::FluentValue};

/// Enter that is held down begins to repeat itself within this time, and must not answer the screen that it
/// led to.
const CARRY: Duration = Duration::from_millis(600);

/// From then on it comes more often than anybody presses it.
const REPEAT: Duration = Duration::from_millis(150);

impl App {
    /// The time of day: milliseconds since 1970.
    pub(super) fn wall(&self) -> i64 {
        self.wall_at(self.driver.elapsed())
    }

    /// Sets when it started, by the time of day at this moment.
    pub(super) fn set_clock(&mut self, now: i64, elapsed: Duration) {
        let elapsed = i64::try_from(elapsed.as_millis()).unwrap_or_default();
        self.began = now.saturating_sub(elapsed);
    }

    fn wall_at(&self, elapsed: Duration) -> i64 {
        self.began
            .saturating_add(i64::try_from(elapsed.as_millis()).unwrap_or_default())
    }

    /// Counts the time. A countdown that ends on hold is reported.
    pub(super) fn clock(&mut self, elapsed: Duration) {
        let tick = self.driver.tick(self.wall_at(elapsed), elapsed);
        match tick.aged {
            Aged::No => {}
            Aged::Facts => self.refresh(),
            Aged::Screen => {
                if matches!(&self.panel, Some(Panel::Confirm(confirm)) if confirm.is_of_answer()) {
                    self.panel = None;
                }
                self.arrived();
            }
        }
        self.tell_due();
        if let Some((number, title)) = tick.held_over {
            let args = [
                ("number", FluentValue::from(number)),
                ("title", title.into()),
            ];
            let text = self.words().ui_with(key::HELD_OVER, &args);
            self.ring = Some(text.clone());
            self.say(text);
        }
    }

    /// When something changes by itself: the next second of a countdown, the end of one on hold, or what is known
    /// becomes uncertain. Counted from the start.
    #[must_use]
    pub fn next_tick(&self) -> Option<Duration> {
        let now = self.driver.elapsed();
        let running = self.driver.seconds_left().and(self.driver.countdown());
        let second = running.map(|until| {
            let left = until.saturating_sub(now);
            until.saturating_sub(Duration::from_secs(left.as_secs()))
        });
        let others = [
            self.driver.next_held(),
            self.driver.next_aging(),
            self.next_due(),
        ];
        second.into_iter().chain(others.into_iter().flatten()).min()
    }

    /// Takes no Enter for a moment: what it would do has just changed.
    pub(super) fn hold_enter(&mut self) {
        let now = self.driver.elapsed();
        self.entered = Some((now, now));
    }

    /// Whether an Enter that is held down goes on.
    pub(super) fn is_carried(&mut self, key: Key) -> bool {
        if key != Key::Enter {
            self.entered = None;
            return false;
        }
        let now = self.driver.elapsed();
        let carried = self.entered.is_some_and(|(taken, last)| {
            let since = |then| now.saturating_sub(then);
            since(taken) < CARRY || since(last) < REPEAT
        });
        let taken = self.entered.filter(|_| carried);
        self.entered = Some((taken.map_or(now, |(taken, _)| taken), now));
        carried
    }
}

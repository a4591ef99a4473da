//! Days and times as people on this device read them.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::{Timestamp, Zoned, civil::DateTime, tz::TimeZone};
use uuid::{NoContext, Uuid};

/// How far the clock of the device is ahead of the true one, in milliseconds: tests set it.
#[cfg(debug_assertions)]
static AHEAD: std::sync::atomic::AtomicI64 = std::sync::atomic::AtomicI64::new(0);

/// Sets the clock of this program ahead by so many milliseconds. Only builds for tests know it.
#[cfg(debug_assertions)]
pub fn set_ahead(millis: i64) {
    AHEAD.store(millis, std::sync::atomic::Ordering::Relaxed);
}

#[cfg(debug_assertions)]
fn ahead() -> i64 {
    AHEAD.load(std::sync::atomic::Ordering::Relaxed)
}

#[cfg(not(debug_assertions))]
const fn ahead() -> i64 {
    0
}

/// Milliseconds since 1970 by the clock of the device; 1 before that, where a clock was never set.
#[must_use]
pub fn now() -> i64 {
    millis(SystemTime::now()).saturating_add(ahead())
}

/// Milliseconds since 1970; 1 before that.
#[must_use]
pub fn millis(at: SystemTime) -> i64 {
    let since = at.duration_since(UNIX_EPOCH);
    let millis = since.map_or(0, |since| since.as_millis());
    i64::try_from(millis).unwrap_or(i64::MAX).max(1)
}

/// A new id, ordered by time to the millisecond. Also where the clock was never set.
#[must_use]
pub fn id() -> Uuid {
    id_at(now())
}

fn id_at(millis: i64) -> Uuid {
    let now = millis.unsigned_abs();
    let nanos = u32::try_from(now % 1000).unwrap_or_default() * 1_000_000;
    Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, now / 1000, nanos))
}

/// The day on the calendar of the device, counted from 1970.
#[must_use]
pub fn day_number(at: i64) -> i64 {
    const DAY: i64 = 24 * 60 * 60;
    let local = local(at);
    let seconds = local.timestamp().as_second() + i64::from(local.offset().seconds());
    seconds.div_euclid(DAY)
}

fn local(at: i64) -> Zoned {
    let at = Timestamp::from_millisecond(at).unwrap_or_default();
    at.to_zoned(TimeZone::system())
}

/// The day and the time on the calendar of the device.
#[must_use]
pub fn civil(at: i64) -> DateTime {
    local(at).datetime()
}

/// The hour on the clock of the device.
#[must_use]
pub fn hour(at: i64) -> u8 {
    u8::try_from(civil(at).hour()).unwrap_or_default()
}

/// The beginning of an hour of a day that is counted from 1970, in milliseconds since then. `None`: there is no such
/// hour.
#[must_use]
pub fn at_hour(day: i64, hour: u8) -> Option<i64> {
    let first = jiff::civil::date(1970, 1, 1);
    let day = first
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()?;
    let time = jiff::civil::Time::new(i8::try_from(hour).ok()?, 0, 0, 0).ok()?;
    at_civil(day.to_datetime(time))
}

/// The time on the calendar of the device, in milliseconds since 1970. Of two in an hour that comes twice, the first.
#[must_use]
pub fn at_civil(at: DateTime) -> Option<i64> {
    let zoned = at.to_zoned(TimeZone::system()).ok()?;
    Some(zoned.timestamp().as_millisecond())
}

/// `2026-11-23`.
#[must_use]
pub fn day(at: i64) -> String {
    local(at).strftime("%Y-%m-%d").to_string()
}

/// `11-23 14:05`.
#[must_use]
pub fn day_and_time(at: i64) -> String {
    local(at).strftime("%m-%d %H:%M").to_string()
}

/// `14:05`.
#[must_use]
pub fn time(at: i64) -> String {
    local(at).strftime("%H:%M").to_string()
}

/// `2026-11-23 14:05:30 +08:00`.
#[must_use]
pub fn exact(at: i64) -> String {
    local(at).strftime("%Y-%m-%d %H:%M:%S %:z").to_string()
}

/// `20261123-140530`, for the name of a file.
#[must_use]
pub fn stamp(at: i64) -> String {
    local(at).strftime("%Y%m%d-%H%M%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_was_never_set_gives_ids_all_the_same() {
        let before = UNIX_EPOCH - std::time::Duration::from_hours(24);
        let ids = [id_at(millis(before)), id_at(millis(before))];
        assert_ne!(ids[0], ids[1]);
        assert!(ids[0] < id_at(1_795_840_313_268));
    }
}

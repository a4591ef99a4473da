//! How long cases stay. A clock may be wrong, and then wrong by years: it alone takes nothing away.

use std::fs;

use rusqlite::named_params;
use uuid::Uuid;

use super::{SCRUB, Store, remove, set_chore};
use crate::cases::{clock, fault::StoreError};

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// How far the clock may run ahead of the newest case, or fall behind it, and be believed.
const PLAUSIBLE: i64 = 7 * DAY;

/// The moment from which the clock is believed that has jumped ahead.
const DOUBTED: &str = "clock-doubted";

/// Cases that were taken away, and nobody was told yet.
const UNTOLD: &str = "purged";

impl Store {
    /// Takes the closed cases away whose last turn is older than so many days, counted from the newest of the clock
    /// and the cases; unless the clock does not fit the cases. Returns how many there were. They are told by
    /// [`purged`](Self::purged).
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn expire(&mut self, days: u32) -> Result<usize, StoreError> {
        self.expire_at(clock::now(), days)
    }

    pub(super) fn expire_at(&mut self, clock: i64, days: u32) -> Result<usize, StoreError> {
        self.watched()?;
        match self.believed(clock)? {
            Some(now) => self.take_away(now, days, true),
            None => Ok(0),
        }
    }

    /// Takes the closed cases away whose last turn is older than so many days, because somebody asked for it. Returns
    /// how many there were.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn purge(&mut self, days: u32) -> Result<usize, StoreError> {
        // What was touched just now counts, too.
        let now = clock::now().max(self.newest()?.unwrap_or(0));
        let now = now.saturating_add(1);
        self.take_away(now, days, false)
    }

    /// How many cases went because they were old, and nobody was told yet; they count as told from now on.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn purged(&mut self) -> Result<usize, StoreError> {
        let count = self.chore(UNTOLD)?;
        if count > 0 {
            let turn = self.write()?;
            set_chore(&turn, UNTOLD, 0)?;
            turn.commit()?;
        }
        Ok(usize::try_from(count).unwrap_or_default())
    }

    fn newest(&self) -> Result<Option<i64>, StoreError> {
        let newest = self.base.query_row(
            "SELECT max(at) FROM (
                 SELECT (SELECT touched FROM cases WHERE typeof(touched) = 'integer'
                         ORDER BY touched DESC LIMIT 1) AS at
                 UNION ALL
                 SELECT (SELECT at FROM searches WHERE typeof(at) = 'integer' ORDER BY at DESC LIMIT 1))",
            [],
            |row| row.get(0),
        )?;
        Ok(newest)
    }

    /// What time it is as far as old cases are concerned. `None`: the clock has jumped ahead of all cases, and has
    /// not gone on for long enough since to be believed. A clock that has fallen far behind is taken as it is:
    /// it takes nothing away.
    fn believed(&mut self, clock: i64) -> Result<Option<i64>, StoreError> {
        let Some(newest) = self.newest()? else {
            return Ok(None);
        };
        let doubted = self.chore(DOUBTED)?;
        let doubt = |value| -> Result<(), StoreError> {
            let turn = self.write()?;
            set_chore(&turn, DOUBTED, value)?;
            turn.commit()
        };
        if doubted == 0 {
            if clock > newest.saturating_add(PLAUSIBLE) {
                doubt(clock)?;
                return Ok(None);
            }
        } else if clock < doubted.saturating_sub(DAY) {
            // It was put right again.
            doubt(0)?;
        } else if clock < doubted.saturating_add(PLAUSIBLE) {
            return Ok(None);
        } else {
            doubt(0)?;
        }
        let behind = newest > clock.saturating_add(PLAUSIBLE);
        Ok(Some(if behind { clock } else { clock.max(newest) }))
    }

    /// What somebody may still go on with stays, whatever its age. So does a case that a clock which was behind has
    /// dated before those that were there already, until they are old too.
    fn take_away(&mut self, now: i64, days: u32, untold: bool) -> Result<usize, StoreError> {
        let before = now.saturating_sub(i64::from(days).saturating_mul(DAY));
        self.watched()?;
        let any: bool = self.base.query_row(
            "SELECT EXISTS (SELECT 1 FROM cases WHERE touched < :before AND closed = 1)
                 OR EXISTS (SELECT 1 FROM searches
                            WHERE at < :before AND case_id NOT IN (SELECT id FROM cases))",
            named_params! { ":before": before },
            |row| row.get(0),
        )?;
        let (count, texts) = if any {
            self.remove_old(now, before, untold)?
        } else {
            (0, 0)
        };
        if count + texts > 0 {
            self.scrub_or_leave_it()?;
        }
        for path in self.set_aside().into_iter().chain(self.copies()) {
            let old = fs::metadata(&path).and_then(|file| file.modified());
            let old = old.is_ok_and(|saved| clock::millis(saved) < before);
            if old {
                // One that cannot be taken away is named by whoever asks for it.
                let _ = fs::remove_file(path);
            }
        }
        Ok(count)
    }

    /// Returns how many cases there were, and how many texts of which no case came.
    fn remove_old(
        &mut self,
        now: i64,
        before: i64,
        untold: bool,
    ) -> Result<(usize, usize), StoreError> {
        let turn = self.write()?;
        let mut ids: Vec<Uuid> = Vec::new();
        let mut statement = turn.prepare(
            "SELECT id FROM (
                 SELECT id, closed, touched,
                        max(CASE WHEN began <= :now THEN began ELSE 0 END) OVER (ORDER BY at) AS since
                 FROM cases)
             WHERE closed = 1 AND touched < :before AND since < :before
                   AND typeof(id) = 'blob' AND length(id) = 16",
        )?;
        let params = named_params! { ":before": before, ":now": now };
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            ids.push(Uuid::from_bytes(row.get(0)?));
        }
        drop(rows);
        drop(statement);
        for id in &ids {
            remove(&turn, *id)?;
        }
        let texts = turn.execute(
            "DELETE FROM searches WHERE at < :before AND case_id NOT IN (SELECT id FROM cases)",
            named_params! { ":before": before },
        )?;
        if ids.len() + texts > 0 {
            set_chore(&turn, SCRUB, 1)?;
        }
        if untold && !ids.is_empty() {
            let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
            set_chore(&turn, UNTOLD, self.chore(UNTOLD)?.saturating_add(count))?;
        }
        turn.commit()?;
        for id in &ids {
            self.saved.remove(id);
        }
        Ok((ids.len(), texts))
    }
}

//! What was ticked, in a small file of its own beside the cases: `care.json`. It is written whole beside and moved into
//! place under a lock, so that several copies lose nothing of each other and a power cut leaves the old or the new one.
//! Nothing is taken away by time, so a clock that jumps loses nothing: the oldest go when there are too many.

use std::{
    error::Error,
    fmt, fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use serde::{Deserialize, Serialize};

use crate::{cases::clock, disk, pack::read_text};

/// The file.
const FILE: &str = "care.json";

/// The lock that a copy holds while it reads and writes.
const LOCK: &str = "care.lock";

/// The version of the format.
const SCHEMA: u32 = 1;

/// The most ticks that are kept: about half a year of all rounds.
const MOST: usize = 4_000;

/// How long to wait for other copies, each of which takes some milliseconds.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a check came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is as it should be.
    Fine,
    /// It is not.
    Failed,
}

/// A check that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    /// The name of the check.
    pub item: String,
    /// The round: `open`, `close`, `week` or `month`.
    pub round: String,
    /// The day, week or month that it counts for.
    pub period: String,
    /// What it came to.
    pub outcome: Outcome,
    /// When, in milliseconds since 1970 by the clock of the device.
    pub at: i64,
}

#[derive(Serialize, Deserialize)]
struct Written {
    schema: u32,
    ticks: Vec<Tick>,
}

/// Of a file of any version: only this is sure to be where it is now.
#[derive(Deserialize)]
struct Version {
    schema: u32,
}

/// Why ticks cannot be read or kept.
#[derive(Debug)]
pub enum TicksError {
    /// A file or folder cannot be used.
    Unusable(PathBuf, io::Error),
    /// Other copies are at it all the time.
    Busy(PathBuf),
    /// A newer program wrote it.
    Newer(PathBuf),
}

impl fmt::Display for TicksError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unusable(path, _) => write!(f, "{} cannot be used", path.display()),
            Self::Busy(path) => write!(f, "{} is in use", path.display()),
            Self::Newer(path) => write!(f, "{} is of a newer program", path.display()),
        }
    }
}

impl Error for TicksError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unusable(_, error) => Some(error),
            Self::Busy(_) | Self::Newer(_) => None,
        }
    }
}

/// The ticks of this device.
#[derive(Clone, Debug)]
pub struct Ticks {
    folder: PathBuf,
    /// All that was read or kept last, the oldest first.
    all: Vec<Tick>,
    /// Where a damaged file was moved to.
    set_aside: Option<PathBuf>,
}

impl Ticks {
    /// Reads those in a folder. Where there are none, nothing is made.
    ///
    /// # Errors
    /// The file is there and cannot be read.
    pub fn read(folder: &Path) -> Result<Self, TicksError> {
        let mut ticks = Self {
            folder: folder.to_owned(),
            all: Vec::new(),
            set_aside: None,
        };
        match ticks.look()? {
            Some(all) => ticks.all = all,
            // Another copy may be about to set it aside, too.
            None => ticks.locked(Self::load)?,
        }
        Ok(ticks)
    }

    /// All that was read or kept last, the oldest first.
    #[must_use]
    pub fn all(&self) -> &[Tick] {
        &self.all
    }

    /// Where a damaged file was moved to. It is told once.
    pub fn take_set_aside(&mut self) -> Option<PathBuf> {
        self.set_aside.take()
    }

    /// Keeps ticks, each in the place of an earlier one of its day, week or month. What other copies kept meanwhile stays.
    ///
    /// # Errors
    /// They cannot be kept; the file is as it was.
    pub fn keep(&mut self, new: &[Tick]) -> Result<(), TicksError> {
        disk::make_folder(&self.folder)
            .map_err(|error| TicksError::Unusable(self.folder.clone(), error))?;
        self.locked(|ticks| {
            ticks.load()?;
            let same =
                |a: &Tick, b: &Tick| a.item == b.item && a.round == b.round && a.period == b.period;
            let mut all = ticks.all.clone();
            all.retain(|old| !new.iter().any(|new| same(old, new)));
            all.extend(new.iter().cloned());
            all.drain(..all.len().saturating_sub(MOST));
            ticks.write(&all)?;
            ticks.all = all;
            Ok(())
        })
    }

    fn path(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    fn unusable(&self, error: io::Error) -> TicksError {
        TicksError::Unusable(self.path(), error)
    }

    /// What stands in the file; `None` if it is damaged.
    fn look(&self) -> Result<Option<Vec<Tick>>, TicksError> {
        let text = match read_text(&self.path()) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Some(Vec::new())),
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::InvalidData | io::ErrorKind::FileTooLarge
                ) =>
            {
                return Ok(None);
            }
            Err(error) => return Err(self.unusable(error)),
        };
        match serde_json::from_str::<Version>(&text) {
            Ok(Version { schema }) if schema > SCHEMA => Err(TicksError::Newer(self.path())),
            Ok(_) => Ok(serde_json::from_str::<Written>(&text)
                .ok()
                .map(|written| written.ticks)),
            Err(_) => Ok(None),
        }
    }

    /// Reads the file, and sets it aside if it is damaged. To be called under the lock.
    fn load(&mut self) -> Result<(), TicksError> {
        if let Some(all) = self.look()? {
            self.all = all;
            return Ok(());
        }
        let stamp = clock::stamp(clock::now());
        let mut names = (0..).map(|count| match count {
            0 => format!("care-damaged-{stamp}.json"),
            more => format!("care-damaged-{stamp}-{more}.json"),
        });
        let free = names.find(|name| !self.folder.join(name).exists());
        let aside = self.folder.join(free.unwrap_or_default());
        fs::rename(self.path(), &aside).map_err(|error| self.unusable(error))?;
        self.all = Vec::new();
        self.set_aside = Some(aside);
        Ok(())
    }

    fn write(&self, all: &[Tick]) -> Result<(), TicksError> {
        let written = Written {
            schema: SCHEMA,
            ticks: all.to_vec(),
        };
        serde_json::to_string(&written)
            .map_err(io::Error::from)
            .and_then(|text| disk::write_whole(&self.path(), text.as_bytes()))
            .map_err(|error| self.unusable(error))
    }

    /// Does something while no other copy does.
    fn locked(
        &mut self,
        mut work: impl FnMut(&mut Self) -> Result<(), TicksError>,
    ) -> Result<(), TicksError> {
        let path = self.folder.join(LOCK);
        let lock = match disk::lock(&path, PATIENCE) {
            Ok(Some(lock)) => lock,
            Ok(None) => return Err(TicksError::Busy(self.path())),
            Err(error) => return Err(TicksError::Unusable(path, error)),
        };
        let done = work(self);
        drop(lock);
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tick(item: &str, period: &str, outcome: Outcome) -> Tick {
        Tick {
            item: item.to_owned(),
            round: "open".to_owned(),
            period: period.to_owned(),
            outcome,
            at: 1,
        }
    }

    fn items(folder: &Path) -> Vec<String> {
        let ticks = Ticks::read(folder).expect("readable");
        let all = ticks.all().iter();
        all.map(|tick| format!("{} {}", tick.item, tick.period))
            .collect()
    }

    #[test]
    fn what_two_copies_keep_is_kept_and_a_later_tick_takes_the_place_of_an_earlier() {
        let home = tempfile::tempdir().expect("a folder");
        let mut one = Ticks::read(home.path()).expect("nothing yet");
        let mut two = Ticks::read(home.path()).expect("nothing yet");
        one.keep(&[tick("a", "1", Outcome::Fine)]).expect("kept");
        two.keep(&[tick("b", "1", Outcome::Fine)]).expect("kept");
        one.keep(&[tick("a", "1", Outcome::Failed)]).expect("kept");
        assert_eq!(items(home.path()), ["b 1", "a 1"]);
        assert_eq!(
            one.all().last().map(|tick| tick.outcome),
            Some(Outcome::Failed)
        );
    }

    #[test]
    fn a_torn_file_is_set_aside_once_and_kept() {
        let home = tempfile::tempdir().expect("a folder");
        let torn = "{\"schema\":1,\"ticks\":[{\"item\":\"a\"";
        fs::write(home.path().join(FILE), torn).expect("written");
        let mut ticks = Ticks::read(home.path()).expect("set aside");
        let aside = ticks.take_set_aside().expect("it is told");
        assert_eq!(fs::read_to_string(aside).expect("there"), torn);
        assert_eq!(ticks.take_set_aside(), None);
        ticks.keep(&[tick("a", "1", Outcome::Fine)]).expect("kept");
        assert_eq!(items(home.path()), ["a 1"]);
    }

    #[test]
    fn a_newer_file_is_left_alone() {
        let home = tempfile::tempdir().expect("a folder");
        let newer = "{\"schema\":2,\"days\":[]}";
        fs::write(home.path().join(FILE), newer).expect("written");
        assert!(matches!(
            Ticks::read(home.path()),
            Err(TicksError::Newer(_))
        ));
        let there = fs::read_to_string(home.path().join(FILE));
        assert_eq!(there.expect("there"), newer);
    }

    #[test]
    fn the_oldest_go_when_there_are_too_many_whatever_the_clock_says() {
        let home = tempfile::tempdir().expect("a folder");
        let mut ticks = Ticks::read(home.path()).expect("nothing yet");
        let many: Vec<Tick> = (0..MOST)
            .map(|at| tick("a", &at.to_string(), Outcome::Fine))
            .collect();
        ticks.keep(&many).expect("kept");
        ticks
            .keep(&[tick("b", "1970-01-01", Outcome::Fine)])
            .expect("kept");
        assert_eq!(ticks.all().len(), MOST);
        assert_eq!(ticks.all()[0].period, "1");
        assert_eq!(ticks.all()[MOST - 1].item, "b");
    }
}

//! What a trainer sets for an exam.

use std::{error::Error, fmt};

use serde::{Deserialize, Serialize};

use super::marks::scenario_named;
use crate::pack::Pack;

/// What an exam is made of. A TOML file of a trainer may set each of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// The format of the file.
    pub schema: u32,
    /// How many drills are drawn.
    pub drills: u32,
    /// The time for all of them, in minutes.
    pub minutes: u32,
    /// The points, of 100, that all drills must have on average.
    pub mark: u32,
    /// The flows that are drawn from; all if there are none.
    pub flows: Vec<String>,
    /// Exactly these scenarios, as `flow/id`, instead of a draw.
    pub scenarios: Vec<String>,
}

/// The format of the file that this program reads.
const SCHEMA: u32 = 1;

/// The most drills of an exam.
const MOST_DRILLS: u32 = 100;

/// The most minutes of an exam.
const MOST_MINUTES: u32 = 600;

impl Default for Rules {
    fn default() -> Self {
        Self {
            schema: SCHEMA,
            drills: 12,
            minutes: 60,
            mark: crate::drill::PASS,
            flows: Vec::new(),
            scenarios: Vec::new(),
        }
    }
}

/// Why a file of rules cannot be used.
#[derive(Debug)]
pub enum BadRules {
    /// It is not TOML, or has keys that there are not.
    Toml(Box<toml::de::Error>),
    /// A number is out of range.
    Range {
        /// The key.
        key: &'static str,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// Nothing in the content has this name.
    Unknown(String),
    /// The same scenario stands twice.
    Twice(String),
    /// The scenario cannot be drilled.
    Undrillable(String),
    /// Nothing can be drawn.
    Empty,
}

impl fmt::Display for BadRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Toml(error) => write!(f, "{error}"),
            Self::Range { key, least, most } => {
                write!(f, "{key} must be between {least} and {most}")
            }
            Self::Unknown(name) => write!(f, "nothing is called {name}"),
            Self::Twice(name) => write!(f, "{name} stands twice"),
            Self::Undrillable(name) => write!(f, "{name} cannot be drilled"),
            Self::Empty => write!(f, "there is nothing to draw from"),
        }
    }
}

impl Error for BadRules {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Toml(error) => Some(&**error),
            Self::Range { .. }
            | Self::Unknown(_)
            | Self::Twice(_)
            | Self::Undrillable(_)
            | Self::Empty => None,
        }
    }
}

impl Rules {
    /// Reads a trainer's file.
    ///
    /// # Errors
    /// It is no such file, or a number is out of range.
    pub fn read(text: &str) -> Result<Self, BadRules> {
        let rules: Self = toml::from_str(text).map_err(|error| BadRules::Toml(error.into()))?;
        rules.in_range()?;
        Ok(rules)
    }

    fn in_range(&self) -> Result<(), BadRules> {
        let ranges = [
            ("schema", self.schema, SCHEMA, SCHEMA),
            ("drills", self.drills, 1, MOST_DRILLS),
            ("minutes", self.minutes, 1, MOST_MINUTES),
            ("mark", self.mark, 1, 100),
        ];
        for (key, value, least, most) in ranges {
            if !(least..=most).contains(&value) {
                return Err(BadRules::Range { key, least, most });
            }
        }
        Ok(())
    }

    /// Looks whether they fit a pack.
    ///
    /// # Errors
    /// A number is out of range, or a name is unknown.
    pub fn check(&self, pack: &Pack) -> Result<(), BadRules> {
        self.in_range()?;
        let unknown = |name: &String| BadRules::Unknown(name.clone());
        for flow in &self.flows {
            pack.flow(flow).ok_or_else(|| unknown(flow))?;
        }
        for (at, name) in self.scenarios.iter().enumerate() {
            scenario_named(pack, name).ok_or_else(|| unknown(name))?;
            if self.scenarios[..at].contains(name) {
                return Err(BadRules::Twice(name.clone()));
            }
        }
        Ok(())
    }
}

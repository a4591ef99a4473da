//! The connection to the central store, and what can be asked of it.

use postgres::{Client, types::ToSql};
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::{address, error::CentralError};
use crate::{
    cases::{Delivery, HeldElsewhere, Received},
    settings::Central,
};

/// The schema of the server that this program works with.
pub const SCHEMA: i32 = 1;

/// Each step leads from the schema of its position to the next.
const MIGRATIONS: [&str; 1] = [include_str!("sql/1.sql")];

/// How long a case that was taken over stays with who took it, without a sign of life, in minutes.
const LEASE: i32 = 60;

/// The same of a case that somebody works on, from the last sign of life.
const WORK: i32 = 10;

/// A connection to the central store.
pub struct Server {
    client: Client,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").finish_non_exhaustive()
    }
}

/// What a central store says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// Its id: another one after it was begun anew.
    pub store: Uuid,
    /// Its schema.
    pub schema: i32,
}

/// What came of a delivery.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub enum Answer {
    /// All of it stands there.
    Kept {
        /// How much of the case is set apart.
        refused: usize,
        /// Two desks worked on the case without knowing of each other.
        diverged: bool,
    },
    /// It stood there already.
    Known {
        /// How much of it is set apart.
        refused: usize,
    },
    /// Less stands there than was believed.
    Behind {
        /// The revision that stands there.
        revision: i64,
    },
    /// More stands there than this store has.
    Older {
        /// The revision that stands there.
        revision: i64,
    },
    /// The case was forgotten there.
    Forgotten,
}

/// Which cases to find; all that is given has to fit.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// A number as people say it, `1123-7-4821` or its beginning `1123-7`.
    pub number: Option<String>,
    /// The merchant number of who called.
    pub merchant: Option<String>,
    /// The number to ring back.
    pub phone: Option<String>,
    /// The response code that was looked up.
    pub code: Option<String>,
    /// A team that it was passed on to.
    pub passed_to: Option<String>,
    /// Only those that somebody is to be rung back for.
    pub due: bool,
    /// Only those that began at or after this time, milliseconds since 1970.
    pub since: Option<i64>,
    /// At most so many, the newest first.
    pub most: i64,
}

/// A case in a list of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its id.
    pub id: Uuid,
    /// As people say it.
    pub spoken: String,
    /// The flow that it stands in.
    pub flow: String,
    /// Milliseconds since 1970 by the clock of its desk.
    pub began: i64,
    /// The same of the last turn.
    pub touched: i64,
    /// The name of its outcome.
    pub outcome: String,
    /// Nobody will go on with it.
    pub closed: bool,
    /// Who worked on it.
    pub agent: String,
    /// The shop that called.
    pub shop: Option<String>,
    /// When the caller is to be rung back.
    pub due: Option<i64>,
    /// Two desks worked on it without knowing of each other.
    pub diverged: bool,
    /// The computer that has taken it over.
    pub taken_by: Option<String>,
}

/// What comes of asking for a case.
#[derive(Debug, Deserialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub enum Takeover {
    /// It is this desk's from now on.
    Taken {
        /// All of it.
        case: Box<Received>,
    },
    /// Somebody else has taken it over.
    Held {
        /// The computer.
        computer: String,
        /// The login there.
        login: String,
        /// Since when, milliseconds since 1970 by the clock of the server.
        since: i64,
    },
    /// There is none.
    Gone,
}

impl Server {
    /// Connects.
    ///
    /// # Errors
    /// Why not. Nothing of the own store is in the way.
    pub fn connect(central: &Central) -> Result<Self, CentralError> {
        let config = address::config(central)?;
        let client = config.connect(address::tls(central)?)?;
        Ok(Self { client })
    }

    /// What it says of itself; `None`: it has no tables of ours.
    ///
    /// # Errors
    /// It cannot be asked.
    pub fn about(&mut self) -> Result<Option<About>, CentralError> {
        let made: bool = self
            .client
            .query_one("SELECT to_regclass('posdoc.about') IS NOT NULL", &[])?
            .get(0);
        if !made {
            return Ok(None);
        }
        let row = self
            .client
            .query_one("SELECT store, schema FROM posdoc.about", &[])?;
        Ok(Some(About {
            store: row.get(0),
            schema: row.get(1),
        }))
    }

    /// The same, if this program can work with it.
    ///
    /// # Errors
    /// It has no tables of ours, or others.
    pub fn ready(&mut self) -> Result<About, CentralError> {
        match self.about()? {
            None => Err(CentralError::NotSetUp { schema: 0 }),
            Some(About { schema, .. }) if schema < SCHEMA => Err(CentralError::NotSetUp { schema }),
            Some(About { schema, .. }) if schema > SCHEMA => Err(CentralError::Newer { schema }),
            Some(about) => Ok(about),
        }
    }

    /// Makes the tables, or brings them up to date. For the owner of the database. Returns the schema there was.
    ///
    /// # Errors
    /// They stay as they were.
    pub fn migrate(&mut self) -> Result<i32, CentralError> {
        // Of two that migrate, the other waits.
        let mut turn = self.client.transaction()?;
        turn.execute("SELECT pg_advisory_xact_lock(21)", &[])?;
        let made: bool = turn
            .query_one("SELECT to_regclass('posdoc.about') IS NOT NULL", &[])?
            .get(0);
        let schema: i32 = if made {
            turn.query_one("SELECT schema FROM posdoc.about", &[])?
                .get(0)
        } else {
            0
        };
        if schema > SCHEMA {
            return Err(CentralError::Newer { schema });
        }
        let done = usize::try_from(schema).unwrap_or_default();
        for step in MIGRATIONS.iter().skip(done) {
            turn.batch_execute(step)?;
        }
        if schema < SCHEMA {
            turn.execute("UPDATE posdoc.about SET schema = $1", &[&SCHEMA])?;
        }
        turn.commit()?;
        Ok(schema)
    }

    /// Brings there what it has not got of a case, in one transaction.
    ///
    /// # Errors
    /// Why not. Whether it has it all the same is not known where the connection broke: deliver it again.
    pub fn deliver(&mut self, delivery: &Delivery) -> Result<Answer, CentralError> {
        let document = serde_json::to_value(delivery).map_err(CentralError::Answer)?;
        self.ask("SELECT posdoc.deliver($1)", &[&document])
    }

    /// Forgets a case.
    ///
    /// # Errors
    /// Why not.
    pub fn forget(&mut self, id: Uuid, desk: Uuid) -> Result<(), CentralError> {
        self.client
            .execute("SELECT posdoc.forget($1, $2)", &[&id, &desk])?;
        Ok(())
    }

    /// Takes a case over for a desk.
    ///
    /// # Errors
    /// Why not.
    pub fn take(&mut self, id: Uuid, desk: Uuid, computer: &str) -> Result<Takeover, CentralError> {
        self.ask(
            "SELECT posdoc.take($1, $2, $3, $4)",
            &[&id, &desk, &computer, &LEASE],
        )
    }

    /// Keeps cases with the desk that works on them, for some minutes more. Returns those that another desk has; nothing
    /// changes for these. Cases that are not there yet are passed over.
    ///
    /// # Errors
    /// Why not.
    pub fn hold(
        &mut self,
        ids: &[Uuid],
        desk: Uuid,
        computer: &str,
    ) -> Result<Vec<HeldElsewhere>, CentralError> {
        self.ask(
            "SELECT posdoc.hold($1, $2, $3, $4)",
            &[&ids, &desk, &computer, &WORK],
        )
    }

    /// Gives cases back. Returns how many this desk had.
    ///
    /// # Errors
    /// Why not.
    pub fn give_back(&mut self, ids: &[Uuid], desk: Uuid) -> Result<i32, CentralError> {
        let row = self
            .client
            .query_one("SELECT posdoc.give_back($1, $2)", &[&ids, &desk])?;
        Ok(row.get(0))
    }

    /// The cases that fit, the newest first.
    ///
    /// # Errors
    /// Why not.
    pub fn find(&mut self, query: &Query) -> Result<Vec<Found>, CentralError> {
        let mut wanted: Vec<String> = Vec::new();
        let mut values: Vec<&(dyn ToSql + Sync)> = Vec::new();
        let texts = [
            ("merchant", &query.merchant),
            ("phone", &query.phone),
            ("code", &query.code),
            ("passed_to", &query.passed_to),
        ];
        for (column, value) in texts {
            if let Some(value) = value {
                values.push(value);
                wanted.push(format!("cases.{column} = ${}", values.len()));
            }
        }
        // A range finds all that begin so by the index; the sign behind '-' is '.'.
        let range = query
            .number
            .as_ref()
            .map(|number| (format!("{number}-"), format!("{number}.")));
        if let (Some(number), Some((from, to))) = (&query.number, &range) {
            values.push(number);
            let at = values.len();
            values.push(from);
            values.push(to);
            wanted.push(format!(
                "(cases.spoken COLLATE \"C\" = ${at} OR cases.spoken COLLATE \"C\" >= ${} AND cases.spoken COLLATE \"C\" < ${})",
                at + 1,
                at + 2
            ));
        }
        if let Some(since) = &query.since {
            values.push(since);
            wanted.push(format!("cases.began >= ${}", values.len()));
        }
        if query.due {
            wanted.push("cases.due IS NOT NULL AND NOT cases.closed".to_owned());
        }
        if wanted.is_empty() {
            wanted.push("true".to_owned());
        }
        values.push(&query.most);
        let order = if query.due {
            "cases.due"
        } else {
            "cases.began DESC"
        };
        let sql = format!(
            "SELECT cases.id, coalesce(cases.spoken, ''), cases.flow, cases.began, cases.touched, cases.outcome,
                    cases.closed, cases.agent, cases.shop, cases.due, cases.diverged, leases.computer
             FROM posdoc.cases LEFT JOIN posdoc.leases ON leases.case_id = cases.id AND leases.until > now()
             WHERE {} ORDER BY {order} LIMIT ${}",
            wanted.join(" AND "),
            values.len()
        );
        let rows = self.client.query(&sql, &values)?;
        let found = rows.iter().map(|row| Found {
            id: row.get(0),
            spoken: row.get(1),
            flow: row.get(2),
            began: row.get(3),
            touched: row.get(4),
            outcome: row.get(5),
            closed: row.get(6),
            agent: row.get(7),
            shop: row.get(8),
            due: row.get(9),
            diverged: row.get(10),
            taken_by: row.get(11),
        });
        Ok(found.collect())
    }

    fn ask<T: for<'a> Deserialize<'a>>(
        &mut self,
        sql: &str,
        values: &[&(dyn ToSql + Sync)],
    ) -> Result<T, CentralError> {
        let answer: Value = self.client.query_one(sql, values)?.get(0);
        serde_json::from_value(answer).map_err(CentralError::Answer)
    }
}

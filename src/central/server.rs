//! The connection to the central store, and what can be asked of it.

use std::{future::Future, time::Duration};

use serde::Deserialize;
use serde_json::Value;
use tokio::{
    runtime::{Builder, Runtime},
    time::timeout,
};
use tokio_postgres::{Client, Error, Row, types::ToSql};
use uuid::Uuid;

use super::{address, error::CentralError};
use crate::{
    cases::{Calling, Delivery, HeldElsewhere, Number, Outcome, Received},
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

/// The most calls of one shop that are looked at.
const MOST_CALLS: i64 = 100;

/// How long it may take until a connection stands: called, encrypted, let in. For each host that the address names.
const CONNECT: Duration = Duration::from_secs(10);

/// How long an answer may take. The server itself gives up before that, unless it stands still.
const ANSWER: Duration = Duration::from_secs(30);

/// The same where tables are made or changed.
const MIGRATION: Duration = Duration::from_mins(30);

/// A connection to the central store.
pub struct Server {
    client: Client,
    /// Taken out when it is given up.
    runtime: Option<Runtime>,
}

impl Drop for Server {
    fn drop(&mut self) {
        // A name that is still being looked up holds nobody up.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Waits for an answer, so long at most.
fn within<T>(
    runtime: &Runtime,
    most: Duration,
    answer: impl Future<Output = Result<T, Error>>,
) -> Result<T, CentralError> {
    let answer = runtime.block_on(async { timeout(most, answer).await });
    Ok(answer.map_err(|_| CentralError::Silent)??)
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
    /// A number as people say it, `1123-7-4821` or its beginning `1123-7`, in capitals or not.
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
    /// The login there.
    pub taken_login: Option<String>,
}

/// What the store has not kept of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptOut {
    /// As people say it.
    pub number: String,
    /// Whose copy it is.
    pub login: String,
    /// How many answers and notes; 0: the case as a whole.
    pub count: usize,
}

/// A case as one desk has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskCopy {
    /// Who delivered it.
    pub login: String,
    /// From which computer.
    pub computer: String,
    /// The name that the settings there have.
    pub agent: String,
    /// The last turn, milliseconds since 1970 by the clock of that desk.
    pub touched: i64,
    /// The name of its outcome.
    pub outcome: String,
    /// Turns and notes, by time.
    pub lines: Vec<CopyLine>,
}

/// A turn or a note of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyLine {
    /// Milliseconds since 1970 by the clock of that desk.
    pub at: i64,
    /// The question or the note; `None`: it was set apart.
    pub text: Option<String>,
    /// What was answered.
    pub answer: Option<String>,
    /// The store did not keep it.
    pub refused: bool,
    /// It is a note.
    pub note: bool,
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
        let tls = address::tls(central)?;
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(CentralError::Runtime)?;
        let hosts = config.get_hosts().len().max(config.get_hostaddrs().len());
        let most = CONNECT * u32::try_from(hosts.max(1)).unwrap_or(1);
        match within(&runtime, most, config.connect(tls)) {
            Ok((client, connection)) => {
                runtime.spawn(async move {
                    // Whoever asks next is told what became of it.
                    let _ = connection.await;
                });
                Ok(Self {
                    client,
                    runtime: Some(runtime),
                })
            }
            Err(error) => {
                runtime.shutdown_background();
                Err(error)
            }
        }
    }

    fn query(&self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, CentralError> {
        let runtime = self.runtime.as_ref().ok_or(CentralError::Silent)?;
        within(runtime, ANSWER, self.client.query(sql, values))
    }

    fn query_one(&self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Row, CentralError> {
        let runtime = self.runtime.as_ref().ok_or(CentralError::Silent)?;
        within(runtime, ANSWER, self.client.query_one(sql, values))
    }

    /// What it says of itself; `None`: it has no tables of ours.
    ///
    /// # Errors
    /// It cannot be asked.
    pub fn about(&mut self) -> Result<Option<About>, CentralError> {
        let made: bool = self
            .query_one("SELECT to_regclass('posdoc.about') IS NOT NULL", &[])?
            .get(0);
        if !made {
            return Ok(None);
        }
        let row = self.query_one("SELECT store, schema FROM posdoc.about", &[])?;
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
        let runtime = self.runtime.as_ref().ok_or(CentralError::Silent)?;
        let schema = within(runtime, MIGRATION, migrate(&mut self.client))?;
        if schema > SCHEMA {
            return Err(CentralError::Newer { schema });
        }
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
        self.query_one("SELECT posdoc.forget($1, $2)", &[&id, &desk])?;
        Ok(())
    }

    /// Has it written down that it refused a case as a whole.
    ///
    /// # Errors
    /// Why not.
    pub fn tell_refused(
        &mut self,
        id: Uuid,
        desk: Uuid,
        spoken: &str,
        state: &str,
    ) -> Result<(), CentralError> {
        self.query_one(
            "SELECT posdoc.tell_refused($1, $2, $3, $4)",
            &[&id, &desk, &spoken, &state],
        )?;
        Ok(())
    }

    /// What of the branch the store has not kept, the newest first; `None`: whoever asks is no lead.
    ///
    /// # Errors
    /// Why not.
    pub fn kept_out(&mut self) -> Result<Option<Vec<KeptOut>>, CentralError> {
        if !self
            .query_one("SELECT posdoc.is_lead()", &[])?
            .get::<_, bool>(0)
        {
            return Ok(None);
        }
        // What was refused as a whole and came through later is no longer.
        let rows = self.query(
            "SELECT number, login, count FROM (
                 SELECT coalesce(cases.spoken, '') AS number, copies.login::text, copies.refused AS count, copies.received AS at
                 FROM posdoc.copies JOIN posdoc.cases ON cases.month = copies.month AND cases.id = copies.case_id
                 WHERE copies.refused > 0
                 UNION ALL
                 SELECT coalesce(detail ->> 'number', ''), audit.login::text, 0, max(audit.at)
                 FROM posdoc.audit
                 WHERE action = 'refused' AND NOT EXISTS (
                     SELECT FROM posdoc.copies WHERE copies.case_id = audit.case_id AND copies.login = audit.login
                         AND copies.received > audit.at)
                 GROUP BY 1, 2
             ) AS kept_out ORDER BY at DESC LIMIT 200",
            &[],
        )?;
        let rows = rows.iter().map(|row| KeptOut {
            number: row.get(0),
            login: row.get(1),
            count: usize::try_from(row.get::<_, i32>(2)).unwrap_or_default(),
        });
        Ok(Some(rows.collect()))
    }

    /// What each desk has of a case, the one that lists show first.
    ///
    /// # Errors
    /// Why not.
    pub fn copies(&mut self, id: Uuid) -> Result<Vec<DeskCopy>, CentralError> {
        let rows = self.query(
            "SELECT copies.desk, copies.login::text, copies.computer, coalesce(head ->> 'agent', ''),
                    (head ->> 'touched')::bigint, head ->> 'outcome'
             FROM posdoc.copies JOIN posdoc.cases ON cases.month = copies.month AND cases.id = copies.case_id
             WHERE copies.month = posdoc.month_of($1) AND copies.case_id = $1
             ORDER BY copies.desk = cases.desk DESC, copies.received",
            &[&id],
        )?;
        let mut copies = Vec::new();
        for row in rows {
            let desk: Uuid = row.get(0);
            let lines = self.query(
                "SELECT at, coalesce(title, entry::text), label, refused, false FROM posdoc.turns
                 WHERE month = posdoc.month_of($1) AND case_id = $1 AND desk = $2 AND NOT ahead
                 UNION ALL
                 SELECT at, note, NULL, refused, true FROM posdoc.notes
                 WHERE month = posdoc.month_of($1) AND case_id = $1 AND desk = $2
                 ORDER BY 1",
                &[&id, &desk],
            )?;
            let lines = lines.iter().map(|line| CopyLine {
                at: line.get(0),
                text: line.get(1),
                answer: line.get(2),
                refused: line.get::<_, Option<String>>(3).is_some(),
                note: line.get(4),
            });
            copies.push(DeskCopy {
                login: row.get(1),
                computer: row.get(2),
                agent: row.get(3),
                touched: row.get(4),
                outcome: row.get(5),
                lines: lines.collect(),
            });
        }
        Ok(copies)
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
        let row = self.query_one("SELECT posdoc.give_back($1, $2)", &[&ids, &desk])?;
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
            ("code", &query.code),
            ("passed_to", &query.passed_to),
        ];
        for (column, value) in texts {
            if let Some(value) = value {
                values.push(value);
                wanted.push(format!("cases.{column} = ${}", values.len()));
            }
        }
        let phones = query.phone.as_deref().map(phones);
        if let Some(phones) = &phones {
            values.push(phones);
            wanted.push(format!("cases.phone = ANY (${})", values.len()));
        }
        // A range finds all that begin so by the index; the sign behind '-' is '.'.
        let ranges = query.number.as_deref().map(numbers).unwrap_or_default();
        let mut either = Vec::new();
        for (number, from, to) in &ranges {
            values.extend([number as &(dyn ToSql + Sync), from, to]);
            let at = values.len();
            either.push(format!(
                "cases.spoken COLLATE \"C\" = ${} OR cases.spoken COLLATE \"C\" >= ${} AND cases.spoken COLLATE \"C\" < ${at}",
                at - 2,
                at - 1,
            ));
        }
        if !either.is_empty() {
            wanted.push(format!("({})", either.join(" OR ")));
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
                    cases.closed, cases.agent, cases.shop, cases.due, cases.diverged, leases.computer, leases.login::text
             FROM posdoc.cases LEFT JOIN posdoc.leases ON leases.case_id = cases.id AND leases.until > now()
             WHERE {} ORDER BY {order} LIMIT ${}",
            wanted.join(" AND "),
            values.len()
        );
        let rows = self.query(&sql, &values)?;
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
            taken_login: row.get(12),
        });
        Ok(found.collect())
    }

    /// What came of the calls of one shop since then: by its merchant number, else by the number to ring back.
    ///
    /// # Errors
    /// Why not.
    pub fn called(&mut self, calling: &Calling, since: i64) -> Result<Vec<Outcome>, CentralError> {
        let digits = |text: &String| text.chars().filter(char::is_ascii_digit).collect();
        let merchant: Option<String> = calling.merchant.as_ref().map(digits);
        let found = self.find(&Query {
            phone: calling.phone.clone().filter(|_| merchant.is_none()),
            merchant,
            since: Some(since),
            most: MOST_CALLS,
            ..Query::default()
        })?;
        let others = found.iter().filter(|found| found.id != calling.case);
        let came = others.map(|found| Outcome::named(&found.outcome).unwrap_or(Outcome::Open));
        Ok(came.collect())
    }

    fn ask<T: for<'a> Deserialize<'a>>(
        &mut self,
        sql: &str,
        values: &[&(dyn ToSql + Sync)],
    ) -> Result<T, CentralError> {
        let answer: Value = self.query_one(sql, values)?.get(0);
        serde_json::from_value(answer).map_err(CentralError::Answer)
    }
}

/// How a phone number may stand there: with the code of the country or without.
fn phones(number: &str) -> Vec<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = digits.strip_prefix("00").unwrap_or(&digits);
    let mut all = vec![digits.clone(), abroad.to_owned()];
    let home = match abroad.as_bytes() {
        // A Chinese mobile number; the code is left out, and nothing put in its place.
        [b'8', b'6', b'1', ..] if abroad.len() == 13 => Some(abroad[2..].to_owned()),
        [b'8', b'6', ..] if abroad.len() > 11 => Some(format!("0{}", &abroad[2..])),
        [b'4', b'4', ..] if (11..=13).contains(&abroad.len()) => {
            Some(format!("0{}", abroad[2..].trim_start_matches('0')))
        }
        _ => None,
    };
    let code = match digits.as_bytes() {
        [b'1', ..] if digits.len() == 11 => vec![format!("86{digits}")],
        [b'0', second, ..] if *second != b'0' => {
            vec![format!("44{}", &digits[1..]), format!("86{}", &digits[1..])]
        }
        _ => Vec::new(),
    };
    all.extend(home);
    all.extend(code);
    let with_zeros: Vec<String> = all.iter().map(|number| format!("00{number}")).collect();
    // +44 (0)20 …
    let both = all
        .iter()
        .filter_map(|number| Some(format!("440{}", number.strip_prefix("44")?)));
    let both: Vec<String> = both.collect();
    all.extend(with_zeros);
    all.extend(both);
    all.sort();
    all.dedup();
    all
}

/// Numbers that a case may go by which somebody calls so, each with the range of those that begin so.
fn numbers(given: &str) -> Vec<(String, String, String)> {
    let given = given.trim().trim_start_matches('#');
    let spoken = given
        .parse::<Number>()
        .map_or_else(|_| given.to_owned(), |number| number.spoken());
    let mut all = vec![spoken.to_uppercase(), spoken.to_lowercase(), spoken];
    all.sort();
    all.dedup();
    all.into_iter()
        .map(|number| {
            let (from, to) = (format!("{number}-"), format!("{number}."));
            (number, from, to)
        })
        .collect()
}

/// Makes the tables, or brings them up to date; leaves those of a newer program. The schema there was.
async fn migrate(client: &mut Client) -> Result<i32, Error> {
    let turn = client.transaction().await?;
    // Of two that migrate, the other waits.
    turn.execute("SELECT pg_advisory_xact_lock(21)", &[])
        .await?;
    let made: bool = turn
        .query_one("SELECT to_regclass('posdoc.about') IS NOT NULL", &[])
        .await?
        .get(0);
    let schema: i32 = if made {
        turn.query_one("SELECT schema FROM posdoc.about", &[])
            .await?
            .get(0)
    } else {
        0
    };
    if schema >= SCHEMA {
        return Ok(schema);
    }
    let done = usize::try_from(schema).unwrap_or_default();
    for step in MIGRATIONS.iter().skip(done) {
        turn.batch_execute(step).await?;
    }
    turn.execute("UPDATE posdoc.about SET schema = $1", &[&SCHEMA])
        .await?;
    turn.commit().await?;
    Ok(schema)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_never_comes_is_given_up() {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let never = std::future::pending::<Result<(), Error>>();
        let given_up = within(&runtime, Duration::from_millis(5), never);
        assert!(matches!(given_up, Err(CentralError::Silent)));
    }

    #[test]
    fn a_phone_number_is_known_with_the_code_of_its_country_and_without() {
        for (stored, asked) in [
            ("13800001234", "+86 138 0000 1234"),
            ("8613800001234", "13800001234"),
            ("02079460000", "+44 20 7946 0000"),
            ("02079460000", "+44 (0)20 7946 0000"),
            ("442079460000", "020 7946 0000"),
            ("4402079460000", "020 7946 0000"),
            ("008613800001234", "138-0000-1234"),
            ("01088886666", "+86 10 8888 6666"),
            ("1001", "1001"),
        ] {
            assert!(phones(asked).contains(&stored.to_owned()), "{asked}");
        }
    }
}

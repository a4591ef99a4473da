//! What a login may do, tried by one that means harm.

use posdoc::{
    central::deliver,
    redact::{self, Secret},
};

use super::{case, server, store, team};

#[test]
fn an_agent_reads_no_other_branch_drops_nothing_and_writes_past_no_function() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    let record = case(&mut own, 2);
    let mut wang = server(&cluster, "wang");
    deliver(&own, &mut wang, &|| false).expect("delivered");
    for table in ["cases", "copies", "turns", "notes", "outcomes"] {
        let count = format!("SELECT count(*) > 0 FROM posdoc.{table}");
        assert_eq!(
            cluster.sql("li", "posdoc", &count),
            "t",
            "{table}: the own branch"
        );
        assert_eq!(
            cluster.sql("zhao", "posdoc", &count),
            "f",
            "{table}: another branch"
        );
    }
    let id = record.id;
    let tried = [
        "SELECT * FROM posdoc.audit".to_owned(),
        "SELECT * FROM posdoc.people".to_owned(),
        "SELECT * FROM posdoc.forgotten".to_owned(),
        "DROP TABLE posdoc.cases".to_owned(),
        "DROP SCHEMA posdoc CASCADE".to_owned(),
        "TRUNCATE posdoc.turns".to_owned(),
        "DELETE FROM posdoc.cases".to_owned(),
        "UPDATE posdoc.cases SET branch = 'south'".to_owned(),
        "INSERT INTO posdoc.people VALUES ('zhao', 'north', 'lead')".to_owned(),
        "SELECT posdoc.admit('zhao', 'north', 'lead')".to_owned(),
        "SELECT posdoc.retain(1)".to_owned(),
        "SELECT posdoc.restored()".to_owned(),
        "SELECT posdoc.make_partitions('2020-01-01', 1)".to_owned(),
        format!("SELECT posdoc.remove('{id}')"),
        format!("SELECT posdoc.whole('{id}', '{id}')"),
        format!("SELECT posdoc.put_case('{id}', 'south', '{id}', '{{}}', false)"),
        format!("SELECT posdoc.forget('{id}', '{id}')"),
        format!("SELECT posdoc.put_copy('{id}', '{id}', 'wang', 99, '', '{{}}')"),
        format!("SELECT posdoc.put_lease('{id}', '{id}', 'zhao', 'x', true, 5)"),
        format!("SELECT posdoc.desk_of('{id}', 'wang')"),
        "SET SESSION AUTHORIZATION keeper".to_owned(),
        "SET ROLE keeper".to_owned(),
        "SET ROLE posdoc_lead".to_owned(),
        "SET row_security = off; SELECT * FROM posdoc.cases".to_owned(),
        "ALTER TABLE posdoc.cases DISABLE ROW LEVEL SECURITY".to_owned(),
        "CREATE TABLE posdoc.mine (a int)".to_owned(),
        "CREATE FUNCTION posdoc.branch() RETURNS text LANGUAGE sql AS 'SELECT ''north'''"
            .to_owned(),
        "SELECT * FROM posdoc.cases_rest".to_owned(),
        format!(
            "SELECT * FROM posdoc.cases{}",
            cluster.ask("SELECT to_char(now(), '_YYYY_MM')")
        ),
        "COPY posdoc.cases TO PROGRAM 'cat'".to_owned(),
    ];
    for sql in tried {
        let output = cluster.psql("zhao", "posdoc", &sql);
        assert!(
            !output.status.success(),
            "{sql}: {}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
    assert_eq!(
        cluster.ask("SELECT count(*) FROM posdoc.cases WHERE branch = 'north'"),
        "1"
    );
    // A function of the same name in front of ours changes nothing.
    let sly = format!(
        "CREATE FUNCTION pg_temp.branch() RETURNS text LANGUAGE sql AS 'SELECT ''north''';
         SET search_path = pg_temp, posdoc; SELECT count(*) FROM posdoc.cases; SELECT posdoc.take('{id}', '{id}', 'x', 5) ->> 'state'"
    );
    assert_eq!(cluster.sql("zhao", "posdoc", &sly), "0\ngone");
    // The lead reads the audit of the branch, somebody who was not admitted nothing at all.
    cluster.sql("lead", "posdoc", "SELECT count(*) FROM posdoc.audit");
    cluster.ask("CREATE ROLE stranger LOGIN IN ROLE posdoc_agent");
    assert_eq!(
        cluster.sql("stranger", "posdoc", "SELECT count(*) FROM posdoc.cases"),
        "0"
    );
    assert!(
        deliver(&own, &mut server(&cluster, "stranger"), &|| false).is_ok(),
        "nothing is left to deliver"
    );
    case(&mut own, 1);
    let refused = deliver(&own, &mut server(&cluster, "stranger"), &|| false);
    assert_eq!(refused.map_err(|error| error.id()).err(), Some("denied"));
    let other = deliver(&own, &mut server(&cluster, "wang"), &|| false);
    assert_eq!(other.expect("delivered").expect("nobody else").cases, 1);
}

#[test]
fn the_server_knows_a_card_number_as_the_desk_does() {
    let Some(cluster) = team() else { return };
    // Digits that begin in every way and are of every length, with and without the right check digit.
    let mut numbers = Vec::new();
    let mut seed = 21_u64;
    for begin in 0..100_u64 {
        for length in 12..=20_usize {
            for _ in 0..3 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let digits = format!("{begin:02}{:018}", seed % 1_000_000_000_000_000_000);
                let body = &digits[..length - 1];
                let sum: u32 = body
                    .bytes()
                    .rev()
                    .enumerate()
                    .map(|(at, digit)| {
                        let digit = u32::from(digit - b'0') * if at % 2 == 0 { 2 } else { 1 };
                        digit / 10 + digit % 10
                    })
                    .sum();
                numbers.push(format!("{body}{}", (10 - sum % 10) % 10));
                numbers.push(format!("{body}{}", (11 - sum % 10) % 10));
            }
        }
    }
    let list = numbers
        .iter()
        .map(|number| format!("('{number}')"))
        .collect::<Vec<_>>()
        .join(", ");
    let told = cluster.ask(&format!("SELECT string_agg(number, ',') FROM (VALUES {list}) AS given (number) WHERE posdoc.holds_card(number)"));
    let told: std::collections::BTreeSet<&str> = told.split(',').collect();
    let at_the_desk = |number: &str| redact::found(number) == Some(Secret::CardNumber);
    let missed: Vec<&String> = numbers
        .iter()
        .filter(|number| (13..=19).contains(&number.len()))
        .filter(|number| at_the_desk(number) && !told.contains(number.as_str()))
        .collect();
    let more: Vec<&&str> = told.iter().filter(|number| !at_the_desk(number)).collect();
    assert!(told.len() > 300, "{}", told.len());
    assert!(
        missed.is_empty(),
        "the desk knows {} more: {missed:?}",
        missed.len()
    );
    assert!(
        more.is_empty(),
        "the server knows {} more: {more:?}",
        more.len()
    );
    for (text, is) in [
        ("4111 1111 1111 1111", "t"),
        ("paid with 4111-1111-1111-1111, twice", "t"),
        ("3782 822463 10005", "t"),
        ("4111/1111/1111/1111", "t"),
        ("4111_1111_1111_1111", "t"),
        ("4111, 1111, 1111, 1111", "t"),
        ("4111  1111  1111  1111", "t"),
        ("41111-11111-11111-1", "t"),
        ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "t"),
        ("41 11 11 11 11 11 11 11", "t"),
        ("30 14:05 11-29 15:06", "f"),
        ("138 0013 8000, 138 0013 8001", "f"),
        ("４１１１１１１１１１１１１１１１", "t"),
        ("41111111111111111226", "t"),
        ("4111111111111111122612345", "t"),
        ("42000000012026112212345678", "f"),
        ("4111 1111 1111 1112", "f"),
        ("2026-11-28 14:05 128.00", "f"),
        ("898440149000015", "f"),
    ] {
        assert_eq!(
            cluster.ask(&format!("SELECT posdoc.holds_card('{text}'::text)")),
            is,
            "{text}"
        );
    }
}

#[test]
fn a_client_that_means_harm_gets_a_card_number_in_by_no_field() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    let record = case(&mut own, 2);
    let desk = own.desk().expect("a desk");
    let delivery = own.delivery(record.id, desk).expect("read").expect("there");
    let honest = serde_json::to_value(&delivery).expect("JSON");
    let card = "4111111111111111";
    let places = [
        "/computer",
        "/head/spoken",
        "/head/number",
        "/head/pack",
        "/head/version",
        "/head/flow",
        "/head/place",
        "/head/outcome",
        "/head/passed_to",
        "/head/agent",
        "/head/shop",
        "/head/code",
        "/head/merchant",
        "/head/record/lang",
        "/head/record/extra",
        "/head/record/caller/4111111111111111",
        "/notes/0/node",
        "/notes/0/kind",
        "/notes/0/text",
        "/notes/0/at",
        "/turns/0/title",
        "/turns/0/at",
        "/turns/0/entry/extra",
        "/turns/0/entry/4111111111111111",
        "/head/began",
        "/head/touched",
        "/head/due",
    ];
    for (at, place) in places.iter().enumerate() {
        let mut doc = honest.clone();
        let (parent, key) = place.rsplit_once('/').expect("a path");
        let number = key == "at" || ["began", "touched", "due"].contains(&key);
        let parent = doc
            .pointer_mut(parent)
            .and_then(serde_json::Value::as_object_mut);
        let value = if number {
            card.parse::<i64>().expect("digits").into()
        } else {
            card.into()
        };
        // Where nobody called, there is nobody yet.
        match parent {
            Some(parent) => {
                parent.insert(key.to_owned(), value);
            }
            None => doc["head"]["record"]["caller"] = serde_json::json!({ key: "x" }),
        }
        doc["revision"] = (1000 + at).into();
        let text = doc.to_string().replace('\'', "''");
        let _ = cluster.psql(
            "wang",
            "posdoc",
            &format!("SELECT posdoc.deliver('{text}')"),
        );
        for table in [
            "cases",
            "copies",
            "turns",
            "notes",
            "outcomes",
            "computers",
            "content_versions",
            "audit",
            "leases",
        ] {
            let held = cluster.ask(&format!("SELECT count(*) FROM posdoc.{table} AS given WHERE to_jsonb(given)::text LIKE '%{card}%'"));
            assert_eq!(held, "0", "{place} in {table}");
        }
    }
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.copies"), "1");
    for sql in [
        format!("SELECT posdoc.take('{}', '{desk}', '{card}', 5)", record.id),
        format!(
            "SELECT posdoc.hold(ARRAY['{}'::uuid], '{desk}', '{card}', 5)",
            record.id
        ),
        format!(
            "SELECT posdoc.tell_refused('{}', '{desk}', '{card}', '{card}')",
            record.id
        ),
    ] {
        cluster.sql("wang", "posdoc", &sql);
    }
    for table in ["audit", "leases"] {
        let held = cluster.ask(&format!("SELECT count(*) FROM posdoc.{table} AS given WHERE to_jsonb(given)::text LIKE '%{card}%'"));
        assert_eq!(held, "0", "{table}");
    }
}

#[test]
fn a_lead_reads_the_audit_of_the_branch_also_of_who_has_left() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    let record = case(&mut own, 1);
    deliver(&own, &mut server(&cluster, "wang"), &|| false).expect("delivered");
    own.let_go(record.id);
    own.forget(&[record.id]).expect("forgotten");
    deliver(&own, &mut server(&cluster, "wang"), &|| false).expect("delivered");
    cluster.ask("SELECT posdoc.dismiss('wang')");
    let read = "SELECT string_agg(DISTINCT action, ' ' ORDER BY action) FROM posdoc.audit";
    assert_eq!(cluster.sql("lead", "posdoc", read), "admit dismiss forget");
    let south = "SELECT count(*) FROM posdoc.audit WHERE branch = 'south'";
    assert_eq!(cluster.sql("lead", "posdoc", south), "0");
    assert_eq!(cluster.ask(south), "1");
    case(&mut own, 1);
    let refused = server(&cluster, "wang").ready();
    assert!(refused.is_err(), "who has left reads nothing");
}

#[test]
fn a_colleague_writes_into_no_copy_but_the_own_and_forgets_only_what_that_login_worked_on() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    let record = case(&mut own, 2);
    let desk = own.desk().expect("a desk");
    let delivery = own.delivery(record.id, desk).expect("read").expect("there");
    server(&cluster, "wang").deliver(&delivery).expect("kept");
    let mut li = server(&cluster, "li");
    assert_eq!(
        li.forget(record.id, desk).map_err(|error| error.id()).err(),
        Some("refused")
    );
    // The same words from another login are a copy of its own, whatever desk it names.
    li.deliver(&delivery).expect("kept beside it");
    assert_eq!(
        cluster.ask("SELECT string_agg(login, ' ' ORDER BY login) FROM posdoc.copies"),
        "li wang"
    );
    assert_eq!(cluster.ask("SELECT diverged FROM posdoc.cases"), "f");
}

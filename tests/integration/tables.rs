//! The content holds every row of the tables that the payments facts were gathered in, and what must
//! not happen with codes cannot.

use std::collections::{BTreeMap, BTreeSet};

use posdoc::{
    content::Content,
    pack::{Code, NodeIx, Pack, Reading},
    session::Session,
    words::Words,
};

const CODES: &str = include_str!("../data/codes.tsv");
const VARIANTS: &str = include_str!("../data/code_variants.tsv");
const MESSAGES: &str = include_str!("../data/messages.tsv");
const SOURCES: &str = include_str!("../../docs/sources.tsv");

/// What the facts call the flows.
const FLOWS: [(&str, &str); 18] = [
    ("F01", "card-read"),
    ("F02", "tx-failed"),
    ("F03", "not-supported"),
    ("F04", "user-abnormal"),
    ("F05", "card-fault"),
    ("F06", "network"),
    ("F07", "power"),
    ("F08", "printer"),
    ("F09", "qr"),
    ("F10", "sign-in"),
    ("F11", "not-credited"),
    ("F12", "charged"),
    ("F13", "locked"),
    ("F14", "pin-pad"),
    ("F15", "contactless"),
    ("F16", "code"),
    ("F17", "risk-control"),
    ("F18", "suspicious"),
];

/// The rows of a table by the names of its columns.
fn rows(table: &'static str) -> Vec<BTreeMap<&'static str, &'static str>> {
    let mut lines = table.lines();
    let head: Vec<&str> = lines.next().expect("a head").split('\t').collect();
    lines
        .map(|line| head.iter().copied().zip(line.split('\t')).collect())
        .collect()
}

fn code<'p>(pack: &'p Pack, text: &str) -> &'p Code {
    let ix = pack.code(text);
    &pack[ix.unwrap_or_else(|| panic!("there is no code {text}"))]
}

fn sources(reading: &Reading) -> BTreeSet<&str> {
    reading.sources.iter().map(|source| &**source).collect()
}

/// The keys of a column; `unverified` is not one.
fn keys(column: &str) -> BTreeSet<&str> {
    let keys = column.split(';');
    keys.filter(|key| *key != "unverified").collect()
}

#[test]
fn every_code_of_the_table_is_there_with_who_acts_how_bad_it_is_and_its_sources() {
    let pack = Content::embedded().pack;
    let rows = rows(CODES);
    assert_eq!(rows.len(), 119);
    for row in rows {
        let code = code(&pack, row["code"]);
        let main = code.readings.first().expect("a reading");
        assert_eq!(&*main.answer, "yes", "{}", row["code"]);
        assert_eq!(main.who.as_deref(), Some(row["who"]), "{}", row["code"]);
        let severity = main.severity.map(posdoc::pack::CodeSeverity::id);
        assert_eq!(severity, Some(row["severity"]), "{}", row["code"]);
        assert_eq!(sources(main), keys(row["source"]), "{}", row["code"]);
        assert_eq!(
            main.verified,
            row["source"] != "unverified",
            "{}",
            row["code"]
        );
    }
}

/// `A0-A7` is eight codes.
fn range(codes: &str) -> Vec<String> {
    let Some((first, last)) = codes.split_once('-') else {
        return vec![codes.to_owned()];
    };
    let number = |code: &str| code[1..].parse::<u8>().expect("a digit");
    let all = number(first)..=number(last);
    all.map(|n| format!("{}{n}", &first[..1])).collect()
}

/// What the table calls the back ends.
fn scope(row: &str) -> &'static str {
    let named = [
        ("paydemo", "paydemo"),
        ("一个扫码", "qr-acquirer"),
        ("某扫码收单", "qr-acquirer"),
        ("银联国际二维码API", "upi-qr"),
        ("某移动收单后台", "mobile-acquirer"),
        ("某酷", "koolpos"),
        ("银联商务自助SDK", "ums-sdk"),
        ("联迪MIS-POS", "landi-mispos"),
        ("MIS-POS 另一版本", "mispos-other"),
        ("ISO网关表", "iso-gateway"),
        ("N38终端厂家表", "n38"),
        ("某PHP银联代付库", "php-lib"),
        ("星POS", "starpos"),
        ("Rapyd", "rapyd"),
        ("UPI", "india-upi"),
        ("澳新", "anz"),
    ];
    let found = named.iter().find(|(name, _)| row.starts_with(name));
    found.unwrap_or_else(|| panic!("no scope for {row}")).1
}

#[test]
fn every_variant_of_the_table_is_there_with_its_back_end_and_sources() {
    let pack = Content::embedded().pack;
    let rows = rows(VARIANTS);
    assert_eq!(rows.len(), 120);
    for row in rows {
        let scope = scope(row["scope"]);
        for text in range(row["code"]) {
            let code = code(&pack, &text);
            let found = code.readings.iter().any(|reading| {
                let scoped = reading.scopes.iter().any(|known| **known == *scope);
                scoped && keys(row["source"]).is_subset(&sources(reading))
            });
            assert!(found, "{text} {scope}");
        }
    }
}

#[test]
fn no_code_stands_in_the_content_that_the_tables_do_not_have() {
    let pack = Content::embedded().pack;
    let mut known: BTreeSet<String> = rows(CODES)
        .iter()
        .map(|row| row["code"].to_owned())
        .collect();
    known.extend(rows(VARIANTS).iter().flat_map(|row| range(row["code"])));
    for code in &pack.codes {
        assert!(known.contains(&*code.text), "{}", code.text);
    }
}

/// Rows that lead elsewhere than the table says: the text itself settles what the code flow would ask.
const ELSEWHERE: [(&str, &str); 12] = [
    ("insufficient-funds", "tx-failed"),
    ("refer-to-issuer", "tx-failed"),
    ("do-not-honour", "tx-failed"),
    ("over-limit", "tx-failed"),
    ("not-activated", "tx-failed"),
    ("batch-full", "limits"),
    ("day-end", "tx-failed"),
    ("retain-card", "gate-capture"),
    ("do-not-remove", "charged"),
    ("original-not-found", "code"),
    ("already-settled", "code"),
    ("payer-restricted", "qr"),
];

#[test]
fn every_message_of_the_table_is_there_with_its_flow_and_sources() {
    let content = Content::embedded();
    let pack = &content.pack;
    let words = Words::new(content.files.clone(), &["zh-CN"]);
    let rows = rows(MESSAGES);
    assert_eq!(rows.len(), 94);
    assert_eq!(pack.messages.len(), rows.len());
    for (row, message) in rows.iter().zip(&pack.messages) {
        let (id, text) = (&*message.id, row["message_zh"]);
        let title = words.get("messages", id, None, None).text;
        let others = words.find("messages", id, Some("or"), None);
        let all = format!("{title}{}", others.map(String::from).unwrap_or_default());
        // The first wording of the row is the title, up to a remark in brackets.
        let first = text.split(['/', '(']).next().expect("a wording");
        assert!(all.contains(first), "{id}: {all} is not {text}");
        assert_eq!(&*message.category, row["category"], "{id}");
        let found: BTreeSet<&str> = message.sources.iter().map(|source| &**source).collect();
        assert_eq!(found, keys(row["source"]), "{id}");
        assert_eq!(message.verified, row["source"] != "unverified", "{id}");
        let flow = &pack[pack[message.to].flow].id;
        let wanted = FLOWS.iter().find(|(key, _)| *key == row["flow"]);
        let (_, wanted) = wanted.expect("a flow of the facts");
        let excused = ELSEWHERE.contains(&(id, &**flow));
        assert!(
            **flow == **wanted || excused,
            "{id} leads to {flow}, not {wanted}"
        );
    }
}

#[test]
fn every_flow_of_the_facts_is_there() {
    let pack = Content::embedded().pack;
    for (key, flow) in FLOWS {
        assert!(pack.flow(flow).is_some(), "{key} {flow}");
    }
}

#[test]
fn every_source_that_is_named_is_in_the_list_of_sources() {
    let pack = Content::embedded().pack;
    let known: BTreeSet<&str> = rows(SOURCES).iter().map(|row| row["key"]).collect();
    let of_codes = pack.codes.iter().flat_map(|code| &code.readings);
    let of_codes = of_codes.flat_map(|reading| &reading.sources);
    let of_messages = pack.messages.iter().flat_map(|message| &message.sources);
    for source in of_codes.chain(of_messages) {
        assert!(known.contains(&**source), "{source}");
    }
}

/// The page of a code for who paid this way: behind the answer that says so, or the code's own where it has none.
fn page(pack: &std::rc::Rc<Pack>, code: &Code, channel: &str) -> Session {
    let place = pack.path(code.entry);
    let mut session = Session::begin(pack.clone(), &place).expect("a code is a place");
    if session
        .state()
        .offered(pack)
        .iter()
        .any(|id| **id == *channel)
    {
        session.answer(channel).expect("a way of paying");
    }
    session
}

/// The readings that a code's page offers for who paid this way.
fn offered(pack: &std::rc::Rc<Pack>, code: &Code, channel: &str) -> Vec<Reading> {
    let session = page(pack, code, channel);
    let answers = session.state().offered(session.pack());
    let readings = code.readings.iter();
    let offered = readings.filter(|reading| answers.contains(&reading.answer));
    // A reading is offered on the code's own screen alone.
    let here = pack[session.state().at()].speech.code().is_some();
    offered.filter(|_| here).cloned().collect()
}

#[test]
fn no_capture_code_is_reached_on_a_qr_payment() {
    let pack = Content::embedded().pack;
    let retain = pack.node("gate-capture/retain").expect("there is the stop");
    let mut captures = 0;
    for code in &pack.codes {
        captures += code
            .readings
            .iter()
            .filter(|reading| &*reading.outcome == "capture")
            .count();
        for reading in offered(&pack, code, "qr") {
            assert_ne!(&*reading.outcome, "capture", "{}", code.text);
            assert_ne!(reading.to, retain, "{}", code.text);
        }
        assert!(!meets(&pack, code, "qr", retain), "{}", code.text);
    }
    assert_eq!(captures, 10);
}

/// Whether any answer of a code's page leads to a node at once, or by what it has made known.
fn meets(pack: &std::rc::Rc<Pack>, code: &Code, channel: &str, node: NodeIx) -> bool {
    let session = page(pack, code, channel);
    if session.state().at() == node {
        return true;
    }
    let answers = session.state().offered(pack);
    answers.iter().any(|answer| {
        let mut session = page(pack, code, channel);
        session.answer(answer).expect("an answer that is offered");
        session.state().at() == node
    })
}

#[test]
fn a_capture_code_on_a_card_stops_the_sale() {
    let pack = Content::embedded().pack;
    let retain = pack.node("gate-capture/retain").expect("there is the stop");
    let mut captures = 0;
    for code in &pack.codes {
        for reading in offered(&pack, code, "card") {
            if &*reading.outcome == "capture" {
                assert_eq!(reading.to, retain, "{}", code.text);
                let mut session = page(&pack, code, "card");
                session.answer(&reading.answer).expect("it is offered");
                assert_eq!(session.state().at(), retain, "{}", code.text);
                captures += 1;
            }
        }
    }
    assert_eq!(captures, 10);
}

#[test]
fn an_unknown_outcome_leads_to_the_money_query() {
    let pack = Content::embedded().pack;
    let query = pack.flow("charged").expect("there is the flow");
    let set = [
        "09", "32", "68", "96", "98", "C0", "Z0", "Z1", "Z2", "Z3", "Z4", "2S", "X7", "X8", "FF",
        "E101", "E106", "E308", "E1", "E2",
    ];
    for text in set {
        let code = code(&pack, text);
        let unknown = code
            .readings
            .iter()
            .any(|reading| &*reading.outcome == "unknown");
        assert!(unknown, "{text}");
    }
    for code in &pack.codes {
        for reading in code
            .readings
            .iter()
            .filter(|reading| &*reading.outcome == "unknown")
        {
            assert_eq!(pack[reading.to].flow, query, "{}", code.text);
        }
    }
}

#[test]
fn code_04_is_pending_on_a_qr_payment_and_a_retained_card_on_a_card_payment() {
    let pack = Content::embedded().pack;
    let code = code(&pack, "04");
    let outcomes = |pay| -> Vec<String> {
        let readings = offered(&pack, code, pay);
        readings
            .iter()
            .map(|reading| reading.outcome.to_string())
            .collect()
    };
    assert_eq!(outcomes("card"), ["capture"]);
    assert_eq!(outcomes("qr"), ["unknown"]);
}

#[test]
fn where_the_way_of_paying_is_not_known_the_money_comes_before_keeping_a_card() {
    let pack = Content::embedded().pack;
    let retain = pack.node("gate-capture/retain").expect("there is the stop");
    let mut pending = 0;
    for code in &pack.codes {
        let mut unknown = code.readings.iter();
        if !unknown.any(|reading| &*reading.outcome == "unknown") {
            continue;
        }
        let mut session = Session::begin(pack.clone(), &pack.path(code.entry)).expect("a place");
        for _ in 0..2 {
            if pack[session.state().at()].speech.code().is_some() {
                session.answer("unsure").expect("it is always offered");
            }
        }
        assert_ne!(session.state().at(), retain, "{}", code.text);
        pending += 1;
    }
    assert!(pending > 15, "{pending}");
}

#[test]
fn a_code_that_nobody_knows_ends_on_a_call_or_another_way_to_pay() {
    let pack = Content::embedded().pack;
    let mut session = Session::begin(pack.clone(), "code/type").expect("there is a form");
    let typed = BTreeMap::from([("code".to_owned(), "ZX".to_owned())]);
    session.fill(typed).expect("any code can be typed");
    let at = pack.path(session.state().at());
    assert!(at.starts_with("code/") || at.starts_with("gate-"), "{at}");
}

//! A morning at the desk of an acquirer's agent: six calls, two of them held over a kill and a night.
#![cfg(unix)]

use std::path::Path;

use crate::support::{
    program::{self, Posdoc},
    pty::{Pty, Start},
};
use serde_json::Value;

const F5: &str = "\u{1b}[15~";
const F7: &str = "\u{1b}[18~";
const F9: &str = "\u{1b}[20~";
const DOWN: &str = "\u{1b}[B";

/// Milliseconds in an hour.
const HOUR: i64 = 60 * 60 * 1000;

/// The desk: its settings and its cases. The clock stands as many hours ahead as time went by.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self::of("en", "B7", "Mei")
    }

    fn of(lang: &str, id: &str, agent: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = format!(
            "lang = \"{lang}\"\nrole = \"agent\"\n\
             [desk]\nis = \"acquirer\"\nid = \"{id}\"\nagent = \"{agent}\"\n"
        );
        std::fs::write(folder.path().join("config.toml"), settings).expect("it can be written");
        Self { folder }
    }

    fn text(&self, name: &str) -> String {
        let path = self.folder.path().join(name);
        path.to_str().expect("UTF-8").to_owned()
    }

    /// The wizard, so many hours after the morning began.
    fn wizard(&self, hours: i64) -> Pty {
        let (settings, data) = (self.text("config.toml"), self.text("data"));
        let ahead = (hours * HOUR).to_string();
        Start {
            args: &[],
            env: &[
                ("POSDOC_CONFIG", &settings),
                ("POSDOC_DATA", &data),
                ("POSDOC_TEST_CLOCK_AHEAD", &ahead),
            ],
            ..Start::default()
        }
        .run()
    }

    fn posdoc(&self, args: &[&str]) -> Posdoc {
        let posdoc =
            program::posdoc(args).env("POSDOC_CONFIG", Path::new(&self.text("config.toml")));
        posdoc.env("POSDOC_DATA", Path::new(&self.text("data")))
    }

    /// All cases, the newest first.
    fn cases(&self) -> Vec<Value> {
        let ran = self.posdoc(&["cases", "--json"]).run();
        let read: Value = serde_json::from_str(&ran.out).expect("JSON");
        read["cases"].as_array().expect("a list").clone()
    }
}

/// The caller reads out a merchant number, a name and a number to ring back.
fn called(pty: &Pty, merchant: &str, shop: &str, phone: &str) {
    pty.send(F7).see("6 Who is calling").send("6");
    pty.see("Keep and go back").send(merchant).send("\r");
    pty.see("as on the receipt").send(shop).send("\r");
    pty.see("support rings you back").send(phone).send("\r");
    pty.see("usually 8 characters").send("\u{1b}");
    pty.lose("Keep and go back").see(shop);
}

/// Looks words up and takes what is found first.
fn looked_up(pty: &Pty, words: &str, found: &str) {
    pty.see("What is going wrong?").send(words);
    pty.see(found).send("\r");
    // Neither the box of the first screen nor that of the list.
    pty.lose("Search");
}

#[test]
#[allow(
    clippy::too_many_lines,
    reason = "a morning from the first call to the last"
)]
fn six_calls_and_nothing_is_lost() {
    let desk = Desk::new();
    let mut pty = desk.wizard(0);

    // The first caller has to fetch the terminal: on hold.
    pty.see("What is going wrong?");
    called(&pty, "898440149000015", "Corner Noodles", "13800138000");
    looked_up(&pty, "55", "response code");
    pty.see("Code 55").send(F7).see("4 Put on hold").send("4");
    pty.see("What is going wrong?").see("1 waiting");

    // The second one is a network: on hold, too, with the caller's words.
    called(&pty, "898440149000022", "Tea House", "13900139000");
    looked_up(&pty, "no network", "No network");
    pty.send(F5).see("2 What the caller says").send("2");
    pty.see("They say:").send("it drops every noon\r");
    pty.see("Note saved");
    pty.send(F7).see("4 Put on hold").send("4");
    pty.see("What is going wrong?").see("2 waiting");

    // The power goes. In the evening both are offered, by the names of the shops.
    pty.signal("KILL");
    pty.ended();
    let mut pty = desk.wizard(12);
    pty.see("Corner Noodles")
        .see("Tea House")
        .see("on hold since");
    pty.see("2 waiting").send("\u{1b}");
    pty.see("What is going wrong?");

    // Two keys lead back to either.
    pty.send(F7).see("7 Cases on hold (2)").send("7");
    pty.see("Tea House").send("2");
    pty.see("Corner Noodles").see("1 waiting");
    // It is too late to go on today: rung back tomorrow.
    pty.send(F7).see("6 Who is calling").send("6");
    pty.see("Ring back at");
    for _ in 0..6 {
        pty.send(DOWN);
    }
    // Enter that comes again at once would be held down.
    pty.see("30 for half an hour").send("30\u{1b}");
    pty.see("Ring back").see("You'll be told");
    pty.send(F7).see("3 Done with this one").send("3");
    pty.see("This case is not finished").send("1");
    pty.see("What is going wrong?").see("2 waiting");

    // The third call is escalated: at the acquirer's own desk nobody is rung.
    called(&pty, "898440149000033", "Book Shop", "13700137000");
    looked_up(&pty, "terminal stolen", "stolen");
    pty.send(F9);
    pty.see("Pass on to")
        .see("Start with")
        .see("I'm passing this on to");
    assert!(
        !pty.shown().contains("Call your payment provider"),
        "{}",
        pty.shown()
    );
    pty.send(F7).see("3 Done with this one").send("3");
    pty.see("What is going wrong?");

    // The fourth is handed over by voice: the code is read out, and the case has gone to a colleague.
    looked_up(&pty, "no paper", "No receipt");
    pty.send(F7).see("5 Hand over").send("5");
    pty.see("Hand-over code:")
        .see("They have the code")
        .send("4");
    pty.see("passed on to a colleague");

    // The fifth is the shop of the third: it called before.
    pty.send(F7).see("6 Who is calling").send("6");
    pty.see("Keep and go back")
        .send("898440149000033")
        .send("\r\u{1b}");
    pty.see("Called before (1)");
    pty.send(F7).see("9 Earlier cases").send("9");
    pty.see("Book Shop").see("passed on to").send("\u{1b}");
    pty.see("What is going wrong?");
    pty.send("\u{1b}[21~")
        .see("Quit now?")
        .send(DOWN)
        .send("\r");
    pty.ended();

    // Two hours later the first is due.
    let mut pty = desk.wizard(14);
    pty.see("Corner Noodles").see("ring back now");
    pty.send("\r");
    pty.lose("ring back now").see("Corner Noodles");
    pty.send("\u{1b}[21~")
        .see("Quit now?")
        .send(DOWN)
        .send("\r");
    pty.ended();

    // Nobody's case is abandoned, and no two have one number.
    let cases = desk.cases();
    let outcomes: Vec<&str> = cases
        .iter()
        .filter_map(|case| case["outcome"].as_str())
        .collect();
    assert!(!outcomes.contains(&"abandoned"), "{outcomes:?}");
    assert_eq!(
        outcomes
            .iter()
            .filter(|outcome| **outcome == "passed-on")
            .count(),
        2
    );
    let mut numbers: Vec<&str> = cases
        .iter()
        .filter_map(|case| case["number"].as_str())
        .collect();
    assert!(
        numbers.iter().all(|number| number.ends_with("-B7")),
        "{numbers:?}"
    );
    let all = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), all);
    // The tickets are addressed, and tell who called and what was said.
    let stolen = cases
        .iter()
        .find(|case| case["outcome"] == "passed-on" && case["flow"] == "suspicious");
    let number = stolen
        .and_then(|case| case["number"].as_str())
        .expect("the third");
    let ticket = desk.posdoc(&["cases", "show", number]).run().out;
    for told in [
        "For: ",
        "898440149000033",
        "Book Shop",
        "13700137000",
        "Agent: Mei",
    ] {
        assert!(ticket.contains(told), "{told}: {ticket}");
    }
    assert!(!ticket.contains("Call: "), "{ticket}");
    let tea = desk.posdoc(&["cases", "show", "2"]).run().out;
    assert!(tea.contains("Caller says: it drops every noon"), "{tea}");
}

/// The hand-over code on the screen: the longest run of digits and spaces.
fn code_on(shown: &str) -> String {
    let runs = shown.split(|c: char| !(c.is_ascii_digit() || c == ' '));
    let runs = runs.map(|run| run.split_whitespace().collect::<Vec<_>>().join(" "));
    runs.max_by_key(String::len).unwrap_or_default()
}

#[test]
fn the_sixth_call_goes_to_a_colleague_who_types_its_code() {
    let desk = Desk::new();
    let mut pty = desk.wizard(0);
    pty.see("What is going wrong?");
    called(&pty, "898440149000044", "Fruit Stall", "13600136000");
    looked_up(&pty, "no network", "No network");
    pty.send(F7).see("5 Hand over").send("5");
    pty.see("They have the code");
    let code = code_on(&pty.shown());
    assert!(code.len() > 14, "{code}: {}", pty.shown());
    // Where the number to ring back is known, the longer code is the fourth item.
    pty.send("5").see("passed on to a colleague");
    pty.signal("KILL");
    pty.ended();
    // A number that is read out, or the code, finds the case.
    for named in ["0044", &code] {
        let found = desk.posdoc(&["cases", "list", named]).run().out;
        assert!(found.contains("Fruit Stall"), "{named}: {found}");
    }
    // The colleague speaks Chinese, and types what is read out.
    let other = Desk::of("zh", "C3", "小王");
    let mut pty = other.wizard(0);
    pty.see("遇到什么情况？").send(&code.replace(' ', ""));
    pty.see("接手").send("\r");
    pty.see("已接手");
    pty.signal("KILL");
    pty.ended();
    let ticket = other.posdoc(&["cases", "show", "1"]).run().out;
    assert!(ticket.contains("转述"), "{ticket}");
    assert!(ticket.contains(&code), "{ticket}");
}

//! What people say is not asked again: sentences as they are typed, what they establish, and what is asked behind them.

use std::{collections::BTreeMap, rc::Rc};

use posdoc::{
    app::finder::{Finder, known},
    content::Content,
    pack::{Kind, Pack},
    session::{Known, Session},
    ui::tui::app::Focus,
    understand::rows,
    words::Words,
};
use serde_json::json;

use crate::support::{
    program::posdoc,
    wizard::{Setup, Wizard},
};

/// Where a sentence leads, and what it establishes.
fn heard(said: &str) -> (String, Option<Known>) {
    thread_local! {
        static READY: (Content, Words, Finder) = {
            let content = Content::embedded();
            let words = Words::new(content.files.clone(), &["en"]);
            let finder = Finder::new(&content.pack, &words);
            (content, words, finder)
        };
    }
    READY.with(|(content, words, finder)| {
        let (found, understood) = finder.understand(&content.pack, words, said, 9);
        let first = found.into_iter().next().map(|found| found.to);
        (first.unwrap_or_default(), known(said, &understood))
    })
}

fn facts(said: &str) -> String {
    let facts = heard(said).1.map(|known| known.facts).unwrap_or_default();
    let facts: Vec<String> = facts.iter().map(|(f, v)| format!("{f}={v}")).collect();
    facts.join(" ")
}

#[test]
fn words_establish_what_they_clearly_say() {
    for (said, established) in [
        ("卡插进去读不了", "pay=insert"),
        ("插咗卡冇反應", "pay=insert"),
        ("客人挥卡滴了一声又没了", "pay=tap"),
        ("我扫他的付款码扫不上", "pay=qr-we-scan"),
        ("客人扫了我们的码，钱付了收不到", "pay=qr-they-scan"),
        ("屏幕一直显示处理中", "last=unclear"),
        ("刚才那笔超时了", "last=unclear"),
        ("这笔扣了两次", "notice=yes"),
        ("客人收到扣款短信了，小票没出来", "notice=yes"),
        ("连着wifi还是没网", "link=wifi net=bad"),
        ("签到失败", "signed=failed"),
        ("結算的時候報錯", "when=settlement"),
        ("I inserted the card and nothing happens", "pay=insert"),
        ("tapped her phone, it beeped and that was it", "pay=tap"),
        ("he swiped it three times", "pay=swipe"),
        ("customer scanned our qr and it spins", "pay=qr-they-scan"),
        ("it timed out", "last=unclear"),
        ("it has been in progress for ages", "last=unclear"),
        ("she was charged twice", "notice=yes"),
        (
            "wi-fi is up but the terminal can't connect",
            "link=wifi net=bad",
        ),
        ("error comes up when I log on", "when=login"),
        ("插卡读不了，换别的卡就能读", "pay=insert scope=one-card"),
        ("试了好几张卡都读不了", "scope=all-cards"),
        ("她的卡被拒，换张卡就成功了", "refused=one-card"),
        ("连着几笔都被拒", "refused=all-cards"),
        ("扫不了，换个手机就能扫", "payers=one-customer"),
        ("哪个手机都扫不上", "payers=everyone"),
        ("日结报错", "when=settlement"),
        ("卡一插就重启", "pay=insert when=after-card"),
        ("用Apple Pay付的，没反应", "pay=tap"),
        ("reads nothing, the next card reads fine", "scope=one-card"),
        ("every card I try is not read", "scope=all-cards"),
        (
            "declined, but the next customer went through",
            "refused=one-card",
        ),
        ("it keeps declining everyone", "refused=all-cards"),
        (
            "his phone fails, everyone else scans fine",
            "payers=one-customer",
        ),
        ("no phone can scan it", "payers=everyone"),
        (
            "it dies while closing the batch, settlement failed",
            "when=settlement",
        ),
        ("reboots as soon as the card goes in", "when=after-card"),
        ("he paid with Apple Pay and it hangs", "pay=tap"),
        ("the terminal is connected to the wifi", "link=wifi"),
    ] {
        assert_eq!(facts(said), established, "{said}");
    }
}

#[test]
fn what_is_denied_asked_or_told_to_do_establishes_nothing() {
    for said in [
        "没插卡就报错",
        "还没输密码",
        "屏幕提示请插卡",
        "能不能挥卡",
        "钱扣了吗",
        "是不是扣了两次",
        "怕扣了两次",
        "she never inserted the card",
        "the screen says please insert the card",
        "should I have tapped it?",
        "not sure if he was charged",
        "was she charged twice?",
        "did not ask for the PIN",
        "有没有超时",
        "did it time out?",
        "it did not time out",
        // What became of the sale is asked.
        "输完密码就卡住了",
        "it asked for the PIN and then froze",
        "slip says declined",
        "55",
        "报55",
        // A topic is no statement.
        "wifi",
        "wifi密码在哪里",
        "闪付",
        "apple pay",
        "4g",
        "网线",
        "wifi settings",
        "contactless",
        "contactless limit",
        "sim card",
        "tap to pay",
        // Two ways to pay contradict each other.
        "插了卡没反应，挥卡也没反应",
        "tapped it, then inserted it, nothing",
    ] {
        assert_eq!(facts(said), "", "{said}");
    }
}

#[test]
fn words_that_say_that_nothing_was_charged_open_nothing() {
    for said in [
        "没扣钱，银行说失败",
        "客人没收到短信",
        "交易没送出去",
        "query says failed and no debit",
        "it was not charged and no text came",
        "we settled today, nothing is wet",
    ] {
        assert_eq!(facts(said), "", "{said}");
    }
}

/// Sentences of the kind of reported openings, and the flow that has to come first.
const OPENINGS: &[(&str, &str)] = &[
    ("16:20那笔客人手机上显示扣款了，票没打出来", "charged"),
    ("卡插进去机器说读不了卡", "card-read"),
    ("插上卡一点反应都没有", "card-read"),
    ("挥卡没反应，别的都正常", "contactless"),
    ("连的wifi，机器一直没信号", "network"),
    ("四台机器一起断网了", "network"),
    ("客人扫我们的码一直转圈", "qr"),
    ("收到短信说机器要停用，让点链接领新机", "suspicious/caller"),
    ("both terminals lost signal an hour ago", "network"),
    ("the terminal is on wifi and says no connection", "network"),
    (
        "her card was charged double for one coffee",
        "charged/two-sales",
    ),
    ("I inserted the card and it says cannot read", "card-read"),
    ("刷卡機連唔到網絡", "network"),
];

#[test]
fn an_opening_leads_to_its_flow_and_what_it_said_is_not_asked() {
    let content = Content::embedded();
    let mut wrong = Vec::new();
    for (said, flow) in OPENINGS {
        let (to, known) = heard(said);
        if to != *flow && !to.starts_with(&format!("{flow}/")) {
            wrong.push(format!("{said}: leads to {to}"));
            continue;
        }
        let Some(known) = known else { continue };
        wrong.extend(asked_again(&content.pack, &to, &known).map(|at| format!("{said}: {at}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The first screen within a few answers that asks for what was said, outside of gates.
fn asked_again(pack: &Rc<Pack>, to: &str, known: &Known) -> Option<String> {
    let mut session = Session::begin(Rc::clone(pack), "start").expect("the first screen");
    let turn = session.jump_noting(to, BTreeMap::new(), Some(known.clone()));
    turn.expect("a place of the pack");
    for _ in 0..4 {
        let at = session.state().at();
        let pack = session.pack();
        if let Kind::Ask {
            fact: Some(fact), ..
        } = &pack[at].kind
            && !pack[pack[at].flow].gate
            && session.state().stated_fact(*fact).is_some()
        {
            return Some(pack.path(at));
        }
        let offered = session.state().offered(pack);
        let answer = offered.first()?.to_string();
        session.answer(&answer).ok()?;
    }
    None
}

/// The first screen of what is found first for these words.
fn picked(lang: &str, said: &str) -> Wizard {
    let setup = Setup {
        start: "start",
        lang,
        ..Setup::default()
    };
    setup.open().text(said).keys("enter")
}

#[test]
fn the_answer_that_the_words_give_already_is_marked_and_not_given() {
    for (lang, said, flow, answer, mark) in [
        (
            "en",
            "machine printed approved but the till still wants paying",
            "till",
            "paid",
            "(sounds like this)",
        ),
        (
            "zh-CN",
            "退款退了一个礼拜，顾客还没收到",
            "refund",
            "not-back",
            "(听您说的像这个)",
        ),
    ] {
        let wizard = picked(lang, said);
        let entry = format!("{flow}/entry");
        assert_eq!(wizard.place(), entry, "{}", wizard.shown());
        let screen = &wizard.app.screen;
        let suggested = screen.suggested.as_ref().expect("a suggestion");
        assert_eq!((&*suggested.answer, &*suggested.words), (answer, said));
        let at = screen.choices.iter().position(|choice| choice.id == answer);
        assert_eq!(wizard.app.focus(), at.map(Focus::Choice));
        assert!(wizard.shown().contains(mark), "{}", wizard.shown());

        let lines = [json!({ "find": said }), json!({ "jump": flow })];
        let input = lines.map(|line| line.to_string()).join("\n");
        let ran = posdoc(&["--json", "--lang", lang]).stdin(&input).run();
        let last = ran.json_lines().pop().expect("a screen");
        assert_eq!(last["id"], entry);
        assert_eq!(last["suggested"]["answer"], answer, "{last}");
        assert_eq!(last["suggested"]["from"], "words");
        let input = format!("{said}\n1\n");
        let plain = posdoc(&["--plain", "--lang", lang]).stdin(&input).run().out;
        assert!(plain.contains(mark), "{plain}");
    }
}

#[test]
fn nobody_is_led_to_an_answer_that_opens_something() {
    let content = Content::embedded();
    let pack = &content.pack;
    let mut tried = 0;
    for lang in ["en", "zh-CN"] {
        for flow in &pack.flows {
            let path = format!("locales/{lang}/utterances/{}.tsv", flow.id);
            let text = std::fs::read_to_string(
                std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path),
            );
            let mut left = 3;
            for said in rows(&text.unwrap_or_default()).filter_map(|(_, row)| row) {
                let given = said.answer.as_deref().unwrap_or_default();
                let mut answers = pack[flow.start].answers();
                let opens = answers.any(|answer| {
                    *answer.id == *given && pack.opened_by_suggestion(flow.start, answer).is_some()
                });
                if !opens || left == 0 {
                    continue;
                }
                left -= 1;
                let wizard = picked(lang, &said.text);
                if wizard.app.panel.is_none() {
                    tried += 1;
                    let suggested = wizard.app.screen.suggested.as_ref();
                    let node = wizard.app.screen.node;
                    let mut answers = pack[node].answers();
                    let safe = suggested.is_none_or(|suggested| {
                        answers.any(|answer| {
                            *answer.id == *suggested.answer
                                && pack.opened_by_suggestion(node, answer).is_none()
                        })
                    });
                    assert!(safe, "{}: {}", said.text, wizard.shown());
                }
            }
        }
    }
    assert!(tried > 5, "{tried}");
}

/// The screen that comes up when what is found first for this text is picked.
fn screen_behind(text: &str) -> serde_json::Value {
    let said = json!({"find": text}).to_string();
    let found =
        posdoc(&["start", "--json", "--lang", "en", "--no-config"]).stdin(format!("{said}\n"));
    let lines = found.run().json_lines();
    let to = lines[1]["found"][0]["to"]
        .as_str()
        .expect("a place")
        .to_owned();
    let jump = json!({"jump": to}).to_string();
    let ran = posdoc(&["start", "--json", "--lang", "en", "--no-config"])
        .stdin(format!("{said}\n{jump}\n"));
    ran.run().json_lines().pop().expect("a screen")
}

#[test]
fn the_text_of_a_screen_that_was_picked_answers_the_question_it_leads_to() {
    for (text, open) in [
        ("Present one card only", "gate-money/others"),
        ("PIN pad error", "pin-pad/look"),
        ("Insufficient funds", "gate-money/others"),
        ("Card expired", "gate-money/others"),
    ] {
        let screen = screen_behind(text);
        assert_eq!(screen["id"], open, "{text}: {screen}");
    }
}

#[test]
fn words_about_a_message_answer_nothing() {
    let screen = screen_behind("keypad dead no keys");
    assert_eq!(screen["id"], "pin-pad/entry", "{screen}");
}

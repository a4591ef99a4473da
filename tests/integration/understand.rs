//! What people say leads to the right place: numbers by their neighbours, danger first, no hit where there is none.

use posdoc::{
    app::finder::{Finder, suggestions},
    content::Content,
    understand::{FieldKind, Understanding},
    words::Words,
};

/// The places that a query leads to, and what was understood.
fn asked(query: &str) -> (Vec<String>, Understanding) {
    thread_local! {
        static READY: (Content, Words) = {
            let content = Content::embedded();
            let words = Words::new(content.files.clone(), &["en"]);
            (content, words)
        };
        static FINDER: Finder = READY.with(|(content, words)| Finder::new(&content.pack, words));
    }
    READY.with(|(content, words)| {
        FINDER.with(|finder| {
            let (found, understood) = finder.understand(&content.pack, words, query, 9);
            (
                found.into_iter().map(|found| found.to).collect(),
                understood,
            )
        })
    })
}

fn first(query: &str) -> String {
    asked(query).0.into_iter().next().unwrap_or_default()
}

#[test]
fn a_number_is_a_code_only_where_the_words_say_so() {
    for (query, code) in [
        ("报55了", "codes/55"),
        ("declined 05", "codes/05"),
        ("error code Z8 again", "codes/z8"),
        ("交易失败（51）", "codes/51"),
        ("错误代码五十五", "codes/55"),
        ("報55點解", "codes/55"),
        ("declined double-oh-five", "codes/05"),
    ] {
        assert_eq!(first(query), code, "{query}");
    }
    for query in [
        "07号机黑屏",
        "15:42 slip never came",
        "3个客人都刷不了",
        "counter 3 has no signal since 10 am",
        "第3次刷了还是失败",
        "128元扣了没小票",
    ] {
        let (places, understood) = asked(query);
        assert!(!understood.fields.is_empty(), "{query}");
        assert!(
            understood
                .fields
                .iter()
                .all(|field| field.kind != FieldKind::Code),
            "{query}"
        );
        assert!(
            places.iter().all(|to| !to.starts_with("codes/")),
            "{query}: {places:?}"
        );
    }
}

#[test]
fn numbers_that_are_no_codes_are_fields() {
    let (_, understood) = asked("customer says money taken twice, counter 3, 15:42, HK$1,205");
    let fields: Vec<_> = understood
        .fields
        .iter()
        .map(|field| (field.kind, field.value.as_str()))
        .collect();
    let expected = [
        (FieldKind::Terminal, "3"),
        (FieldKind::Time, "15:42"),
        (FieldKind::Amount, "1,205"),
    ];
    assert_eq!(fields, expected);
}

#[test]
fn danger_comes_first_where_it_is_affirmed() {
    for (query, place) in [
        ("泼了水开不了机", "gate-hazard/danger"),
        (
            "i spilt cola on the terminal and now wifi is gone",
            "gate-hazard/danger",
        ),
        ("打不出小票，电池鼓包了", "gate-hazard/danger"),
        ("对方自称银联客服要我念验证码", "suspicious/caller"),
        (
            "they told me to install anydesk so they can fix the printer",
            "suspicious/caller",
        ),
        (
            "customer charged twice and now no signal",
            "charged/two-sales",
        ),
    ] {
        assert_eq!(first(query), place, "{query}");
        assert_eq!(asked(query).1.danger.as_deref(), Some(place), "{query}");
    }
}

#[test]
fn a_double_or_unclear_charge_comes_before_what_may_take_money_again() {
    for (query, place) in [
        (
            "the till still says unpaid and she was charged twice",
            "charged/two-sales",
        ),
        (
            "refund him please, he was charged double",
            "charged/two-sales",
        ),
        ("碰一下那个圆盘，客人说扣了两次", "charged/two-sales"),
        ("要给客人退货，这笔重复扣了", "charged/two-sales"),
        ("收银机上显示未付，扣没扣不知道", "charged"),
        ("预授权完成了没有，不知道扣了没", "charged"),
        (
            "till says unpaid and I don't know whether the customer was charged",
            "charged",
        ),
        (
            "she wants a refund but we're not sure if it was charged",
            "charged",
        ),
        (
            "pre-auth for room 12, can't tell if the guest was charged",
            "charged",
        ),
    ] {
        assert_eq!(first(query), place, "{query}");
    }
    // What is clearly about money that was taken once stays, and the flow about money comes next.
    for (query, flow) in [
        (
            "customer paid by card yesterday and now wants a refund",
            "refund",
        ),
        ("持卡人拒付，银行把钱扣走了", "dispute"),
    ] {
        let (places, _) = asked(query);
        let flows: Vec<&str> = places
            .iter()
            .filter_map(|to| to.split('/').next())
            .collect();
        assert_eq!(flows.get(..2), Some(&[flow, "charged"][..]), "{query}");
    }
}

#[test]
fn a_code_that_is_said_in_words_is_the_same_as_its_digits() {
    for (query, code) in [
        ("五十五", "codes/55"),
        ("零五", "codes/05"),
        ("double-oh-five", "codes/05"),
        ("fifty five", "codes/55"),
    ] {
        let (places, understood) = asked(query);
        assert_eq!(places.first().map(String::as_str), Some(code), "{query}");
        assert!(
            places.iter().all(|to| !to.starts_with("charged")),
            "{query}: {places:?}"
        );
        let fields: Vec<_> = understood.fields.iter().map(|f| f.kind).collect();
        assert_eq!(fields, [FieldKind::Code], "{query}");
        assert_eq!(understood.danger, None, "{query}");
    }
}

#[test]
fn danger_that_is_denied_or_asked_about_does_not() {
    for (query, flow) in [
        ("没进水，就是开不了机", "power"),
        ("can I clean the reader with alcohol", "card-read"),
        ("battery not swollen, it just wont start", "power"),
    ] {
        assert_eq!(first(query).split('/').next(), Some(flow), "{query}");
        assert_eq!(asked(query).1.danger, None, "{query}");
    }
}

#[test]
fn what_is_no_trouble_has_no_hit_and_ways_on() {
    for query in [
        "asdfghjkl",
        "pizza",
        "今天天气不错",
        "🎉🎉🎉",
        "???",
        "",
        "привет как дела",
    ] {
        let (places, understood) = asked(query);
        assert!(places.is_empty(), "{query}: {places:?}");
        let content = Content::embedded();
        let words = Words::new(content.files.clone(), &["en"]);
        let ways = suggestions(&content.pack, &words, &understood);
        let kinds: Vec<&str> = ways.iter().map(|way| way.kind).collect();
        assert!(kinds.ends_with(&["list", "call"]), "{query}: {kinds:?}");
    }
}

#[test]
fn traditional_characters_and_accents_are_plain_ones() {
    for (query, flow) in [
        ("卡插進去冇反應", "card-read"),
        ("部機開唔到", "power"),
        ("打唔到單", "printer"),
        ("nó sígnal at all", "network"),
    ] {
        assert_eq!(first(query).split('/').next(), Some(flow), "{query}");
    }
}

#[test]
fn the_words_on_which_a_place_rests_are_in_the_text() {
    let query = "刚才那个客人刷完卡，机器黑屏了🔥";
    let (_, understood) = asked(query);
    let place = understood.places.first().expect("a place");
    assert!(!place.words.is_empty());
    for words in &place.words {
        assert!(
            query
                .get(words.clone())
                .is_some_and(|words| !words.is_empty()),
            "{words:?}"
        );
    }
}

#[test]
fn bad_input_gets_an_answer() {
    let long = "刷卡失败no signal 55 ".repeat(600);
    let control: String = ('\u{0}'..'\u{20}').collect();
    for query in [
        long.as_str(),
        control.as_str(),
        "\u{202e}\u{200d}",
        "一二三四五六七八九十",
        "double double double oh",
    ] {
        let _ = asked(query);
    }
}

/// The default pack with a flow's own utterances laid over it.
fn taught(utterances: &str) -> (Content, Words) {
    let mut own = posdoc::pack::Files::default();
    own.insert("locales/en/utterances/printer.tsv", utterances);
    let files = Content::embedded().files.as_ref().clone().under(own);
    let content = Content::from_files(files).expect("the default pack");
    let words = Words::new(content.files.clone(), &["en"]);
    (content, words)
}

#[test]
fn a_packs_own_utterances_lead_where_they_say() {
    let query = "the wombat sulks once more";
    assert_ne!(first(query).split('/').next(), Some("printer"));
    let (content, words) = taught("printer\tme\tthe wombat sulks again\n");
    let finder = Finder::new(&content.pack, &words);
    let (found, _) = finder.understand(&content.pack, &words, query, 3);
    assert_eq!(found.first().map(|found| &*found.to), Some("printer"));
    // What a pack is does not depend on them.
    assert_eq!(content.identity, Content::embedded().identity);
}

#[test]
fn utterances_that_lead_elsewhere_or_stand_twice_are_reported() {
    let rows = "printer\tme\tthe terminal is smoking\n\
                printer\tme\tit hums and no paper comes\n\
                printer\tme\tIt hums, and no paper comes!\n\
                printer me no tabs\n";
    let (content, _) = taught(rows);
    let found = posdoc::authoring::check_utterances(&content.files);
    let lines: Vec<_> = found
        .iter()
        .map(|fault| (fault.rule.id(), fault.place.start))
        .collect();
    assert_eq!(
        lines,
        [
            ("utterance-elsewhere", 0),
            ("utterance-twice", 73),
            ("utterance-malformed", 113)
        ]
    );
}

#[test]
fn a_danger_that_is_told_comes_before_what_is_asked_about_it() {
    for query in [
        "can i use it after it got wet",
        "battery is swollen can i use it till tonight",
        "screen locked after getting wet",
        "beer on the keypad, still working",
        "wet",
        "🔥",
        "进水了能不能开机",
        "机器锁了，之前进过水",
        "洒了奶茶",
        "jinshuile",
        "水",
    ] {
        assert_eq!(first(query), "gate-hazard/danger", "{query}");
    }
    for query in [
        "how do i avoid charging twice",
        "is the terminal waterproof?",
        "smoking customer wants to pay",
        "没有扣两次",
    ] {
        assert_eq!(asked(query).1.danger, None, "{query}");
    }
}

#[test]
fn words_that_say_nothing_find_nothing_and_guess_nothing() {
    for query in ["the", "a", "ok", "的", "了"] {
        let (places, understood) = asked(query);
        assert!(
            places.is_empty() && understood.guesses.is_empty(),
            "{query}: {places:?}"
        );
    }
}

#[test]
fn a_pack_adds_to_the_words_of_danger_and_takes_none_away() {
    let mut files = (*Content::embedded().files).clone();
    files.insert("locales/en/danger.txt", "gate-hazard/danger: zorbled\n");
    let content = Content::embedded();
    let words = Words::new(files, &["en"]);
    let finder = Finder::new(&content.pack, &words);
    for query in ["it zorbled", "declined 05 and battery swollen"] {
        let (found, _) = finder.understand(&content.pack, &words, query, 3);
        let first = found.first().map(|found| &*found.to);
        assert_eq!(first, Some("gate-hazard/danger"), "{query}");
    }
}

#[test]
fn what_stands_on_no_screen_is_not_quoted_as_its_words() {
    let content = Content::embedded();
    let words = Words::new(content.files.clone(), &["en"]);
    let finder = Finder::new(&content.pack, &words);
    let said = |query: &str, id: &str| {
        let found = finder.find(&content.pack, &words, query, 9);
        let found = found.into_iter().find(|found| found.id == id);
        found.expect("a message").said
    };
    assert_eq!(said("blank receipt", "blank-slip"), None);
    assert_eq!(
        said("printer out of paper", "paper-out").as_deref(),
        Some("printer out of paper")
    );
}

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;

/// Texts that are typed, and what of them is kept: `=` means all.
const TABLE: &str = include_str!("../../tests/data/secrets.tsv");

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = TABLE.lines().filter(|row| !row.starts_with('#'));
    rows.filter_map(|row| row.split_once('\t'))
}

#[test]
fn what_is_secret_is_hidden_and_the_rest_is_kept() {
    let mut wrong = Vec::new();
    for (typed, kept) in rows() {
        let kept = if kept == "=" { typed } else { kept };
        let masked = keep(typed).text;
        if masked != kept || found(&masked).is_some() {
            wrong.push(format!("{typed}: {masked}, not {kept}"));
        }
        let secret = found(typed).is_some();
        if secret != (masked != seen(typed)) {
            wrong.push(format!("{typed}: found {secret}, masked {masked}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_has_thirty_of_each_kind_at_least() {
    let (kept, hidden): (Vec<_>, Vec<_>) = rows().partition(|(_, kept)| *kept == "=");
    assert!(
        kept.len() >= 30 && hidden.len() >= 30,
        "{} {}",
        kept.len(),
        hidden.len()
    );
}

#[test]
fn what_is_typed_key_by_key_never_shows_more_than_four_digits_of_a_card() {
    for number in ["6222021234567890128", "4111111111111111", "4222222222222"] {
        let mut shown = String::new();
        for digit in number.chars() {
            shown = typing(&format!("{shown}{digit}")).text;
        }
        assert!(shown.ends_with(&number[number.len() - 4..]), "{shown}");
        assert!(shown.len() <= 8, "{shown}");
    }
    for typed in ["PIN 482913", "密码：123456", "验证码是9482", "cvv 1234"] {
        let mut shown = String::new();
        for c in typed.chars() {
            shown = typing(&format!("{shown}{c}")).text;
        }
        assert!(shown.ends_with(HIDDEN), "{shown}");
        assert!(!shown.contains(|c: char| c.is_ascii_digit()), "{shown}");
    }
}

#[test]
fn digits_typed_one_by_one_or_in_groups_never_show_more_than_four_of_a_card() {
    let gaps = [
        " ", "-", "、", "。", "：", ":", ", ", ")(", "  ", "\u{3000}",
    ];
    for gap in gaps {
        for number in ["6222021234567890128", "4111111111111111", "378282246310005"] {
            for size in [1, 4] {
                let groups: Vec<&str> = (0..number.len())
                    .step_by(size)
                    .map(|at| &number[at..number.len().min(at + size)])
                    .collect();
                let mut shown = String::new();
                for c in groups.join(gap).chars() {
                    shown = typing(&format!("{shown}{c}")).text;
                }
                let digits = shown.chars().filter(char::is_ascii_digit).count();
                assert!(
                    shown.contains(HIDDEN) && digits <= 4,
                    "{number}{gap}{shown}"
                );
                assert!(!shown.contains(&number[..6]), "{shown}");
            }
        }
    }
}

#[test]
fn an_amount_typed_behind_a_card_number_stays() {
    let mut shown = String::new();
    for c in "卡 4111 1111 1111 1111 128.00，１２８".chars() {
        shown = typing(&format!("{shown}{c}")).text;
    }
    assert_eq!(shown, "卡 ****1111 128.00，１２８");
}

/// Everything but what secrets are made of.
fn words(text: &str) -> String {
    let part = |c: &char| {
        chars::digit(*c).is_some()
            || *c == '*'
            || plain(&c.to_string())
                .chars()
                .all(|c| c.is_whitespace() || card::is_separator(c))
    };
    text.chars().filter(|c| !part(c)).collect()
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9０-９]{1,20}",
        "[ 　，。、：:;.=()（）'\\\\^-]{1,4}",
        "[a-zA-Z密码验证元！？\u{200b}\u{200d}]{1,4}",
        select(vec![
            "4111111111111111",
            "6222 0212 3456 7890 128",
            "４１１１、１１１１、１１１１、１１１１",
            "PIN",
            "密码",
            "验证码收到了",
            "cvv",
            "背面后三位",
            "123456",
            "****",
            "是",
            " is ",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("POSDOC_CI").is_some() { 2000 } else { 400 }, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_secret_is_left_and_nothing_is_added(typed in text()) {
        let masked = keep(&typed).text;
        let seen = seen(&typed);
        prop_assert_eq!(found(&masked), None, "{}", masked);
        prop_assert_eq!(masked != seen, found(&typed).is_some(), "{}", masked);
        // Nothing is added, and nothing is moved.
        let mut rest = words(&plain(&seen)).chars().collect::<Vec<_>>().into_iter();
        prop_assert!(words(&plain(&masked)).chars().all(|c| rest.any(|other| other == c)), "{}", masked);
        // What stands between the hidden parts stands in what was typed, in this order.
        let mut rest = &*seen;
        for part in masked.split(HIDDEN) {
            let part = part.trim_start_matches(|c| c == '*' || chars::digit(c).is_some()).trim_end_matches('*');
            let at = rest.find(part);
            prop_assert!(at.is_some(), "{} in {}", part, rest);
            rest = &rest[at.unwrap_or_default() + part.len()..];
        }
        // What only the next words may tell is left until it is kept.
            let shown = typing(&typed).text;
            prop_assert_eq!(typing(&shown).hidden, None, "{}", shown);
            prop_assert_eq!(found(&keep(&shown).text), None);
    }
}

/// Nothing that cannot be seen hides a number; `layout` drops the same, but for joiners.
#[test]
fn what_cannot_be_seen_is_dropped_as_on_the_screen() {
    for c in (0..=0x0010_ffff).filter_map(char::from_u32) {
        let text = format!("4{c}1");
        if crate::layout::clean(&text) == "41" {
            assert_eq!(plain(&text), "41", "U+{:04X}", u32::from(c));
        }
    }
}

#[test]
fn what_only_shows_together_is_hidden_in_each_part() {
    for (texts, kept) in [
        (["41111111", "11111111"], ["****", "****1111"]),
        (["客人密码", "482913"], ["客人密码", "****"]),
        (["4111 1111", "1111 1111"], ["****", "****1111"]),
        (
            ["the customer's PIN", "he says 4829"],
            ["the customer's PIN", "he says ****"],
        ),
        (["输了密码", "凭证号000417"], ["输了密码", "凭证号000417"]),
        (
            ["验证码收不到", "客人等了 20 分钟"],
            ["验证码收不到", "客人等了 20 分钟"],
        ),
        (
            ["13800138000", "voucher 004512"],
            ["13800138000", "voucher 004512"],
        ),
    ] {
        let mut parts = texts.map(str::to_owned);
        let found = together(&mut parts.each_mut().map(|part| &mut *part));
        assert_eq!(parts, kept.map(str::to_owned));
        assert_eq!(found.is_some(), texts != kept);
    }
}

#[test]
fn a_text_is_looked_through_in_time_that_grows_with_it() {
    for part in [
        "4111 ",
        "1",
        "4",
        "1 ",
        "12, 密码 ",
        "4111 1111 then ",
        "=4",
        "one ",
        "一",
        "****1234 ",
        "first 4111 ",
    ] {
        let text = part.repeat(100_000 / part.len());
        let begin = std::time::Instant::now();
        let _ = std::hint::black_box(keep(&text));
        // It takes a tenth of a second. Were it to grow with the square, it would be minutes.
        assert!(
            begin.elapsed().as_secs() < 5,
            "{part}: {:?}",
            begin.elapsed()
        );
    }
}

#[test]
fn numerals_of_other_languages_in_latin_letters_are_digits() {
    for typed in [
        "卡号 liu er er er liu jiu liu ling wu yi wu er yi yi san jiu",
        "her card is cuatro cinco uno seis, ocho ocho dos nueve, uno uno cero tres, seis dos cinco siete",
        "her PIN is ek do teen char",
    ] {
        assert!(found(typed).is_some(), "{typed}");
    }
    for typed in ["ba ba ba", "san si tai", "dos tres cervezas", "one for two"] {
        assert_eq!(found(typed), None, "{typed}");
    }
}

#[test]
fn half_a_card_number_waits_for_what_stands_beside_it() {
    for half in ["1111 1111, declined", "6222 0212 3456", "41111111"] {
        assert_eq!(found(half), None, "{half}");
    }
    for texts in [
        ["card 4111 1111", "1111 1111, declined"],
        ["6222 0212 3456", "7890 128 is the card"],
    ] {
        let mut parts = texts.map(str::to_owned);
        assert!(together(&mut parts.each_mut().map(|part| &mut *part)).is_some());
        assert!(!parts.concat().contains("1111 1111") && !parts.concat().contains("6222"));
        assert!(!parts.concat().contains("7890"), "{parts:?}");
    }
}

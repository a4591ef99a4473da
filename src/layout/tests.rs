use std::borrow::Cow;

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::Ambiguous::{Narrow, Wide};
use super::*;

const FAMILY: &str = "👨‍👩‍👧";
const CLOSERS: &str = "，。、；：？！）」』】》〉〕”’…%％·";
const OPENERS: &str = "（「『【《〈〔“‘￥";

fn lines(text: &str, cells: usize) -> Vec<&str> {
    wrap(text, cells, Narrow)
}

mod width {
    use super::*;

    #[test]
    fn counts_cells_and_not_chars() {
        for (text, cells) in [
            ("", 0),
            ("POS 42", 6),
            ("一二三", 6),
            ("（，。", 6),
            ("ｱ１", 3),
            ("e\u{301}", 1),
            ("👍🏽", 2),
            (FAMILY, 2),
            ("🇨🇳", 2),
        ] {
            assert_eq!(Narrow.width(text), cells, "{text}");
        }
    }

    #[test]
    fn of_control_characters_is_nothing() {
        assert_eq!(Narrow.width("a\tb\r\nc\u{1B}\u{85}"), 3);
        assert_eq!(Wide.width("\r\n"), 0);
        assert_eq!(Narrow.grapheme_width(""), 0);
    }

    #[test]
    fn of_ambiguous_characters_depends_on_the_policy() {
        for text in [
            "“", "”", "…", "·", "—", "─", "●", "→", "①", "℃", "α", "ω", "Я", "ё", "ǎ", "é",
        ] {
            assert_eq!((Narrow.width(text), Wide.width(text)), (1, 2), "{text}");
        }
    }

    #[test]
    fn of_other_characters_does_not() {
        for text in ["POS-400", "一二三，。", "ς", "e\u{301}", FAMILY, "ｱ", "|+-"] {
            assert_eq!(Narrow.width(text), Wide.width(text), "{text}");
        }
    }
}

mod wrapping {
    use super::*;

    #[test]
    fn fills_lines_greedily_at_spaces_and_between_ideographs() {
        assert_eq!(
            lines("check the paper roll", 9),
            ["check the", "paper", "roll"]
        );
        assert_eq!(lines("检查打印纸", 4), ["检查", "打印", "纸"]);
        assert_eq!(lines("检查打印纸", 5), ["检查", "打印", "纸"]);
        assert_eq!(lines("打开POS机电源", 8), ["打开POS", "机电源"]);
    }

    #[test]
    fn gives_one_line_for_a_text_that_fits_exactly() {
        assert_eq!(lines("一二三", 6), ["一二三"]);
    }

    #[test]
    fn ends_a_line_at_every_line_feed() {
        assert_eq!(lines("a\n\nb\r\nc", 9), ["a", "", "b", "c"]);
        assert_eq!(lines("a\n", 9), ["a", ""]);
        assert_eq!(lines("", 9), [""]);
        assert_eq!(lines("  \n一", 9), ["", "一"]);
        assert_eq!(lines("a\u{2028}b", 9), ["a", "b"]);
    }

    #[test]
    fn starts_no_line_with_closing_punctuation() {
        assert_eq!(lines("一二三，四", 6), ["一二", "三，四"]);
        assert_eq!(lines("（一二三）。四", 8), ["（一二", "三）。四"]);
        assert_eq!(lines("一二三……", 6), ["一二", "三……"]);
        assert_eq!(lines("中国银联·云闪付", 8), ["中国银", "联·云闪", "付"]);
        assert_eq!(lines("一二 ：三", 5), ["一", "二 ：", "三"]);
    }

    #[test]
    fn ends_no_line_with_opening_punctuation() {
        assert_eq!(lines("一二（三）", 6), ["一二", "（三）"]);
        assert_eq!(lines("按【确认】键", 4), ["按", "【确", "认】", "键"]);
        assert_eq!(lines("金额￥100", 6), ["金额", "￥100"]);
    }

    #[test]
    fn breaks_around_curly_quotes_in_chinese_and_on_their_outer_side_only() {
        assert_eq!(lines("他说，“你好”吗", 6), ["他说，", "“你好”", "吗"]);
        assert_eq!(lines("请按“确认”", 5), ["请按", "“确", "认”"]);
        assert_eq!(lines("“一”“二”", 4), ["“一”", "“二”"]);
        assert_eq!(wrap("“一”“二”", 6, Wide), ["“一”", "“二”"]);
    }

    #[test]
    fn leaves_an_apostrophe_inside_its_word() {
        assert_eq!(lines("it doesn’t", 8), ["it", "doesn’t"]);
    }

    #[test]
    fn breaks_a_hyphen_only_between_letters() {
        assert_eq!(lines("ring 400-820-8888", 14), ["ring", "400-820-8888"]);
        assert_eq!(lines("请拨打400-820-8888", 14), ["请拨打", "400-820-8888"]);
        assert_eq!(lines("9:00–18:00", 10), ["9:00–18:00"]);
        assert_eq!(lines("at 9:00–18:00", 10), ["at", "9:00–18:00"]);
        assert_eq!(lines("use --role", 7), ["use", "--role"]);
        assert_eq!(lines("card-holder", 6), ["card-", "holder"]);
    }

    #[test]
    fn keeps_numbers_with_their_units() {
        assert_eq!(lines("还剩50%", 6), ["还剩", "50%"]);
        assert_eq!(lines("一共￥1,234.50", 10), ["一共", "￥1,234.50"]);
    }

    #[test]
    fn splits_a_word_longer_than_a_line_between_graphemes() {
        assert_eq!(lines("abcdefg", 3), ["abc", "def", "g"]);
        assert_eq!(lines("ae\u{301}e\u{301}", 2), ["ae\u{301}", "e\u{301}"]);
        let families = FAMILY.repeat(3);
        assert_eq!(lines(&families, 4), [FAMILY.repeat(2).as_str(), FAMILY]);
    }

    #[test]
    fn splits_a_long_word_away_from_punctuation() {
        assert_eq!(lines("1234567.89", 7), ["123456", "7.89"]);
        assert_eq!(lines("an abcd(ef)", 5), ["an", "abcd", "(ef)"]);
        assert_eq!(lines("一」￥一】）", 10), ["一」", "￥一】）"]);
        assert_eq!(lines("一一」￥一】）", 10), ["一", "一」", "￥一】）"]);
    }

    #[test]
    fn drops_white_space_at_a_break_and_keeps_the_indent() {
        assert_eq!(lines("ab    cd  ", 3), ["ab", "cd"]);
        assert_eq!(lines("  ab cd", 4), ["  ab", "cd"]);
        assert_eq!(lines("      ab", 4), ["ab"]);
        assert_eq!(lines("一二　三", 4), ["一二", "三"]);
        assert_eq!(lines("ab  \u{200B}c", 2), ["ab", "\u{200B}c"]);
    }

    #[test]
    fn gives_a_wide_grapheme_its_own_line_where_it_cannot_fit() {
        for cells in [0, 1] {
            assert_eq!(lines("一，a二", cells), ["一", "，", "a", "二"]);
            assert_eq!(lines("a b", cells), ["a", "b"]);
        }
        assert_eq!(lines("一，a二", 2), ["一", "，", "a", "二"]);
    }

    #[test]
    fn follows_the_policy() {
        assert_eq!(wrap("●●●●", 4, Narrow), ["●●●●"]);
        assert_eq!(wrap("●●●●", 4, Wide), ["●●", "●●"]);
    }
}

mod cutting {
    use super::*;

    #[test]
    fn elides_the_end_with_the_mark_inside_the_width() {
        for (cells, expected) in [
            (6, "一二三"),
            (5, "一略"),
            (4, "一略"),
            (3, "略"),
            (2, "略"),
            (1, ""),
            (0, ""),
        ] {
            assert_eq!(elide("一二三", cells, "略", Narrow), expected, "{cells}");
        }
    }

    #[test]
    fn elides_the_start_with_the_mark_inside_the_width() {
        for (cells, expected) in [
            (6, "一二三"),
            (5, "略三"),
            (4, "略三"),
            (3, "略"),
            (2, "略"),
            (1, ""),
            (0, ""),
        ] {
            assert_eq!(
                elide_start("一二三", cells, "略", Narrow),
                expected,
                "{cells}"
            );
        }
    }

    #[test]
    fn cuts_without_a_mark_that_does_not_fit() {
        assert_eq!(elide("abcd", 2, "...", Narrow), "ab");
        assert_eq!(elide_start("abcd", 2, "...", Narrow), "cd");
        assert_eq!(elide("abcd", 3, "", Narrow), "abc");
        assert_eq!(elide("abcd", 1, "…", Wide), "a");
    }

    #[test]
    fn borrows_a_text_that_fits() {
        assert!(matches!(
            elide("一二", 4, "…", Narrow),
            Cow::Borrowed("一二")
        ));
        assert!(matches!(elide_start("", 0, "…", Narrow), Cow::Borrowed("")));
    }

    #[test]
    fn splits_no_grapheme() {
        let text = format!("{FAMILY}e\u{301}");
        assert_eq!(elide(&text, 2, "", Narrow), FAMILY);
        assert_eq!(elide(&text, 1, "", Narrow), "");
        assert_eq!(elide_start(&text, 2, "", Narrow), "e\u{301}");
        assert_eq!(elide("🇨🇳🇬🇧", 3, "…", Narrow), "🇨🇳…");
    }

    #[test]
    fn pads_to_the_exact_width() {
        assert_eq!(pad("一二", 6, Narrow), "一二  ");
        assert_eq!(pad("一二", 4, Narrow), "一二");
        assert_eq!(pad("一二", 3, Narrow), "一 ");
        assert_eq!(pad("一二", 1, Narrow), " ");
        assert_eq!(pad("一二", 0, Narrow), "");
        assert_eq!(pad("…", 3, Wide), "… ");
    }
}

mod cleaning {
    use super::*;

    #[test]
    fn leaves_clean_text_alone() {
        for text in ["", "刷卡 failed，e\u{301}", FAMILY] {
            assert!(matches!(clean(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn turns_tabs_and_line_ends_into_one_space_each() {
        assert_eq!(clean("a\tb\nc\r\nd\re\u{2028}f\n\n"), "a b c d e f  ");
    }

    #[test]
    fn drops_control_sequences_whole_and_keeps_the_text_around_them() {
        assert_eq!(clean("\u{1B}[1;31m错误\u{1B}[0m 05"), "错误 05");
        assert_eq!(clean("a\u{9B}2Jb"), "ab");
        assert_eq!(clean("a\u{1B}\u{7}b\u{7F}\0"), "ab");
        assert_eq!(clean("a\u{1B}[12"), "a");
        assert_eq!(clean("a\u{1B}[中"), "a中");
    }

    #[test]
    fn drops_what_reorders_hides_or_changes_width() {
        assert_eq!(
            clean("\u{FEFF}a\u{202E}b\u{2066}c\u{200F}d\u{200B}"),
            "abcd"
        );
        assert_eq!(clean("⚠\u{FE0F}"), "⚠");
    }

    #[test]
    fn maps_full_width_forms_to_ascii() {
        assert_eq!(half_width("４００－８２０　Ａｚ！～"), "400-820 Az!~");
        assert!(matches!(half_width("5一。"), Cow::Borrowed("5一。")));
    }
}

mod properties {
    use super::*;

    fn policy() -> impl Strategy<Value = Ambiguous> {
        prop_oneof![Just(Narrow), Just(Wide)]
    }

    /// Texts of pieces that are awkward next to each other, and now and then of anything.
    fn text() -> impl Strategy<Value = String> {
        let pieces = prop_oneof![
            4 => "[一-龥]{1,5}",
            3 => "[a-zé]{1,12}",
            2 => "[0-9]{3}-[0-9]{4}",
            4 => "[，。、；：？！）」”’…·—（「『【《“‘￥%.,:()\"'/–-]{1,3}",
            3 => "[ \u{A0}\u{3000}\t]{1,4}",
            1 => "[\n\r\u{B}\u{2028}\u{200B}\u{1B}\u{7F}]{1,2}",
            1 => "(👨‍👩‍👧|🇨🇳|🇨|⚠\u{FE0F}|e\u{301}|\u{301}|\u{600}|\u{200D}|각|ᄀ)",
            1 => "\\PC{0,4}",
        ];
        prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
    }

    /// Well-formed Chinese: at most one opening mark before a word and two closing ones after it.
    fn chinese() -> impl Strategy<Value = String> {
        let word = "[（「『【《“￥]?[一-龥]{1,6}[，。、；：？！）」』】》”…·]{0,2}";
        prop::collection::vec(word, 1..12).prop_map(|words| words.concat())
    }

    fn ink(text: &str) -> String {
        text.chars().filter(|c| !c.is_whitespace()).collect()
    }

    proptest! {
        #[test]
        fn wrapping_loses_no_ink(text in text(), cells in 0_usize..30, policy in policy()) {
            prop_assert_eq!(ink(&wrap(&text, cells, policy).concat()), ink(&text));
        }

        #[test]
        fn no_line_is_too_wide(text in text(), cells in 0_usize..30, policy in policy()) {
            for line in wrap(&text, cells, policy) {
                let visible = line.graphemes(true).filter(|g| policy.grapheme_width(g) > 0);
                prop_assert!(policy.width(line) <= cells || visible.count() == 1, "{:?}", line);
            }
        }

        #[test]
        fn no_chinese_line_is_too_wide(text in chinese(), cells in 2_usize..30, policy in policy()) {
            for line in wrap(&text, cells, policy) {
                prop_assert!(policy.width(line) <= cells, "{:?}", line);
            }
        }

        #[test]
        fn lines_are_trimmed_and_filled(text in text(), cells in 2_usize..30, policy in policy()) {
            let wrapped = wrap(&text, cells, policy);
            prop_assert!(wrapped.iter().all(|line| line.trim_end() == *line));
            let room_for_all = policy.width(&text);
            prop_assert_eq!(
                wrap(&text, room_for_all, policy).len(),
                wrap(&text, usize::MAX, policy).len()
            );
        }

        #[test]
        fn punctuation_stays_on_its_side(text in chinese(), cells in 10_usize..40, policy in policy()) {
            let wrapped = wrap(&text, cells, policy);
            for (line, following) in wrapped.iter().zip(&wrapped[1..]) {
                prop_assert!(!line.ends_with(|c| OPENERS.contains(c)), "{:?}", wrapped);
                prop_assert!(!following.starts_with(|c| CLOSERS.contains(c)), "{:?}", wrapped);
            }
        }

        #[test]
        fn eliding_keeps_to_the_width(text in text(), cells in 0_usize..30, policy in policy()) {
            let (head, tail) = (elide(&text, cells, "…", policy), elide_start(&text, cells, "…", policy));
            prop_assert!(policy.width(&head) <= cells);
            prop_assert!(policy.width(&tail) <= cells);
            prop_assert!(text.starts_with(head.trim_end_matches('…')));
            prop_assert!(text.ends_with(tail.trim_start_matches('…')));
        }

        #[test]
        fn padding_gives_the_exact_width(text in text(), cells in 0_usize..30, policy in policy()) {
            prop_assert_eq!(policy.width(&pad(&text, cells, policy)), cells);
        }

        #[test]
        fn width_is_the_same_in_parts(text in text(), policy in policy()) {
            let parts: usize = text.graphemes(true).map(|g| policy.width(g)).sum();
            prop_assert_eq!(policy.width(&text), parts);
        }

        #[test]
        fn clean_text_has_no_controls_and_stays_as_it_is(text in any::<String>()) {
            let cleaned = clean(&text);
            prop_assert!(!cleaned.chars().any(char::is_control));
            prop_assert_eq!(clean(&cleaned), cleaned.as_ref());
        }
    }
}

#[test]
fn words_of_a_screen_are_kept_in_one_piece() {
    let text = "屏上出过【处理中】，就别再收";
    assert_eq!(
        wrap(text, 12, Ambiguous::Narrow),
        ["屏上出过", "【处理中】，", "就别再收"]
    );
    // Longer than the line, they are broken all the same.
    assert_eq!(
        wrap("【请重新签到】", 8, Ambiguous::Narrow),
        ["【请重新", "签到】"]
    );
}

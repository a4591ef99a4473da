use proptest::prelude::*;

use super::How::*;
use super::Role::*;
use super::*;

/// A kind, where it leads, and texts: `=` title, `~` wording, `+` key, `?` about.
const ITEMS: &str = "\
message read-failed =读卡失败 =Card read failed +刷不了卡 +no reaction
message card-fault =卡片故障 =Card fault
flow card-fault-flow =卡片故障 =Card fault
message no-paper =打印机缺纸 =Printer out of paper +没纸 +receipt roll
flow printer =打印不出来 =Nothing prints +printer ?小票打不出、空白、重打印
message reboot =开机停在LOGO ~反复重启 =Stuck at the logo ~Reboot loop
message bank =银行系统异常 =Bank system error ?对方银行的系统正忙，过一会儿再试
message no-sim =未检测到SIM卡 =No SIM card +wi-fi +can't connect
message funds =余额不足 =Insufficient funds ~Declined
message many-cards =请出示一张卡，检测到多张卡 =Present one card only
message pin-tries =密码错误次数超限 =PIN tries exceeded
code 00 =交易成功
code 05 =身份认证未通过
code 51 =余额或额度不足
code 55 =密码不正确
code 5C =发卡方不支持
code A0 =校验失败
code E101 =读卡超时
code RF =拒绝";

const SIGNS: [(char, Role); 4] = [('=', Title), ('~', Wording), ('+', Key), ('?', About)];

fn items() -> Vec<Item> {
    ITEMS.lines().map(parse).collect()
}

fn parse(line: &str) -> Item {
    let role = |c| {
        SIGNS
            .iter()
            .find(|(sign, _)| *sign == c)
            .map(|(_, role)| *role)
    };
    let (head, texts) = line.split_at(line.find(|c| role(c).is_some()).unwrap());
    let (kind, to) = head.trim().split_once(' ').unwrap();
    let kind = match kind {
        "flow" => Kind::Flow,
        "message" => Kind::Message,
        _ => Kind::Code,
    };
    let mut item = item(kind, to, &[]);
    for (at, c) in texts.char_indices().filter(|&(_, c)| role(c).is_some()) {
        let text = texts[at + 1..].split(|c| role(c).is_some()).next().unwrap();
        item.texts.push(Text {
            text: text.trim().to_owned(),
            role: role(c).unwrap(),
        });
    }
    item
}

fn item(kind: Kind, to: &str, texts: &[(Role, &str)]) -> Item {
    let texts = texts.iter().map(|&(role, text)| Text {
        text: text.to_owned(),
        role,
    });
    Item {
        kind,
        to: to.to_owned(),
        code: (kind == Kind::Code).then(|| to.to_owned()),
        texts: texts.collect(),
    }
}

fn index() -> Index {
    Index::new(items())
}

/// What `query` finds: where it leads, and how it was found.
fn found<'i>(index: &'i Index, query: &str) -> Vec<(&'i str, How)> {
    let hits = index.find(query, 50);
    hits.iter()
        .map(|hit| (index.items[hit.item].to.as_str(), hit.how))
        .collect()
}

fn first(query: &str) -> Option<(String, How)> {
    let index = index();
    found(&index, query)
        .first()
        .map(|&(to, how)| (to.to_owned(), how))
}

fn assert_first(query: &str, to: &str, how: How) {
    assert_eq!(first(query), Some((to.to_owned(), how)), "{query}");
}

/// The marked parts of the best hit's text.
fn marked(query: &str) -> Vec<String> {
    let index = index();
    let hit = &index.find(query, 1)[0];
    let text = &index.items[hit.item].texts[hit.text.unwrap()].text;
    hit.marked
        .iter()
        .map(|range| text[range.clone()].to_owned())
        .collect()
}

mod codes {
    use super::*;

    #[test]
    fn are_read_in_every_shape_people_type_them() {
        for query in [
            "5", "05", "005", "0x5", "0X05", "０５", " 05 ", "0-5", "#05", "[05]", "【05】", "05.",
        ] {
            assert_eq!(code(query).as_deref(), Some("05"), "{query}");
        }
        for query in [
            "55",
            "055",
            "0x55",
            "代码55",
            "代码：55",
            "错误码 55",
            "返回码５５",
            "应答码55",
            "code 55",
            "Code: 55",
            "error code 55",
            "ERR55",
            "err-55",
            "显示55",
            "55怎么办",
            "报错55",
            "交易失败 55",
            "机器显示55是什么意思",
            "POS 55",
            "what does 55 mean?",
            "response code 55",
        ] {
            assert_eq!(code(query).as_deref(), Some("55"), "{query}");
        }
        for (query, expected) in [
            ("a0", "A0"),
            ("Ａ０", "A0"),
            ("e 101", "E101"),
            ("1a", "1A"),
            ("0", "00"),
            ("000", "00"),
            ("0x00000709", "709"),
        ] {
            assert_eq!(code(query).as_deref(), Some(expected), "{query}");
        }
    }

    #[test]
    fn are_not_read_out_of_other_texts() {
        for query in [
            "",
            " ",
            "卡",
            "密码错",
            "密码55",
            "card",
            "pin",
            "RF",
            "code",
            "代码",
            "55元",
            "T+1",
            "1/2",
            "95516123",
            "abc1",
            "12+30",
            "é5",
        ] {
            assert_eq!(code(query), None, "{query}");
        }
    }

    #[test]
    fn come_first_and_then_those_that_begin_alike() {
        let index = index();
        assert_eq!(
            found(&index, "5"),
            [
                ("05", Code),
                ("51", CodePrefix),
                ("55", CodePrefix),
                ("5C", CodePrefix)
            ]
        );
        assert_eq!(found(&index, "055"), [("55", Code)]);
        assert_eq!(found(&index, "0"), [("00", Code), ("05", CodePrefix)]);
        assert_eq!(found(&index, "e10"), [("E101", CodePrefix)]);
        assert_eq!(found(&index, "rf"), [("RF", Code)]);
        assert_eq!(found(&index, "错误码 a0"), [("A0", Code)]);
    }

    #[test]
    fn that_do_not_exist_find_nothing() {
        for query in ["69", "0x69", "E999", "code 69", "错误码 69", "505"] {
            assert_eq!(first(query), None, "{query}");
        }
    }

    #[test]
    fn that_do_not_exist_are_told_from_words_and_long_numbers() {
        let index = index();
        let told = |query: &str| index.unlisted(query).map(|told| (told.code, told.sure));
        for (query, code, sure) in [
            ("69", "69", true),
            ("0x7", "07", true),
            ("e999", "E999", true),
            ("错误码69", "69", true),
            ("ZX", "ZX", true),
            ("ＺＸ", "ZX", true),
            ("zx", "ZX", false),
            ("代码zx", "ZX", true),
        ] {
            assert_eq!(told(query), Some((code.to_owned(), sure)), "{query}");
        }
        for query in [
            "55", "rf", "5", "95516", "IS", "ABC", "POS", "Z", "卡", "card 69", "",
        ] {
            assert_eq!(told(query), None, "{query}");
        }
    }

    #[test]
    fn are_found_among_other_words() {
        assert_first("密码 55", "55", Words);
        assert_first("banana 55", "55", Code);
    }
}

mod chinese {
    use super::*;

    #[test]
    fn exact_comes_before_a_beginning_and_that_before_a_part() {
        let texts = ["卡片坏", "不是卡片", "卡片"];
        let items = texts.map(|text| item(Kind::Message, text, &[(Title, text)]));
        let index = Index::new(items.to_vec());
        assert_eq!(
            found(&index, "卡片"),
            [("卡片", Exact), ("卡片坏", Starts), ("不是卡片", Contains)]
        );
    }

    #[test]
    fn title_comes_before_a_wording_a_key_and_a_line_about_it() {
        let roles = [About, Key, Wording, Title];
        for text in ["缺纸", "缺纸了", "打印机缺纸"] {
            let items =
                roles.map(|role| item(Kind::Message, &format!("{role:?}"), &[(role, text)]));
            let index = Index::new(items.to_vec());
            let order: Vec<&str> = found(&index, "缺纸").iter().map(|(to, _)| *to).collect();
            assert_eq!(order, ["Title", "Wording", "Key", "About"], "{text}");
        }
    }

    #[test]
    fn wording_of_a_message_comes_before_the_same_title_of_a_code() {
        let code = item(
            Kind::Code,
            "94",
            &[(Title, "重复交易"), (Title, "Duplicate sale")],
        );
        let message = item(
            Kind::Message,
            "duplicate",
            &[
                (Title, "拒绝，重复交易"),
                (Wording, "重复交易"),
                (Wording, "Duplicate sale"),
            ],
        );
        let index = Index::new(vec![code, message]);
        for query in [
            "重复交易",
            "chongfujiaoyi",
            "cfjy",
            "duplicate sale",
            "duplicat sale",
        ] {
            let order: Vec<&str> = found(&index, query).iter().map(|(to, _)| *to).collect();
            assert_eq!(order, ["duplicate", "94"], "{query}");
        }
    }

    #[test]
    fn flow_comes_before_a_message_of_the_same_title() {
        let index = index();
        assert_eq!(
            found(&index, "卡片故障"),
            [("card-fault-flow", Exact), ("card-fault", Exact)]
        );
    }

    #[test]
    fn spaces_and_signs_make_no_difference() {
        assert_first("读卡 失败", "read-failed", Exact);
        assert_first("【读卡失败】！", "read-failed", Exact);
        assert_first("检测到多张卡", "many-cards", Contains);
        assert_eq!(marked("一张卡检测"), ["一张卡，检测"]);
    }

    #[test]
    fn parts_may_stand_apart_and_in_any_order() {
        assert_first("失败 读卡", "read-failed", Words);
        assert_eq!(marked("失败 读卡"), ["读卡失败"]);
        assert_first("打印缺纸", "no-paper", Words);
        assert_eq!(marked("打印缺纸"), ["打印", "缺纸"]);
        assert_first("卡 刷不了", "read-failed", Words);
    }

    #[test]
    fn one_wrong_missing_or_swapped_character_is_forgiven_in_four() {
        for query in ["读卡失效", "独卡失败", "卡读失败", "读卡的失败"] {
            assert_first(query, "read-failed", Near);
        }
        assert_eq!(marked("读卡失效"), ["读卡失败"]);
        assert_first("打印几缺纸", "no-paper", Near);
        assert_first("密码错误次书超线", "pin-tries", Near);
        assert_eq!(first("读卡成功"), None);
        assert_eq!(first("缺止"), None);
    }

    #[test]
    fn what_sounds_the_same_is_forgiven_too() {
        for (query, to) in [
            ("打印鸡缺指", "no-paper"),
            ("余额不住", "funds"),
            ("没止", "no-paper"),
            ("到SIM咔", "no-sim"),
        ] {
            assert_first(query, to, Near);
        }
        assert_eq!(first("渠止"), None, "a part of a title");
        assert_eq!(first("没子"), None, "which sounds like 没纸 in the south");
    }

    #[test]
    fn whole_text_is_found_in_a_sentence() {
        assert_first("昨天开始就刷不了卡", "read-failed", Partly);
        assert_eq!(marked("昨天开始就刷不了卡"), ["刷不了卡"]);
        assert_first("昨天开始就一直刷不了", "read-failed", Partly);
        assert_eq!(first("昨天开始就一直刷"), None);
    }

    #[test]
    fn long_sentence_is_found_by_the_parts_that_matter() {
        assert_first("机器里面的打印纸好像是缺纸了", "no-paper", Partly);
        assert_first("刚才那个顾客的余额他说不足", "funds", Partly);
        assert_eq!(first("刚才那个顾客说今天不来了"), None);
    }

    #[test]
    fn question_around_the_words_is_no_part_of_them() {
        assert_first("余额不足怎么办？", "funds", Exact);
        assert_first("请问为什么读卡失败了", "read-failed", Exact);
        assert_first("我的机器打印机缺纸啊啊", "no-paper", Partly);
    }

    #[test]
    fn words_of_both_languages_mix() {
        assert_first("SIM卡", "no-sim", Contains);
        assert_first("logo 重启", "reboot", Words);
        assert_first("paper 打印机", "no-paper", Words);
    }

    #[test]
    fn nonsense_finds_nothing() {
        for query in ["今天天气", "你好世界", "香蕉", "爱", "？", "卡住的香蕉"] {
            assert_eq!(first(query), None, "{query}");
        }
    }
}

mod pinyin_queries {
    use super::*;

    #[test]
    fn in_full_with_and_without_spaces() {
        for query in [
            "dukashibai",
            "du ka shi bai",
            "DuKaShiBai",
            "du'ka'shi'bai",
            "ｄｕｋａｓｈｉｂａｉ",
        ] {
            assert_first(query, "read-failed", Pinyin);
            assert_eq!(marked(query), ["读卡失败"]);
        }
    }

    #[test]
    fn in_initials_and_mixed() {
        assert_first("dksb", "read-failed", Initials);
        assert_first("dukasb", "read-failed", Pinyin);
        assert_first("dkashib", "read-failed", Pinyin);
        assert_first("kpgz", "card-fault-flow", Initials);
        assert_first("dyjquez", "no-paper", Pinyin);
        assert_first("dukshb", "read-failed", Pinyin);
    }

    #[test]
    fn in_the_reading_that_fits_the_word() {
        assert_first("chongqi", "reboot", Pinyin);
        assert_first("yinhang", "bank", Pinyin);
        assert_first("chongdayin", "printer", Pinyin);
        assert_eq!(marked("chongdayin"), ["重打印"]);
    }

    #[test]
    fn as_it_is_said_in_the_south() {
        assert_first("dukasibai", "read-failed", Near);
        assert_first("yinghang", "bank", Near);
        assert_first("fanfucongqi", "reboot", Near);
        assert_eq!(first("san"), None);
    }

    #[test]
    fn while_it_is_typed() {
        for query in [
            "duk",
            "duka",
            "dukas",
            "dukash",
            "dukashi",
            "dukashib",
            "dukashiba",
        ] {
            assert_eq!(first(query).unwrap().0, "read-failed", "{query}");
        }
    }

    #[test]
    fn with_letters_of_the_text_and_with_characters() {
        assert_first("simka", "no-sim", Pinyin);
        assert_first("读ka失败", "read-failed", Pinyin);
    }

    #[test]
    fn one_letter_or_two_in_the_middle_find_no_initials() {
        for query in ["k", "z", "ks", "jq"] {
            assert_eq!(first(query), None, "{query}");
        }
    }

    #[test]
    fn word_of_the_texts_comes_before_initials() {
        let items = [
            item(Kind::Message, "zh", &[(Title, "拍照")]),
            item(Kind::Message, "en", &[(Title, "Not a pz")]),
        ];
        let index = Index::new(items.to_vec());
        assert_eq!(found(&index, "pz"), [("en", Contains), ("zh", Initials)]);
    }
}

mod english_queries {
    use super::*;

    #[test]
    fn whole_words_come_before_beginnings_and_parts() {
        let texts = ["reprinting", "printer", "a print"];
        let items = texts.map(|text| item(Kind::Message, text, &[(Title, text)]));
        let index = Index::new(items.to_vec());
        assert_eq!(
            found(&index, "print"),
            [
                ("printer", Starts),
                ("a print", Contains),
                ("reprinting", Contains)
            ]
        );
        assert_first("paper", "no-paper", Contains);
        assert_eq!(marked("pap"), ["pap"]);
    }

    #[test]
    fn capitals_widths_hyphens_and_apostrophes_make_no_difference() {
        for query in [
            "card read failed",
            "CARD READ FAILED",
            "Card-read failed",
            "cardreadfailed",
            "ｃａｒｄ　read failed",
        ] {
            assert_first(query, "read-failed", Exact);
        }
        for query in ["wifi", "Wi-Fi", "wi fi"] {
            assert_first(query, "no-sim", Exact);
        }
        for query in ["cant connect", "can’t connect", "can't connect"] {
            assert_first(query, "no-sim", Exact);
        }
    }

    #[test]
    fn words_may_stand_apart_and_small_words_do_not_count() {
        assert_first("my paper is out", "no-paper", Words);
        assert_first("the card failed", "read-failed", Words);
        assert_eq!(marked("failed card"), ["Card", "failed"]);
        assert_first("the", "reboot", Contains);
    }

    #[test]
    fn other_forms_of_a_word_are_found() {
        assert_first("cards", "card-fault-flow", Words);
        assert_first("printing", "printer", Words);
        assert_first("declines", "funds", Words);
    }

    #[test]
    fn typing_mistakes_are_forgiven() {
        for (query, to) in [
            ("recipt", "no-paper"),
            ("reciept", "no-paper"),
            ("pritner", "printer"),
            ("rpinter", "printer"),
            ("prnter", "printer"),
            ("insuficient", "funds"),
            ("insuffcent founds", "funds"),
            ("declind", "funds"),
            ("paepr", "no-paper"),
            ("pni tries", "pin-tries"),
            ("eror priner", "printer"),
            ("exeeded", "pin-tries"),
            ("insufi", "funds"),
        ] {
            assert_eq!(first(query), Some((to.to_owned(), Near)), "{query}");
        }
        assert_eq!(marked("recipt"), ["receipt"]);
    }

    #[test]
    fn but_not_too_many_and_not_the_first_letter() {
        for query in ["tapr", "gaper", "rcpt", "dekleent", "fundamental"] {
            assert_eq!(first(query), None, "{query}");
        }
    }

    #[test]
    fn mistake_is_not_forgiven_in_a_line_about_something() {
        let items = [(Title, "title"), (About, "about")];
        let items = items.map(|(role, to)| item(Kind::Flow, to, &[(role, "the receipt is blank")]));
        let index = Index::new(items.to_vec());
        assert_eq!(found(&index, "recipt"), [("title", Near)]);
        assert_eq!(
            found(&index, "receipt"),
            [("title", Contains), ("about", Contains)]
        );
    }

    #[test]
    fn nonsense_finds_nothing() {
        for query in [
            "asdf",
            "qwerty",
            "hello world",
            "zzz",
            "xyz",
            "pizza",
            "q",
            "lorem ipsum dolor",
            "banana paper boat",
            "@#$",
        ] {
            assert_eq!(first(query), None, "{query}");
        }
    }
}

#[test]
fn money_that_was_taken_is_heard_in_any_words() {
    for query in [
        "钱扣了",
        "扣款成功没小票",
        "顾客付了钱",
        "顾客手机显示支付成功",
        "扣没扣不知道",
        "没小票但是扣款了",
        "koukuan le",
        "kouleqian",
        "charged twice",
        "i was chraged",
        "CHARGED but declined",
        "customer paid, no slip",
        "not printed but charged",
        "they took my money",
        "debited",
    ] {
        assert!(says_taken(query), "{query}");
    }
    for query in [
        "没扣款",
        "没有扣钱",
        "顾客没付",
        "扣了手续费",
        "扣卡",
        "meikouqian",
        "not charged",
        "wasn't charged",
        "has not been paid",
        "unpaid",
        "not paid out",
        "battery charged",
        "charger",
        "changed the paper",
        "won't charge",
        "payment failed",
        "",
    ] {
        assert!(!says_taken(query), "{query}");
    }
}

#[test]
fn that_nobody_knows_whether_money_was_taken_is_heard() {
    for query in [
        "扣没扣钱不知道，要退给他",
        "不知道扣了没有",
        "到底成没成",
        "dont know if he paid",
        "not sure if she was charged",
        "did it charge him",
        "can't tell whether the money was taken",
    ] {
        assert!(asks_taken(query), "{query}");
    }
    for query in [
        "钱扣了，要退货",
        "charged twice",
        "how do I refund if she paid by phone",
        "customer paid, wants it back",
        "did the update, now it hangs",
        "pressed refund, did it go",
        "",
    ] {
        assert!(!asks_taken(query), "{query}");
    }
}

#[test]
fn nothing_is_found_for_nothing() {
    for query in ["", " ", "\u{3000}", "\n", "，。", "'"] {
        assert_eq!(first(query), None, "{query:?}");
    }
    assert!(index().find("卡", 0).is_empty());
    assert!(Index::new(Vec::new()).find("卡", 9).is_empty());
}

#[test]
fn no_more_is_given_than_asked_for() {
    let index = index();
    assert_eq!(index.find("卡", 2), index.find("卡", 99)[..2]);
}

#[test]
fn text_of_the_match_is_the_one_that_is_shown() {
    let index = index();
    let hit = &index.find("reboot", 1)[0];
    assert_eq!(
        index.items()[hit.item].texts[hit.text.unwrap()].text,
        "Reboot loop"
    );
    assert_eq!(hit.marked.iter().collect::<Vec<_>>(), [&(0..6)]);
}

/// Queries of the kinds that people type, and some that they do not.
fn queries() -> impl Strategy<Value = String> {
    let titles: Vec<String> = items()
        .iter()
        .flat_map(|item| item.texts.iter().map(|text| text.text.clone()))
        .collect();
    let titles = prop::sample::select(titles);
    prop_oneof![
        any::<String>(),
        "[ -~]{0,40}",
        "[a-z ]{1,12}",
        "[0-9a-zA-Z]{1,5}",
        "[\u{4E00}-\u{9FFF}读卡失败打印机a-c ]{0,20}",
        "[aeng]{1,80}",
        // Any part of a text.
        (
            titles,
            any::<prop::sample::Index>(),
            any::<prop::sample::Index>()
        )
            .prop_map(|(title, a, b)| {
                let chars: Vec<char> = title.chars().collect();
                let (a, b) = (a.index(chars.len() + 1), b.index(chars.len() + 1));
                chars[a.min(b)..a.max(b)].iter().collect()
            }),
    ]
}

fn any_items() -> impl Strategy<Value = Vec<Item>> {
    let role = prop::sample::select(vec![Title, Wording, Key, About]);
    let text = prop_oneof![
        any::<String>(),
        "[读卡失败打印机银行重启a-z ,]{1,14}",
        "[a-z]{1,9}( [a-z]{1,9}){0,3}"
    ];
    let texts = prop::collection::vec(
        (role, text).prop_map(|(role, text)| Text { text, role }),
        0..4,
    );
    let kind = prop::sample::select(vec![Kind::Flow, Kind::Message, Kind::Code]);
    let item =
        (kind, prop::option::of("[0-9A-F]{1,3}"), texts).prop_map(|(kind, code, texts)| Item {
            kind,
            to: String::new(),
            code,
            texts,
        });
    prop::collection::vec(item, 0..6)
}

fn to_full_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            ' ' => '\u{3000}',
            '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap(),
            _ => c,
        })
        .collect()
}

proptest! {
    #[test]
    fn hits_are_in_order_and_marks_are_parts_of_texts(items in any_items(), query in queries()) {
        let index = Index::new(items);
        let hits = index.find(&query, 99);
        prop_assert!(hits.is_sorted_by_key(|hit| Reverse(hit.rank)));
        for hit in &hits {
            let text = hit.text.map(|text| index.items()[hit.item].texts[text].text.as_str());
            prop_assert_eq!(text.is_none(), matches!(hit.how, Code | CodePrefix));
            prop_assert_eq!(text.is_none(), hit.marked.is_empty());
            let mut end = 0;
            for range in &hit.marked {
                prop_assert!(text.is_some_and(|text| text.get(range.clone()).is_some_and(|marked| !marked.is_empty())));
                prop_assert!(range.start >= end);
                end = range.end + 1;
            }
        }
        let mut items: Vec<usize> = hits.iter().map(|hit| hit.item).collect();
        items.sort_unstable();
        prop_assert!(items.windows(2).all(|two| two[0] != two[1]), "an item twice");
        prop_assert_eq!(&hits, &index.find(&query, 99));
    }

    #[test]
    fn lines_that_are_not_read_have_nothing(items in any_items(), query in prop_oneof![queries(), "[a-z]{1,6}"]) {
        let mut whole = Index::new(items.clone());
        whole.known.read_all();
        prop_assert_eq!(Index::new(items).find(&query, 99), whole.find(&query, 99));
        let mut whole = index();
        whole.known.read_all();
        prop_assert_eq!(index().find(&query, 99), whole.find(&query, 99));
    }

    #[test]
    fn title_finds_its_own_item_first(items in any_items()) {
        let index = Index::new(items);
        for (at, item) in index.items().iter().enumerate() {
            for title in item.texts.iter().filter(|text| text.role == Title) {
                let letters = fold::letters(&title.text).count();
                // What looks like a code is taken for one; what is too long is cut; what is one letter is hardly a title.
                if code(&title.text).is_some() || !(2..query::MOST).contains(&letters) || title.text.is_ascii() && letters < 3 {
                    continue;
                }
                let hits = index.find(&title.text, 99);
                let own = hits.iter().find(|hit| hit.item == at);
                prop_assert!(own.is_some_and(|own| own.rank == hits[0].rank), "{:?} {:?}", title.text, hits);
            }
        }
    }

    #[test]
    fn full_width_query_finds_the_same(query in "[ -~]{0,24}") {
        let index = index();
        prop_assert_eq!(index.find(&query, 99), index.find(&to_full_width(&query), 99));
        prop_assert_eq!(code(&query), code(&to_full_width(&query)));
    }

    #[test]
    fn code_is_its_own_normal_form(query in queries()) {
        if let Some(found) = code(&query) {
            prop_assert_eq!(code(&found), Some(found));
        }
    }
}

/// What someone might type for `text`: of each character a reading or its first letter, the last one cut.
fn spellings() -> impl Strategy<Value = (String, String)> {
    let texts = prop::sample::select(vec![
        "读卡失败",
        "打印机缺纸",
        "开机反复重启",
        "银行系统异常",
        "长时间没有还款",
        "女士绿卡略",
    ]);
    let picks = prop::collection::vec((any::<prop::sample::Index>(), 1..7_usize), 8);
    (texts, 0..6_usize, 1..5_usize, picks).prop_map(|(text, skip, take, picks)| {
        let data = ib_matcher::pinyin::PinyinData::new(ib_matcher::pinyin::PinyinNotation::Ascii);
        let chars = text
            .chars()
            .skip(skip.min(text.chars().count() - 1))
            .take(take);
        let mut query = String::new();
        for (c, (pick, letters)) in chars.zip(picks) {
            let mut readings = Vec::new();
            data.get_pinyins_and_for_each(c, |pinyin| {
                readings.extend(
                    pinyin
                        .notation(ib_matcher::pinyin::PinyinNotation::Ascii)
                        .map(str::to_owned),
                );
            });
            let reading = pick.get(&readings);
            query.push_str(if letters > 3 { reading } else { &reading[..1] });
        }
        (text.to_owned(), query)
    })
}

fn spell(text: &str, query: &str) -> bool {
    let index = Index::new(vec![item(Kind::Flow, "", &[(Title, text)])]);
    let query: Vec<char> = query.chars().collect();
    let found = pinyin::Spelling::new(&query, &index.alphabet, &index.sounds).find(&index.signs);
    found.is_some_and(|found| found.loose == 0)
}

proptest! {
    #[test]
    fn pinyin_matches_where_ib_matcher_says(
        (text, spelling) in spellings(),
        letters in "[a-z]{2,5}",
        own in any::<bool>(),
    ) {
        use ib_matcher::matcher::{IbMatcher, PinyinMatchConfig};
        let query = if own { spelling } else { letters };
        let theirs = IbMatcher::builder(query.as_str())
            .is_pattern_partial(true)
            .pinyin(PinyinMatchConfig::default())
            .build();
        let ours = spell(&text, &query);
        prop_assert!(!own || ours, "{query} is no spelling of {text}");
        // It knows neither `zh` as an initial nor `nu` as a reading of 女.
        let beyond = query.contains('h') || query.contains('u');
        prop_assert!(beyond && ours || ours == theirs.is_match(text.as_str()), "{query} {text} {ours}");
    }
}

use super::*;

use std::cell::Cell;

const ZH_UI: &str = "\
quit = 退出
    .key = F10
steps = 最多还有 { $n } 步
model = 型号 { $model }，编号 { $serial }
only-zh = 只有中文
";
const EN_UI: &str = "\
quit = Quit
    .key = F10
steps = { $n ->
    [one] one step left at most
   *[other] { $n } steps left at most
}
model = model { $model }, number { $serial }
only-en = English only
amount = { NUMBER($sum, minimumFractionDigits: 2) } yuan
";
const ZH_CARD: &str = "\
reseat = 重新插一次卡
    .do = 芯片朝上，
        插到底。
";
const EN_CARD: &str = "\
reseat = Push the card in again
    .do = Chip up, all the way in.
    .say = Please push it in again.
    .unsure = I cannot do this now
";

/// Files in memory; counts how often it is read.
#[derive(Default)]
struct Shelf {
    files: RefCell<HashMap<(String, String), String>>,
    reads: Cell<usize>,
}

impl Shelf {
    fn put(&self, locale: &str, file: &str, text: &str) {
        let key = (locale.to_owned(), file.to_owned());
        self.files.borrow_mut().insert(key, text.to_owned());
    }
}

impl Library for Shelf {
    fn ftl(&self, locale: &str, file: &str) -> Option<Cow<'_, str>> {
        let text = self
            .files
            .borrow()
            .get(&(locale.to_owned(), file.to_owned()))
            .cloned()?;
        self.reads.set(self.reads.get() + 1);
        Some(text.into())
    }

    fn locales(&self) -> Vec<String> {
        let mut names: Vec<_> = self
            .files
            .borrow()
            .keys()
            .map(|key| key.0.clone())
            .collect();
        names.sort();
        names.dedup();
        names
    }
}

fn shelf() -> Rc<Shelf> {
    let shelf = Shelf::default();
    shelf.put("zh-CN", "ui", ZH_UI);
    shelf.put("en", "ui", EN_UI);
    shelf.put("zh-CN", "card-read", ZH_CARD);
    shelf.put("en", "card-read", EN_CARD);
    Rc::new(shelf)
}

fn words(wanted: &str) -> Words {
    Words::new(shelf(), &[wanted])
}

#[test]
fn a_text_comes_in_the_language_in_force() {
    let word = words("zh").get("card-read", "reseat", None, None);
    assert_eq!(
        word,
        Word {
            text: "重新插一次卡".into(),
            status: Status::Own
        }
    );
    let word = words("en-GB").get("card-read", "reseat", Some("do"), None);
    assert_eq!(word.to_string(), "Chip up, all the way in.");
}

#[test]
fn a_text_over_several_lines_keeps_its_breaks_and_loses_its_indent() {
    let word = words("zh").get("card-read", "reseat", Some("do"), None);
    assert_eq!(word.text, "芯片朝上，\n插到底。");
}

#[test]
fn a_missing_text_falls_back_along_the_chain_and_says_so() {
    let zh = words("zh");
    let word = zh.get("ui", "only-en", None, None);
    assert_eq!(
        word,
        Word {
            text: "English only".into(),
            status: Status::Fallback("en".into())
        }
    );
    let word = words("en").get("ui", "only-zh", None, None);
    assert_eq!(word.status, Status::Fallback("zh-CN".into()));
    assert!(zh.faults().is_empty());
}

#[test]
fn a_sparse_regional_locale_falls_back_on_its_nearest_relation() {
    let shelf = shelf();
    shelf.put("zh-HK", "ui", "quit = 離開\n");
    let words = Words::new(shelf, &["zh-HK"]);
    assert_eq!(
        words.locales().collect::<Vec<_>>(),
        ["zh-HK", "zh-CN", "en"]
    );
    assert_eq!(words.ui("quit"), "離開");
    assert_eq!(
        words.get("ui", "steps", None, None).status,
        Status::Fallback("zh-CN".into())
    );
    assert_eq!(words.ui("only-en"), "English only");
}

#[test]
fn a_text_nobody_has_shows_its_key_and_is_a_fault() {
    let words = words("zh");
    let word = words.get("card-read", "reseat", Some("proof"), None);
    assert_eq!(
        word,
        Word {
            text: "[card-read/reseat.proof]".into(),
            status: Status::Missing
        }
    );
    assert_eq!(words.get("nowhere", "x", None, None).text, "[nowhere/x]");
    assert_eq!(words.ui(""), "[ui/]");
    assert_eq!(words.ui("quit."), "[ui/quit.]");
    assert_eq!(words.faults().len(), 4);
}

#[test]
fn an_empty_library_has_keys_for_words() {
    let words = Words::new(Shelf::default(), &["zh"]);
    assert_eq!(words.locale(), "en");
    assert_eq!(words.ui("quit"), "[ui/quit]");
}

#[test]
fn an_optional_text_is_not_borrowed_from_another_language() {
    let zh = words("zh");
    assert!(!zh.has("card-read", "reseat", Some("unsure")));
    assert_eq!(zh.find("card-read", "reseat", Some("unsure"), None), None);
    assert!(words("en").has("card-read", "reseat", Some("unsure")));
    let from_en = zh.find("ui", "only-en", None, None).map(|word| word.status);
    assert_eq!(from_en, Some(Status::Fallback("en".into())));
    assert!(zh.faults().is_empty());
}

#[test]
fn arguments_are_filled_in_without_invisible_marks() {
    let args = [
        ("model", "M404".into()),
        ("serial", "9007199254740993".into()),
    ];
    assert_eq!(
        words("zh").ui_with("model", &args),
        "型号 M404，编号 9007199254740993"
    );
}

#[test]
fn plurals_and_numbers_follow_the_language() {
    let steps = |locale, n: i32| words(locale).ui_with("steps", &[("n", n.into())]);
    assert_eq!(steps("zh", 1), "最多还有 1 步");
    assert_eq!(steps("en", 1), "one step left at most");
    assert_eq!(steps("en", 3), "3 steps left at most");
    assert_eq!(
        words("en").ui_with("amount", &[("sum", 128.into())]),
        "128.00 yuan"
    );
}

#[test]
fn the_user_interface_has_attributes_too() {
    assert_eq!(words("zh").ui("quit.key"), "F10");
}

#[test]
fn an_argument_not_given_is_a_fault_named_once() {
    let words = words("zh");
    assert_eq!(words.ui("steps"), "最多还有 {$n} 步");
    assert_eq!(words.ui("steps"), "最多还有 {$n} 步");
    assert_eq!(
        words.faults(),
        ["zh-CN/ui/steps: Resolver error: Unknown variable: $n"]
    );
}

#[test]
fn a_mistake_in_a_file_costs_only_its_own_entry() {
    let shelf = shelf();
    shelf.put(
        "zh-CN",
        "net",
        "\u{feff}first = 一\r\nworse = { \"\\u重\" }\r\nbad 二\r\nlast = 三\r\nlast = 四\r\n",
    );
    let words = Words::new(shelf, &["zh"]);
    assert_eq!(words.get("net", "first", None, None).text, "一");
    assert_eq!(words.get("net", "last", None, None).text, "三");
    assert_eq!(words.get("net", "bad", None, None).status, Status::Missing);
    let faults = words.faults().join("\n");
    assert!(
        faults.contains("zh-CN/net.ftl:3: Expected a token"),
        "{faults}"
    );
    assert_eq!(words.faults().len(), 4, "{faults}");
    assert!(faults.contains("zh-CN/net.ftl:5: `last`"), "{faults}");
}

#[test]
fn a_text_defined_twice_is_a_fault_and_the_first_one_counts() {
    let shelf = shelf();
    shelf.put("zh-CN", "net", "a = 一\na = 二\n");
    let words = Words::new(shelf, &["zh"]);
    assert_eq!(words.get("net", "a", None, None).text, "一");
    assert_eq!(words.faults().len(), 1);
    assert!(words.faults()[0].starts_with("zh-CN/net.ftl:2: `a`"));
}

#[test]
fn a_text_that_refers_to_itself_is_a_fault_and_no_hang() {
    let shelf = shelf();
    shelf.put("zh-CN", "loop", "a = { b }\nb = { a }\n");
    let words = Words::new(shelf, &["zh"]);
    let _ = words.get("loop", "a", None, None);
    assert!(words.faults()[0].contains("Cyclical"));
}

#[test]
fn a_file_is_read_when_first_asked_for_and_only_once() {
    let shelf = shelf();
    let zh = Words::new(Rc::clone(&shelf), &["zh"]);
    assert_eq!(shelf.reads.get(), 0);
    for _ in 0..3 {
        let _ = zh.ui("quit");
        let _ = zh.get("nowhere", "x", None, None);
    }
    assert_eq!(shelf.reads.get(), 1);
    let en = zh.switch("en").expect("there is English");
    assert_eq!(shelf.reads.get(), 1);
    assert_eq!(en.ui("quit"), "Quit");
    assert_eq!(zh.ui("only-en"), "English only");
    assert_eq!(shelf.reads.get(), 2);
}

#[test]
fn the_language_can_be_switched_back_and_forth_and_shown_side_by_side() {
    let zh = words("zh");
    let en = zh.switch("English").expect("there is English");
    assert_eq!((zh.locale(), en.locale()), ("zh-CN", "en"));
    assert_eq!(
        en.get("card-read", "reseat", None, None).status,
        Status::Own
    );
    assert_eq!(
        en.switch("zh_CN").map(|w| w.ui("quit")).as_deref(),
        Some("退出")
    );
    assert!(zh.switch("fr").is_none());
    assert!(zh.switch(PSEUDO).is_none());
}

#[test]
fn a_reload_reads_every_language_afresh() {
    let shelf = shelf();
    let zh = Words::new(Rc::clone(&shelf), &["zh"]);
    let en = zh.switch("en").expect("there is English");
    let _ = (zh.ui("quit"), en.ui("quit"), en.ui("nothing"));
    shelf.put("en", "ui", "quit = Leave\n");
    assert_eq!(en.ui("quit"), "Quit");
    zh.reload();
    assert!(en.faults().is_empty());
    assert_eq!(
        (zh.ui("quit"), en.ui("quit")),
        ("退出".into(), "Leave".into())
    );
}

#[test]
fn the_pseudo_locale_accents_the_text_and_leaves_arguments_alone() {
    let words = words(PSEUDO);
    assert_eq!(words.locale(), PSEUDO);
    assert_eq!(words.get("ui", "quit", None, None).status, Status::Own);
    let args = [("model", "Verifone".into()), ("serial", "7".into())];
    assert_eq!(
        words.ui_with("model", &args),
        "ḿööďëëļ Verifone, ñûûḿƀëëř 7"
    );
    assert_eq!(
        words.ui_with("steps", &[("n", 1.into())]),
        pseudo::accent("one step left at most")
    );
    assert_eq!(words.ui("only-zh"), "只有中文");
    let en = words.switch("en").expect("there is English");
    assert_eq!(en.ui("quit"), "Quit");
    assert_eq!(
        en.switch(PSEUDO).map(|w| w.locale().to_owned()).as_deref(),
        Some(PSEUDO)
    );
}

#[test]
fn plural_rules_of_an_unknown_language_do_not_panic() {
    let shelf = shelf();
    shelf.put("tlh", "ui", EN_UI);
    let words = Words::new(shelf, &["tlh"]);
    assert_eq!(words.locale(), "tlh");
    assert!(words.ui_with("steps", &[("n", 1.into())]).contains("step"));
}

#[test]
fn no_text_brings_a_control_character_along() {
    let files = Shelf::default();
    files.put(
        "en",
        "a",
        "a = red\u{1B}[31m { \"\\u001B]0;x\\u0007\" } { $typed }\n    two lines\n",
    );
    let words = Words::new(files, &["en"]);
    let args = FluentArgs::from_iter([("typed", "a\tb\u{9B}2J\u{7F}")]);
    assert_eq!(
        words.get("a", "a", None, Some(&args)).text,
        "red[31m ]0;x a b2J\ntwo lines"
    );
}

/// What is known of variables.
type Known<'k> = &'k dyn Fn(&str) -> Option<FluentValue<'static>>;

#[test]
fn what_a_text_speaks_of_is_looked_up_only_where_it_does() {
    let shelf = Shelf::default();
    shelf.put(
        "en",
        "card",
        "plain = Keep it.\n\
         open = Hello. { $answer-reseat ->\n    [still] We pushed the card in.\n   *[other] {\"\"}\n} { $filled-amount ->\n    [yes] It was { $field-amount }.\n   *[no] {\"\"}\n}\n\
         outer = So: { open }\n\
         code = Code { $code }: { $value-last }\n",
    );
    let words = Words::new(shelf, &["en"]);
    let asked = RefCell::new(Vec::new());
    let case = |facts: &'static [(&'static str, &'static str)]| {
        let asked = &asked;
        move |name: &str| {
            asked.borrow_mut().push(name.to_owned());
            if name == "code" {
                return None;
            }
            let found = facts.iter().find(|(known, _)| *known == name);
            Some(found.map_or(FluentValue::None, |(_, value)| FluentValue::from(*value)))
        }
    };
    let nothing = case(&[]);
    let done = case(&[("answer-reseat", "still"), ("value-last", "\u{1b}refused")]);
    let filled = case(&[("filled-amount", "yes"), ("field-amount", "12.00")]);
    let rows: [(&str, Known<'_>, &str); 6] = [
        ("plain", &done, "Keep it."),
        ("open", &nothing, "Hello."),
        ("open", &done, "Hello. We pushed the card in."),
        ("open", &filled, "Hello. It was 12.00."),
        ("outer", &done, "So: Hello. We pushed the card in."),
        ("code", &done, "Code 55: refused"),
    ];
    for (id, known, expected) in rows {
        asked.borrow_mut().clear();
        let args = [("code", FluentValue::from("55"))].into_iter().collect();
        let word = words.get_knowing("card", id, None, Some(&args), Some(known));
        assert_eq!(word.text, expected, "{id}");
        assert_eq!(asked.borrow().is_empty(), id == "plain", "{id}");
    }
    assert_eq!(words.faults(), [""; 0]);
}

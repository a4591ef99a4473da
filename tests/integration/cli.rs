//! What the command line says and how it ends: above all, when it is given what is wrong.

use std::{fs, path::Path};

use crate::support::program::{Home, posdoc};

/// The same wrong arguments in both languages: both exit alike, each says its own sentence.
#[track_caller]
fn refused(args: &[&str], code: i32, english: &[&str], chinese: &[&str]) {
    for (lang, sentences) in [("en", english), ("zh", chinese)] {
        let ran = posdoc(args).env("POSDOC_LANG", lang).run();
        ran.ends_with(code, sentences);
        assert_eq!(ran.out, "", "errors belong on the error output");
    }
}

fn write(dir: &Path, path: &str, text: &str) {
    let path = dir.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("folders can be made");
    fs::write(path, text).expect("files can be written");
}

#[test]
fn an_unknown_flow_names_the_nearest_and_all_there_are() {
    refused(
        &["start", "card-raed"],
        2,
        &[
            "There is no flow \"card-raed\".",
            "Did you mean card-read?",
            "  network",
        ],
        &[
            "没有【card-raed】这个流程。",
            "是不是想用card-read？",
            "读不了卡",
        ],
    );
    refused(
        &["start", "card-read/resat"],
        2,
        &["Did you mean card-read/reseat?"],
        &["是不是想用card-read/reseat？"],
    );
    refused(
        &["start", ""],
        2,
        &["There is no flow"],
        &["没有【】这个流程"],
    );
}

#[test]
fn a_card_number_on_the_command_line_is_not_said_back() {
    let ran = posdoc(&["start", "4111111111111111"]).run();
    ran.ends_with(2, &["****1111"]);
    assert!(!ran.err.contains("411111"));
}

#[test]
fn a_wrong_command_line_is_explained_in_the_language_of_the_person() {
    let cases: [(&[&str], &str, &str); 13] = [
        (
            &["--langg"],
            "There is no option \"--langg\". Did you mean --lang?",
            "没有【--langg】这个选项。是不是想用--lang？",
        ),
        (
            &["strt"],
            "There is no command \"strt\". Did you mean start?",
            "没有【strt】这个命令。是不是想用start？",
        ),
        (
            &["card-read"],
            "Did you mean posdoc start card-read?",
            "是不是想用posdoc start card-read？",
        ),
        (
            &["config", "extra"],
            "\"extra\" does not belong here.",
            "这里不该有【extra】。",
        ),
        (
            &["--role", "clrk"],
            "\"clrk\" is not a value for --role <ROLE>. Did you mean clerk?",
            "--role <ROLE>不能写【clrk】。是不是想用clerk？",
        ),
        (
            &["--encoding", "big5"],
            "\"big5\" is not a value for --encoding <NAME>.",
            "--encoding <NAME>不能写【big5】。",
        ),
        (
            &["--role"],
            "--role <ROLE> needs a value.",
            "--role <ROLE>后面要写一个值。",
        ),
        (
            &["--pack"],
            "--pack <DIR> needs a value.",
            "--pack <DIR>后面要写一个值。",
        ),
        (
            &["--plain=yes"],
            "--plain takes no value",
            "--plain后面不用写值",
        ),
        (&["completions"], "<SHELL> is missing.", "少写了<SHELL>。"),
        (&["completions", "tcsh"], "Possible: bash", "可以写：bash"),
        (
            &["--theme", "mnoo"],
            "There is no theme \"mnoo\". Did you mean mono?",
            "没有【mnoo】这种配色。是不是想用mono？",
        ),
        (
            &["--lang", "fr"],
            "There is no language \"fr\". Possible: en (English), zh-CN",
            "没有【fr】这种语言。",
        ),
    ];
    for (args, english, chinese) in cases {
        refused(args, 2, &[english], &[chinese]);
    }
}

#[test]
fn help_and_version_are_no_errors_and_come_in_both_languages() {
    let english = posdoc(&["--help"]).run();
    english.ends_with(0, &[]);
    assert!(english.out.contains("Usage: posdoc [OPTIONS] [COMMAND]"));
    let chinese = posdoc(&["start", "-h", "--lang", "zh"]).run();
    chinese.ends_with(0, &[]);
    assert!(
        chinese.out.contains("用法：posdoc start"),
        "{}",
        chinese.out
    );
    assert!(!chinese.out.contains("Usage"));
    let version = posdoc(&["-V"]).run();
    version.ends_with(0, &[]);
    assert_eq!(
        version.out,
        concat!("posdoc ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn a_verbose_version_says_what_was_built() {
    for args in [["--version", "--verbose"], ["--verbose", "--version"]] {
        let ran = posdoc(&args).run();
        let lines: Vec<&str> = ran.out.lines().collect();
        let [version, commit, content, target, features] = lines[..] else {
            panic!("{}", ran.out);
        };
        assert_eq!(version, concat!("posdoc ", env!("CARGO_PKG_VERSION")));
        assert!(commit.starts_with("commit: "), "{commit}");
        let content = content.strip_prefix("content: ").expect("the content");
        assert!(u64::from_str_radix(content, 16).is_ok() && content.len() == 16);
        let arch = std::env::consts::ARCH;
        assert!(target.starts_with(&format!("target: {arch}-")), "{target}");
        assert!(features.starts_with("features: "), "{features}");
    }
}

#[test]
fn pipes_speak_gbk_where_that_is_asked_for_and_errors_too() {
    let gbk = |args: &[&str], stdin: &[u8]| {
        let args = [args, &["--encoding", "gbk", "--lang", "zh"]].concat();
        posdoc(&args).stdin(stdin).output()
    };
    // "读卡失败", typed and shown.
    let words: &[u8] = b"\xb6\xc1\xbf\xa8\xca\xa7\xb0\xdc";
    let has = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|at| at == part);
    let plain = gbk(&["--plain"], &[words, b"\nq\n"].concat());
    assert!(has(&plain.stdout, words), "{plain:?}");
    assert!(!has(&plain.stdout, "卡".as_bytes()), "{plain:?}");
    let find = [b"{\"find\":\"", words, b"\"}\n"].concat();
    let json = gbk(&["--json"], &find);
    assert!(has(&json.stdout, b"\"found\""), "{json:?}");
    assert!(!has(&json.stdout, b"not-utf8"), "{json:?}");
    // "参数": of what is wrong with the command line.
    let wrong = gbk(&["--no-such"], b"");
    assert!(std::str::from_utf8(&wrong.stderr).is_err(), "{wrong:?}");
}

#[test]
fn help_is_a_command_too_and_knows_commands_and_verbs() {
    for lang in ["en", "zh"] {
        for (command, option) in [
            (&["help"][..], &["--help"][..]),
            (&["help", "code"], &["code", "--help"]),
            (&["help", "cases"], &["cases", "--help"]),
            (&["help", "cases", "show"], &["cases", "show", "-h"]),
            (&["help", "new", "flow"], &["new", "flow", "--help"]),
            (&["help", "help"], &["help", "--help"]),
        ] {
            let run = |args: &[&str]| posdoc(args).env("POSDOC_LANG", lang).run();
            let (command, option) = (run(command), run(option));
            command.ends_with(0, &[]);
            option.ends_with(0, &[]);
            assert!(command.out.lines().count() > 5, "{}", command.out);
            assert_eq!(command.out, option.out);
        }
    }
    refused(
        &["help", "cods"],
        2,
        &["There is no command \"cods\". Did you mean code?"],
        &["没有【cods】这个命令。是不是想用code？"],
    );
    refused(
        &["help", "cases", "shwo"],
        2,
        &["There is no command \"shwo\". Did you mean show?"],
        &["没有【shwo】这个命令。是不是想用show？"],
    );
    // Settings that cannot be used do not stand in the way.
    posdoc(&["help", "config"])
        .config("lang = ")
        .run()
        .ends_with(0, &[]);
    let verbs = posdoc(&["help", "cases", "--lang", "en"]).run().out;
    for verb in ["list", "show", "export", "forget", "purge"] {
        assert!(verbs.contains(&format!("  {verb} ")), "{verb}: {verbs}");
    }
}

/// A home in which a case has been worked on, and another one.
fn with_cases() -> Home {
    let home = Home::default();
    for (flow, turns) in [
        ("card-read", "{\"answer\":\"insert\"}\n"),
        ("printer", "{\"stop\":true}\n"),
    ] {
        let ran = home.posdoc(&["start", flow, "--json"]).stdin(turns);
        ran.run().ends_with(0, &[]);
    }
    home
}

#[test]
fn verbs_of_cases_do_what_their_older_spellings_do() {
    let home = with_cases();
    let out = |args: &[&str]| {
        let ran = home.posdoc(args).arg("--lang=en").run();
        ran.ends_with(0, &[]);
        ran.out
    };
    for (verb, older) in [
        (&["cases", "list"][..], &["cases"][..]),
        (&["cases", "list", "--json"], &["cases", "--json"]),
        (&["cases", "list", "--csv"], &["cases", "--csv"]),
        (&["cases", "list", "printer"], &["cases", "printer"]),
        (
            &["cases", "list", "--outcome", "support", "--days", "3"],
            &["cases", "--outcome", "support", "--days", "3"],
        ),
        (
            &["cases", "list", "--flow", "card-read", "--most", "1"],
            &["cases", "--flow", "card-read", "--most", "1"],
        ),
        (
            &["cases", "export", "1"],
            &["cases", "show", "1", "--export"],
        ),
    ] {
        let (verb, older) = (out(verb), out(older));
        assert!(!verb.is_empty());
        assert_eq!(verb, older);
    }
    // A verb that is mistyped is a word to look for; where nothing bears it, the verb is suggested.
    let near = out(&["cases", "shwo", "1"]);
    assert_eq!(near, "No cases. Did you mean posdoc cases show?\n");
    assert_eq!(out(&["cases", "nobody"]), "No cases.\n");
    assert_eq!(out(&["cases", "list", "show"]), "No cases.\n");
    // Behind an option a verb would be one of the words.
    refused(
        &["cases", "--json", "show", "1"],
        2,
        &["\"show\" does not belong here. Did you mean posdoc cases show?"],
        &["这里不该有【show】。是不是想用posdoc cases show？"],
    );
    let replayed = home.posdoc(&["replay", "-"]);
    let replayed = replayed.stdin(out(&["cases", "export", "1"])).run();
    replayed.ends_with(0, &[]);
    home.posdoc(&["cases", "export", "99"])
        .run()
        .ends_with(1, &["99"]);
}

#[test]
fn completions_and_the_manual_are_printed() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = posdoc(&["completions", shell]).run();
        ran.ends_with(0, &[]);
        for part in ["no-config", "export", "purge", "deny-warnings"] {
            assert!(ran.out.contains(part), "{part} is not in that of {shell}");
        }
    }
    let ran = posdoc(&["man", "--lang", "zh"]).run();
    ran.ends_with(0, &[]);
    for part in [
        ".SH \"名称\"",
        ".SH \"退出码\"",
        "POSDOC_PACK",
        "posdoc start",
        "posdoc help",
        "posdoc cases list",
        "posdoc new scenario",
    ] {
        assert!(ran.out.contains(part), "{part} is not in:\n{}", ran.out);
    }
}

#[test]
fn a_pack_that_is_not_there_or_is_no_pack_is_named() {
    refused(
        &["--pack", "/no/such/pack"],
        3,
        &["/no/such/pack: there is no such folder. Check --pack or POSDOC_PACK."],
        &["/no/such/pack：没有这个文件夹。"],
    );
    let empty = tempfile::tempdir().expect("a folder");
    let ran = posdoc(&[]).env("POSDOC_PACK", empty.path()).run();
    ran.ends_with(3, &["no \"flows\", \"locales\" or \"assets\""]);
}

#[test]
fn every_fault_of_a_broken_pack_is_told_with_its_place() {
    let pack = tempfile::tempdir().expect("a folder");
    write(
        pack.path(),
        "flows/odd.toml",
        "schema = 1\nstart = \"a\"\n\n[tell.a]\nthenn = \"b\"\n[tell.b]\nthen = \"a\"\n",
    );
    write(pack.path(), "flows/worse.toml", "schema = 1\nstart = \n");
    for lang in ["en", "zh"] {
        let dir = pack.path().to_string_lossy().into_owned();
        let ran = posdoc(&["start", "--pack", &dir, "--lang", lang]).run();
        ran.ends_with(3, &["odd.toml:5:1: ", "worse.toml:2:", "--pack"]);
        assert_eq!(ran.out, "");
    }
}

#[test]
fn a_pack_file_that_is_no_text_is_named() {
    let pack = tempfile::tempdir().expect("a folder");
    write(pack.path(), "flows/odd.toml", "");
    fs::write(pack.path().join("flows/odd.toml"), b"\xff\xfe").expect("written");
    let dir = pack.path().to_string_lossy().into_owned();
    refused(
        &["--pack", &dir],
        3,
        &["odd.toml: this is not text in UTF-8."],
        &["odd.toml：不是UTF-8文字。"],
    );
}

const BAD_CONFIG: &str = "role = \"clrk\"\nshopp = 1\n[shop]\nname = 7\nphone = \"abc\"\n\
                          model = \"4111 1111 1111 1111\"\n[hotlines.acquire]\nphone = \"1\"\n";

#[test]
fn every_mistake_in_the_settings_is_told_with_its_place_and_cure() {
    let english = posdoc(&["config", "--lang", "en"]).config(BAD_CONFIG).run();
    english.ends_with(
        3,
        &[
            "6 mistakes in the settings",
            "settings.toml:1:8: \"clrk\" cannot be chosen here. Choose one of: clerk, agent, trainee. Did you mean clerk?",
            "settings.toml:2:1: There is no setting called \"shopp\".",
            "settings.toml:4:8: ",
            "settings.toml:5:9: phone: a phone number",
            "settings.toml:6:9: \"model\" holds what looks like a full card number",
            "settings.toml:7:11: There is no contact called \"acquire\".",
            "--no-config",
        ],
    );
    assert!(!english.err.contains("4111"));
    let chinese = posdoc(&["config", "--lang", "zh"]).config(BAD_CONFIG).run();
    chinese.ends_with(
        3,
        &[
            "这里不能写【clrk】",
            "没有叫【shopp】的设置",
            "像是完整卡号",
            "加上--no-config",
        ],
    );
}

#[test]
fn settings_that_are_no_toml_or_no_text_are_refused() {
    let ran = posdoc(&[]).config("lang = \n").run();
    ran.ends_with(3, &["settings.toml:1:", "This is not TOML"]);
    let ran = posdoc(&["--lang", "zh"]).config(b"\xff").run();
    ran.ends_with(3, &["不是UTF-8文字", "--no-config"]);
    let folder = tempfile::tempdir().expect("a folder");
    let ran = posdoc(&[]).env("POSDOC_CONFIG", folder.path()).run();
    ran.ends_with(3, &["not a file"]);
}

#[test]
fn bad_settings_speak_the_language_that_they_name() {
    let ran = posdoc(&["config"])
        .config("lang = \"zh\"\nrole = 1\n")
        .run();
    ran.ends_with(3, &["设置里有1处错误"]);
}

#[test]
fn without_settings_a_run_goes_on() {
    let ran = posdoc(&["config", "--no-config"]).config(BAD_CONFIG).run();
    ran.ends_with(0, &[]);
    let ran = posdoc(&["config"])
        .env("POSDOC_CONFIG", "/no/such/file")
        .run();
    ran.ends_with(0, &["POSDOC_CONFIG names /no/such/file"]);
}

#[test]
fn config_shows_values_and_where_they_come_from() {
    let text = "lang = \"zh\"\nrole = \"agent\"\n[shop]\nname = \"老王烧烤\"\n\
                [hotlines.acquirer]\nphone = \"95516\"\n";
    let ran = posdoc(&["config", "--role", "trainee"]).config(text).run();
    ran.ends_with(0, &[]);
    for line in [
        "zh-CN  (来自设置文件)",
        "trainee  (来自--role)",
        "老王烧烤",
        "95516",
        "没设",
    ] {
        let brackets = line.replace('(', "（").replace(')', "）");
        assert!(
            ran.out.contains(line) || ran.out.contains(&brackets),
            "{line} is not in:\n{}",
            ran.out
        );
    }
    let ran = posdoc(&["config", "--json"])
        .config(text)
        .env("POSDOC_LANG", "en")
        .run();
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(report["found"], true);
    assert_eq!(report["settings"][0]["key"], "lang");
    assert_eq!(report["settings"][0]["value"], "en");
    assert_eq!(report["settings"][0]["origin"], "environment");
    assert_eq!(report["settings"][1]["origin"], "config");
}

#[test]
fn a_variable_with_an_unknown_language_is_mentioned_and_passed_over() {
    let ran = posdoc(&["config"]).env("POSDOC_LANG", "fr").run();
    ran.ends_with(0, &["POSDOC_LANG names the language \"fr\""]);
}

#[test]
fn without_a_terminal_the_line_mode_opens_and_says_why() {
    let ran = posdoc(&["--lang", "zh"]).run();
    ran.ends_with(0, &["输入不是从命令窗口来的"]);
    assert!(
        ran.out.contains("1. ") && ran.out.contains("停在「"),
        "{}",
        ran.out
    );
    assert_eq!(ran.err.lines().count(), 1);
    assert_eq!(posdoc(&["--plain"]).run().err, "");
}

#[test]
fn an_output_that_is_closed_early_is_no_error() {
    for args in [
        &["--json"][..],
        &["--plain"],
        &["man"],
        &["config"],
        &["-h"],
    ] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let ran = posdoc(args).stdin("1\n".repeat(9)).stdout(writer).run();
        ran.ends_with(0, &[]);
        assert_eq!(ran.err, "", "{args:?}");
    }
}

#[test]
fn bad_lines_in_json_mode_get_an_error_and_change_nothing() {
    let long = format!("{{\"answer\":\"{}\"}}", "x".repeat(70_000));
    let lines: [(&[u8], &str); 16] = [
        (b"", "not-json"),
        (b"nonsense", "not-json"),
        (b"[1]", "not-an-object"),
        (b"{}", "one-at-a-time"),
        (b"{\"answer\":\"insert\",\"back\":true}", "one-at-a-time"),
        (b"{\"anwser\":\"insert\"}", "unknown-key"),
        (b"{\"answer\":1}", "wrong-type"),
        (b"{\"back\":false}", "wrong-type"),
        (b"{\"fields\":{\"amount\":1}}", "wrong-type"),
        (b"{\"answer\":\"nope\"}", "no-such-answer"),
        (b"{\"jump\":\"nowhere\"}", "no-such-place"),
        (b"{\"fields\":{\"amount\":\"1\"}}", "wrong-turn"),
        (b"{\"lang\":\"fr\"}", "no-such-language"),
        (b"{\"back\":true}", "nothing-there"),
        (b"\xff\xfe", "not-utf8"),
        (long.as_bytes(), "too-long"),
    ];
    for lang in ["en", "zh"] {
        let mut input = Vec::new();
        for (line, _) in lines {
            input.extend_from_slice(line);
            input.push(b'\n');
        }
        input.extend_from_slice(b"{\"role\":\"clerk\"}\n");
        let ran = posdoc(&["start", "card-read", "--json", "--lang", lang])
            .stdin(input)
            .run();
        ran.ends_with(0, &[]);
        let out: Vec<serde_json::Value> = ran
            .out
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        assert_eq!(
            out.len(),
            lines.len() + 2,
            "one line for each, and the first screen"
        );
        for (line, (given, code)) in out[1..].iter().zip(lines) {
            let given = String::from_utf8_lossy(&given[..given.len().min(60)]);
            assert_eq!(line["error"]["code"], code, "{given}");
            let message = line["error"]["message"].as_str().expect("a sentence");
            assert_eq!(!message.is_ascii(), lang == "zh", "{message}");
        }
        assert_eq!(out.first(), out.last(), "nothing has changed");
    }
}

#[test]
fn warnings_are_problems_where_they_are_denied() {
    let pack = tempfile::tempdir().expect("a folder");
    write(pack.path(), "locales/en/odd.ftl", "flow = Odd\n");
    let dir = pack.path().to_string_lossy().into_owned();
    posdoc(&["check", &dir]).run().ends_with(0, &[]);
    let ran = posdoc(&["check", &dir, "--deny-warnings", "--lang", "en"]).run();
    ran.ends_with(1, &[]);
    assert!(
        ran.out.contains("warning[words-without-flow]"),
        "{}",
        ran.out
    );
}

#[test]
fn explain_tells_of_one_rule_or_lists_them_all() {
    let ran = posdoc(&["explain", "unknown-target", "--lang", "zh"]).run();
    ran.ends_with(0, &[]);
    assert!(ran.out.contains("没有着落") && ran.out.contains("then = \"slipp\""));
    let ran = posdoc(&["explain", "unknown-target", "--json"]).run();
    ran.ends_with(0, &[]);
    let page: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(page["wrong"][0]["path"], "flows/card.toml");
    let ran = posdoc(&["explain", "--lang", "en"]).run();
    ran.ends_with(0, &[]);
    assert!(ran.out.contains("\nunknown-target "), "{}", ran.out);
    let ran = posdoc(&["explain", "unknown-taget", "--lang", "en"]).run();
    ran.ends_with(2, &["There is no rule", "unknown-target"]);
}

#[test]
fn check_tells_every_fault_with_its_place_and_ends_with_1() {
    let pack = tempfile::tempdir().expect("a folder");
    write(
        pack.path(),
        "flows/odd.toml",
        "schema = 1\nstart = \"a\"\n\n[tell.a]\nthen = \"nowhere\"\n",
    );
    let dir = pack.path().to_string_lossy().into_owned();
    let ran = posdoc(&["check", &dir, "--lang", "en"]).run();
    ran.ends_with(1, &[]);
    assert!(ran.out.contains("error[unknown-target]: "), "{}", ran.out);
    assert!(ran.out.contains("odd.toml:5:8\n"), "{}", ran.out);
    assert!(ran.out.contains("5 | then = \"nowhere\"\n"), "{}", ran.out);
    let ran = posdoc(&["check", "--lang", "zh", "--format", "short"])
        .env("POSDOC_PACK", &dir)
        .run();
    ran.ends_with(1, &[]);
    assert!(ran.out.contains("odd.toml:5:8: 错误["), "{}", ran.out);
    let ran = posdoc(&["check", &dir, "--lang", "en", "--format", "github"]).run();
    ran.ends_with(1, &[]);
    let note = "odd.toml,line=5,endLine=5,col=8,endColumn=17,title=unknown-target::";
    assert!(ran.out.contains(note), "{}", ran.out);
    assert!(
        ran.out.lines().all(|line| line.starts_with("::")),
        "{}",
        ran.out
    );
    let ran = posdoc(&["check", &dir, "--json"]).run();
    ran.ends_with(1, &[]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert!(report["errors"].as_u64() >= Some(1));
    let faults = report["faults"].as_array().expect("faults").iter();
    let mut odd = faults.filter(|fault| {
        fault["path"]
            .as_str()
            .is_some_and(|p| p.ends_with("odd.toml"))
    });
    assert!(
        odd.any(|fault| fault["line"] == 5 && fault["column"] == 8),
        "{report}"
    );
}

#[test]
fn check_of_a_folder_that_is_no_pack_ends_with_3() {
    refused(
        &["check", "/no/such/pack"],
        3,
        &["/no/such/pack: there is no such folder."],
        &["/no/such/pack：没有这个文件夹。"],
    );
}

/// Ids that are put together: a prefix, and a name that stands in the source.
const PREFIXES: [&str; 21] = [
    "cases-",
    "cases-csv-",
    "cases-sum-",
    "cases-role-",
    "cases-desk-",
    "training-csv-",
    "training-head-",
    "training-kind-",
    "training-level-",
    "training-proof-",
    "central-",
    "help-",
    "usage-",
    "man-",
    "origin-",
    "read-",
    "refused-",
    "config-fault-",
    "setup-",
    "setup-hint-",
    "setup-region-",
];

#[test]
fn every_sentence_of_the_command_line_is_in_both_languages_and_in_use() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ids = |locale: &str| -> Vec<String> {
        let path = root.join("locales").join(locale).join("cli.ftl");
        let text = fs::read_to_string(path).expect("the words");
        let outline = posdoc::words::outline(&text);
        outline
            .entries
            .iter()
            .map(|entry| entry.id.to_owned())
            .collect()
    };
    let english = ids("en");
    assert_eq!(
        english,
        ids("zh-CN"),
        "the same sentences in the same order"
    );
    let mut source = String::new();
    for path in super::rust_files(&root.join("src")) {
        source += &fs::read_to_string(path).expect("the source");
    }
    let named = |id: &str| source.contains(&format!("\"{id}\""));
    for id in &english {
        let mut rests = PREFIXES.iter().filter_map(|prefix| id.strip_prefix(prefix));
        let headings = id.strip_prefix("man-").map(str::to_uppercase);
        let used = named(id) || rests.any(named) || headings.is_some_and(|name| named(&name));
        assert!(used, "nobody says {id}");
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_round_in_a_circle_do_not_hold_the_checker_up() {
    let ran = posdoc(&["check", "pack", "--lang", "en"]).in_home(|home| {
        let flows = home.join("pack/flows");
        fs::create_dir_all(&flows).expect("a folder");
        for name in ["a", "b"] {
            std::os::unix::fs::symlink(".", flows.join(name)).expect("a link");
        }
    });
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
}

#[cfg(unix)]
#[test]
fn a_home_that_is_no_folder_is_no_error() {
    let ran = posdoc(&["start", "card-read", "--plain", "--lang", "en"])
        .env("HOME", "/dev/null")
        .env("XDG_CONFIG_HOME", "/dev/null")
        .run();
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("How was the card used?"), "{}", ran.out);
}

#[test]
fn a_pack_that_would_have_a_sale_made_again_without_a_question_is_not_used() {
    let flow = "schema = 1\nstart = \"again\"\nstop = \"call\"\ncauses = { a = 100 }\n\
                [try.again]\nfixed = \"call\"\nstill = \"call\"\n\
                [support.call]\ncause = \"a\"\ncontact = \"acquirer\"\nbundle = \"basic\"\nurgency = \"now\"\n";
    let words = "flow = Again\n    .about = a\ncause-a = a\nagain = Take the payment again\n    .do = Take the payment again.\n\
                 \x20   .say = b\n    .why = c\n    .fixed = d\n    .still = e\n\
                 call = Call\n    .do = f\n    .say = g\n    .why = h\n    .open = i\n";
    let ran = posdoc(&[
        "--pack", "pack", "start", "again", "--plain", "--lang", "en",
    ])
    .in_home(|home| {
        write(home, "pack/flows/again.toml", flow);
        write(home, "pack/locales/en/again.ftl", words);
        write(home, "pack/locales/zh-CN/again.ftl", words);
    });
    assert_eq!(ran.code, Some(3), "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("redo-sale"), "{}", ran.err);
}

/// A pack with these words of a flow of its own.
fn with_words(home: &Path, english: &str) {
    write(home, "pack/flows/mine.toml", "schema = 1\n");
    write(home, "pack/locales/en/mine.ftl", english);
}

#[test]
fn words_that_are_nested_too_deeply_are_told_and_not_used() {
    let deep = format!("flow = Mine\nk = {}\n", "{ ".repeat(10_000));
    for args in [
        &["check", "pack", "--lang", "en"][..],
        &["start", "--pack", "pack", "--plain", "--lang", "en"],
    ] {
        let ran = posdoc(args).in_home(|home| {
            write(home, "pack/locales/en/mine.ftl", &deep);
        });
        let said = format!("{}{}", ran.out, ran.err);
        assert!(matches!(ran.code, Some(1 | 3)), "{:?}: {said}", ran.code);
        assert!(said.contains("mine.ftl:2:405"), "{said}");
        assert!(said.contains("braces"), "{said}");
        assert!(said.contains("several messages"), "{said}");
    }
}

#[test]
fn of_a_file_that_is_no_content_only_the_first_mistakes_are_told_and_the_rest_is_counted() {
    let lines = "k = v\n".repeat(20_000);
    for format in ["human", "short", "github", "json"] {
        let args = ["check", "pack", "--lang", "en", "--format", format];
        let ran = posdoc(&args).in_home(|home| {
            with_words(home, &lines);
            write(home, "pack/flows/mine.toml", &lines);
        });
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        if format == "json" {
            let told: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
            let left_out = told["left_out"].as_array().expect("a list");
            assert_eq!(left_out.len(), 2, "{left_out:?}");
            assert!(
                left_out
                    .iter()
                    .all(|file| file["count"].as_u64() > Some(9_000))
            );
        } else {
            assert!(ran.out.len() < 200_000, "{format}: {} bytes", ran.out.len());
            assert!(
                ran.out.contains("19899 more mistakes are not shown"),
                "{}",
                ran.out
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_a_pack_is_refused_and_shows_nothing_of_where_it_leads() {
    use std::os::unix::fs::symlink;
    let secret = "root:x:secret of somebody else\n";
    for (what, link, to) in [
        ("a file", "pack/flows/mine.toml", "../../foreign.toml"),
        ("a folder", "pack/assets", "../foreign"),
    ] {
        let ran = posdoc(&["check", "pack", "--lang", "en"]).in_home(|home| {
            write(home, "foreign.toml", secret);
            write(home, "foreign/codes.toml", secret);
            fs::create_dir_all(home.join("pack/flows")).expect("a folder");
            symlink(to, home.join(link)).expect("a link");
        });
        assert_eq!(ran.code, Some(3), "{what}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains("leads out of the pack"), "{}", ran.err);
        assert!(!(ran.out + &ran.err).contains("secret"), "{what}");
    }
    // Within the pack a link is a file like any other.
    let ran = posdoc(&["check", "pack", "--lang", "en"]).in_home(|home| {
        write(home, "pack/drafts/mine.toml", "secret\n");
        fs::create_dir_all(home.join("pack/flows")).expect("a folder");
        symlink("../drafts/mine.toml", home.join("pack/flows/mine.toml")).expect("a link");
    });
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
}

#[test]
fn nothing_of_a_store_that_was_tampered_with_is_obeyed_by_a_terminal() {
    let data = tempfile::tempdir().expect("a folder");
    let run = |args: &[&str], stdin: &str| {
        posdoc(args)
            .env("POSDOC_DATA", data.path())
            .stdin(stdin)
            .run()
    };
    let turns = "{\"answer\":\"insert\"}\n{\"note\":\"in a hurry\"}\n{\"answer\":\"no\"}\n";
    let begun = run(&["start", "card-read", "--json", "--lang", "en"], turns);
    assert_eq!(begun.code, Some(0), "{}", begun.err);
    let odd = "\u{1b}[2J\u{1b}]0;t\u{7}\u{9b}31m\r\u{8}\u{202e}";
    let store = rusqlite::Connection::open(data.path().join("cases.db")).expect("the store");
    for change in [
        "UPDATE cases SET flow = flow || ?1, place = place || ?1, start = start || ?1, version = version || ?1",
        "UPDATE turns SET title = title || ?1, label = label || ?1",
        "UPDATE notes SET note = note || ?1",
    ] {
        store.execute(change, [odd]).expect("a change");
    }
    drop(store);
    let number = run(&["cases", "--json", "--lang", "en"], "");
    let told: serde_json::Value = serde_json::from_str(&number.out).expect("JSON");
    let number_of = told["cases"][0]["number"].as_str().expect("a number");
    for args in [
        &["cases", "--json"][..],
        &["cases"],
        &["cases", "--csv"],
        &["cases", "show", number_of],
        &["cases", "show", number_of, "--markdown"],
        &["cases", "show", number_of, "--json"],
        &["cases", "show", number_of, "--export"],
        &["resume", number_of, "--plain"],
        &["resume", number_of, "--json"],
    ] {
        let args: Vec<&str> = args.iter().copied().chain(["--lang", "en"]).collect();
        let ran = run(&args, "");
        assert_eq!(ran.code, Some(0), "{args:?}: {}{}", ran.out, ran.err);
        let said = ran.out + &ran.err;
        let obeyed = said.chars().find(|c| posdoc::layout::is_obeyed(*c));
        assert_eq!(obeyed, None, "{args:?}: {said:?}");
    }
}

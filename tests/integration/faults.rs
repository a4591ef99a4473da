//! A fault of ours: what it leaves, and what it does not.

use std::{fs, path::PathBuf};

use crate::support::program::Home;

/// Text that makes a build for tests fail when a line holds it.
const FAULT: &str = "purple elephant";

/// What is typed before, and must be nowhere.
const TYPED: [&str; 6] = [
    "4111 1111 1111 1111",
    "4111111111111111",
    "Mrs Li",
    "no paper left",
    "elephant",
    "128.00",
];

fn files(home: &Home) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(home.cases().join("faults")) else {
        return Vec::new();
    };
    entries
        .map(|entry| entry.expect("an entry").path())
        .collect()
}

#[test]
fn a_fault_of_ours_leaves_a_file_without_anything_that_was_typed() {
    let json = [
        "{\"answer\":\"insert\"}",
        "{\"answer\":\"no\"}",
        "{\"note\":\"Mrs Li, 4111 1111 1111 1111\"}",
        "{\"find\":\"no paper left\"}",
        "{\"jump\":\"charged/note\"}",
        "{\"answer\":\"next\"}",
        "{\"fields\":{\"amount\":\"128.00\"}}",
        "{\"note\":\"purple elephant 4111111111111111\"}",
    ];
    let plain = [
        "1",
        "n Mrs Li, 4111 1111 1111 1111",
        "f no paper left",
        "purple elephant",
    ];
    let runs: [(&str, &str, &[&str], &str); 2] = [
        (
            "--json",
            "en",
            &json,
            "This is a mistake in posdoc, not yours.",
        ),
        ("--plain", "zh", &plain, "这是posdoc自己出的错，不怪您。"),
    ];
    for (face, lang, lines, said) in runs {
        let home = Home::default();
        let args = ["start", "card-read", face, "--lang", lang];
        let ran = home.posdoc(&args).env("POSDOC_TEST_FAULT", FAULT);
        let out = ran.stdin(lines.join("\n") + "\n").output();
        let err = String::from_utf8(out.stderr).expect("UTF-8");
        assert_eq!(out.status.code(), Some(70), "{err}");
        let files = files(&home);
        let [path] = &files[..] else {
            panic!("{files:?}: {err}");
        };
        assert!(err.contains(said), "{err}");
        assert!(err.contains(&path.display().to_string()), "{err}");
        let text = fs::read_to_string(path).expect("the file");
        for part in [
            concat!("posdoc: ", env!("CARGO_PKG_VERSION"), "\n"),
            &format!(
                "content: {:016x}\n",
                posdoc::content::Content::embedded().identity
            ),
            "command: start\n",
            "start card-read\n",
            "answer card-read/entry insert\n",
            "at: src",
            "backtrace:\n",
        ] {
            assert!(text.contains(part), "{part:?} is not in:\n{text}");
        }
        if face == "--json" {
            assert!(text.contains("fields charged/note amount\n"), "{text}");
        }
        for typed in TYPED {
            assert!(!text.contains(typed), "{typed:?} is in:\n{text}");
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(path).expect("there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}

#[test]
fn where_nothing_can_be_written_a_fault_of_ours_says_so() {
    for (lang, said) in [
        ("en", "No file could be written about it"),
        ("zh", "出错的情况没能写进文件"),
    ] {
        let home = Home::default();
        fs::write(home.path().join("file"), "").expect("written");
        let ran = home.posdoc(&["start", "card-read", "--json", "--lang", lang]);
        let ran = ran.env("POSDOC_DATA", home.path().join("file").join("below"));
        let ran = ran.env("POSDOC_TEST_FAULT", FAULT);
        let out = ran.stdin(format!("{{\"note\":\"{FAULT}\"}}\n")).output();
        let err = String::from_utf8(out.stderr).expect("UTF-8");
        assert_eq!(out.status.code(), Some(70), "{err}");
        assert!(err.contains(said), "{err}");
    }
}

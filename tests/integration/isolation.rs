//! No test shares a folder or the environment with another, or with whoever runs it.

use std::{fs, path::Path};

/// Where posdoc is started, for all.
const PROGRAM: &str = "tests/support/program.rs";

/// What no test may do, and what to do instead. Where a line has the last text, it may.
const BANNED: [(&str, &str, &str); 5] = [
    (
        "CARGO_BIN_EXE_",
        "start posdoc by support::program, which gives it a home of its own",
        "",
    ),
    (
        "CARGO_TARGET_TMPDIR",
        "take a folder of your own (tempfile::tempdir): this one is shared and outlives the run",
        "tempdir_in(",
    ),
    (
        "env::temp_dir",
        "take a folder of your own (tempfile::tempdir)",
        "",
    ),
    (
        "set_var(",
        "give the variable to the program: the tests of a binary share one environment",
        "",
    ),
    (
        "set_current_dir(",
        "give the folder to the program: the tests of a binary share one",
        "",
    ),
];

#[test]
fn tests_start_posdoc_in_a_home_of_its_own_and_share_no_folder() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = Vec::new();
    for folder in ["tests", "benches", "src"] {
        for path in super::rust_files(&root.join(folder)) {
            let name = path.strip_prefix(root).expect("below the root");
            let name = name.to_string_lossy().replace('\\', "/");
            if name == PROGRAM || name.ends_with("integration/isolation.rs") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("sources are UTF-8");
            for (line, at) in text.lines().zip(1..) {
                for (banned, instead, unless) in BANNED {
                    let may = !unless.is_empty() && line.contains(unless);
                    if line.contains(banned) && !may {
                        wrong.push(format!("{name}:{at} has {banned}: {instead}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

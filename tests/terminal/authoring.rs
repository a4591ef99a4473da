//! What an author of flows does: begins a pack, checks it, looks at it, notes that both languages agree, and sees
//! each save in the wizard.

#![cfg(unix)]
use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

use crate::support::{
    program,
    pty::{Pty, Start},
    thorough,
};
use posdoc::{authoring::graph, content::Content, words::Words};
use tempfile::TempDir;

fn posdoc(args: &[&str]) -> Output {
    program::posdoc(args).output()
}

#[track_caller]
fn good(args: &[&str]) -> String {
    let ran = posdoc(args);
    let out = String::from_utf8(ran.stdout).expect("text");
    let err = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!(ran.status.code(), Some(0), "{args:?}\n{out}\n{err}");
    assert!(!out.contains("[cli/"), "a message is missing: {out}");
    out
}

/// A new pack in a folder of its own.
fn pack() -> (TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("my-pack").display().to_string();
    good(&["new", "pack", &dir, "--lang", "en"]);
    (folder, dir)
}

/// The wizard on a flow of a pack, as its author opens it.
fn previewed(flow: &str, dir: &str) -> Pty {
    let pty = Start {
        args: &["preview", flow, "--pack", dir, "--lang", "en"],
        ..Start::default()
    }
    .run();
    pty.see("Is the display's plug in all the way?");
    pty
}

fn change(dir: &str, path: &str, from: &str, to: &str) {
    let path: PathBuf = Path::new(dir).join(path);
    let text = fs::read_to_string(&path).expect("a file of the pack");
    assert!(text.contains(from), "{} has no {from}", path.display());
    fs::write(&path, text.replace(from, to)).expect("saved");
}

#[test]
fn a_new_pack_has_nothing_wrong_with_it_and_stands_by_itself() {
    let (_folder, dir) = pack();
    let told = good(&["check", &dir, "--deny-warnings", "--lang", "en"]);
    assert!(
        told.contains("3 flows") && told.contains("10 of 10 screens"),
        "{told}"
    );
    let again = posdoc(&["new", "pack", &dir, "--lang", "en"]);
    assert_eq!(again.status.code(), Some(2));
}

#[test]
fn a_new_flow_has_nothing_wrong_with_it_in_a_pack_or_over_the_built_in_content() {
    let (_folder, own) = pack();
    let over = tempfile::tempdir().expect("a folder");
    let over = over.path().join("not-there-yet").display().to_string();
    for dir in [&own, &over] {
        good(&["new", "flow", "dark-display", "--pack", dir]);
        good(&["check", dir, "--deny-warnings"]);
        for (name, code) in [
            ("dark-display", 2),
            ("Wrong", 2),
            ("lint", 2),
            ("nul", 2),
            ("com1", 2),
        ] {
            let again = posdoc(&["new", "flow", name, "--pack", dir]);
            assert_eq!(again.status.code(), Some(code), "{name}");
        }
    }
}

#[test]
fn a_flow_that_cannot_be_written_leaves_nothing_behind() {
    let (_folder, dir) = pack();
    let chinese = Path::new(&dir).join("locales/zh-CN/scenarios");
    let aside = Path::new(&dir).join("aside");
    fs::rename(&chinese, &aside).expect("moved");
    fs::write(&chinese, "in the way").expect("saved");
    let failed = posdoc(&["new", "flow", "dark-display", "--pack", &dir]);
    let told = String::from_utf8_lossy(&failed.stderr).into_owned();
    assert_eq!(failed.status.code(), Some(3), "{told}");
    for left in ["flows", "assets/scenarios", "locales/en", "locales/zh-CN"] {
        let left = Path::new(&dir).join(left);
        let names = fs::read_dir(left).expect("the folder stays");
        let names = names.map(|entry| entry.expect("readable").file_name());
        let mut names = names.map(|name| name.to_string_lossy().into_owned());
        assert!(!names.any(|name| name.contains("dark-display")), "{told}");
    }
    fs::remove_file(&chinese).expect("removed");
    fs::rename(&aside, &chinese).expect("moved");
    good(&["new", "flow", "dark-display", "--pack", &dir]);
}

#[test]
fn a_copy_of_each_built_in_flow_has_nothing_wrong_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = folder.path().join("all").display().to_string();
    let pack = Content::embedded().pack;
    let flows = pack.flows.iter().filter(|flow| &*flow.id != "codes");
    for flow in flows.step_by(if thorough() { 1 } else { 9 }) {
        let told = good(&["new", "flow", &flow.id, "--pack", &all, "--lang", "en"]);
        assert!(told.contains("lie over it"), "{told}");
        let again = posdoc(&["new", "flow", &flow.id, "--pack", &all]);
        assert_eq!(again.status.code(), Some(2), "{}", flow.id);
    }
    good(&["check", &all, "--deny-warnings"]);
    let one = folder.path().join("one").display().to_string();
    let told = good(&["new", "flow", "start", "--pack", &one, "--lang", "en"]);
    for path in [
        "flows/start.toml",
        "locales/en/start.ftl",
        "locales/zh-CN/start.ftl",
        "assets/scenarios/start.toml",
    ] {
        assert!(told.contains(path), "{path}: {told}");
    }
    good(&["check", &one, "--deny-warnings"]);
}

#[test]
fn nothing_in_a_pack_from_elsewhere_reaches_the_terminal_by_being_told() {
    let (_folder, dir) = pack();
    let flow = "flows/a\u{1b}]0;x\u{7}\u{9b}2J.toml";
    let flow = Path::new(&dir).join(flow);
    let text =
        "schema = 1\n\"k\\u001b[2J\" = '\u{9b}5m'\nstart = \"x\\u009b2J\"\n[ask.\"\\u001b[1m\"]\n";
    fs::write(&flow, text).expect("saved");
    for format in ["human", "short", "github"] {
        for lang in ["en", "zh"] {
            let told = posdoc(&["check", &dir, "--lang", lang, "--format", format]);
            let out = String::from_utf8(told.stdout).expect("text");
            let bad = out.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(bad, None, "{out:?}");
            assert!(out.contains("a\\u{1b}]0;x\\u{7}\\u{9b}2J.toml"), "{out}");
        }
    }
    for args in [["start", "--pack"], ["replay", "--pack"]] {
        let told = posdoc(&[args[0], args[1], &dir]);
        let said = [told.stdout, told.stderr].concat();
        let said = String::from_utf8(said).expect("text");
        assert!(!said.contains(['\u{1b}', '\u{9b}', '\u{7}']), "{said:?}");
    }
}

#[test]
fn a_draft_of_a_scenario_is_one_that_check_takes() {
    let (_folder, dir) = pack();
    let path = Path::new(&dir).join("assets/scenarios/display.toml");
    fs::write(&path, "schema = 1\n\n").expect("saved");
    let told = posdoc(&["check", &dir, "--lang", "en", "--deny-warnings"]);
    assert_eq!(told.status.code(), Some(1));
    let mut text = "schema = 1\n\n".to_owned();
    for end in ["works", "call"] {
        text += &good(&["new", "scenario", &format!("display/{end}"), "--pack", &dir]);
    }
    fs::write(&path, text).expect("saved");
    good(&["check", &dir, "--deny-warnings"]);
}

#[test]
fn a_text_that_is_changed_in_one_language_alone_is_told_until_both_agree() {
    let (_folder, dir) = pack();
    good(&["translated", &dir]);
    good(&["check", &dir, "--deny-warnings"]);
    change(
        &dir,
        "locales/en/display.ftl",
        "Push it straight in",
        "Press it straight in",
    );
    let told = posdoc(&["check", &dir, "--lang", "en", "--deny-warnings"]);
    let out = String::from_utf8_lossy(&told.stdout).into_owned();
    assert_eq!(told.status.code(), Some(1));
    assert!(
        out.contains("warning[stale-string]: `plug-in` in zh-CN"),
        "{out}"
    );
    good(&["translated", &dir]);
    good(&["check", &dir, "--deny-warnings"]);
}

#[test]
fn a_flow_is_drawn_in_three_ways_and_both_languages() {
    let mermaid = good(&["graph", "card-read", "--lang", "en"]);
    assert!(mermaid.starts_with("flowchart TD\n"));
    assert!(mermaid.contains("! redo-sale: gate-money"));
    let dot = good(&["graph", "card-read", "--as", "dot", "--ids"]);
    assert!(dot.starts_with("digraph flow {\n") && dot.contains("label = \"reseat"));
    #[cfg(feature = "svg")]
    {
        let svg = good(&["graph", "card-read", "--as", "svg", "--lang", "zh"]);
        assert!(svg.starts_with("<svg ") && svg.contains("读不了卡") && svg.ends_with("</svg>\n"));
        let boxes = svg.matches("<text class=\"t\"").count();
        assert!(boxes >= 18, "{boxes}");
    }
    let json = good(&["graph", "card-read", "--json"]);
    let drawn: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(drawn["start"], "entry");
    assert_eq!(posdoc(&["graph", "card-raed"]).status.code(), Some(2));
}

#[test]
fn every_flow_but_the_codes_can_be_drawn_and_tells_where_f9_leads() {
    let content = Content::embedded();
    for lang in ["en", "zh-CN"] {
        let words = Words::new(content.files.clone(), &[lang]);
        for flow in &content.pack.flows {
            let at = content.pack.flow(&flow.id).expect("it is in the pack");
            let drawn = graph::diagram(&content.pack, at, Some(&words));
            let own = content.pack[flow.stop].flow == at;
            let notes = drawn.boxes.iter().filter(|b| b.from_anywhere.is_some());
            assert_eq!(notes.count(), usize::from(own), "{}", flow.id);
            for text in [
                graph::mermaid(&drawn),
                graph::dot(&drawn),
                #[cfg(feature = "svg")]
                graph::svg(&drawn),
            ] {
                assert_eq!(text.contains("F9"), own, "{}", flow.id);
            }
            assert_eq!(drawn.boxes.is_empty(), &*flow.id == "codes");
            let found = posdoc::authoring::paths(&content.pack, at);
            assert!(!found.cut && !found.routes.is_empty(), "{}", flow.id);
        }
    }
    for picture in [
        "mermaid",
        "dot",
        #[cfg(feature = "svg")]
        "svg",
    ] {
        let refused = posdoc(&["graph", "codes", "--as", picture, "--lang", "en"]);
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(2), "{told}");
        assert!(told.contains("\"codes\" has no picture"), "{told}");
    }
}

#[test]
fn every_route_of_a_flow_is_listed_with_its_length_and_minutes() {
    let json = good(&["paths", "card-read", "--json"]);
    let found: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let routes = found["routes"].as_array().expect("routes");
    let shares: f64 = routes
        .iter()
        .filter_map(|route| route["share"].as_f64())
        .sum();
    // One cause in a hundred or so sits behind a gate that goes elsewhere.
    assert!((95.0..=100.5).contains(&shares), "{shares}");
    let likeliest =
        &routes[usize::try_from(found["likeliest"].as_u64().expect("one")).expect("small")];
    assert_eq!(likeliest["to"], "card-read/seated");
    assert_eq!(likeliest["steps"][0]["answer"], "insert");
    let told = good(&["paths", "card-read", "--lang", "en"]);
    assert_eq!(
        told.lines()
            .filter(|line| line.contains(" screens, "))
            .count(),
        routes.len() + 2
    );
}

#[test]
fn what_no_scenario_passes_is_listed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/kubernetes");
    let told = good(&[
        "check",
        folder,
        "--lang",
        "en",
        "--coverage",
        "--format",
        "short",
    ]);
    assert!(told.contains("57 of 57 screens"), "{told}");
    assert!(
        told.contains("Not given: crashing/inspected = unsure\n"),
        "{told}"
    );
    // The shipped scenarios leave nothing out.
    let told = good(&["check", "--lang", "en", "--coverage", "--format", "short"]);
    assert!(!told.contains("Not given"), "{told}");
}

#[test]
fn of_a_pack_over_the_built_in_content_only_its_own_flows_are_listed_as_not_passed() {
    let (_folder, own) = pack();
    let over = format!("{own}-over");
    good(&["new", "flow", "dark-display", "--pack", &over]);
    for (dir, flow) in [(&own, "display/"), (&over, "dark-display/")] {
        let told = good(&[
            "check",
            dir,
            "--lang",
            "en",
            "--coverage",
            "--format",
            "short",
        ]);
        let left = told
            .lines()
            .filter_map(|line| line.strip_prefix("Not given: "));
        assert!(left.clone().any(|line| line.starts_with(flow)), "{told}");
        assert!(
            !left.clone().any(|line| line.starts_with("card-read/")),
            "{told}"
        );
    }
}

#[test]
fn the_preview_follows_every_save_and_keeps_the_place() {
    let (_folder, dir) = pack();
    let pty = previewed("display", &dir);
    pty.send("1");
    pty.see("Push the plug all the way in");
    let words = "locales/en/display.ftl";
    change(
        &dir,
        words,
        "plug-in = Push the plug all the way in",
        "plug-in = Press the plug home",
    );
    pty.see("Press the plug home")
        .see("Updated to what you just saved");
    // A mistake is told with its place, and the last good content stays.
    change(
        &dir,
        "flows/display.toml",
        "still   = \"restart\"",
        "still   = \"restat\"",
    );
    pty.see("What you just saved has errors");
    pty.see("display.toml:14:11").send("\r");
    pty.see("Press the plug home").lose("is not used yet");
    change(
        &dir,
        "flows/display.toml",
        "still   = \"restat\"",
        "still   = \"call\"",
    );
    pty.see("Updated to what you just saved").send("2");
    pty.see("The display needs service");
}

#[test]
fn what_is_being_typed_outlives_saves_good_and_bad() {
    let (_folder, dir) = pack();
    let pty = previewed("display", &dir);
    pty.send("1");
    pty.see("Push the plug all the way in")
        .send("\u{1b}[15~")
        .see("A note of yours")
        .send("1");
    pty.see("Note").send("cable is new");
    pty.see("cable is new");
    let flow = "flows/display.toml";
    change(&dir, flow, "still   = \"restart\"", "still   = \"restat\"");
    pty.see("What you just saved has errors").send("\r");
    pty.see("cable is new").send("er");
    pty.see("cable is newer");
    change(&dir, flow, "still   = \"restat\"", "still   = \"call\"");
    // A file of an editor's own is no save.
    fs::write(Path::new(&dir).join("flows/.display.toml.swp"), "x").expect("written");
    pty.send("\r");
    pty.see("Push the plug all the way in")
        .lose("cable is newer");
    pty.send("2").see("The display needs service");
}

#[test]
fn whoever_stands_in_a_pack_previews_it() {
    let (_folder, dir) = pack();
    good(&["new", "flow", "dark-display", "--pack", &dir]);
    let pty = Start {
        args: &["preview", "dark-display", "--lang", "en"],
        first: Some(&format!("cd {dir}")),
        ..Start::default()
    }
    .run();
    pty.see("Is the display's plug in all the way?");
    let nowhere = posdoc(&["preview", "dark-display", "--lang", "en"]);
    assert_eq!(nowhere.status.code(), Some(2));
    let told = String::from_utf8_lossy(&nowhere.stderr).into_owned();
    assert!(told.contains("posdoc preview FLOW --pack DIR"), "{told}");
}

#[test]
fn the_first_of_many_mistakes_can_be_read_and_so_can_the_last() {
    let (_folder, dir) = pack();
    let pty = previewed("display", &dir);
    let many: Vec<String> = (10..40).map(|at| format!("key-{at} = 1\n")).collect();
    let head = "schema = 1\n";
    change(
        &dir,
        "assets/facts.toml",
        head,
        &format!("{head}{}", many.concat()),
    );
    pty.see("What you just saved has errors")
        .see("facts.toml:5:10");
    pty.send("\u{1b}[F")
        .see("facts.toml:34:10")
        .lose("facts.toml:5:10");
    pty.send("\u{1b}[H").see("facts.toml:5:10");
    pty.send("\u{1b}[B").send("\u{1b}[B");
    pty.send("\r").lose("is not used yet");
}

#[test]
fn what_can_be_used_and_is_not_right_is_shown_with_what_is_wrong() {
    let (_folder, dir) = pack();
    let pty = previewed("display", &dir);
    // A text of one language is missing: the other stands in, and check fails.
    let chinese = "locales/zh-CN/display.ftl";
    change(&dir, chinese, "plug-in = 把插头插到底\n", "plug-in =\n");
    pty.see("Updated, but there are errors to fix")
        .see("1 error, no warnings")
        .see("The text `plug-in` is missing in zh-CN")
        .send("\r");
    pty.see("Is the display's plug in all the way?")
        .lose("errors to fix");
    // The same mistake with the next save is a line.
    change(&dir, "locales/en/display.ftl", "all the way?", "fully?");
    pty.see("Is the display's plug in fully?")
        .see("Updated, with 1 error and no warnings")
        .see("display");
    change(&dir, chinese, "plug-in =\n", "plug-in = 把插头插到底\n");
    pty.see("Updated to what you just saved").lose("1 error");
    let scenarios = "assets/scenarios/display.toml";
    change(&dir, scenarios, "\"call\"", "\"cal\"");
    pty.see("Updated, but there are errors to fix")
        .see("scenarios/display.toml:");
    change(&dir, scenarios, "\"cal\"", "\"call\"");
    pty.see("Updated to what you just saved")
        .lose("errors to fix");
    fs::remove_file(Path::new(&dir).join(chinese)).expect("removed");
    pty.see("The flow `display` has no words");
}

#[test]
fn a_flow_whose_file_is_gone_stays_on_the_screen_until_it_is_back() {
    let (_folder, over) = pack();
    let dir = format!("{over}-over");
    good(&["new", "flow", "dark-display", "--pack", &dir]);
    let pty = previewed("dark-display", &dir);
    let aside = format!("{dir}-aside");
    fs::rename(&dir, &aside).expect("moved");
    fs::create_dir_all(Path::new(&dir).join("flows")).expect("a folder");
    pty.see("flows/dark-display.toml is gone").send("\r");
    pty.see("Is the display's plug in all the way?").send("1");
    fs::remove_dir_all(&dir).expect("removed");
    fs::rename(&aside, &dir).expect("moved back");
    pty.see("Push the plug all the way in");
    change(
        &dir,
        "flows/dark-display.toml",
        "still   = \"restart\"",
        "still   = \"restat\"",
    );
    let refused = posdoc(&["preview", "dark-display", "--pack", &dir, "--lang", "en"]);
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(3));
    assert!(told.contains(&format!("posdoc check {dir}")), "{told}");
}

#[test]
fn whoever_forgets_the_pack_or_names_a_step_is_told_what_is_wanted() {
    let (_folder, dir) = pack();
    for command in ["graph", "paths"] {
        for (name, wanted) in [
            ("display", "add --pack DIR"),
            ("printer/entry", "Name its flow: printer"),
        ] {
            let refused = posdoc(&[command, name, "--lang", "en"]);
            let told = String::from_utf8_lossy(&refused.stderr).into_owned();
            assert_eq!(refused.status.code(), Some(2), "{told}");
            assert!(told.contains(wanted), "{told}");
        }
        let refused = posdoc(&[command, "disply", "--lang", "en", "--pack", &dir]);
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(!told.contains("--pack DIR"), "{told}");
    }
    let told = good(&["find", "dark", "--pack", &dir, "--lang", "en"]);
    assert!(
        told.contains(&format!("posdoc start display --pack {dir}")),
        "{told}"
    );
}

#[test]
fn the_map_shows_the_whole_flow_and_where_one_stands() {
    let pty = Start {
        // A clerk, with a customer waiting, has no map.
        args: &["start", "card-fault", "--lang", "en", "--role", "agent"],
        ..Start::default()
    }
    .run();
    pty.see("1").send("\u{1b}[17~");
    pty.see("Your steps so far").send("\u{1b}[17~");
    pty.see("Map: Card fault").see("safety questions first");
    pty.send("\u{1b}[17~").lose("Map:");
}

#[test]
fn a_wrong_structure_says_that_the_rest_is_not_checked_yet() {
    let (_folder, dir) = pack();
    change(
        &dir,
        "flows/display.toml",
        "still   = \"restart\"",
        "still   = \"restat\"",
    );
    let told = posdoc(&["check", &dir, "--lang", "en"]);
    let out = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(out.contains("are not checked. Fix the structure"), "{out}");
}

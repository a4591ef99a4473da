//! Whole drills as people played them who had never seen one, mistakes included: each act is taken, and the score is as
//! they were told. Each file has the drill, the acts in order, and what came of them; a line each.

use std::{fs, path::Path};

use posdoc::{
    app::drill::Practice,
    drill::{Act, Edition, Level, Phase, Run},
    words::Words,
};
use serde::Deserialize;

use super::content;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Drill {
    scenario: String,
    level: Level,
    seed: u64,
    lang: String,
}

#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct Outcome {
    points: u32,
    passed: bool,
    danger: bool,
    right_end: bool,
}

fn play(text: &str) -> (Outcome, Outcome) {
    let mut lines: Vec<&str> = text.lines().collect();
    let told = lines.pop().expect("an outcome");
    let told: Outcome = serde_json::from_str(told).expect("an outcome");
    let drill: Drill = serde_json::from_str(lines.remove(0)).expect("a drill");
    let content = content();
    let words = Words::new(content.files.clone(), &[&drill.lang]);
    let practice = Practice::begin(content, words, &drill.scenario, drill.level, drill.seed);
    let practice = practice.expect("it is shipped");
    let acts = lines.iter();
    let acts = acts.map(|line| serde_json::from_str(line).expect("an act"));
    let acts: Vec<Act> = acts.collect();
    // They were recorded when some risky callers asked for nothing: as results of that time, they are worth what they were.
    let (pack, cast) = (&practice.content.pack, practice.run().assignment());
    let then = Run::replay(pack, cast, &acts, Edition::First);
    let then = then.expect("every act fits").expect("it can be played");
    assert_eq!(then.phase(), Phase::Over);
    let score = then.score().expect("it is over");
    let scored = Outcome {
        points: score.points,
        passed: score.passed,
        danger: score.danger,
        right_end: score.right_end,
    };
    (scored, told)
}

#[test]
fn what_new_trainees_did_is_worth_what_it_was() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drills/transcripts");
    let files = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    assert!(paths.len() >= 16, "{}", paths.len());
    let mut languages = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).expect("text");
        languages.push(text.contains("\"zh-CN\""));
        let (scored, told) = play(&text);
        assert_eq!(scored, told, "{}", path.display());
    }
    assert!(languages.contains(&true) && languages.contains(&false));
}

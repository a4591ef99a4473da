//! A decision tree from elsewhere, typed in by hand: it checks, all its published routes end where they should,
//! and the real program walks one of them.

use std::collections::HashSet;

use crate::support::{program::posdoc, small::folder};
use posdoc::{content::Content, lint};

#[test]
fn the_pack_has_nothing_wrong_with_it_and_every_answer_is_on_a_route() {
    let files = Content::files(Some(&folder("kubernetes"))).expect("a pack");
    let report = lint::check(&files);
    assert_eq!(report.faults, []);
    assert!(report.nodes >= 40, "{}", report.nodes);
    assert_eq!(report.coverage.passed(), report.coverage.nodes);
    let left = report.coverage.left.iter();
    let left: HashSet<&str> = left.filter_map(|left| left.answer.as_deref()).collect();
    // Somebody who cannot tell is no route of the tree.
    assert_eq!(left, HashSet::from(["unsure"]));
}

#[test]
fn nothing_of_the_built_in_content_shows_through_a_pack_that_stands_by_itself() {
    let content = Content::overlaid(&folder("kubernetes")).expect("a pack");
    let flows: Vec<&str> = content.pack.flows.iter().map(|flow| &*flow.id).collect();
    assert_eq!(
        flows,
        [
            "crashing",
            "image",
            "ingress",
            "not-running",
            "pending",
            "service",
            "start"
        ]
    );
    assert!(content.pack.codes.is_empty() && content.pack.risks.is_empty());
}

#[test]
fn the_program_walks_it_to_an_end() {
    let answers = ["yes", "no", "no", "yes", "confirmed"];
    let lines = answers.map(|answer| serde_json::json!({"answer": answer}).to_string() + "\n");
    let ran = posdoc(&["--json", "--lang", "en", "--no-config", "--pack"])
        .arg(folder("kubernetes"))
        .stdin(lines.concat())
        .run();
    let text = ran.out;
    let last = text.lines().last().expect("a screen");
    assert!(last.contains("\"id\":\"pending/fix-claim\""), "{last}");
    assert!(last.contains("\"screen\":\"solved\""), "{last}");
}

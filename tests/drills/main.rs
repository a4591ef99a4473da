//! Drills on the shipped pack: the best ways and the wrong ones, played at every level and in every front end.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    clippy::panic,
    reason = "a test says what failed by panicking"
)]

mod front_ends;
mod optimum;
mod transcripts;
mod ways;

use std::{rc::Rc, sync::OnceLock};

use posdoc::{
    content::Content,
    drill::{Act, Assignment, Choice, Event, Level, Phase, Reply, Retort, Run},
    pack::{Files, Pack},
    session::STOP,
};

/// The shipped content, scenarios and drills included.
pub fn content() -> Content {
    // Read once; a pack cannot be shared between threads, its files can.
    static FILES: OnceLock<Files> = OnceLock::new();
    let files = FILES.get_or_init(|| Content::files(None).expect("the pack is built in"));
    Content::from_files(files.clone()).expect("the shipped pack resolves")
}

/// `flow/scenario`.
pub fn name(pack: &Pack, scenario: usize) -> String {
    let it = &pack.scenarios[scenario];
    format!("{}/{}", pack[it.flow].id, it.id)
}

pub fn run(pack: &Rc<Pack>, scenario: usize, level: Level, seed: u64) -> Run {
    let assignment = Assignment {
        scenario,
        level,
        seed,
    };
    Run::new(pack, assignment)
        .unwrap_or_else(|| panic!("{} cannot be played", name(pack, scenario)))
}

/// For the core, all choices are as long.
pub fn same_length(_: Choice) -> usize {
    10
}

/// What somebody who knows everything does next; `None` when the drill is over.
pub fn best_act(run: &Run) -> Option<Act> {
    let path = |node| run.pack().path(node);
    match (run.phase(), run.assignment().level) {
        (Phase::Over, _) => None,
        (Phase::Talking, _) if run.push().is_some() => Some(Act::Answer(Retort::Refuse)),
        (Phase::Why(of), _) => Some(Act::Reason(path(of))),
        (Phase::Talking, Level::Guided) => Some(heard(run).map_or(Act::Close, Act::Note)),
        (Phase::Talking, Level::Assisted) => {
            let options = run.options(&same_length);
            let right = options.iter().filter_map(|choice| match choice {
                Choice::Step(node) => Some(Act::Pick(path(*node))),
                Choice::Wrong(_) => None,
            });
            let mut right = right.filter(|act| {
                let mut tried = run.clone();
                let taken = tried.act(act, &same_length).is_ok();
                let last = tried.events().last();
                let detour = matches!(last, Some(Event::NotYet(_)));
                taken && tried.danger().is_none() && !detour
            });
            let act = right.next();
            assert!(act.is_some(), "no right option at {}", path(run.open()));
            assert!(
                right.next().is_none(),
                "two right options at {}",
                path(run.open())
            );
            act
        }
        (Phase::Talking, Level::Solo) => {
            let picked = run.acts().iter();
            let at = picked.filter(|act| matches!(act, Act::Pick(_))).count();
            run.best().order.get(at).map(|node| Act::Pick(path(*node)))
        }
    }
}

/// The note that stands for what the caller said last of the open screen.
fn heard(run: &Run) -> Option<String> {
    let replied = run.events().iter().rev().find_map(|event| match event {
        Event::Replied { node, reply, .. } => Some((*node, reply)),
        _ => None,
    });
    let (_, reply) = replied.filter(|(node, _)| *node == run.open())?;
    Some(match reply {
        Reply::Answer(answer) => answer.to_string(),
        Reply::Fields(_) => "next".to_owned(),
        Reply::GivesUp => STOP.to_owned(),
        Reply::Unknown => "unsure".to_owned(),
    })
}

/// Plays the best way to its end.
pub fn play_best(run: &mut Run) {
    for _ in 0..500 {
        let Some(act) = best_act(run) else { return };
        let scenario = run.assignment().scenario;
        let taken = run.act(&act, &same_length);
        taken.unwrap_or_else(|no| panic!("{}: {act:?}: {no}", name(run.pack(), scenario)));
    }
    panic!(
        "{} does not end",
        name(run.pack(), run.assignment().scenario)
    );
}

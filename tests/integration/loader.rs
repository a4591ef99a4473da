//! Content that was damaged in any way is refused or used, and nothing else.

use crate::support::{part, small::coded};
use posdoc::{
    content::Content,
    lint,
    pack::{Files, load},
};
use proptest::prelude::*;

/// A pack with one file changed.
fn damaged(pack: &Files, path: &str, text: &str) -> Files {
    let mut files = pack.clone();
    files.insert(path, text);
    files
}

/// The built-in pack now and then: the small one has every kind of file and node and is looked through in no time.
fn a_pack() -> impl Strategy<Value = Files> {
    prop_oneof![
        20 => Just(coded()),
        1 => Just((*Content::embedded().files).clone()),
    ]
}

/// The path of one of its files.
fn path_of(pack: &Files, at: prop::sample::Index) -> String {
    (*at.get(&pack.paths())).to_owned()
}

/// Every fault must point into its file, between characters.
fn well_placed(files: &Files, faults: &[posdoc::pack::Diagnostic]) {
    let paths = files.paths();
    for fault in faults {
        let text = files
            .get(paths[usize::from(fault.place.file)])
            .expect("the file of a fault is there");
        let (start, end) = (fault.place.start as usize, fault.place.end as usize);
        assert!(text.get(start..end).is_some(), "{fault:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: part(250, 50), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_with_a_piece_cut_out_or_put_in_never_breaks_the_loader(
        pack in a_pack(),
        file in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        cut in 0usize..200,
        put in prop_oneof![
            Just(String::new()),
            "[\\[\\]{}=\"'#,.\\n a-z0-9\u{4e00}-\u{4e20}-]{0,30}",
            Just("[ask.entry]\n".to_owned()),
            Just("\u{feff}\u{0}".to_owned()),
            Just("{ $n }".to_owned()),
        ],
    ) {
        let path = path_of(&pack, file);
        let text = pack.get(&path).expect("a path of the pack");
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let from = at.index(starts.len());
        let to = (from + cut).min(starts.len() - 1);
        let changed = format!("{}{put}{}", &text[..starts[from]], &text[starts[to]..]);
        let files = damaged(&pack, &path, &changed);
        if let Err(faults) = load(&files) {
            well_placed(&files, &faults);
        }
        well_placed(&files, &lint::check(&files).faults);
    }

    #[test]
    fn any_text_at_all_never_breaks_the_loader(
        pack in a_pack(),
        file in any::<prop::sample::Index>(),
        text in any::<String>(),
    ) {
        let path = path_of(&pack, file);
        let files = damaged(&pack, &path, &text);
        if let Err(faults) = load(&files) {
            well_placed(&files, &faults);
        }
    }
}

//! A draft of what callers reply in drills: the questions and buttons of a flow, for the author to say in other words.

use crate::{
    app::screen::{answer_label, node_title},
    pack::{FlowIx, Kind, Pack, Speech},
    words::Words,
};

/// `locales/<language>/drills/<flow>.ftl` to begin with. Every reply is still to be written: `posdoc check` refuses what
/// only repeats its button.
#[must_use]
pub fn replies(pack: &Pack, words: &Words, flow: FlowIx) -> String {
    let mut text = String::new();
    for at in pack[flow].each_node() {
        let node = &pack[at];
        let asks = matches!(node.kind, Kind::Ask { .. } | Kind::Try { .. });
        if !asks || node.speech != Speech::Own {
            continue;
        }
        let general = ["fixed", "still", "unsure"];
        let own = node
            .answers()
            .filter(|answer| !general.contains(&&*answer.id));
        let own: Vec<_> = own.collect();
        if own.is_empty() {
            continue;
        }
        text += &format!("# {}\n", node_title(words, pack, at));
        for answer in &own {
            let label = answer_label(words, pack, at, &answer.id);
            text += &format!("# {}: {label}\n", answer.id);
        }
        text += &format!("{} =\n", node.id);
        for answer in own {
            text += &format!("    .{} = ...\n", answer.id);
        }
        text.push('\n');
    }
    text
}

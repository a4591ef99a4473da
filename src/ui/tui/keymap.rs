//! Which key does what. The footer, the help and the keys themselves come from this one table.

use super::{key, message::Key};

/// Something that a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// To the answer above.
    Up,
    /// To the answer below.
    Down,
    /// To the first answer.
    First,
    /// To the last answer.
    Last,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// Give the answer under the cursor.
    Choose,
    /// One step back; leaves at the first step.
    Back,
    /// Forward again, after going back.
    Forward,
    /// The keys, and everything that can be done here.
    Help,
    /// The next language.
    Language,
    /// A second language beside the first.
    Second,
    /// Another trouble.
    Find,
    /// The way so far and what lies ahead.
    Trail,
    /// The reason.
    Why,
    /// Stop here, call support.
    Stop,
    /// A note on this step.
    Note,
    /// The case: its ticket and hand-over code, other cases.
    Case,
    /// Leave; asks when something would be given up.
    Leave,
    /// Leave at once.
    Quit,
    /// Back to the shell for a while.
    Suspend,
}

impl Action {
    /// Whether it moves in a list, picks from it, closes it, or leaves the wizard altogether.
    #[must_use]
    pub const fn is_for_lists(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::First
                | Self::Last
                | Self::PageUp
                | Self::PageDown
                | Self::Choose
                | Self::Back
                | Self::Quit
                | Self::Suspend
        )
    }
}

/// Keys for one action.
pub struct Binding {
    /// The action.
    pub action: Action,
    /// All keys that do it.
    pub keys: &'static [Key],
    /// How the keys are called in the footer and the help: a message of `ui.ftl`.
    pub name: &'static str,
    /// What it does, in a few words: a message of `ui.ftl`.
    pub does: &'static str,
    /// Rank in the footer: low ones stay when room is short; `None` shows in the help alone.
    pub footer: Option<u8>,
    /// Letters and Backspace belong to the text while one is typed.
    pub while_typing: bool,
}

const fn binding(
    action: Action,
    keys: &'static [Key],
    name: &'static str,
    does: &'static str,
    footer: Option<u8>,
    while_typing: bool,
) -> Binding {
    Binding {
        action,
        keys,
        name,
        does,
        footer,
        while_typing,
    }
}

/// The whole keymap, in the order of the help.
pub const KEYMAP: &[Binding] = {
    use Action as A;
    use Key as K;
    &[
        binding(
            A::Up,
            &[K::Up, K::BackTab],
            key::KEY_UP,
            key::DOES_UP,
            None,
            true,
        ),
        binding(
            A::Down,
            &[K::Down, K::Tab],
            key::KEY_UP_DOWN,
            key::DOES_CHOOSE,
            Some(5),
            true,
        ),
        binding(
            A::Choose,
            &[K::Enter],
            key::KEY_ENTER,
            key::DOES_OK,
            Some(1),
            true,
        ),
        binding(
            A::Back,
            &[K::Esc],
            key::KEY_ESC,
            key::DOES_BACK,
            Some(2),
            true,
        ),
        binding(
            A::Back,
            &[K::Backspace, K::Left],
            key::KEY_BACKSPACE,
            key::DOES_BACK,
            None,
            false,
        ),
        binding(
            A::Forward,
            &[K::Right],
            key::KEY_RIGHT,
            key::DOES_FORWARD,
            Some(9),
            false,
        ),
        binding(
            A::First,
            &[K::Home],
            key::KEY_HOME,
            key::DOES_FIRST,
            None,
            false,
        ),
        binding(
            A::Last,
            &[K::End],
            key::KEY_END,
            key::DOES_LAST,
            None,
            false,
        ),
        binding(
            A::PageUp,
            &[K::PageUp],
            key::KEY_PAGE_UP,
            key::DOES_PAGE_UP,
            None,
            true,
        ),
        binding(
            A::PageDown,
            &[K::PageDown],
            key::KEY_PAGE_DOWN,
            key::DOES_PAGE_DOWN,
            None,
            true,
        ),
        binding(
            A::Help,
            &[K::F(1)],
            key::KEY_F1,
            key::DOES_HELP,
            Some(0),
            true,
        ),
        binding(
            A::Help,
            &[K::Char('?')],
            key::KEY_QUESTION,
            key::DOES_HELP,
            None,
            false,
        ),
        binding(
            A::Language,
            &[K::F(2)],
            key::KEY_F2,
            key::DOES_LANGUAGE,
            Some(8),
            true,
        ),
        binding(
            A::Second,
            &[K::F(3)],
            key::KEY_F3,
            key::DOES_SECOND,
            Some(12),
            true,
        ),
        binding(
            A::Find,
            &[K::F(4)],
            key::KEY_F4,
            key::DOES_FIND,
            Some(11),
            true,
        ),
        binding(
            A::Find,
            &[K::Char('/')],
            key::KEY_SLASH,
            key::DOES_FIND,
            None,
            false,
        ),
        binding(
            A::Note,
            &[K::F(5)],
            key::KEY_F5,
            key::DOES_NOTE,
            Some(13),
            true,
        ),
        binding(
            A::Trail,
            &[K::F(6)],
            key::KEY_F6,
            key::DOES_TRAIL,
            Some(10),
            true,
        ),
        binding(
            A::Case,
            &[K::F(7)],
            key::KEY_F7,
            key::DOES_CASE,
            Some(3),
            true,
        ),
        binding(
            A::Why,
            &[K::F(8)],
            key::KEY_F8,
            key::DOES_WHY,
            Some(6),
            true,
        ),
        binding(
            A::Stop,
            &[K::F(9)],
            key::KEY_F9,
            key::DOES_STOP,
            Some(4),
            true,
        ),
        binding(
            A::Leave,
            &[K::F(10)],
            key::KEY_F10,
            key::DOES_LEAVE,
            Some(14),
            true,
        ),
        binding(
            A::Quit,
            &[K::Ctrl('c')],
            key::KEY_CTRL_C,
            key::DOES_QUIT,
            None,
            true,
        ),
        binding(
            A::Suspend,
            &[K::Ctrl('z')],
            key::KEY_CTRL_Z,
            key::DOES_SUSPEND,
            None,
            true,
        ),
    ]
};

/// What a key does.
#[must_use]
pub fn action(key: Key, typing: bool) -> Option<Action> {
    KEYMAP
        .iter()
        .find(|binding| binding.keys.contains(&key) && (binding.while_typing || !typing))
        .map(|binding| binding.action)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things() {
        let mut seen = Vec::new();
        for key in KEYMAP.iter().flat_map(|binding| binding.keys) {
            assert!(!seen.contains(key), "{key:?} is bound twice");
            seen.push(*key);
        }
    }

    #[test]
    fn no_letter_is_the_only_way() {
        for binding in KEYMAP {
            let reachable = KEYMAP
                .iter()
                .filter(|other| other.action == binding.action)
                .flat_map(|other| other.keys)
                .any(|key| !matches!(key, Key::Char(_)));
            assert!(reachable, "{:?} needs a letter", binding.action);
        }
    }
}

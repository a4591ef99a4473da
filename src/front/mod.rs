//! The faces of the program: one case, shown as a wizard, as numbered prompts, or as JSON lines.

pub mod codes;
pub mod finder;
pub mod json;
pub mod line;
pub mod plain;
pub mod report;
pub mod say;
pub mod screen;
pub mod tui;

use crate::{
    content::Content,
    session::{Entry, MAX_TEXT, Refusal, Session},
    settings::{Profile, Role},
    words::Words,
};
use screen::Screen;

/// The flow that a case begins with when nothing is known yet.
pub const HOME: &str = "start";

/// The field that what the screen says is noted in.
const SCREEN_TEXT: &str = "screen-text";

/// A case in the words of one language: what every face drives.
#[derive(Clone, Debug)]
pub struct Talk {
    /// Structure and texts.
    pub content: Content,
    /// The case.
    pub session: Session,
    /// The language in force.
    pub words: Words,
    /// Who is at the keyboard.
    pub role: Role,
    /// What the shop has set.
    pub profile: Profile,
}

impl Talk {
    /// A new case that begins with `start`: a flow, or `flow/node`.
    ///
    /// # Errors
    /// The content has no such place.
    pub fn begin(
        content: Content,
        start: &str,
        words: Words,
        role: Role,
        profile: Profile,
    ) -> Result<Self, Refusal> {
        let session = Session::begin(content.pack.clone(), start)?;
        Ok(Self {
            content,
            session,
            words,
            role,
            profile,
        })
    }

    /// Goes to what was found; what the screen says is noted for the ticket.
    ///
    /// # Errors
    /// There is no such place; nothing has changed.
    pub fn enter(&mut self, to: &str, said: Option<&str>) -> Result<(), Refusal> {
        let field = self.session.pack().field(SCREEN_TEXT).is_some();
        let noted = said.filter(|_| field).map(|said| {
            let said = said.chars().take(MAX_TEXT).collect();
            (SCREEN_TEXT.to_owned(), said)
        });
        self.session.jump_noting(to, noted.into_iter().collect())
    }

    /// Whether nothing has been asked yet but what the trouble is.
    #[must_use]
    pub fn at_home(&self) -> bool {
        let home = self.session.pack().node(HOME);
        home == Some(self.session.state().at()) && self.session.state().errand_for().is_none()
    }

    /// The call of the first flow: for who found nothing.
    #[must_use]
    pub fn home_call(&self) -> Option<String> {
        let pack = self.session.pack();
        let home = pack.flow(HOME)?;
        Some(pack.path(pack[home].stop))
    }

    /// The open screen.
    pub fn screen(&mut self) -> Screen {
        Screen::of(&mut self.session, &self.words, &self.profile)
    }

    /// The turns that an answer would make void, in words: question and answer.
    #[must_use]
    pub fn voided_by(&self, answer: &str) -> Vec<(String, String)> {
        let voided = self.session.voided_by(answer).unwrap_or_default();
        voided.iter().filter_map(|entry| self.name(entry)).collect()
    }

    fn name(&self, entry: &Entry) -> Option<(String, String)> {
        let pack = self.session.pack();
        let node = pack.node(entry.node()?)?;
        let label = match entry {
            Entry::Answer { answer, .. } => screen::answer_label(&self.words, pack, node, answer),
            Entry::Fields { .. } | Entry::Jump { .. } | Entry::Stop { .. } => String::new(),
        };
        Some((screen::node_title(&self.words, pack, node), label))
    }
}

//! A drill that was left in the middle: on with it, or something else.

use std::fmt;

use super::{DrillScreen, Exercise, Pick, Practice, Said, Who, say};
use crate::{
    drill::{Act, Refused},
    words::Words,
};

/// The act that goes on with what was left.
const GO_ON: &str = "left/go-on";

/// The act that gives it up for something else.
const GIVE_UP: &str = "left/give-up";

/// The question whether to go on.
pub struct Offer {
    /// The drill as it was left.
    left: Box<Practice>,
    /// What is done instead.
    other: Box<Exercise>,
    /// Told when what was left is given up.
    given_up: Box<dyn FnMut()>,
}

impl fmt::Debug for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Offer")
            .field("left", &self.left)
            .field("other", &self.other)
            .finish_non_exhaustive()
    }
}

impl Offer {
    /// Asks about a drill that was left; `given_up` is told if the trainee does not go on with it.
    #[must_use]
    pub fn new(left: Practice, other: Exercise, given_up: impl FnMut() + 'static) -> Self {
        Self {
            left: Box::new(left),
            other: Box::new(other),
            given_up: Box::new(given_up),
        }
    }

    /// The drill that was left.
    #[must_use]
    pub const fn left(&self) -> &Practice {
        &self.left
    }

    const fn words(&self) -> &Words {
        &self.left.words
    }

    /// What the trainee chose.
    ///
    /// # Errors
    /// It is neither; the offer stands.
    pub(super) fn choose(mut self, act: &Act) -> Result<Exercise, (Self, Refused)> {
        match act {
            Act::Pick(choice) if choice == GO_ON => Ok(Exercise::Drill(self.left)),
            Act::Pick(choice) if choice == GIVE_UP => {
                (self.given_up)();
                Ok(*self.other)
            }
            Act::Pick(_) => Err((self, Refused::NotOffered)),
            _ => Err((self, Refused::NotNow)),
        }
    }

    /// What is before the trainee.
    pub(super) fn screen(&self) -> DrillScreen {
        let words = self.words();
        let args = [
            ("trouble", self.left.trouble().into()),
            ("steps", self.left.run().acts().len().into()),
        ];
        let pick = |choice: &str, id: &str| Pick {
            act: Act::Pick(choice.to_owned()),
            label: say(words, id, &[]),
        };
        DrillScreen {
            step: None,
            banner: say(words, "banner", &[]),
            heading: self.left.heading(),
            lines: vec![Said {
                who: Who::Coach,
                text: say(words, "left-open", &args),
                acts: 0,
            }],
            prompt: say(words, "prompt-left", &[]),
            picks: vec![pick(GO_ON, "left-go-on"), pick(GIVE_UP, "left-give-up")],
            typed: false,
            hint: false,
            debrief: None,
        }
    }
}

//! The clipboard of the system, where there is one at hand.

#[cfg(feature = "clipboard")]
pub use system::Clipboard;

/// No clipboard: the terminal's own is asked instead.
#[cfg(not(feature = "clipboard"))]
#[derive(Default)]
pub struct Clipboard;

#[cfg(not(feature = "clipboard"))]
impl Clipboard {
    /// False: there is none in this build.
    #[expect(clippy::unused_self, reason = "as where there is one")]
    pub const fn copy(&mut self, _: &str) -> bool {
        false
    }
}

#[cfg(feature = "clipboard")]
mod system {
    use std::env;

    /// The clipboard, once it was used. What was copied lives as long as this does on some systems.
    #[derive(Default)]
    pub struct Clipboard(Option<arboard::Clipboard>);

    impl Clipboard {
        /// Copies a text. False: there is no clipboard here, or it is on another computer.
        pub fn copy(&mut self, text: &str) -> bool {
            if is_remote() {
                return false;
            }
            if self.0.is_none() {
                self.0 = arboard::Clipboard::new().ok();
            }
            let clipboard = self.0.as_mut();
            clipboard.is_some_and(|clipboard| clipboard.set_text(text).is_ok())
        }
    }

    /// Over SSH the clipboard at hand is not the one in front of the person.
    fn is_remote() -> bool {
        ["SSH_TTY", "SSH_CONNECTION"]
            .iter()
            .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
    }
}

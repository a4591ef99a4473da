//! Errors in words: the one place where a [`CliError`] becomes sentences.

use std::io;

use super::{
    bad_settings,
    error::{CliError, Exit, Message},
    fault_report,
    output::complain,
    places, usage_error,
};
use crate::{
    app::{
        autosave::{held, read_sentence, sentence},
        messages::{bad_code, choices, did_you_mean, echo, say, say_with},
    },
    authoring::diagnostics,
    words::{self, UnknownLanguage, Words},
};

/// Says on the error output what went wrong. How the run ends is what it returns.
pub fn report(words: &Words, error: &CliError) -> Exit {
    if error.exit() == Exit::Bug {
        fault_report::report_error(words, error);
    } else {
        complain(&lines(words, error));
    }
    error.exit()
}

/// What went wrong, in sentences.
pub fn lines(words: &Words, error: &CliError) -> Vec<String> {
    let one = |id: &str, name: &'static str, value: String| {
        vec![say_with(words, id, &[(name, value.into())])]
    };
    match error {
        CliError::Message(message) => of_message(words, message),
        CliError::Usage(error) => usage_error::lines(words, error),
        CliError::UnknownCommand { name, known } => {
            usage_error::unknown_command(words, name, known)
        }
        CliError::UnknownLanguage(unknown) => {
            let args = [("name", echo(&unknown.given).into())];
            vec![say_with(words, "no-such-language", &args) + &languages(words, unknown)]
        }
        CliError::UnknownPlace(place) => places::no_such_place(words, place),
        CliError::NotAFlow { place, built_in } => places::no_such_flow(words, place, *built_in),
        CliError::Pack { dir, error } => diagnostics::of_pack(words, dir, error),
        CliError::Settings { path, error } => bad_settings::lines(words, path, error),
        CliError::Caller { path, error } => bad_settings::of_caller(words, path, error),
        CliError::Store(error) => vec![read_sentence(error, words)],
        CliError::NotKept(error) => vec![sentence(error, words)],
        #[cfg(feature = "central")]
        CliError::Central(error) => {
            one(&format!("central-{}", error.id()), "detail", error.detail())
        }
        CliError::Held(number, holder) => vec![held(Some(&**number), holder, words)],
        CliError::SeveralCases { name, rows } => {
            let mut lines = one("cases-several", "name", echo(name));
            lines.extend(rows.iter().map(|row| format!("  {}", row.id)));
            lines
        }
        CliError::Handover(error) => vec![bad_code(words, error)],
        CliError::Turn(_) => vec![say(words, "own-bug")],
        CliError::Terminal(error) => one("terminal-failed", "error", format!("{error:#}")),
        CliError::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => Vec::new(),
        CliError::Io(error) => one("io-failed", "error", error.to_string()),
    }
}

fn of_message(words: &Words, message: &Message) -> Vec<String> {
    let mut args = message.args.clone();
    if let Some(source) = &message.source {
        args.push(("error", source.to_string().into()));
    }
    let mut line =
        say_with(words, message.id, &args) + &did_you_mean(words, message.meant.as_deref());
    if !message.choices.is_empty() {
        line += &choices(words, &message.choices);
    }
    let mut lines = vec![line];
    lines.extend(message.then.map(|id| say(words, id)));
    lines
}

/// The languages there are.
pub fn languages(words: &Words, unknown: &UnknownLanguage) -> String {
    let named = unknown.available.iter().map(|locale| {
        let name = words::own_name(locale);
        format!("{locale} ({name})")
    });
    choices(words, &named.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[test]
    fn what_an_error_comes_from_is_kept_until_it_is_said() {
        let denied = || io::Error::from(io::ErrorKind::PermissionDenied);
        let message = Message::new(Exit::Unusable, "not-written").with("path", "a/b");
        let error = CliError::from(message.caused_by(denied()));
        let source = error
            .source()
            .and_then(|source| source.downcast_ref::<io::Error>());
        assert_eq!(
            source.map(io::Error::kind),
            Some(io::ErrorKind::PermissionDenied)
        );
        let english = crate::cli::setup::bootstrap_messages(Some("en"));
        let said = lines(&english, &error).join("\n");
        assert!(
            said.contains("a/b") && said.contains(&denied().to_string()),
            "{said}"
        );
        let error = CliError::Store(crate::cases::StoreError::Folder("x".into(), denied()));
        let store = error.source().expect("the error of the store");
        let system = store.source().expect("the error of the system");
        assert_eq!(system.to_string(), denied().to_string());
        let trouble = crate::cases::StoreError::Folder("x".into(), denied());
        let error = CliError::NotKept(trouble.into());
        let store = error.source().expect("the error of the store");
        let system = store.source().expect("the error of the system");
        assert_eq!(system.to_string(), denied().to_string());
        let refusal = crate::session::TurnError::WrongTurn;
        let broken = crate::session::handover::Broken::Turn(refusal.clone());
        let error = CliError::Handover(broken.into());
        let broken = error.source().and_then(|bad| bad.source());
        let turn = broken.expect("why it is broken").source();
        let turn = turn.and_then(|turn| turn.downcast_ref());
        assert_eq!(turn, Some(&refusal));
    }
}

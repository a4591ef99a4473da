//! `posdoc setup`: asks what the shop has on its labels and receipts, and writes it into the settings. All of it can
//! be skipped.

use std::{
    io::{self, Read as _},
    path::Path,
};

use clap::{Arg, ArgAction};
use serde::Serialize;
use serde_json::Value;

use crate::cli::{
    bad_settings::config_sentence,
    command::{Command, Hosted, Invocation},
    error::{CliError, Exit, Message, Outcome},
    output::{print, print_json},
    prompt::{ask, tell},
    setup::Setup,
};
use crate::{
    app::messages::{echo, field_fault, say, say_with},
    layout::half_width,
    pack::{Caller, FieldKind, format::REGIONS, read_text},
    session::check_field,
    settings::{
        ACQUIRER, Config, Profile, REGION, SPARE,
        edit::{self, Change},
        shop_keys,
    },
};

/// The command.
pub const COMMAND: Command = Command {
    name: "setup",
    arguments: |command, text| {
        let dry = Arg::new("dry-run").long("dry-run");
        command.arg(text.arg(dry.action(ArgAction::SetTrue), "dry-run"))
    },
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

/// The most that is read from a program, in bytes.
const MOST: u64 = 64 * 1024;

/// The questions, in their order: what the call-support screen and the emergency card need.
const SHOP: [&str; 10] = [
    "name",
    REGION,
    ACQUIRER,
    "merchant-no",
    "terminal-no",
    "serial-no",
    "model",
    "phone",
    "till",
    SPARE,
];

/// Takes a setting away again.
const CLEAR: &str = "-";

/// Something to ask.
struct Question {
    path: Vec<String>,
    /// What it is, and where to read it off.
    label: String,
    hint: String,
    kind: FieldKind,
    /// What is set.
    now: String,
}

#[derive(Serialize)]
struct Report<'r> {
    file: String,
    written: bool,
    changes: Vec<ReportedChange<'r>>,
}

#[derive(Serialize)]
struct ReportedChange<'r> {
    key: String,
    from: Option<&'r str>,
    to: Option<&'r str>,
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let file = setup.settings.file.as_ref();
    let file = file.ok_or_else(|| Message::new(Exit::Unusable, "setup-no-file"))?;
    let file = &file.value;
    let json = invocation.options.json;
    let dry = invocation.matches.get_flag("dry-run");
    let asked = if json {
        Some(from_input()?)
    } else {
        let questions = questions(setup);
        ask_all(setup, &questions)?
    };
    let Some(mut changes) = asked else {
        tell(&say(&setup.words, "setup-left"))?;
        return Ok(Exit::Fine);
    };
    let profile = &setup.settings.profile;
    changes.retain(|change| known(profile, &change.path).unwrap_or_default() != change.value);
    // Before anybody says yes to it.
    let _ = new_text(setup, file, &changes)?;
    if !json {
        let path = file.display().to_string();
        if changes.is_empty() {
            let args = [("path", path.into())];
            tell(&say_with(&setup.words, "setup-nothing", &args))?;
            return Ok(Exit::Fine);
        }
        show(setup, &path, &changes)?;
    }
    let write = !dry && !changes.is_empty() && (json || is_agreed(setup)?);
    if write {
        let text = new_text(setup, file, &changes)?;
        edit::replace(file, &text).map_err(|error| {
            Message::new(Exit::Unusable, "not-written")
                .with("path", file.display().to_string())
                .caused_by(error)
        })?;
    }
    if json {
        let changes = changes.iter().map(|change| ReportedChange {
            key: change.key(),
            from: known(profile, &change.path),
            to: Some(&*change.value).filter(|value| !value.is_empty()),
        });
        print_json(&Report {
            file: file.display().to_string(),
            written: write,
            changes: changes.collect(),
        })?;
    } else {
        let said = if write { "setup-written" } else { "setup-left" };
        tell(&say(&setup.words, said))?;
    }
    Ok(Exit::Fine)
}

/// What is set.
fn known<'p>(profile: &'p Profile, path: &[String]) -> Option<&'p str> {
    let parts: Vec<&str> = path.iter().map(String::as_str).collect();
    let value = match parts[..] {
        ["shop", key] => profile.shop.get(key)?,
        ["hotlines", contact, "phone"] => &profile.hotlines.get(contact)?.phone,
        ["hotlines", contact, "hours"] => &profile.hotlines.get(contact)?.hours,
        _ => return None,
    };
    Some(value.as_str()).filter(|value| !value.is_empty())
}

/// The settings file as it is now with these changes, and nothing wrong in it.
fn new_text(setup: &Setup, file: &Path, changes: &[Change]) -> Result<String, CliError> {
    let text = match read_text(file) {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            String::new()
        }
        read => read?,
    };
    let refused =
        |detail: String| Message::new(Exit::Usage, "setup-refused").with("detail", detail);
    let new = edit::changed(&text, changes);
    let new = new.map_err(|error| refused(error.message().to_owned()))?;
    let (_, faults) = Config::read(&new, &setup.content.files, &setup.content.pack);
    if faults.is_empty() {
        return Ok(new);
    }
    let faults: Vec<String> = faults
        .iter()
        .map(|fault| config_sentence(&setup.words, fault))
        .collect();
    Err(refused(faults.join(" ")).into())
}

/// What a program wants to be set: `{"shop": {"name": "..."}, "hotlines": {"acquirer": {"phone": null}}}`.
fn from_input() -> Result<Vec<Change>, CliError> {
    let bad = || CliError::from(Message::new(Exit::Usage, "setup-bad-json"));
    let mut bytes = Vec::new();
    io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST) {
        return Err(bad());
    }
    let wanted: Value = serde_json::from_slice(&bytes).map_err(|_| bad())?;
    let mut changes = Vec::new();
    let top = wanted.as_object().ok_or_else(bad)?;
    for (table, keys) in top {
        // All else is set by hand.
        let depth = match &**table {
            "shop" => 1,
            "hotlines" => 2,
            _ => return Err(bad()),
        };
        flatten(keys, vec![table.clone()], depth, &mut changes).ok_or_else(bad)?;
    }
    Ok(changes)
}

/// The settings in a table of this depth; `None` if it has none of this form.
fn flatten(
    value: &Value,
    path: Vec<String>,
    depth: usize,
    changes: &mut Vec<Change>,
) -> Option<()> {
    if depth == 0 {
        let value = match value {
            Value::Null => String::new(),
            Value::String(text) => text.trim().to_owned(),
            _ => return None,
        };
        changes.push(Change { path, value });
        return Some(());
    }
    for (key, value) in value.as_object()? {
        let path = path.iter().chain([key]).cloned().collect();
        flatten(value, path, depth - 1, changes)?;
    }
    Some(())
}

fn questions(setup: &Setup) -> Vec<Question> {
    let (words, pack) = (&setup.words, &setup.content.pack);
    let profile = &setup.settings.profile;
    let known = |path: &[String]| known(profile, path).unwrap_or_default().to_owned();
    let keys = shop_keys(pack);
    let shop = SHOP.iter().filter(|key| keys.contains(key)).map(|key| {
        let path = vec!["shop".to_owned(), (*key).to_owned()];
        let mut fields = pack.fields.iter();
        let field = fields.find(|field| field.shop.as_deref() == Some(key));
        let (label, hint) = if let Some(field) = field {
            let id = format!("field-{}", field.id);
            let hint = words.get("assets", &id, Some("hint"), None).text;
            (words.asset(&id), hint)
        } else {
            let said = |kind: &str| say(words, &format!("setup-{kind}{key}"));
            (said(""), said("hint-"))
        };
        Question {
            label,
            hint,
            kind: field.map_or(FieldKind::Text, |field| field.kind),
            now: known(&path),
            path,
        }
    });
    let contacts = pack.contacts.iter();
    let contacts = contacts.filter(|contact| contact.caller == Caller::Shop);
    let hotlines = contacts.flat_map(|contact| {
        let id = format!("contact-{}", contact.id);
        let whom = words.asset(&id);
        let parts = [
            ("phone", words.get("assets", &id, Some("where"), None).text),
            ("hours", say(words, "setup-hours-hint")),
        ];
        parts.map(|(part, hint)| {
            let path = vec![
                "hotlines".to_owned(),
                contact.id.to_string(),
                part.to_owned(),
            ];
            let args = [("whom", whom.as_str().into())];
            Question {
                label: say_with(words, &format!("setup-{part}"), &args),
                hint,
                kind: FieldKind::Text,
                now: known(&path),
                path,
            }
        })
    });
    shop.chain(hotlines).collect()
}

/// Asks one after the other; `None` when the person leaves.
fn ask_all(setup: &Setup, questions: &[Question]) -> Result<Option<Vec<Change>>, CliError> {
    let words = &setup.words;
    tell(&say(words, "setup-begin"))?;
    let mut changes: Vec<Change> = Vec::new();
    for (question, at) in questions.iter().zip(1..) {
        if is_idle(question, questions, &changes) {
            continue;
        }
        let Question {
            label, hint, now, ..
        } = question;
        tell(&format!("\n{at}/{} {label}", questions.len()))?;
        tell(&format!("    {hint}"))?;
        let is_region = question.path.last().is_some_and(|key| key == REGION);
        if is_region {
            for (region, at) in REGIONS.iter().zip(1..) {
                let name = say(words, &format!("setup-region-{region}"));
                tell(&format!("    {at}. {name}"))?;
            }
        }
        if !now.is_empty() {
            let args = [("value", echo(now).into())];
            tell(&format!("    {}", say_with(words, "setup-now", &args)))?;
        }
        loop {
            let Some(typed) = ask(words, &say(words, "setup-prompt"))? else {
                return Ok(None);
            };
            let value = match &*half_width(&typed).to_lowercase() {
                "" => break,
                "q" => return Ok(None),
                CLEAR => String::new(),
                digits if is_region => {
                    let Some(region) = region(digits) else {
                        tell(&say(words, "setup-region-number"))?;
                        continue;
                    };
                    region.to_owned()
                }
                _ => match check_field(question.kind, &typed) {
                    Ok(plain) => plain,
                    Err(fault) => {
                        tell(&field_fault(words, fault, label))?;
                        continue;
                    }
                },
            };
            changes.push(Change {
                path: question.path.clone(),
                value,
            });
            break;
        }
    }
    Ok(Some(changes))
}

/// Whether it asks for the hours of a number that is not known.
fn is_idle(question: &Question, questions: &[Question], changes: &[Change]) -> bool {
    let Some((last, tables)) = question.path.split_last() else {
        return false;
    };
    let is_phone = |path: &[String]| {
        let split = path.split_last();
        split.is_some_and(|(key, of)| key == "phone" && of == tables)
    };
    let mut answered = changes.iter().filter(|change| is_phone(&change.path));
    let mut known = questions.iter().filter(|other| is_phone(&other.path));
    let is_known = match answered.next() {
        Some(change) => !change.value.is_empty(),
        None => known.any(|phone| !phone.now.is_empty()),
    };
    last == "hours" && !is_known
}

/// The region of this number in the list, or of this name.
fn region(typed: &str) -> Option<&'static str> {
    let at = typed.parse::<usize>().ok().and_then(|at| at.checked_sub(1));
    let numbered = at.and_then(|at| REGIONS.get(at));
    let named = || REGIONS.iter().find(|region| **region == typed);
    numbered.or_else(named).copied()
}

/// Shows what would be written.
fn show(setup: &Setup, path: &str, changes: &[Change]) -> Result<(), CliError> {
    let words = &setup.words;
    print(|out| {
        let args = [("path", path.to_owned().into())];
        writeln!(out, "\n{}", say_with(words, "setup-will-write", &args))?;
        for change in changes {
            let none = || say(words, "config-not-set");
            let shown = |value: Option<&str>| value.map_or_else(none, echo);
            let now = known(&setup.settings.profile, &change.path);
            let new = Some(&*change.value).filter(|value| !value.is_empty());
            writeln!(out, "  {}: {} -> {}", change.key(), shown(now), shown(new))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn is_agreed(setup: &Setup) -> Result<bool, CliError> {
    let words = &setup.words;
    loop {
        let Some(typed) = ask(words, &say(words, "setup-ask"))? else {
            return Ok(false);
        };
        match &*half_width(&typed) {
            "1" => return Ok(true),
            "2" => return Ok(false),
            _ => {}
        }
    }
}

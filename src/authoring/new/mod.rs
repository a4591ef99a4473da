//! A flow or a pack to begin with, complete and without a mistake.

use std::{
    error::Error,
    fmt,
    fs::{self, OpenOptions},
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use super::{
    draft::draft,
    schema::{schema, schema_file, taplo},
};
use crate::{
    content::{Content, LoadError},
    pack::{Files, Id, format},
};

/// The files of a pack that stands by itself, besides its first flow.
const PACK: [(&str, &str); 17] = [
    ("pack.toml", include_str!("pack/pack.toml")),
    ("flows/start.toml", include_str!("pack/flows/start.toml")),
    (
        "flows/gate-money.toml",
        include_str!("pack/flows/gate-money.toml"),
    ),
    ("assets/facts.toml", include_str!("pack/assets/facts.toml")),
    (
        "assets/safety.toml",
        include_str!("pack/assets/safety.toml"),
    ),
    (
        "assets/contacts.toml",
        include_str!("pack/assets/contacts.toml"),
    ),
    (
        "assets/bundles.toml",
        include_str!("pack/assets/bundles.toml"),
    ),
    (
        "locales/en/start.ftl",
        include_str!("pack/locales/en/start.ftl"),
    ),
    (
        "locales/en/gate-money.ftl",
        include_str!("pack/locales/en/gate-money.ftl"),
    ),
    (
        "locales/en/assets.ftl",
        include_str!("pack/locales/en/assets.ftl"),
    ),
    (
        "locales/en/scenarios/start.ftl",
        include_str!("pack/locales/en/scenarios/start.ftl"),
    ),
    (
        "locales/en/scenarios/gate-money.ftl",
        include_str!("pack/locales/en/scenarios/gate-money.ftl"),
    ),
    (
        "locales/zh-CN/start.ftl",
        include_str!("pack/locales/zh-CN/start.ftl"),
    ),
    (
        "locales/zh-CN/gate-money.ftl",
        include_str!("pack/locales/zh-CN/gate-money.ftl"),
    ),
    (
        "locales/zh-CN/assets.ftl",
        include_str!("pack/locales/zh-CN/assets.ftl"),
    ),
    (
        "locales/zh-CN/scenarios/start.ftl",
        include_str!("pack/locales/zh-CN/scenarios/start.ftl"),
    ),
    (
        "locales/zh-CN/scenarios/gate-money.ftl",
        include_str!("pack/locales/zh-CN/scenarios/gate-money.ftl"),
    ),
];

/// The files of a flow: where each goes, and its text.
const FLOW: [(&str, &str); 5] = [
    ("flows/NAME.toml", include_str!("flow/flow.toml")),
    ("locales/en/NAME.ftl", include_str!("flow/en.ftl")),
    ("locales/zh-CN/NAME.ftl", include_str!("flow/zh-CN.ftl")),
    (
        "locales/en/scenarios/NAME.ftl",
        include_str!("flow/opens.en.ftl"),
    ),
    (
        "locales/zh-CN/scenarios/NAME.ftl",
        include_str!("flow/opens.zh-CN.ftl"),
    ),
];

/// The first flow of a new pack.
const FIRST: &str = "display";

/// Names of files that are no flows.
const TAKEN: [&str; 9] = [
    "ui", "common", "assets", "cli", "lint", "drill", "codes", "messages", "checks",
];

/// Names that Windows keeps for devices, whatever stands behind the dot; `com` and `lpt` with a digit besides.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

fn is_device(name: &str) -> bool {
    let port = ["com", "lpt"]
        .iter()
        .find_map(|port| name.strip_prefix(port));
    let digit = |rest: &str| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit());
    DEVICES.contains(&name) || port.is_some_and(digit)
}

/// What keeps something new from being made.
#[derive(Debug)]
pub enum NewError {
    /// The name cannot be that of a flow.
    BadName,
    /// Windows keeps the name for a device.
    DeviceName,
    /// Something in the pack is called so.
    NameTaken,
    /// The pack has no risk, contact or bundle yet.
    TooBare,
    /// The folder holds something.
    NotEmpty(PathBuf),
    /// A file is there already; nothing was written.
    FileThere(PathBuf),
    /// A file cannot be written; nothing is left of what was begun.
    NotWritten(PathBuf, io::Error),
    /// The pack cannot be used.
    Pack(LoadError),
}

impl fmt::Display for NewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadName => write!(f, "the name cannot be that of a flow"),
            Self::DeviceName => write!(f, "the name is that of a device"),
            Self::NameTaken => write!(f, "something is called so already"),
            Self::TooBare => write!(f, "the pack has no risk, contact or bundle"),
            Self::NotEmpty(path) => write!(f, "{} is not empty", path.display()),
            Self::FileThere(path) => write!(f, "{} is there already", path.display()),
            Self::NotWritten(path, _) => write!(f, "{} cannot be written", path.display()),
            Self::Pack(_) => write!(f, "the pack cannot be used"),
        }
    }
}

impl Error for NewError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NotWritten(_, error) => Some(error),
            Self::Pack(error) => Some(error),
            Self::BadName
            | Self::DeviceName
            | Self::NameTaken
            | Self::TooBare
            | Self::NotEmpty(_)
            | Self::FileThere(_) => None,
        }
    }
}

impl From<LoadError> for NewError {
    fn from(error: LoadError) -> Self {
        Self::Pack(error)
    }
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The files, in the order of their names.
    pub paths: Vec<PathBuf>,
    /// Whether it is a built-in flow, copied to be changed.
    pub copied: bool,
}

/// There is no such folder yet, or nothing in it.
fn is_bare(dir: &Path) -> bool {
    match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

/// Writes a small, complete flow into a pack, or a copy of the built-in flow of that name.
///
/// # Errors
/// The name or the pack does not do, or a file cannot be written.
pub fn flow(dir: &Path, name: &str) -> Result<Made, NewError> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let edge = |c: Option<char>| c.is_none_or(|c| c == '-');
    // A folder that is yet to be made lies over the built-in content.
    let files = if is_bare(dir) {
        Files::clone(&Content::embedded().files)
    } else {
        Content::files(Some(dir))?
    };
    if !name.chars().all(plain) || edge(name.chars().next()) || edge(name.chars().last()) {
        return Err(NewError::BadName);
    }
    if is_device(name) {
        return Err(NewError::DeviceName);
    }
    let before = Content::from_files(files.clone())?;
    if TAKEN.contains(&name) || before.pack.flow(name).is_some() {
        let built_in = built_in(dir, &files, name);
        if built_in.is_empty() {
            return Err(NewError::NameTaken);
        }
        let paths = write(dir, &built_in)?;
        return Ok(Made {
            paths,
            copied: true,
        });
    }
    let pack = &before.pack;
    let known = |wanted: &str, mut ids: Vec<&Id>| {
        ids.sort_by_key(|id| &***id != wanted);
        ids.first().map(ToString::to_string)
    };
    let risk = known(
        "power-cycle",
        pack.risks.iter().map(|risk| &risk.id).collect(),
    );
    let contact = known("acquirer", pack.contacts.iter().map(|it| &it.id).collect());
    let bundle = known("basic", pack.bundles.iter().map(|it| &it.id).collect());
    let (Some(risk), Some(contact), Some(bundle)) = (risk, contact, bundle) else {
        return Err(NewError::TooBare);
    };
    let made = made_flow(&risk, &contact, &bundle, name);
    let made = with_scenarios(&files, made, &[name])?;
    Ok(Made {
        paths: write(dir, &made)?,
        copied: false,
    })
}

/// The files of a built-in flow, to be changed in this folder. None if the folder has a flow of this name. What it
/// has changed of the words and scenarios already is left as it is.
fn built_in(dir: &Path, files: &Files, name: &str) -> Vec<(String, String)> {
    let flow = format!("flows/{name}.toml");
    let embedded = Content::embedded().files;
    if dir.join(&flow).exists() || files.get(&flow).is_none() || embedded.get(&flow).is_none() {
        return Vec::new();
    }
    let scenarios = format!("assets/scenarios/{name}.toml");
    let of_flow = |path: &str| {
        let words = path.strip_prefix("locales/");
        let words = words.and_then(|path| path.split_once('/'));
        let words = words.and_then(|(_, path)| path.strip_suffix(".ftl"));
        let words = words.map(|path| path.strip_prefix("scenarios/").unwrap_or(path));
        path == flow || path == scenarios || words == Some(name)
    };
    let paths = embedded.paths().into_iter();
    let paths = paths.filter(|path| of_flow(path) && !dir.join(path).exists());
    let text = |path: &str| embedded.get(path).unwrap_or_default().to_owned();
    paths.map(|path| (path.to_owned(), text(path))).collect()
}

/// The files of a flow, with names that its pack knows.
fn made_flow(risk: &str, contact: &str, bundle: &str, name: &str) -> Vec<(String, String)> {
    let fill = |(path, text): &(&str, &str)| {
        let text = text
            .replace("{contact}", contact)
            .replace("{bundle}", bundle);
        (path.replace("NAME", name), text.replace("{risk}", risk))
    };
    FLOW.iter().map(fill).collect()
}

/// The same files and a scenario for each end of these flows.
fn with_scenarios(
    files: &Files,
    mut made: Vec<(String, String)>,
    flows: &[&str],
) -> Result<Vec<(String, String)>, LoadError> {
    let mut all = files.clone();
    for (path, text) in &made {
        all.insert(path.as_str(), text.as_str());
    }
    let pack = Content::from_files(all)?.pack;
    for name in flows {
        let Some(flow) = pack.flow(name) else {
            continue;
        };
        let mut text = "schema = 1\n".to_owned();
        for end in pack[flow].each_node().filter(|end| pack[*end].is_end()) {
            if let Some(draft) = draft(&pack, end) {
                text += &format!("\n[{}]\n{draft}", pack[end].id);
            }
        }
        made.push((format!("assets/scenarios/{name}.toml"), text));
    }
    made.sort();
    Ok(made)
}

/// Writes a pack that stands by itself into a folder that is empty or not there yet.
///
/// # Errors
/// The folder is not empty, or a file cannot be written.
pub fn pack(dir: &Path) -> Result<Made, NewError> {
    if !is_bare(dir) {
        return Err(NewError::NotEmpty(dir.to_owned()));
    }
    let mut files = Content::ours();
    for (path, text) in PACK {
        files.insert(path, text);
    }
    let mut made = made_flow("power-cycle", "acquirer", "basic", FIRST);
    // The start leads to the first flow, so it is not only found by its words.
    for (path, text) in &mut made {
        if path.starts_with("flows/") {
            let lines = text.lines().filter(|line| !line.starts_with("by-search"));
            *text = lines.fold(String::new(), |all, line| all + line + "\n");
        }
    }
    made.extend(PACK.map(|(path, text)| (path.to_owned(), text.to_owned())));
    for kind in format::FILES {
        let schema = serde_json::to_string_pretty(&schema(kind)).unwrap_or_default();
        made.push((schema_file(kind), schema + "\n"));
    }
    made.push((".taplo.toml".to_owned(), taplo()));
    let made = with_scenarios(&files, made, &["start", "gate-money", FIRST])?;
    Ok(Made {
        paths: write(dir, &made)?,
        copied: false,
    })
}

/// Writes files that are not there yet, all or none.
fn write(dir: &Path, made: &[(String, String)]) -> Result<Vec<PathBuf>, NewError> {
    let paths: Vec<PathBuf> = made.iter().map(|(path, _)| dir.join(path)).collect();
    if let Some(there) = paths.iter().find(|path| path.exists()) {
        return Err(NewError::FileThere(there.clone()));
    }
    let mut begun = Vec::new();
    for (path, (_, text)) in paths.iter().zip(made) {
        create(path, text, &mut begun).map_err(|error| {
            // Half a flow would stand in the way of the next try. A folder goes only if nothing is in it.
            for path in begun.iter().rev() {
                let _ = fs::remove_file(path).or_else(|_| fs::remove_dir(path));
            }
            NewError::NotWritten(path.clone(), error)
        })?;
    }
    Ok(paths)
}

/// Writes a file, and its folder if there is none; what was begun is noted, outermost first.
fn create(path: &Path, text: &str, begun: &mut Vec<PathBuf>) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        let new = folder.ancestors().take_while(|folder| !folder.exists());
        let new: Vec<PathBuf> = new.map(Path::to_path_buf).collect();
        begun.extend(new.into_iter().rev());
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    begun.push(path.to_path_buf());
    file.write_all(text.as_bytes())?;
    file.sync_all().or_else(|error| match error.kind() {
        // Some file systems know no such thing.
        ErrorKind::Unsupported | ErrorKind::InvalidInput => Ok(()),
        _ => Err(error),
    })
}

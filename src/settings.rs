//! What the shop has set: profile, hotlines, language, role, looks.

pub mod edit;

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fmt, io,
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy as _;

use crate::{
    pack::{
        Desk, Diagnostic, FieldKind, Files, Pack, Queue, Rule, format, read_text,
        theme::theme_name,
        toml::{Named, Reader, Section, Value},
    },
    probe::{Addresses, is_address, is_page},
    session::{FieldFault, check_field},
    words::{self, Origin},
};

/// Who is at the keyboard. The steps are the same; what is said first differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// At the counter: what to do comes first.
    #[default]
    Clerk,
    /// On the phone: words to read out come first.
    Agent,
    /// Learning: the reason is always shown.
    Trainee,
}

impl Role {
    /// All, with the names they have on the command line and in the settings.
    pub const ALL: [(&'static str, Self); 3] = [
        ("clerk", Self::Clerk),
        ("agent", Self::Agent),
        ("trainee", Self::Trainee),
    ];

    /// The role of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        named(&Self::ALL, name)
    }

    /// The name it has on the command line and in the settings.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Agent => "agent",
            Self::Trainee => "trainee",
        }
    }
}

/// Which characters the wizard draws its lines and marks with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Glyphs {
    /// As the terminal turns out to draw them.
    #[default]
    Auto,
    /// Unicode, whatever the terminal.
    Unicode,
    /// ASCII, whatever the terminal.
    Ascii,
}

impl Glyphs {
    /// All, with the names they have in the settings.
    pub const ALL: [(&'static str, Self); 3] = [
        ("auto", Self::Auto),
        ("unicode", Self::Unicode),
        ("ascii", Self::Ascii),
    ];

    /// The name it has in the settings.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Unicode => "unicode",
            Self::Ascii => "ascii",
        }
    }
}

fn named<T: Copy>(all: &[(&'static str, T)], name: &str) -> Option<T> {
    let found = all.iter().find(|(known, _)| *known == name)?;
    Some(found.1)
}

/// A number that can be called, from the shop's own settings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hotline {
    /// As it is dialled.
    pub phone: String,
    /// Opening hours, as the shop wrote them.
    pub hours: String,
}

/// Where the program stands, and who works there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Station {
    /// Whose desk it is, if that is set; else it follows from the role.
    pub is: Option<Desk>,
    /// Part of the numbers of its cases, if a lead gave it one.
    pub id: String,
    /// Who works here.
    pub agent: String,
    /// How the queues are reached, as the lead wrote it.
    pub queues: BTreeMap<String, String>,
    /// Whether a call back that is due rings the bell of the terminal and stands in its title.
    pub bell: bool,
}

impl Station {
    /// Whose desk it is for somebody in this role.
    #[must_use]
    pub fn desk(&self, role: Role) -> Desk {
        self.is.unwrap_or(match role {
            Role::Agent => Desk::MerchantSupport,
            Role::Clerk | Role::Trainee => Desk::Shop,
        })
    }
}

/// The server that all desks of a team deliver their cases to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Central {
    /// Where it is, without a password.
    pub url: String,
    /// A file with the password.
    pub password_file: Option<PathBuf>,
    /// The certificates that the server's is checked against; `None`: those of the system.
    pub ca_file: Option<PathBuf>,
}

impl Central {
    /// The address as it may be shown: a password, which does not belong there, is hidden wherever it stands.
    #[must_use]
    pub fn shown_url(&self) -> String {
        let url = &*self.url;
        let Some((scheme, rest)) = url.split_once("://") else {
            return without_words(url);
        };
        // A password that is not written as an address wants it may hold any sign.
        let names = rest.find('?').unwrap_or(rest.len());
        let at = rest[..names].rfind('@').or_else(|| rest.rfind('@'));
        let (user, place) = rest.split_at(at.unwrap_or_default());
        let user = match user.split_once(':') {
            Some((name, _)) => format!("{name}:{HIDDEN}"),
            None => user.to_owned(),
        };
        let (path, query) = place
            .split_once('?')
            .map_or((place, None), |(path, query)| {
                let parts = query.split('&').map(|part| match part.split_once('=') {
                    Some((name, _)) if is_secret(name) => format!("{name}={HIDDEN}"),
                    _ => part.to_owned(),
                });
                (path, Some(parts.collect::<Vec<_>>().join("&")))
            });
        let query = query.map_or_else(String::new, |query| format!("?{query}"));
        format!("{scheme}://{user}{path}{query}")
    }
}

/// What stands in the place of a password.
const HIDDEN: &str = "***";

/// Whether a part of an address goes by the name of a password. With `%` any name may be written otherwise.
fn is_secret(name: &str) -> bool {
    name.contains('%') || name.to_lowercase().contains("pass")
}

/// An address in the form `name=value name='value'`, without all from the first password on.
fn without_words(text: &str) -> String {
    let end = text
        .match_indices('=')
        .find(|(at, _)| {
            let name = text[..*at].trim_end().rsplit(char::is_whitespace).next();
            name.is_some_and(is_secret)
        })
        .map(|(at, _)| at + 1);
    match end {
        Some(end) => format!("{}{HIDDEN}", &text[..end]),
        None => text.to_owned(),
    }
}

/// What the settings say of probes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Probes {
    /// There are none.
    Off,
    /// They go where the settings say, else where they usually go.
    To {
        /// The page that answers 204.
        page: Option<String>,
        /// The time server, as `host:port`.
        time: Option<String>,
        /// An address of the shop's own.
        reach: Option<String>,
    },
}

impl Probes {
    /// Where probes go; `None`: nowhere.
    #[must_use]
    pub fn addresses(self) -> Option<Addresses> {
        let Self::To { page, time, reach } = self else {
            return None;
        };
        let usual = Addresses::default();
        Some(Addresses {
            pages: page.map_or(usual.pages, |page| vec![page]),
            time: time.map_or(usual.time, |time| vec![time]),
            reach,
            ..usual
        })
    }
}

/// The part of the settings that the screens speak of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Values by the keys that `bundles.toml` names under `shop`: `name`, `merchant-no` …
    pub shop: BTreeMap<String, String>,
    /// Hotlines by contact id.
    pub hotlines: BTreeMap<String, Hotline>,
    /// The desk.
    pub station: Station,
}

/// A value and who set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// What holds.
    pub value: T,
    /// Who said so; [`Origin::Nothing`] is the default.
    pub origin: Origin,
}

impl<T> Sourced<T> {
    /// The flag, else the variable, else the settings file, else the default.
    pub fn first(flag: Option<T>, env: Option<T>, config: Option<T>, default: T) -> Self {
        let said = [
            (flag, Origin::Flag),
            (env, Origin::Env),
            (config, Origin::Config),
        ];
        let said = said
            .into_iter()
            .find_map(|(value, origin)| value.map(|value| Self { value, origin }));
        said.unwrap_or(Self {
            value: default,
            origin: Origin::Nothing,
        })
    }
}

/// All settings in force.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The settings file; `None` when it is not to be read or there is no folder for it.
    pub file: Option<Sourced<PathBuf>>,
    /// Whether that file is there.
    pub found: bool,
    /// The folder laid over the built-in pack.
    pub pack: Sourced<Option<PathBuf>>,
    /// The language, as a locale of the pack.
    pub lang: Sourced<String>,
    /// Who is at the keyboard.
    pub role: Sourced<Role>,
    /// The colours; `None` leaves the choice to the wizard.
    pub theme: Sourced<Option<String>>,
    /// The characters to draw with.
    pub glyphs: Sourced<Glyphs>,
    /// Days that a case is kept after its last turn; 0 keeps none.
    pub retention: Sourced<u32>,
    /// Where cases are kept; `None`: there is no place for them.
    pub cases: Option<Sourced<PathBuf>>,
    /// Where cases are delivered to; `None`: they stay on this computer.
    pub central: Option<Central>,
    /// Where this computer may look by itself; `None`: nowhere.
    pub probe: Sourced<Option<Addresses>>,
    /// The shop's own data.
    pub profile: Profile,
}

/// What the settings file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The language.
    pub lang: Option<String>,
    /// The pack that is laid over the built-in one, as it stands there: see [`pack_named`].
    pub pack: Option<String>,
    /// Who is at the keyboard.
    pub role: Option<Role>,
    /// The colours.
    pub theme: Option<String>,
    /// The characters to draw with.
    pub glyphs: Option<Glyphs>,
    /// Days that a case is kept after its last turn.
    pub retention: Option<u32>,
    /// Where cases are delivered to.
    pub central: Option<Central>,
    /// Whether this computer may look by itself, and where.
    pub probe: Option<Probes>,
    /// The shop's own data.
    pub profile: Profile,
}

/// A settings file that cannot be used.
#[derive(Debug)]
pub enum ConfigError {
    /// It cannot be read.
    Unreadable(io::Error),
    /// It was read, and is wrong.
    Broken {
        /// Its text, which the places point into.
        text: String,
        /// What is wrong; the words for a rule are the message `config-fault-<rule>`.
        faults: Vec<Diagnostic>,
        /// What could be read all the same.
        rest: Box<Config>,
    },
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(_) => write!(f, "the settings cannot be read"),
            Self::Broken { faults, .. } => write!(f, "{} mistakes in the settings", faults.len()),
        }
    }
}

impl Error for ConfigError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreadable(error) => Some(error),
            Self::Broken { .. } => None,
        }
    }
}

/// The variable that names the settings file.
pub const CONFIG_VARIABLE: &str = "POSDOC_CONFIG";

/// Where the settings file is looked for: `POSDOC_CONFIG`, else `posdoc/config.toml` in the
/// platform's folder for settings.
#[must_use]
pub fn config_file() -> Option<Sourced<PathBuf>> {
    if let Some(path) = env::var_os(CONFIG_VARIABLE).filter(|path| !path.is_empty()) {
        return Some(Sourced {
            value: path.into(),
            origin: Origin::Env,
        });
    }
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(Sourced {
        value: folders.config_dir().join("posdoc").join("config.toml"),
        origin: Origin::Nothing,
    })
}

/// The pack that a settings file names, which all else in it is checked against. A path is taken from the folder of the
/// file on. `None` also where the file is of no use: whoever loads it is told why.
#[must_use]
pub fn pack_named(file: &Path) -> Option<PathBuf> {
    let text = read_text(file).ok()?;
    let mut faults = Vec::new();
    let named = Reader::new(0, &mut faults)
        .document(&text, |reader, top| reader.config_text(top, "pack"))?;
    let folder = file.parent().unwrap_or(Path::new(""));
    Some(folder.join(named.text)).filter(|_| faults.is_empty())
}

/// The variable that names the folder for cases.
pub const DATA_VARIABLE: &str = "POSDOC_DATA";

/// Days that a case is kept where nothing is set.
pub const RETENTION: u32 = 90;

/// Where cases are kept: `POSDOC_DATA`, else `posdoc` in the platform's folder for data.
#[must_use]
pub fn cases_folder() -> Option<Sourced<PathBuf>> {
    if let Some(path) = env::var_os(DATA_VARIABLE).filter(|path| !path.is_empty()) {
        return Some(Sourced {
            value: path.into(),
            origin: Origin::Env,
        });
    }
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(Sourced {
        value: folders.data_dir().join("posdoc"),
        origin: Origin::Nothing,
    })
}

/// Writes the language that was chosen on the first run into the settings file, before all else that
/// stands there. The file must not name one yet.
///
/// # Errors
/// The file cannot be read or written; it is as it was.
pub fn remember_language(file: &Path, locale: &str) -> io::Result<()> {
    let kept = match read_text(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        read => read?,
    };
    // Another window may have been asked the same question meanwhile.
    let top = kept
        .lines()
        .take_while(|line| !line.trim_start().starts_with('['));
    if top
        .into_iter()
        .any(|line| line.trim_start().starts_with("lang"))
    {
        return Ok(());
    }
    // A torn file would be refused on the next start.
    edit::replace(file, &format!("lang = \"{locale}\"\n{kept}"))
}

/// The keys that may stand under `[shop]`.
#[must_use]
pub fn shop_keys(pack: &Pack) -> Vec<&str> {
    let mut keys: Vec<&str> = pack
        .fields
        .iter()
        .filter_map(|field| field.shop.as_deref())
        .collect();
    keys.extend([ACQUIRER, REGION, SPARE]);
    keys
}

/// The key under `[shop]` for who its provider is. No field asks for it.
pub const ACQUIRER: &str = "acquirer";

/// The key under `[shop]` for where it is, one of [`format::REGIONS`]. No field asks for it.
pub const REGION: &str = "region";

/// The key under `[shop]` for its spare terminal. No field asks for it.
pub const SPARE: &str = "spare";

/// Reads what another program wrote down of who calls: the value of each of these fields that it has, and all that
/// is wrong with it. No value stands in what is wrong.
#[must_use]
pub fn read_caller(
    text: &str,
    pack: &Pack,
    fields: &[&str],
) -> (BTreeMap<String, String>, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let known = fields.iter().filter_map(|id| Some((*id, pack.field(id)?)));
    let known: Vec<_> = known.collect();
    let values = Reader::new(0, &mut faults).document(text, |reader, top| {
        let mut values = BTreeMap::new();
        for (id, field) in &known {
            if let Some(value) = reader.shop_value(top, id, pack[*field].kind) {
                values.insert((*id).to_owned(), value);
            }
        }
        let region = reader.region(top);
        values.extend(region.map(|region| (REGION.to_owned(), region)));
        let all = || known.iter().map(|(id, _)| *id).chain([REGION]).collect();
        reader.leave(top, all);
        values
    });
    faults.sort_by_key(|fault| fault.place);
    (values, faults)
}

impl Config {
    /// Reads a settings file. `None`: there is no such file, which is fine.
    ///
    /// # Errors
    /// The file cannot be read, or is wrong.
    pub fn load(path: &Path, files: &Files, pack: &Pack) -> Result<Option<Self>, ConfigError> {
        let text = match read_text(path) {
            Ok(text) => text,
            Err(error)
                if matches!(
                    error.kind(),
                    // Service accounts have /dev/null or nothing for a home.
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                return Ok(None);
            }
            Err(error) => return Err(ConfigError::Unreadable(error)),
        };
        let (config, faults) = Self::read(&text, files, pack);
        if faults.is_empty() {
            Ok(Some(config))
        } else {
            Err(ConfigError::Broken {
                text,
                faults,
                rest: Box::new(config),
            })
        }
    }

    /// Reads the text of a settings file: what it says, and all that is wrong with it.
    #[must_use]
    pub fn read(text: &str, files: &Files, pack: &Pack) -> (Self, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let config = Reader::new(0, &mut faults)
            .document(text, |reader, top| reader.config(top, files, pack));
        faults.sort_by_key(|fault| fault.place);
        (config, faults)
    }
}

impl Reader<'_> {
    fn config(&mut self, top: &Section<'_>, files: &Files, pack: &Pack) -> Config {
        let config = Config {
            lang: self.config_lang(top, files),
            pack: self.config_text(top, "pack").map(|pack| pack.text),
            role: self.config_choice(top, "role", &Role::ALL),
            theme: self.config_theme(top, files),
            glyphs: self.config_choice(top, "glyphs", &Glyphs::ALL),
            retention: top
                .take("retention")
                .and_then(|value| self.whole(value, format::MOST_RETENTION.into())),
            central: self.central(top),
            probe: self.probes(top),
            profile: Profile {
                shop: self.shop(top, pack),
                hotlines: self.hotlines(top, pack),
                station: self.station(top),
            },
        };
        self.finish(top, &[format::CONFIG]);
        config
    }

    fn config_text(&mut self, section: &Section<'_>, key: &str) -> Option<Named> {
        section.take(key).and_then(|value| self.text(value))
    }

    fn config_lang(&mut self, top: &Section<'_>, files: &Files) -> Option<String> {
        let lang = self.config_text(top, "lang")?;
        let known = files.locales();
        let choice = words::negotiate(None, None, Some(&lang.text), [], &known).ok()?;
        if !choice.passed_over.is_empty() {
            self.unknown(Rule::UnknownLanguage, &lang, &known);
            return None;
        }
        Some(lang.text)
    }

    fn config_theme(&mut self, top: &Section<'_>, files: &Files) -> Option<String> {
        let theme = self.config_text(top, "theme")?;
        let known = themes(files);
        if !known.contains(&&*theme.text) {
            self.unknown(Rule::UnknownTheme, &theme, &known);
            return None;
        }
        Some(theme.text)
    }

    fn config_choice<T: Copy>(
        &mut self,
        top: &Section<'_>,
        key: &'static str,
        all: &[(&'static str, T)],
    ) -> Option<T> {
        let name = self.config_text(top, key)?;
        let found = named(all, &name.text);
        if found.is_none() {
            let known: Vec<&str> = all.iter().map(|(known, _)| *known).collect();
            self.unknown(Rule::UnknownChoice, &name, &known);
        }
        found
    }

    fn unknown(&mut self, rule: Rule, name: &Named, known: &[&str]) {
        self.report(
            Diagnostic::new(rule, name.place)
                .with("name", &*name.text)
                .with("choices", known.join(", "))
                .meaning(&name.text, known.iter().copied()),
        );
    }

    fn shop(&mut self, top: &Section<'_>, pack: &Pack) -> BTreeMap<String, String> {
        let mut shop = BTreeMap::new();
        let Some(section) = top.take("shop").and_then(|value| self.section(value)) else {
            return shop;
        };
        let keys = shop_keys(pack);
        for key in &keys {
            if *key == REGION {
                let region = self.region(&section);
                shop.extend(region.map(|region| (REGION.to_owned(), region)));
                continue;
            }
            let field = pack.fields.iter().find(|f| f.shop.as_deref() == Some(key));
            let kind = field.map_or(FieldKind::Text, |field| field.kind);
            if let Some(value) = self.shop_value(&section, key, kind) {
                shop.insert((*key).to_owned(), value);
            }
        }
        self.leave(&section, || keys.clone());
        shop
    }

    /// Like every value of the shop, an empty one is not set.
    fn region(&mut self, section: &Section<'_>) -> Option<String> {
        let region = self.config_text(section, REGION)?;
        if region.text.is_empty() || format::REGIONS.contains(&&*region.text) {
            return Some(region.text).filter(|region| !region.is_empty());
        }
        self.unknown(Rule::UnknownChoice, &region, &format::REGIONS);
        None
    }

    fn station(&mut self, top: &Section<'_>) -> Station {
        let Some(section) = top.take("desk").and_then(|value| self.section(value)) else {
            return Station::default();
        };
        let code = FieldKind::Code {
            max: format::MAX_DESK_ID,
        };
        let text = FieldKind::Text;
        let id = self.shop_value(&section, "id", code);
        let agent = self.shop_value(&section, "agent", text);
        let queues = section.take("queues").and_then(|value| self.section(value));
        let queues = queues.map(|queues| {
            let names = Queue::ALL.iter().map(|(name, _)| *name);
            let reached = names.filter_map(|name| {
                let value = self.shop_value(&queues, name, text)?;
                Some((name.to_owned(), value))
            });
            let reached = reached.collect();
            self.leave(&queues, || Queue::ALL.map(|(name, _)| name).into());
            reached
        });
        let station = Station {
            is: self.config_choice(&section, "is", &Desk::ALL),
            id: id.unwrap_or_default().to_uppercase(),
            agent: agent.unwrap_or_default(),
            queues: queues.unwrap_or_default(),
            bell: self.taken_flag(&section, "bell", false),
        };
        self.finish(&section, &[format::DESK]);
        station
    }

    fn central(&mut self, top: &Section<'_>) -> Option<Central> {
        let section = top.take("central").and_then(|value| self.section(value))?;
        let mut text = |key| self.config_text(&section, key).map(|value| value.text);
        let url = text("url");
        let password_file = text("password-file").map(PathBuf::from);
        let ca_file = text("ca-file").map(PathBuf::from);
        self.finish(&section, &[format::CENTRAL]);
        Some(Central {
            url: url?,
            password_file,
            ca_file,
        })
    }

    fn probes(&mut self, top: &Section<'_>) -> Option<Probes> {
        let value = top.take("probe")?;
        if value.is_false() {
            return Some(Probes::Off);
        }
        let section = self.section(value)?;
        let page = self.address(&section, "page", is_page);
        let with_port = |text: &str| is_address(text) || is_address(&format!("{text}:123"));
        let time = self.address(&section, "time", with_port);
        let time = time.map(|time| {
            if is_address(&time) {
                time
            } else {
                format!("{time}:123")
            }
        });
        let reach = self.address(&section, "reach", is_address);
        self.finish(&section, &[format::PROBES]);
        Some(Probes::To { page, time, reach })
    }

    /// An address in the form that it is needed in.
    fn address(
        &mut self,
        section: &Section<'_>,
        key: &'static str,
        is: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let text = self.config_text(section, key)?;
        if is(&text.text) {
            return Some(text.text);
        }
        self.report(
            Diagnostic::new(Rule::BadAddress, text.place)
                .with("key", key)
                .with("name", &*text.text),
        );
        None
    }

    fn hotlines(&mut self, top: &Section<'_>, pack: &Pack) -> BTreeMap<String, Hotline> {
        let mut hotlines = BTreeMap::new();
        let Some(section) = top.take("hotlines").and_then(|value| self.section(value)) else {
            return hotlines;
        };
        let known: Vec<&str> = pack.contacts.iter().map(|contact| &*contact.id).collect();
        for (contact, value) in section.rest() {
            if !known.contains(&&*contact.text) {
                self.unknown(Rule::UnknownContact, &contact, &known);
            }
            if let Some(hotline) = self.hotline(value) {
                hotlines.insert(contact.text, hotline);
            }
        }
        hotlines
    }

    fn hotline(&mut self, value: Value<'_>) -> Option<Hotline> {
        let section = self.section(value)?;
        // An extension or "press 2" belongs to many hotlines, so this is not only digits.
        let mut text = |key| {
            self.shop_value(&section, key, FieldKind::Text)
                .unwrap_or_default()
        };
        let hotline = Hotline {
            phone: text("phone"),
            hours: text("hours"),
        };
        self.finish(&section, &[format::HOTLINE]);
        Some(hotline)
    }

    /// A value in its plain form; `None` if it is empty, not there, or not taken.
    fn shop_value(&mut self, section: &Section<'_>, key: &str, kind: FieldKind) -> Option<String> {
        let value = self.config_text(section, key)?;
        match check_field(kind, &value.text) {
            Ok(plain) => Some(plain).filter(|plain| !plain.is_empty()),
            Err(fault) => {
                // The value is never repeated: it may be what must not be kept.
                let rule = if matches!(fault, FieldFault::CardNumber | FieldFault::Secret) {
                    Rule::CardNumber
                } else {
                    Rule::BadValue
                };
                let limit = fault.limit().map(|limit| limit.to_string());
                self.report(
                    Diagnostic::new(rule, value.place)
                        .with("key", key)
                        .with("fault", fault.id())
                        .with("limit", limit.unwrap_or_default()),
                );
                None
            }
        }
    }
}

/// The names of the themes that the content has.
#[must_use]
pub fn themes(files: &Files) -> Vec<&str> {
    files.paths().into_iter().filter_map(theme_name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;

    fn read(text: &str) -> (Config, Vec<(&'static str, Option<String>)>) {
        let content = Content::embedded();
        let (config, faults) = Config::read(text, &content.files, &content.pack);
        let faults = faults
            .into_iter()
            .map(|fault| (fault.rule.id(), fault.suggestion))
            .collect();
        (config, faults)
    }

    #[test]
    fn a_password_in_the_address_is_never_shown() {
        for (url, shown) in [
            ("postgresql://a@db/posdoc", "postgresql://a@db/posdoc"),
            ("postgresql://a:s3cret@db/x", "postgresql://a:***@db/x"),
            ("postgresql://a:s3:c/r@et@db/x", "postgresql://a:***@db/x"),
            ("postgresql://a:s3cr?et@db/x", "postgresql://a:***@db/x"),
            (
                "postgresql://a@db/x?password=s3cret&sslmode=require",
                "postgresql://a@db/x?password=***&sslmode=require",
            ),
            (
                "postgresql://db/x?p%61ssword=s3cret",
                "postgresql://db/x?p%61ssword=***",
            ),
            ("host=db password='s3 cret' user=a", "host=db password=***"),
            ("host=db Password = s3cret", "host=db Password =***"),
            ("host=/run user=a", "host=/run user=a"),
        ] {
            let central = Central {
                url: url.to_owned(),
                ..Central::default()
            };
            assert_eq!(central.shown_url(), shown);
        }
    }

    #[test]
    fn a_whole_file_is_read() {
        let (config, faults) = read(
            "lang = \"zh\"\nrole = \"agent\"\ntheme = \"mono\"\nglyphs = \"ascii\"\n\
             [shop]\nname = \"老王烧烤\"\nmerchant-no = \"898440149000015\"\nacquirer = \"拉卡拉\"\n\
             [hotlines.acquirer]\nphone = \"400-820-8888 转2\"\nhours = \"9:00-18:00\"\n",
        );
        assert_eq!(faults, []);
        assert_eq!(config.lang.as_deref(), Some("zh"));
        assert_eq!(config.role, Some(Role::Agent));
        assert_eq!(config.glyphs, Some(Glyphs::Ascii));
        assert_eq!(config.profile.shop["acquirer"], "拉卡拉");
        assert_eq!(
            config.profile.hotlines["acquirer"].phone,
            "400-820-8888 转2"
        );
    }

    #[test]
    fn every_mistake_is_reported_and_the_rest_is_read() {
        let (config, faults) = read(
            "langg = \"zh\"\nrole = \"clrk\"\ntheme = 3\n\
             [shop]\nnmae = \"x\"\nphone = \"call me\"\nmodel = \"M404\"\n\
             [hotlines.acquire]\nphone = \"1\"\n",
        );
        assert_eq!(
            faults,
            [
                ("unknown-key", Some("lang".to_owned())),
                ("unknown-choice", Some("clerk".to_owned())),
                ("wrong-type", None),
                ("unknown-key", Some("name".to_owned())),
                ("bad-value", None),
                ("unknown-contact", Some("acquirer".to_owned())),
            ]
        );
        assert_eq!(config.profile.shop["model"], "M404");
    }

    #[test]
    fn a_card_number_is_refused_and_not_repeated() {
        let content = Content::embedded();
        for text in [
            "[shop]\nname = \"4111 1111 1111 1111\"\n",
            "[hotlines.acquirer]\nphone = \"4111111111111111\"\n",
        ] {
            let (_, faults) = Config::read(text, &content.files, &content.pack);
            assert_eq!(faults[0].rule, Rule::CardNumber);
            assert!(!format!("{faults:?}").contains("4111"));
        }
    }

    #[test]
    fn probes_can_be_switched_off_and_sent_elsewhere() {
        let probes = |text: &str| {
            let (config, faults) = read(text);
            assert_eq!(faults, []);
            config.probe.map(Probes::addresses)
        };
        assert_eq!(probes(""), None);
        assert_eq!(probes("probe = false\n"), Some(None));
        let text = "[probe]\npage = \"http://127.0.0.1:8/x\"\ntime = \"ntp.example\"\nreach = \"till:9100\"\n";
        let set = probes(text).flatten().expect("they are on");
        assert_eq!(set.pages, ["http://127.0.0.1:8/x"]);
        assert_eq!(set.time, ["ntp.example:123"]);
        assert_eq!(set.reach.as_deref(), Some("till:9100"));
        let empty = probes("[probe]\n").flatten();
        assert_eq!(empty, Some(Addresses::default()));
        let (_, faults) =
            read("[probe]\npage = \"https://x/\"\ntime = \"a b\"\nreach = \"till\"\n");
        assert_eq!(faults, vec![("bad-address", None); 3]);
        let (_, faults) = read("probe = true\n");
        assert_eq!(faults, [("wrong-type", None)]);
    }

    #[test]
    fn a_language_that_there_is_not_is_a_fault() {
        assert_eq!(read("lang = \"fr\"\n").1[0].0, "unknown-language");
    }
}

//! Which language to speak: reading the names people and systems give languages, and matching them
//! with the ones there are.

use std::error::Error;
use std::fmt;
use std::rc::Rc;

use fluent_langneg::NegotiationStrategy;
use fluent_langneg::negotiate::filter_matches;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Region, Script};

/// The pseudo-locale: English, accented and lengthened. Only `--lang` can choose it.
pub const PSEUDO: &str = "qps-ploc";

/// What stands behind every chain, so that a text missing in one language shows in another.
pub(super) const LAST_RESORT: &str = "en";
const NEXT_TO_LAST_RESORT: &str = "zh-CN";

/// Names that are not language tags, and what they mean; compared in lower case.
const ALIASES: [(&str, &str); 12] = [
    ("中文", "zh"),
    ("汉语", "zh"),
    ("普通话", "zh"),
    ("简体中文", "zh-Hans"),
    ("繁體中文", "zh-Hant"),
    ("繁体中文", "zh-Hant"),
    ("chinese", "zh"),
    ("cn", "zh"),
    ("英文", "en"),
    ("英语", "en"),
    ("英語", "en"),
    ("english", "en"),
];

/// A language that can be spoken.
#[derive(Clone)]
pub(super) struct Tongue {
    pub name: Rc<str>,
    /// The library's name for where the texts are.
    pub folder: Rc<str>,
    id: LanguageIdentifier,
}

impl AsRef<LanguageIdentifier> for Tongue {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.id
    }
}

impl Tongue {
    pub fn is_pseudo(&self) -> bool {
        is_pseudo(&self.id)
    }

    /// The language whose plural rules hold.
    pub fn grammar(&self) -> LanguageIdentifier {
        parse(&self.folder).unwrap_or_else(|| self.id.clone())
    }
}

fn is_pseudo(id: &LanguageIdentifier) -> bool {
    id.language.as_str() == "qps"
}

/// The tongues among `available`, those of last resort first. A folder that is no language is left out.
pub(super) fn pool(available: &[impl AsRef<str>]) -> Vec<Tongue> {
    let mut pool: Vec<_> = available
        .iter()
        .filter_map(|folder| {
            let folder: Rc<str> = folder.as_ref().into();
            let id = parse(&folder).filter(|id| !is_pseudo(id))?;
            let name = Rc::clone(&folder);
            Some(Tongue { name, folder, id })
        })
        .collect();
    pool.sort_by_key(|tongue| match &*tongue.name {
        LAST_RESORT => 0,
        NEXT_TO_LAST_RESORT => 1,
        _ => 2,
    });
    pool
}

/// The tongues that serve `given`, which may be a list such as `zh_HK:en`, best first; none if unknown.
pub(super) fn find(given: &str, pool: &[Tongue], allow_pseudo: bool) -> Vec<Tongue> {
    let mut found = Vec::new();
    for id in split(given).filter_map(read) {
        if !is_pseudo(&id) {
            let matches = filter_matches(&[id], pool, NegotiationStrategy::Filtering);
            found.extend(matches.into_iter().cloned());
        } else if allow_pseudo && let Some(base) = pool.first() {
            let (name, folder) = (PSEUDO.into(), Rc::clone(&base.folder));
            found.push(Tongue { name, folder, id });
        } else {
            let held = pool.iter().find(|tongue| tongue.is_pseudo());
            found.extend(held.cloned());
        }
    }
    found
}

/// `found`, then the rest of the pool, each once.
pub(super) fn chain(found: impl IntoIterator<Item = Tongue>, pool: &[Tongue]) -> Vec<Tongue> {
    let mut chain: Vec<Tongue> = Vec::new();
    for tongue in found.into_iter().chain(pool.iter().cloned()) {
        if !chain.iter().any(|have| have.name == tongue.name) {
            chain.push(tongue);
        }
    }
    chain
}

fn split(given: &str) -> impl Iterator<Item = &str> {
    given.split([':', ',']).map(str::trim)
}

/// A language tag out of what people and systems write: `zh`, `zh_CN.UTF-8`, `EN-gb`, `en-US-u-hc-h12`, `中文`.
fn read(given: &str) -> Option<LanguageIdentifier> {
    let bare = given.trim().split(['.', '@']).next()?.to_lowercase();
    let bare = bare.replace('_', "-");
    if let Some((_, tag)) = ALIASES.iter().find(|(alias, _)| *alias == bare) {
        return tag.parse().ok();
    }
    // Extensions (from the first one-letter part on) say nothing about the language, and unic-langid refuses them.
    let tag: Vec<_> = bare.split('-').take_while(|part| part.len() > 1).collect();
    parse(&tag.join("-"))
}

/// Takes languages of two or three letters only: the standard reserves longer ones, and never gave any out,
/// but unic-langid lets them pass (`posix`, `readme`).
fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let id: LanguageIdentifier = tag.parse().ok()?;
    let is_real = !id.language.is_empty() && id.language.as_str().len() <= 3;
    is_real.then_some(id)
}

/// Who chose the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// `--lang`.
    Flag,
    /// `POSDOC_LANG`.
    Env,
    /// The settings file.
    Config,
    /// The operating system.
    Os,
    /// Nobody: time to ask the person.
    Nothing,
}

/// The outcome of [`negotiate`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Every available language, the chosen one first and the others in the order they stand in for it.
    pub chain: Vec<String>,
    /// Who chose.
    pub came_from: Origin,
    /// Settings that named no language there is; worth a word to the person, not worth refusing to start.
    pub passed_over: Vec<UnknownLanguage>,
}

/// A language was asked for that there is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLanguage {
    /// What was asked for.
    pub given: String,
    /// Where it was asked for.
    pub came_from: Origin,
    /// The languages there are.
    pub available: Vec<String>,
}

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no language {:?}; there are:", self.given)?;
        for (n, name) in self.available.iter().enumerate() {
            let comma = if n == 0 { "" } else { "," };
            write!(f, "{comma} {name} ({})", own_name(name))?;
        }
        Ok(())
    }
}

impl Error for UnknownLanguage {}

/// Chooses the language: the flag, else `POSDOC_LANG`, else the settings, else the operating system.
///
/// Tags (`zh`, `en-GB`), POSIX names (`zh_CN.UTF-8`), lists (`zh_HK:en`) and names (`中文`, `English`) are
/// understood. An empty variable or setting counts as none; an unknown one is passed over and reported. The
/// pseudo-locale is taken from the flag only.
///
/// # Errors
/// If the flag names no available language.
pub fn negotiate(
    flag: Option<&str>,
    env: Option<&str>,
    config: Option<&str>,
    os: impl IntoIterator<Item = String>,
    available: &[impl AsRef<str>],
) -> Result<Choice, UnknownLanguage> {
    let pool = pool(available);
    let mut passed_over = Vec::new();
    let choose = |found: Vec<Tongue>, came_from, passed_over| Choice {
        chain: chain(found, &pool)
            .iter()
            .map(|tongue| tongue.name.to_string())
            .collect(),
        came_from,
        passed_over,
    };
    let settings = [
        (Origin::Flag, flag),
        (Origin::Env, env),
        (Origin::Config, config),
    ];
    for (came_from, given) in settings {
        let is_flag = came_from == Origin::Flag;
        let Some(given) = given.filter(|given| is_flag || !given.trim().is_empty()) else {
            continue;
        };
        let found = find(given, &pool, is_flag);
        if !found.is_empty() {
            return Ok(choose(found, came_from, passed_over));
        }
        let unknown = UnknownLanguage {
            given: given.to_owned(),
            came_from,
            available: available.iter().map(|name| name.as_ref().into()).collect(),
        };
        if is_flag {
            return Err(unknown);
        }
        passed_over.push(unknown);
    }
    let found: Vec<_> = os
        .into_iter()
        .flat_map(|given| find(&given, &pool, false))
        .collect();
    let came_from = if found.is_empty() {
        Origin::Nothing
    } else {
        Origin::Os
    };
    Ok(choose(found, came_from, passed_over))
}

/// What a system calls its languages, best first, as plain tags. `C` and `POSIX`, which tell nothing about
/// the person, and whatever is no language tag, are left out.
#[must_use]
pub fn tags(raw: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut tags = Vec::new();
    for given in raw {
        for id in split(&given).filter_map(read) {
            let tag = id.to_string();
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
    }
    tags
}

/// The name of a language in that language, for the person who has to find it in a list.
#[must_use]
pub fn own_name(locale: &str) -> &str {
    let Some(id) = read(locale) else {
        return locale;
    };
    let script = id.script.as_ref().map(Script::as_str);
    let region = id.region.as_ref().map(Region::as_str);
    match (id.language.as_str(), script, region) {
        ("zh", Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) => "繁體中文",
        ("zh", _, _) => "中文",
        ("en", _, _) => "English",
        ("qps", _, _) => "Pseudo",
        _ => locale,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [&str; 2] = ["zh-CN", "en"];

    fn by_flag(flag: &str) -> Result<Vec<String>, UnknownLanguage> {
        negotiate(Some(flag), None, None, [], &BOTH).map(|choice| choice.chain)
    }

    fn by_os(os: &[&str], available: &[&str]) -> Choice {
        let os = os.iter().map(ToString::to_string);
        negotiate(None, None, None, os, available).expect("no flag, no error")
    }

    #[test]
    fn the_flag_takes_tags_posix_names_and_names_of_languages() {
        for chinese in [
            "zh",
            "zh-CN",
            "zh_CN.UTF-8",
            "ZH-cn",
            "zh-Hans",
            "zh_CN@pinyin",
            "zh-SG",
            "zh-HK",
            "zh-Hans-CN-u-nu-hanidec",
            "cn",
            "中文",
            "简体中文",
            "Chinese",
            " zh ",
            "fr:zh",
        ] {
            assert_eq!(
                by_flag(chinese).expect(chinese),
                ["zh-CN", "en"],
                "{chinese}"
            );
        }
        for english in [
            "en",
            "en-GB",
            "en_US.UTF-8",
            "EN",
            "en_US_POSIX",
            "English",
            "英文",
            "fr,en",
        ] {
            assert_eq!(
                by_flag(english).expect(english),
                ["en", "zh-CN"],
                "{english}"
            );
        }
    }

    #[test]
    fn an_unknown_flag_is_an_error_that_names_what_there_is() {
        for bad in [
            "fr", "C", "C.UTF-8", "POSIX", "", "-", "und", "x", "法文", "enn", "u-zh",
        ] {
            let error = by_flag(bad).expect_err(bad);
            assert_eq!(error.came_from, Origin::Flag);
            assert_eq!(
                error.to_string(),
                format!("no language {bad:?}; there are: zh-CN (中文), en (English)")
            );
        }
    }

    #[test]
    fn flag_beats_env_beats_config_beats_os() {
        let all = |flag, env, config| {
            let os = ["en-US".to_owned()];
            let choice = negotiate(flag, env, config, os, &BOTH).expect("all known");
            (choice.chain[0].clone(), choice.came_from)
        };
        let zh = "zh-CN".to_owned();
        let en = "en".to_owned();
        assert_eq!(
            all(Some("zh"), Some("en"), Some("en")),
            (zh.clone(), Origin::Flag)
        );
        assert_eq!(all(None, Some("zh"), Some("en")), (zh.clone(), Origin::Env));
        assert_eq!(all(None, Some(""), Some("zh")), (zh, Origin::Config));
        assert_eq!(all(None, None, Some(" ")), (en, Origin::Os));
    }

    #[test]
    fn an_unknown_setting_is_passed_over_and_reported() {
        let os = ["zh_CN".to_owned()];
        let choice = negotiate(None, Some("fr"), Some("klingon"), os, &BOTH).expect("no flag");
        assert_eq!(
            (choice.chain[0].as_str(), choice.came_from),
            ("zh-CN", Origin::Os)
        );
        let passed: Vec<_> = choice
            .passed_over
            .iter()
            .map(|u| (u.came_from, u.given.as_str()))
            .collect();
        assert_eq!(passed, [(Origin::Env, "fr"), (Origin::Config, "klingon")]);
    }

    #[test]
    fn an_os_that_tells_nothing_leaves_the_choice_to_the_person() {
        for os in [
            &[][..],
            &["C"],
            &["POSIX"],
            &["C-UTF-8", ""],
            &["fr-FR", "de"],
        ] {
            let choice = by_os(os, &BOTH);
            assert_eq!(choice.came_from, Origin::Nothing, "{os:?}");
            assert_eq!(choice.chain, ["en", "zh-CN"]);
        }
    }

    #[test]
    fn the_first_os_language_that_there_is_wins() {
        assert_eq!(
            by_os(&["fr-FR", "zh-CN", "en"], &BOTH).chain,
            ["zh-CN", "en"]
        );
        assert_eq!(by_os(&["C", "zh_TW:en"], &BOTH).chain, ["zh-CN", "en"]);
    }

    #[test]
    fn hong_kong_prefers_traditional_chinese_and_singapore_simplified() {
        let three = ["en", "zh-CN", "zh-TW"];
        assert_eq!(by_os(&["zh-HK"], &three).chain, ["zh-TW", "zh-CN", "en"]);
        assert_eq!(by_os(&["zh-Hant"], &three).chain[0], "zh-TW");
        assert_eq!(by_os(&["zh-SG"], &three).chain, ["zh-CN", "zh-TW", "en"]);
        assert_eq!(
            by_os(&["zh-HK"], &["en", "zh-HK", "zh-CN"]).chain,
            ["zh-HK", "zh-CN", "en"]
        );
    }

    #[test]
    fn the_pseudo_locale_is_chosen_by_the_flag_only() {
        for pseudo in [PSEUDO, "qps-Ploc", "qps_ploc"] {
            assert_eq!(by_flag(pseudo).expect(pseudo), [PSEUDO, "en", "zh-CN"]);
        }
        let os = [PSEUDO.to_owned()];
        let choice = negotiate(None, Some(PSEUDO), Some(PSEUDO), os, &BOTH).expect("no flag");
        assert_eq!(choice.came_from, Origin::Nothing);
        assert_eq!(choice.passed_over.len(), 2);
    }

    #[test]
    fn folders_that_are_no_language_are_ignored_and_odd_spellings_keep_their_name() {
        let choice = by_os(
            &["zh"],
            &["README.md", "zh_cn", "drafts", "und", ".git", PSEUDO, "en"],
        );
        assert_eq!(choice.chain, ["zh_cn", "en"]);
        assert!(by_os(&["zh"], &[]).chain.is_empty());
    }

    #[test]
    fn os_names_become_plain_tags() {
        let raw = [
            "C",
            "zh_CN.UTF-8",
            "zh_HK:en_GB:en",
            "POSIX",
            "zh-CN",
            "",
            "???",
        ];
        assert_eq!(
            tags(raw.map(String::from)),
            ["zh-CN", "zh-HK", "en-GB", "en"]
        );
    }

    #[test]
    fn languages_are_named_in_their_own_language() {
        let names = [
            "zh-CN",
            "zh",
            "zh-TW",
            "zh-Hans-HK",
            "en-GB",
            PSEUDO,
            "fr",
            "?",
        ]
        .map(own_name);
        assert_eq!(
            names,
            [
                "中文",
                "中文",
                "繁體中文",
                "中文",
                "English",
                "Pseudo",
                "fr",
                "?"
            ]
        );
    }
}

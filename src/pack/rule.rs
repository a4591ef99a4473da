//! The rules of content and settings: one table with the name, the severity and whether a break keeps the program from
//! using the content. A rule's check is where `Rule::<Name>` is reported, its words are `lint-<id>` in `lint.ftl`
//! (`config-fault-<id>` in `cli.ftl` for settings), its page with examples is `docs/rules/<id>.md`.

use std::fmt;

use serde::{Serialize, Serializer};

use super::Severity::{self, Error, Warning};

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A pack. Broken by an error, the pack is refused.
    Content,
    /// A pack. An error fails `check`, but the pack can be used: what is missing is shown as missing.
    Tolerated,
    /// `config.toml`.
    Settings,
}

use Scope::{Content, Settings, Tolerated};

macro_rules! rules {
    ($($name:ident $id:literal $severity:ident $scope:ident)*) => {
        /// A rule that content or settings can break.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each rule has a page in docs/rules")]
        pub enum Rule {
            $($name,)*
        }

        impl Rule {
            /// All rules, sorted by name.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its stable name, in commands, JSON and documents.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// How bad breaking it is; a single diagnostic may be milder.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$name => $severity,)*
                }
            }

            /// What it is about.
            #[must_use]
            pub const fn scope(self) -> Scope {
                match self {
                    $(Self::$name => $scope,)*
                }
            }
        }
    };
}

rules! {
    AmbiguousWidth "ambiguous-width" Error Content
    ArgumentsDiffer "arguments-differ" Error Tolerated
    AskedTwice "asked-twice" Warning Content
    AsksForSecret "asks-for-secret" Error Content
    BadAddress "bad-address" Error Settings
    BadCode "bad-code" Error Content
    BadId "bad-id" Error Content
    BadNumber "bad-number" Error Content
    BadValue "bad-value" Error Settings
    BundleCircle "bundle-circle" Error Content
    CardNumber "card-number" Error Settings
    CausesDoNotSum "causes-do-not-sum" Error Content
    ContradictoryRoute "contradictory-route" Error Content
    CycleWithoutExit "cycle-without-exit" Error Content
    DoesNotFit "does-not-fit" Error Tolerated
    DuplicateId "duplicate-id" Error Content
    DuplicateMessage "duplicate-message" Error Content
    Emoji "emoji" Error Content
    EmptyFlow "empty-flow" Error Content
    EndWithoutCause "end-without-cause" Error Tolerated
    FactForged "fact-forged" Error Content
    FactNeverRead "fact-never-read" Warning Content
    FactNeverSet "fact-never-set" Warning Content
    FactWithoutGate "fact-without-gate" Error Content
    FixIsNoTry "fix-is-no-try" Error Content
    FlowWithoutWords "flow-without-words" Error Tolerated
    ForbiddenWording "forbidden-wording" Error Content
    FtlSyntax "ftl-syntax" Error Content
    GateCircle "gate-circle" Error Content
    GateEntered "gate-entered" Warning Content
    GateLeavesOpen "gate-leaves-open" Error Content
    GateNeverClears "gate-never-clears" Error Content
    GateQuestionElsewhere "gate-question-elsewhere" Warning Content
    IdleQuestion "idle-question" Warning Content
    InvisibleCharacter "invisible-character" Error Content
    Loop "loop" Warning Content
    MayBeUnknown "may-be-unknown" Error Content
    MissingFile "missing-file" Error Tolerated
    MissingKey "missing-key" Error Content
    MissingString "missing-string" Error Tolerated
    MisusedVariable "misused-variable" Error Content
    MixedScript "mixed-script" Warning Content
    NeverAsked "never-asked" Warning Content
    NoStart "no-start" Error Content
    NoUnsure "no-unsure" Error Content
    NotAGate "not-a-gate" Error Content
    PastItsQuestions "past-its-questions" Error Content
    PathWithoutEnd "path-without-end" Error Content
    PictureNotAscii "picture-not-ascii" Error Content
    PictureTooLarge "picture-too-large" Error Content
    ProbeOpensGate "probe-opens-gate" Error Content
    ReplyRepeatsLabel "reply-repeats-label" Warning Tolerated
    ReservedId "reserved-id" Error Content
    SameQuestion "same-question" Warning Content
    ScenarioElsewhere "scenario-elsewhere" Error Content
    ScenarioIdle "scenario-idle" Warning Content
    ScenarioLonger "scenario-longer" Error Content
    ScenarioMissing "scenario-missing" Warning Content
    ScenarioStuck "scenario-stuck" Error Content
    ScenarioWithoutEnd "scenario-without-end" Error Content
    SecretField "secret-field" Error Content
    SettledQuestion "settled-question" Warning Content
    SolvedWithoutProof "solved-without-proof" Warning Content
    StaleString "stale-string" Warning Content
    StartElsewhere "start-elsewhere" Error Content
    StopNotSupport "stop-not-support" Error Content
    StopWithRisk "stop-with-risk" Error Content
    Syntax "syntax" Error Content
    TooLong "too-long" Warning Content
    TooManyAnswers "too-many-answers" Error Content
    TooManySteps "too-many-steps" Warning Content
    TooManyValues "too-many-values" Error Content
    UnknownAnswer "unknown-answer" Error Content
    UnknownBundle "unknown-bundle" Error Content
    UnknownCause "unknown-cause" Error Content
    UnknownChoice "unknown-choice" Error Content
    UnknownContact "unknown-contact" Error Content
    UnknownFact "unknown-fact" Error Content
    UnknownField "unknown-field" Error Content
    UnknownFlow "unknown-flow" Error Content
    UnknownKey "unknown-key" Error Content
    UnknownLanguage "unknown-language" Error Settings
    UnknownPicture "unknown-picture" Error Content
    UnknownRisk "unknown-risk" Error Content
    UnknownStyle "unknown-style" Error Content
    UnknownTarget "unknown-target" Error Content
    UnknownTheme "unknown-theme" Error Settings
    UnknownValue "unknown-value" Error Content
    UnknownVariable "unknown-variable" Error Content
    UnreachableFlow "unreachable-flow" Warning Content
    UnreachableNode "unreachable-node" Error Content
    Untranslated "untranslated" Warning Content
    UnusedBundle "unused-bundle" Warning Content
    UnusedCause "unused-cause" Error Content
    UnusedContact "unused-contact" Warning Content
    UnusedFact "unused-fact" Warning Content
    UnusedField "unused-field" Warning Content
    UnusedPicture "unused-picture" Warning Content
    UnusedRisk "unused-risk" Warning Content
    UnusedString "unused-string" Warning Content
    UnusedValue "unused-value" Warning Content
    UtteranceAnswer "utterance-answer" Error Tolerated
    UtteranceElsewhere "utterance-elsewhere" Error Tolerated
    UtteranceMalformed "utterance-malformed" Error Tolerated
    UtteranceTwice "utterance-twice" Warning Tolerated
    WordingWithoutRisk "wording-without-risk" Error Content
    WordsContradict "words-contradict" Error Content
    WordsOpenGate "words-open-gate" Error Content
    WordsWithoutFlow "words-without-flow" Warning Content
    WrongSchema "wrong-schema" Error Content
    WrongType "wrong-type" Error Content
}

impl Rule {
    /// The rule of this name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }

    /// The rules of `check`.
    pub fn of_content() -> impl Iterator<Item = Self> {
        let all = Self::ALL.iter().copied();
        all.filter(|rule| rule.scope() != Settings)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

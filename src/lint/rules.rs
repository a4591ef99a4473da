//! The rules by name: the list that messages, documents and `posdoc explain` are kept complete against.

use crate::pack::Severity::{self, Error, Warning};

/// A rule that content can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its stable name, in commands, JSON and documents.
    pub id: &'static str,
    /// How bad breaking it is; a single fault may be milder.
    pub severity: Severity,
}

const fn error(id: &'static str) -> Rule {
    Rule {
        id,
        severity: Error,
    }
}

const fn warning(id: &'static str) -> Rule {
    Rule {
        id,
        severity: Warning,
    }
}

/// All rules, sorted by name.
pub const RULES: [Rule; 90] = [
    error("ambiguous-width"),
    error("arguments-differ"),
    warning("asked-twice"),
    error("asks-for-secret"),
    error("bad-code"),
    error("bad-id"),
    error("bad-number"),
    error("bundle-circle"),
    error("causes-do-not-sum"),
    error("contradictory-route"),
    error("cycle-without-exit"),
    error("does-not-fit"),
    error("duplicate-id"),
    error("duplicate-message"),
    error("emoji"),
    error("empty-flow"),
    error("end-without-cause"),
    error("fact-forged"),
    warning("fact-never-read"),
    warning("fact-never-set"),
    error("fact-without-gate"),
    error("fix-is-no-try"),
    error("flow-without-words"),
    error("forbidden-wording"),
    error("ftl-syntax"),
    error("gate-circle"),
    warning("gate-entered"),
    error("gate-leaves-open"),
    error("gate-never-clears"),
    warning("gate-question-elsewhere"),
    error("invisible-character"),
    warning("loop"),
    error("missing-file"),
    error("missing-key"),
    error("missing-string"),
    warning("mixed-script"),
    warning("never-asked"),
    error("no-start"),
    error("no-unsure"),
    error("not-a-gate"),
    error("path-without-end"),
    error("picture-not-ascii"),
    error("picture-too-large"),
    error("reserved-id"),
    error("scenario-elsewhere"),
    warning("scenario-idle"),
    warning("scenario-missing"),
    error("scenario-stuck"),
    error("scenario-without-end"),
    error("secret-field"),
    warning("solved-without-proof"),
    warning("stale-string"),
    error("start-elsewhere"),
    error("stop-not-support"),
    error("stop-with-risk"),
    error("syntax"),
    warning("too-long"),
    error("too-many-answers"),
    warning("too-many-steps"),
    error("too-many-values"),
    error("unknown-answer"),
    error("unknown-bundle"),
    error("unknown-cause"),
    error("unknown-choice"),
    error("unknown-contact"),
    error("unknown-fact"),
    error("unknown-field"),
    error("unknown-flow"),
    error("unknown-key"),
    error("unknown-picture"),
    error("unknown-risk"),
    error("unknown-style"),
    error("unknown-target"),
    error("unknown-value"),
    warning("unreachable-flow"),
    error("unreachable-node"),
    warning("untranslated"),
    warning("unused-bundle"),
    error("unused-cause"),
    warning("unused-contact"),
    warning("unused-fact"),
    warning("unused-field"),
    warning("unused-picture"),
    warning("unused-risk"),
    warning("unused-string"),
    warning("unused-value"),
    error("wording-without-risk"),
    warning("words-without-flow"),
    error("wrong-schema"),
    error("wrong-type"),
];

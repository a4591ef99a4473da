//! The format of a pack's TOML files: every key, what it takes and what it is for.
//!
//! The readers take their known keys from here, the JSON Schemas and the reference in `docs/authoring.md` are
//! made from it. What the readers refuse besides (what is needed, limits, choices), `tests/integration/format.rs` holds against
//! the schemas in both directions.

use super::model::ProbeKind;

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub struct FileKind {
    /// Its name, also that of its schema.
    pub name: &'static str,
    /// The files: `flows/*.toml`.
    pub files: &'static str,
    /// What they hold.
    pub doc: &'static str,
    /// The keys at the top; `*` stands for names that the author chooses.
    pub keys: &'static [Key],
}

/// A key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub value: Value,
    /// Whether it must be there.
    pub needed: bool,
    /// What it is for.
    pub doc: &'static str,
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// The version of the format.
    Version,
    /// Text in quotes.
    Text,
    /// The name of something.
    Name(&'static str),
    /// Several names.
    Names(&'static str),
    /// Several of these words.
    NamesOf(&'static [&'static str]),
    /// A name, or several.
    NameOrNames(&'static str),
    /// A step of this flow, a flow, or `flow/step`.
    Target,
    /// A number that is not negative.
    Number,
    /// A whole number up to this one.
    Whole(u32),
    /// `true` or `false`.
    Flag,
    /// One of these words.
    One(&'static [&'static str]),
    /// `{ fact = "value" }`.
    Settings,
    /// `{ fact = "value" }`, or a list of values.
    Needs,
    /// `{ cause = share }`.
    Shares,
    /// A target, or `{ to = target, set = {...}, worst = true }`.
    Answer,
    /// The same, or `false`.
    Unsure,
    /// `{ answer = "target" }` in the order of the screen.
    Answers,
    /// `{ name = "text" }`.
    Texts(&'static str),
    /// `{ step = "answer" }`, or a list of answers.
    TrueAnswers,
    /// The kind of a probe, or a section with these keys.
    Probe,
    /// One section with these keys, or `false`.
    SectionOrFalse(&'static [Key]),
    /// Sections with these keys, each under a name that the author chooses.
    Sections(&'static [&'static [Key]]),
    /// One section with these keys.
    Section(&'static [Key]),
}

const fn key(name: &'static str, value: Value, doc: &'static str) -> Key {
    Key {
        name,
        value,
        needed: false,
        doc,
    }
}

const fn needed(name: &'static str, value: Value, doc: &'static str) -> Key {
    Key {
        needed: true,
        ..key(name, value, doc)
    }
}

/// The names of keys.
pub fn names<'k>(keys: &'k [&'k [Key]]) -> impl Iterator<Item = &'static str> + 'k {
    keys.iter().flat_map(|keys| keys.iter()).map(|key| key.name)
}

const SCHEMA: Key = needed("schema", Value::Version, "The version of the format: 1.");

/// `pack.toml`.
pub const MANIFEST: &[Key] = &[
    SCHEMA,
    key(
        "whole",
        Value::Flag,
        "true: the pack stands by itself. Otherwise its files lie over those that posdoc comes with, by path.",
    ),
];

/// The top of a flow.
pub const FLOW: &[Key] = &[
    SCHEMA,
    needed(
        "start",
        Value::Target,
        "The step that the flow begins with.",
    ),
    key(
        "stop",
        Value::Target,
        "The support end that \"stop here, call support\" leads to; that of the flow `start` if nothing is said.",
    ),
    key(
        "says",
        Value::Settings,
        "What is known of a case that begins here by name: picked from a list, found by words or as a message. What is known already stands.",
    ),
    key(
        "by-search",
        Value::Flag,
        "true: no answer leads here; the flow is found by its words.",
    ),
    key(
        "causes",
        Value::Shares,
        "What can be wrong, each with its estimated share in per cent; together 100. Every end names one.",
    ),
    key("ask", Value::Sections(&[STEP, ASK]), "A question."),
    key(
        "try",
        Value::Sections(&[STEP, TRY]),
        "Something to do, and whether it helped.",
    ),
    key("tell", Value::Sections(&[STEP, TELL]), "Something to read."),
    key("form", Value::Sections(&[STEP, FORM]), "Fields to fill in."),
    key("solved", Value::Sections(&[STEP, SOLVED]), "An end: fixed."),
    key(
        "support",
        Value::Sections(&[STEP, SUPPORT]),
        "An end: call somebody.",
    ),
    key(
        "pass",
        Value::Sections(&[STEP, PASS]),
        "The end of a gate: the facts are set, and the talk returns to the step that asked.",
    ),
];

/// What every step may say.
pub const STEP: &[Key] = &[
    key(
        "risk",
        Value::NameOrNames("risk"),
        "What could go wrong here. Whoever comes to the step is asked first what the risk needs to be known.",
    ),
    key("minutes", Value::Number, "About how long it takes."),
    key(
        "picture",
        Value::Name("picture"),
        "A drawing beside the words, from assets/pictures.",
    ),
];

/// A question.
pub const ASK: &[Key] = &[
    key(
        "fact",
        Value::Name("fact"),
        "The answers are values of this fact. Where it is known already, the question is passed over.",
    ),
    key(
        "fills",
        Value::Name("field"),
        "The field, from assets/bundles.toml, that the words of its answer fill in, unless something is typed there.",
    ),
    key(
        "probe",
        Value::Probe,
        "What this computer finds out by itself while the step is open; shown, and never an answer.",
    ),
    needed(
        "answers",
        Value::Answers,
        "Answers and where they lead, at most nine, in the order of the screen.",
    ),
    key(
        "unsure",
        Value::Unsure,
        "Where \"not sure\" leads; if nothing is said, with the answer marked `worst`. false: everybody can tell.",
    ),
];

/// Something to do.
pub const TRY: &[Key] = &[
    key(
        "wait",
        Value::Whole(3600),
        "Seconds that the screen counts down before the result counts.",
    ),
    key(
        "skip",
        Value::Settings,
        "The step is passed over, as if it had not helped, when all of this holds.",
    ),
    key(
        "set",
        Value::Settings,
        "What is known once it was done, whether it helped or not.",
    ),
    key(
        "probe",
        Value::Probe,
        "What this computer finds out by itself while the step is open; shown, and never an answer.",
    ),
    needed("fixed", Value::Answer, "Where to go when it helped."),
    needed("still", Value::Answer, "Where to go when it did not."),
    key("answers", Value::Answers, "Further outcomes."),
    key(
        "unsure",
        Value::Unsure,
        "Where \"can't do this now\" leads; with `still` if nothing is said.",
    ),
];

/// Something to read.
pub const TELL: &[Key] = &[needed("then", Value::Answer, "What follows.")];

/// Fields.
pub const FORM: &[Key] = &[
    needed(
        "fields",
        Value::Names("field"),
        "The fields, from assets/bundles.toml.",
    ),
    needed(
        "then",
        Value::Answer,
        "What follows; of a form that looks a code up, where a code leads that nobody knows.",
    ),
    key(
        "lookup",
        Value::One(&["codes"]),
        "The code that is typed leads to its own screen.",
    ),
    key(
        "none",
        Value::Answer,
        "With `lookup`: where to go when there is no code.",
    ),
];

/// An end: fixed.
pub const SOLVED: &[Key] = &[
    key(
        "cause",
        Value::Name("cause"),
        "Which of the flow's causes it was.",
    ),
    key(
        "verify",
        Value::Flag,
        "true: the test in `.proof` is asked for before it counts as fixed. Without it the answer that led here has shown that it is.",
    ),
    key(
        "assume",
        Value::Flag,
        "false: the test cannot be left out. For ends where money would go unlooked at.",
    ),
    key(
        "failed",
        Value::Target,
        "Where to go when the test failed; to the flow's `stop` if nothing is said.",
    ),
    key(
        "again",
        Value::Whole(1000),
        "Hours after which this is to be looked at again: money on its way, an answer awaited. Whoever wants to is reminded when the program is opened next.",
    ),
];

/// An end: call.
pub const SUPPORT: &[Key] = &[
    key(
        "cause",
        Value::Name("cause"),
        "Which of the flow's causes it was.",
    ),
    needed(
        "contact",
        Value::Name("contact"),
        "Who to call, from assets/contacts.toml.",
    ),
    needed(
        "bundle",
        Value::Name("bundle"),
        "What to have ready, from assets/bundles.toml.",
    ),
    needed(
        "urgency",
        Value::One(&["now", "today", "when-convenient"]),
        "How soon.",
    ),
    key(
        "queue",
        Value::One(&["risk", "clearing", "technical", "field", "security"]),
        "Which team of the acquirer's deals with it; technical without one.",
    ),
];

/// The end of a gate.
pub const PASS: &[Key] = &[key("set", Value::Settings, "What is known now.")];

/// A longer way to write an answer.
pub const ANSWER: &[Key] = &[
    needed("to", Value::Target, "Where it leads."),
    key("set", Value::Settings, "What is known then."),
    key(
        "worst",
        Value::Flag,
        "true: taken when somebody cannot tell.",
    ),
];

/// A longer way to write a probe.
pub const PROBE: &[Key] = &[
    needed("kind", Value::One(&ProbeKind::NAMES), "What is tried."),
    key(
        "good",
        Value::Name("answer"),
        "The answer of this step that a good outcome suggests.",
    ),
    key(
        "bad",
        Value::Name("answer"),
        "The answer of this step that a bad outcome suggests.",
    ),
];

/// An entry of `facts.toml`.
pub const FACT: &[Key] = &[
    needed(
        "values",
        Value::Names("value"),
        "The values that it can take.",
    ),
    key(
        "gate",
        Value::Name("flow"),
        "The flow that finds it out, run by itself before a step whose risk needs it.",
    ),
    key(
        "blocked",
        Value::Target,
        "Where a talk goes when the value is not what a risk needs.",
    ),
    key(
        "also",
        Value::Names("flow"),
        "Further flows whose answers may establish what a risk needs, because they see it themselves.",
    ),
    key(
        "shop",
        Value::Text,
        "The key under `[shop]` in the settings that gives it, if it names one of the values.",
    ),
    key(
        "if-set",
        Value::Name("value"),
        "The value that it has where that key says anything at all.",
    ),
];

/// An entry of `safety.toml`.
pub const RISK: &[Key] = &[
    needed(
        "needs",
        Value::Needs,
        "What must be known first, checked in this order.",
    ),
    key(
        "clears",
        Value::Names("fact"),
        "What is no longer certain once the step was done.",
    ),
    key(
        "leaves",
        Value::Settings,
        "What is certain once the step was done and answered, because of what it needed.",
    ),
];

/// The top of `evidence.toml`.
pub const EVIDENCE: &[Key] = &[
    SCHEMA,
    key(
        "rule",
        Value::Sections(&[DERIVATION]),
        "What follows for a fact that no answer sets. Of the rules for a fact the first that fits decides.",
    ),
    key(
        "means",
        Value::Sections(&[&[key(
            "*",
            Value::Section(MEANING),
            "A value of the fact, and the tries of a sale of which it is true.",
        )]]),
        "By fact: what its values say of the tries of a sale.",
    ),
    key(
        "effect",
        Value::Texts("risk or node"),
        "What steps with a risk, or single steps, do to a payment: pays, probes, finishes, completes or pays-rest.",
    ),
    key(
        "grounds",
        Value::Sections(&[GROUND]),
        "Answers, as `flow/node/answer`, that establish one of these facts though their question does not ask for it; `flow/start/says`: what is known of whoever begins a flow by name.",
    ),
    key(
        "survives",
        Value::Texts("weakening"),
        "Weakenings that lead to no second payment, as `posdoc check --prove --mutate` names them, each with the reason.",
    ),
];

/// What an answer says beyond its question.
pub const GROUND: &[Key] = &[
    key("says", Value::Settings, "What is true where it is given."),
    needed("why", Value::Text, "Why it is no guess."),
];

/// A rule of `evidence.toml`.
pub const DERIVATION: &[Key] = &[
    needed("fact", Value::Name("fact"), "The fact that follows."),
    needed("is", Value::Name("value"), "Its value."),
    needed(
        "when",
        Value::Needs,
        "What must be known: each of these facts, with any of its values.",
    ),
];

/// When a value of a fact is true.
pub const MEANING: &[Key] = &[
    key(
        "last",
        Value::NameOrNames("result"),
        "How the last try ended: none, unsent, closed, open, taken, back or part. Nothing: in any way.",
    ),
    key(
        "older",
        Value::NameOrNames("result"),
        "The worst of how the earlier tries ended.",
    ),
    key(
        "some",
        Value::NameOrNames("result"),
        "How at least one of the tries ended.",
    ),
];

/// An entry of `contacts.toml`.
pub const CONTACT: &[Key] = &[
    needed(
        "caller",
        Value::One(&["shop", "customer"]),
        "Who makes the call.",
    ),
    key(
        "acquirer",
        Value::Flag,
        "Whether it is the acquirer, whose own desk passes on to its teams; true for the one called acquirer.",
    ),
];

/// The top of `bundles.toml`.
pub const BUNDLES: &[Key] = &[
    SCHEMA,
    key(
        "field",
        Value::Sections(&[FIELD]),
        "Something that is typed.",
    ),
    key(
        "bundle",
        Value::Sections(&[BUNDLE]),
        "What to have ready for a call.",
    ),
];

/// A field.
pub const FIELD: &[Key] = &[
    needed(
        "kind",
        Value::One(&[
            "text", "code", "amount", "digits", "last4", "phone", "when", "count",
        ]),
        "What it must look like.",
    ),
    key("min", Value::Whole(40), "Fewest digits."),
    key("max", Value::Whole(40), "Most digits or characters."),
    key(
        "shop",
        Value::Text,
        "The key of the shop's settings that fills it.",
    ),
];

/// A bundle.
pub const BUNDLE: &[Key] = &[
    key(
        "extends",
        Value::Name("bundle"),
        "A bundle whose fields come first.",
    ),
    key("fields", Value::Names("field"), "Its fields."),
    key(
        "needs",
        Value::Names("field"),
        "Those of them without which nothing goes on at the other end. The others are folded away while they are empty; if nothing is said, none is.",
    ),
];

/// The regions that rules and numbers differ by, as `[shop] region` names them.
pub const REGIONS: [&str; 10] = [
    "cn", "hk", "sg", "in", "uk", "eu", "us", "au-nz", "ca", "other",
];

/// The top of `care.toml`.
pub const CARE: &[Key] = &[
    SCHEMA,
    key(
        "item",
        Value::Sections(&[CARE_ITEM]),
        "Something to look at before anything is wrong.",
    ),
    key(
        "fallback",
        Value::Sections(&[CARE_LINE]),
        "A line of the emergency card: what to do when the terminal is of no use, first things first.",
    ),
    key(
        "never",
        Value::Sections(&[CARE_LINE]),
        "A line of the emergency card: what must never be done.",
    ),
    key(
        "report",
        Value::Sections(&[CARE_LINE, CARE_REPORT]),
        "A line of the emergency card: whom to report fraud to.",
    ),
];

/// A check.
pub const CARE_ITEM: &[Key] = &[
    needed(
        "round",
        Value::One(&["open", "close", "week", "month"]),
        "When it is due.",
    ),
    key(
        "to",
        Value::Target,
        "The flow, or flow/step, that helps when it is not as it should be.",
    ),
    key("minutes", Value::Number, "About how long it takes."),
    key(
        "sources",
        Value::Names("source"),
        "Where this is known from: keys of docs/sources.tsv.",
    ),
];

/// A line of the emergency card.
pub const CARE_LINE: &[Key] = &[
    key(
        "regions",
        Value::NamesOf(&REGIONS),
        "The regions that it is for, as `[shop] region` names them; all if nothing is said.",
    ),
    key(
        "sources",
        Value::Names("source"),
        "Where this is known from: keys of docs/sources.tsv.",
    ),
];

/// A line with a number to ring.
pub const CARE_REPORT: &[Key] = &[needed("phone", Value::Text, "The number.")];

/// The top of `codes.toml`.
pub const CODES: &[Key] = &[
    SCHEMA,
    needed(
        "field",
        Value::Name("field"),
        "The field that a code is typed into.",
    ),
    needed("start", Value::Target, "Where codes are asked for."),
    needed(
        "differs",
        Value::Target,
        "Where to go when the screen says something else.",
    ),
    needed(
        "stop",
        Value::Target,
        "The support end of the codes' screens.",
    ),
    key(
        "channel",
        Value::Sections(&[CHANNEL]),
        "A way of paying that codes mean different things on.",
    ),
    key(
        "outcome",
        Value::Sections(&[OUTCOME]),
        "What codes say about the money.",
    ),
    key(
        "decline",
        Value::Sections(&[DECLINE]),
        "How surely a code says that the issuer declined.",
    ),
    key(
        "scope",
        Value::Sections(&[SCOPE]),
        "A back end with meanings of its own.",
    ),
    key(
        "code",
        Value::Sections(&[READING, ALSO]),
        "A response code, as the terminal prints it.",
    ),
];

/// A channel.
pub const CHANNEL: &[Key] = &[
    key("set", Value::Settings, "What is known on it."),
    needed(
        "absent",
        Value::Target,
        "Where a code leads that has no meaning on it.",
    ),
    key(
        "usual",
        Value::Flag,
        "false: meanings that name no channel do not hold here.",
    ),
];

/// An outcome.
pub const OUTCOME: &[Key] = &[
    key("set", Value::Settings, "What is known then."),
    key(
        "assume",
        Value::Flag,
        "true: taken when somebody cannot tell which meaning the screen shows.",
    ),
];

/// How surely the issuer declined.
pub const DECLINE: &[Key] = &[
    key(
        "channels",
        Value::Names("channel"),
        "The channels that this is known for; all if nothing is said.",
    ),
    key(
        "set",
        Value::Settings,
        "What is known where the words beside the code mean the same.",
    ),
    key(
        "alone",
        Value::Settings,
        "What is known where only the code shows.",
    ),
];

/// A back end.
pub const SCOPE: &[Key] = &[
    key(
        "channels",
        Value::Names("channel"),
        "The channels that it serves.",
    ),
    key(
        "regions",
        Value::NamesOf(&REGIONS),
        "Where it is used. What it means by a code is not offered to a shop that is known to be elsewhere.",
    ),
];

/// One meaning of a code.
pub const READING: &[Key] = &[
    key("who", Value::One(&super::WHO), "Who must act."),
    key(
        "severity",
        Value::One(&["ok", "retry", "fix", "contact", "stop", "capture"]),
        "How bad it is.",
    ),
    key(
        "outcome",
        Value::Name("outcome"),
        "What it says about the money.",
    ),
    key(
        "decline",
        Value::Name("decline"),
        "How surely the issuer declined, from what its sources say.",
    ),
    key(
        "advice",
        Value::Name("advice"),
        "What to do: a message `advice-...` of codes.ftl.",
    ),
    key("to", Value::Target, "Where it leads."),
    key(
        "scopes",
        Value::Names("scope"),
        "The back ends that mean this by it.",
    ),
    key(
        "channels",
        Value::Names("channel"),
        "The channels that it is seen on; all if nothing is said.",
    ),
    key(
        "sources",
        Value::Names("source"),
        "Where this is known from: keys of docs/sources.tsv.",
    ),
    key("verified", Value::Flag, "false: no source was found."),
];

/// Further meanings of a code.
pub const ALSO: &[Key] = &[key(
    "also",
    Value::Sections(&[READING]),
    "What single back ends mean by it.",
)];

/// The top of `messages.toml`.
pub const MESSAGES: &[Key] = &[
    SCHEMA,
    key(
        "message",
        Value::Sections(&[MESSAGE]),
        "Something that terminals print.",
    ),
];

/// A screen message.
pub const MESSAGE: &[Key] = &[
    needed("category", Value::Text, "What it is about."),
    needed("to", Value::Target, "Where it leads."),
    key("answer", Value::Text, "What it answers the question there."),
    key(
        "says",
        Value::Settings,
        "What it answers the questions behind it that ask for these facts.",
    ),
    key(
        "printed",
        Value::Flag,
        "false: it is seen and stands on no screen, so no ticket quotes it.",
    ),
    key(
        "sources",
        Value::Names("source"),
        "Where this is known from: keys of docs/sources.tsv.",
    ),
    key("verified", Value::Flag, "false: no source was found."),
];

/// A scenario.
pub const SCENARIO: &[Key] = &[
    key(
        "start",
        Value::Target,
        "Where the talk begins; at the start of the flow if nothing is said.",
    ),
    needed("end", Value::Target, "The end that it must reach."),
    key(
        "truth",
        Value::Settings,
        "The facts as they are. Questions about them are answered from here.",
    ),
    key(
        "fixes",
        Value::NameOrNames("step"),
        "The steps that help. All others do not.",
    ),
    key(
        "answers",
        Value::TrueAnswers,
        "What is answered elsewhere. A list: the first time, the second time, and so on. \"stop\" stops and calls support.",
    ),
    key("fields", Value::Texts("field"), "What is typed."),
    key(
        "screens",
        Value::Whole(200),
        "The most screens that it may take, its end included: no way gets longer unnoticed.",
    ),
];

/// The top of `drills.toml`.
pub const DRILLS: &[Key] = &[
    SCHEMA,
    key(
        "wrong",
        Value::Sections(&[TEMPTATION]),
        "A wrong move that drills offer.",
    ),
    key(
        "risk",
        Value::Sections(&[DRILL_RISK]),
        "Where it is known from what a risk of assets/safety.toml costs.",
    ),
];

/// A wrong move that drills offer.
pub const TEMPTATION: &[Key] = &[
    key(
        "flows",
        Value::Names("flow"),
        "Where it is offered; everywhere if left out.",
    ),
    needed(
        "prevented-by",
        Value::Target,
        "The question or step that would have kept the person from it.",
    ),
    key(
        "source",
        Value::Names("source"),
        "Where the advice comes from, or what speaks against it: keys of docs/sources.tsv.",
    ),
];

/// What a risk costs.
pub const DRILL_RISK: &[Key] = &[key(
    "source",
    Value::Names("source"),
    "Where it is known from: keys of docs/sources.tsv.",
)];

/// A theme.
pub const THEME: &[Key] = &[
    SCHEMA,
    needed("text", Value::Text, "Running text."),
    needed("dim", Value::Text, "What is less important."),
    needed("accent", Value::Text, "Labels and keys."),
    needed("title", Value::Text, "Questions and headings."),
    needed("selected", Value::Text, "What the cursor is on."),
    needed("good", Value::Text, "A fix."),
    needed("warn", Value::Text, "A warning."),
    needed("danger", Value::Text, "A danger."),
    needed("rule", Value::Text, "Lines."),
];

/// The dangerous wording of a language.
pub const WORDING: &[Key] = &[
    SCHEMA,
    key(
        "negations",
        Value::Names("word"),
        "Words that turn what follows into a \"do not\".",
    ),
    key(
        "not-negations",
        Value::Names("word"),
        "Words that a negation is a part of without negating anything.",
    ),
    key(
        "descriptions",
        Value::Names("word"),
        "Words that mostly describe: a \"do not\" only if no breaker comes between.",
    ),
    key(
        "close-descriptions",
        Value::Names("word"),
        "Of the descriptions those that negate the very next word only.",
    ),
    key(
        "breakers",
        Value::Names("word"),
        "Words behind a negation that say that it is over.",
    ),
    key(
        "soft-breakers",
        Value::Names("word"),
        "More of them, for the descriptions.",
    ),
    key(
        "list-openers",
        Value::Names("word"),
        "Openings of a sentence whose \"do not\" goes on through the commas of a list.",
    ),
    key(
        "list-joiners",
        Value::Names("word"),
        "What such a list has before its last item.",
    ),
    key(
        "forbidding",
        Value::Names("word"),
        "Words behind the dangerous ones, in the same clause, that make it a \"do not\".",
    ),
    key(
        "harm",
        Value::Names("word"),
        "Words of harm: a sentence that gives a reason may name the forbidden thing beside them.",
    ),
    key(
        "wording",
        Value::Sections(&[WORDING_GROUP]),
        "Dangerous wording of one kind.",
    ),
];

/// Dangerous wording of one kind.
pub const WORDING_GROUP: &[Key] = &[
    needed(
        "danger",
        Value::One(&["needs-risk", "forbidden", "secret"]),
        "needs-risk: only a step that bears one of the risks may say it. forbidden: said only to say that it must not be done. secret: never asked for.",
    ),
    key(
        "needs",
        Value::Names("risk"),
        "The risks for needs-risk; any risk where the pack has none of them.",
    ),
    needed(
        "reason",
        Value::Text,
        "Why: chooses the words of the diagnostic.",
    ),
    needed(
        "terms",
        Value::Names("word"),
        "The words, in lower case. `*` stands for anything within the clause, `**` within the sentence.",
    ),
    key(
        "after",
        Value::Names("word"),
        "It counts only behind one of these in the clause.",
    ),
    key(
        "before",
        Value::Names("word"),
        "With `after`: or before one of these.",
    ),
    key(
        "reported",
        Value::Names("word"),
        "It does not count with one of these right behind it: then it is reported, not asked for.",
    ),
    key(
        "about",
        Value::Names("word"),
        "It does not count in a sentence with one of these.",
    ),
    key(
        "unless",
        Value::Names("word"),
        "It does not count in a clause with one of these.",
    ),
    key(
        "done",
        Value::Names("word"),
        "It does not count at an end in a clause with one of these: then it says what has been done.",
    ),
];

/// The most days that a case can be kept: ten years.
pub const MOST_RETENTION: u32 = 3_653;

/// The settings of a shop.
pub const CONFIG: &[Key] = &[
    key("lang", Value::Text, "The language: zh-CN or en."),
    key(
        "pack",
        Value::Text,
        "A pack that is laid over the built-in content: a folder, from that of this file on.",
    ),
    key(
        "role",
        Value::One(&["clerk", "agent", "trainee"]),
        "Who is at the keyboard.",
    ),
    key(
        "theme",
        Value::Text,
        "The colours: default, light, contrast or mono.",
    ),
    key(
        "glyphs",
        Value::One(&["auto", "unicode", "ascii"]),
        "The signs to draw with.",
    ),
    key(
        "retention",
        Value::Whole(MOST_RETENTION),
        "Days that a case is kept; 0 keeps none.",
    ),
    key(
        "shop",
        Value::Section(SHOP),
        "The shop: what fills the call-support screen and the emergency card.",
    ),
    key(
        "hotlines",
        Value::Sections(&[HOTLINE]),
        "Whom to ring, by the names of assets/contacts.toml.",
    ),
    key(
        "desk",
        Value::Section(DESK),
        "Where the program stands, for those who are rung by merchants.",
    ),
    key(
        "probe",
        Value::SectionOrFalse(PROBES),
        "What this computer may find out by itself; false: nothing.",
    ),
    key(
        "central",
        Value::Section(CENTRAL),
        "The server that all desks of a team deliver their cases to.",
    ),
];

/// Where probes go.
pub const PROBES: &[Key] = &[
    key(
        "page",
        Value::Text,
        "The page that shows whether the internet is reached: http://host/path that answers 204.",
    ),
    key(
        "time",
        Value::Text,
        "The time server, as host or host:port.",
    ),
    key(
        "reach",
        Value::Text,
        "An address of your own, as host:port, for steps of a pack that try it.",
    ),
];

/// A central store.
pub const CENTRAL: &[Key] = &[
    key(
        "url",
        Value::Text,
        "Where it is: postgresql://user@host/database, without a password.",
    ),
    key(
        "password-file",
        Value::Text,
        "A file with nothing but the password, for nobody else to read.",
    ),
    key(
        "ca-file",
        Value::Text,
        "A PEM file with the certificates that the server's is checked against; without it, those of the system.",
    ),
];

/// A shop.
pub const SHOP: &[Key] = &[
    key(
        "region",
        Value::One(&REGIONS),
        "Where it is: rules and numbers differ. `cn` is mainland China.",
    ),
    key("acquirer", Value::Text, "Its payment provider."),
    key(
        "spare",
        Value::Text,
        "Its spare terminal: where it lies, or its number.",
    ),
    key(
        "*",
        Value::Text,
        "What fills a field of assets/bundles.toml: name, merchant-no, terminal-no, model, till and so on.",
    ),
];

/// The most characters of the id of a desk.
pub const MAX_DESK_ID: u8 = 8;

/// A desk.
pub const DESK: &[Key] = &[
    key(
        "is",
        Value::One(&["shop", "merchant-support", "acquirer"]),
        "Whose desk it is; without it, a shop's for clerks and trainees, merchant support for agents.",
    ),
    key(
        "id",
        Value::Text,
        "Up to eight letters and digits that no other desk has: part of the numbers of its cases.",
    ),
    key(
        "agent",
        Value::Text,
        "Who works here: stands on tickets and in exports.",
    ),
    key(
        "queues",
        Value::Texts("queue"),
        "How the teams are reached that cases are passed on to: risk, clearing, technical, field, security.",
    ),
    key(
        "bell",
        Value::Flag,
        "true: a call back that is due, or a countdown that ended on hold, rings the terminal and stands in its title.",
    ),
];

/// A hotline.
pub const HOTLINE: &[Key] = &[
    key(
        "phone",
        Value::Text,
        "The number, as it stands on the label, slip or contract.",
    ),
    key("hours", Value::Text, "When somebody answers."),
];

/// All kinds of files, as an author meets them.
pub const FILES: &[FileKind] = &[
    FileKind {
        name: "flow",
        files: "flows/*.toml",
        doc: "A talk about one trouble, from the first question to an end. A section header says what a step is and what it is called; the file reads top to bottom like the talk. Its words are in locales/<language>/<flow>.ftl.",
        keys: FLOW,
    },
    FileKind {
        name: "scenarios",
        files: "assets/scenarios/*.toml",
        doc: "Hidden truths, each with the end that a talk must reach: what a caller opens with is in locales/<language>/scenarios/<flow>.ftl. `posdoc check` plays them all. The file bears the name of its flow.",
        keys: &[SCHEMA, key("*", Value::Section(SCENARIO), "A scenario.")],
    },
    FileKind {
        name: "drills",
        files: "assets/drills.toml",
        doc: "What tempts in a drill. The words are in locales/<language>/drills/wrong.ftl and risks.ftl; what callers reply is in locales/<language>/drills/<flow>.ftl.",
        keys: DRILLS,
    },
    FileKind {
        name: "facts",
        files: "assets/facts.toml",
        doc: "What a case can know. A fact is asked once and remembered for the whole case, across flows.",
        keys: &[SCHEMA, key("*", Value::Section(FACT), "A fact.")],
    },
    FileKind {
        name: "safety",
        files: "assets/safety.toml",
        doc: "Risks, and what must be known before a step that bears one.",
        keys: &[SCHEMA, key("*", Value::Section(RISK), "A risk.")],
    },
    FileKind {
        name: "evidence",
        files: "assets/evidence.toml",
        doc: "What follows from what is known, and what it says of the tries of a sale. `posdoc check --prove` takes it for true, and the gates do not know it.",
        keys: EVIDENCE,
    },
    FileKind {
        name: "contacts",
        files: "assets/contacts.toml",
        doc: "Who can be called. Numbers come from the shop's own settings.",
        keys: &[SCHEMA, key("*", Value::Section(CONTACT), "A contact.")],
    },
    FileKind {
        name: "bundles",
        files: "assets/bundles.toml",
        doc: "What to have ready for a call. Names and hints are in locales/<language>/assets.ftl.",
        keys: BUNDLES,
    },
    FileKind {
        name: "care",
        files: "assets/care.toml",
        doc: "What `posdoc care` goes through, and what stands on the emergency card. The words are in locales/<language>/checks.ftl.",
        keys: CARE,
    },
    FileKind {
        name: "messages",
        files: "assets/messages.toml",
        doc: "What terminals print, and where it leads. The words are in locales/<language>/messages.ftl.",
        keys: MESSAGES,
    },
    FileKind {
        name: "codes",
        files: "assets/codes.toml",
        doc: "Response codes, their meanings by channel and back end, and where they lead. The words are in locales/<language>/codes.ftl.",
        keys: CODES,
    },
    FileKind {
        name: "theme",
        files: "assets/themes/*.toml",
        doc: "Colours of the wizard: one of the sixteen of the terminal, then words such as bold or reverse.",
        keys: THEME,
    },
    FileKind {
        name: "wording",
        files: "locales/*/wording.toml",
        doc: "Dangerous wording that `posdoc check` looks for in the texts of a language. A pack's file adds to the lists that posdoc comes with and takes nothing away.",
        keys: WORDING,
    },
    FileKind {
        name: "config",
        files: "config.toml",
        doc: "The settings of a shop. They are no part of a pack: `posdoc config` says where they are.",
        keys: CONFIG,
    },
    FileKind {
        name: "pack",
        files: "pack.toml",
        doc: "About the pack itself. It may be left out.",
        keys: MANIFEST,
    },
];

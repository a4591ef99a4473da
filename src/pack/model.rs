//! A resolved pack: every reference is an index that holds, so no step can dangle.

use std::{collections::BTreeMap, ops::Range};

use serde::{Deserialize, Serialize};

use super::diagnostic::{Diagnostic, Span};

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident => $field:ident: $item:ty;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $name(u32);

        impl $name {
            /// The index of the `at`-th item.
            ///
            /// # Panics
            /// Above four thousand million items.
            #[must_use]
            #[inline]
            pub fn new(at: usize) -> Self {
                Self(u32::try_from(at).expect("a pack holds fewer than 2^32 items"))
            }

            /// Stands for a name that did not resolve, until the pack is refused. It is the index of nothing.
            #[allow(dead_code, reason = "not every index is named in a file")]
            pub(super) const UNRESOLVED: Self = Self(u32::MAX);

            /// The position in its list.
            #[must_use]
            #[inline]
            pub const fn at(self) -> usize {
                self.0 as usize
            }
        }

        impl std::ops::Index<$name> for Pack {
            type Output = $item;
            #[inline]
            fn index(&self, ix: $name) -> &$item {
                &self.$field[ix.at()]
            }
        }
    )*};
}

index! {
    /// A flow of the pack.
    FlowIx => flows: Flow;
    /// A node of the pack.
    NodeIx => nodes: Node;
    /// A fact of the pack.
    FactIx => facts: Fact;
    /// A risk of the pack.
    RiskIx => risks: Risk;
    /// A contact of the pack.
    ContactIx => contacts: Contact;
    /// A field of the pack.
    FieldIx => fields: Field;
    /// A bundle of the pack.
    BundleIx => bundles: Bundle;
    /// A picture of the pack.
    PictureIx => pictures: Picture;
    /// A response code of the pack.
    CodeIx => codes: Code;
}

/// One of a fact's values, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ValueIx(pub u8);

/// A stable name: lower-case words joined by hyphens. Nearly all fit into the value itself: a start
/// reads thousands of them, and would spend most of its time on the heap.
pub type Id = compact_str::CompactString;

/// Checked content: flows, facts, risks and what they name. It holds ids and numbers, never words.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Pack {
    /// Flows, sorted by id.
    pub flows: Vec<Flow>,
    /// Nodes, flow by flow, in the order of the file.
    pub nodes: Vec<Node>,
    /// Facts, in the order of the file.
    pub facts: Vec<Fact>,
    /// Risks.
    pub risks: Vec<Risk>,
    /// What follows for a fact that no answer sets; of those for one fact the first that fits decides.
    pub derivations: Vec<Derivation>,
    /// What the checker takes facts, steps and answers for when it proves that nothing is paid twice.
    #[serde(skip)]
    pub evidence: Evidence,
    /// Contacts.
    pub contacts: Vec<Contact>,
    /// Fields of forms and bundles.
    pub fields: Vec<Field>,
    /// Bundles.
    pub bundles: Vec<Bundle>,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// Response codes, in the order of the file.
    pub codes: Vec<Code>,
    /// The field that a typed code is kept in.
    pub code_field: Option<FieldIx>,
    /// What terminals print, in the order of the file.
    pub messages: Vec<ScreenMessage>,
    /// The scenarios of all flows. They are no part of the content that a case is pinned to.
    #[serde(skip)]
    pub scenarios: Vec<Scenario>,
    /// Wrong moves that drills offer.
    #[serde(skip)]
    pub temptations: Vec<Temptation>,
    /// Where it is known from what a risk costs: keys of `docs/sources.tsv`.
    #[serde(skip)]
    pub risk_sources: Vec<(RiskIx, Vec<Id>)>,
    /// What is wrong with the files of scenarios and drills. It keeps nobody from using the pack.
    #[serde(skip)]
    pub scenario_faults: Vec<Diagnostic>,
}

/// One flow: a case about one trouble, or a gate.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Flow {
    /// Name, also the name of its files.
    pub id: Id,
    /// First node.
    pub start: NodeIx,
    /// Where "stop here, call support" leads: its own, else that of `start`.
    pub stop: NodeIx,
    /// Causes with their estimated shares in per cent.
    pub causes: Vec<Cause>,
    /// Its nodes.
    pub nodes: Range<u32>,
    /// Whether it establishes facts and returns (it has `pass` nodes).
    pub gate: bool,
    /// What is known of a case that comes to its start by name.
    pub says: Settings,
    /// Whether it is found by its words alone: no answer leads to it.
    #[serde(skip)]
    pub by_search: bool,
    /// The whole file.
    #[serde(skip)]
    pub place: Span,
}

/// A cause that an end of the flow names.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cause {
    /// Name.
    pub id: Id,
    /// Estimated share, in per cent of the cases that enter the flow.
    pub share: f32,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

/// One step of a flow.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Node {
    /// Name within the flow.
    pub id: Id,
    /// The flow it belongs to.
    pub flow: FlowIx,
    /// What it does.
    pub kind: Kind,
    /// What must be known before it is shown.
    pub risks: Vec<RiskIx>,
    /// Estimated time to do it, in minutes.
    pub minutes: f32,
    /// A picture beside the words.
    pub picture: Option<PictureIx>,
    /// The field that the words of its answer fill in.
    pub fills: Option<FieldIx>,
    /// Hours after which this end is to be looked at again.
    pub again: Option<u16>,
    /// What this computer can find out about it by itself.
    pub probe: Option<Probe>,
    /// Whose words it speaks.
    pub speech: Speech,
    /// Its section header.
    #[serde(skip)]
    pub place: Span,
}

/// What this computer can find out about a step by itself, and which answer that speaks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    /// What is tried.
    pub kind: ProbeKind,
    /// The answer that a good outcome suggests.
    pub good: Option<Suggested>,
    /// The answer that a bad outcome suggests.
    pub bad: Option<Suggested>,
}

/// An answer that a probe suggests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggested {
    /// Answer id.
    pub answer: Id,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

/// What this computer can find out by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProbeKind {
    /// Whether it is on a network at all.
    Link,
    /// Whether its router answers.
    Gateway,
    /// Whether names are resolved to addresses.
    Names,
    /// Whether its clock agrees with a time server.
    Clock,
    /// Whether a known page comes as it should.
    Internet,
    /// Whether a login page stands in front of the internet.
    Portal,
    /// Whether an address from the settings can be reached.
    Reach,
}

impl ProbeKind {
    /// All, with the names they have in files.
    pub const ALL: [(&'static str, Self); 7] = [
        ("link", Self::Link),
        ("gateway", Self::Gateway),
        ("names", Self::Names),
        ("clock", Self::Clock),
        ("internet", Self::Internet),
        ("portal", Self::Portal),
        ("reach", Self::Reach),
    ];

    /// The names alone.
    pub const NAMES: [&'static str; 7] = [
        "link", "gateway", "names", "clock", "internet", "portal", "reach",
    ];

    /// The name it has in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Gateway => "gateway",
            Self::Names => "names",
            Self::Clock => "clock",
            Self::Internet => "internet",
            Self::Portal => "portal",
            Self::Reach => "reach",
        }
    }
}

/// Whose words a node speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Speech {
    /// Its own: the message of its name, in the file of its flow.
    Own,
    /// It was made from `codes.toml`, to ask which of the code's readings the screen shows.
    Reading(CodeIx),
}

impl Speech {
    /// The code that the node was made for.
    #[must_use]
    pub const fn code(self) -> Option<CodeIx> {
        match self {
            Self::Own => None,
            Self::Reading(code) => Some(code),
        }
    }
}

/// What a node does.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// A question.
    Ask {
        /// The fact that the answers are values of.
        fact: Option<FactIx>,
        /// The answers, in the order of the screen.
        answers: Vec<Answer>,
        /// Where "not sure" leads.
        unsure: Option<Answer>,
    },
    /// Do something, then say whether it helped.
    Try {
        /// Seconds to wait before the result counts.
        wait: Option<u16>,
        /// It is passed over, as if it did not help, when all of these hold.
        skip: Settings,
        /// `fixed`, `still`, then any further answers.
        answers: Vec<Answer>,
        /// Where "can't do this now" leads.
        unsure: Option<Answer>,
    },
    /// Read, then go on.
    Tell {
        /// The one way on.
        next: Answer,
    },
    /// Typed fields.
    Form {
        /// The fields, in order.
        fields: Vec<FieldIx>,
        /// The one way on; of a form that looks a code up, the way of a code that nobody knows.
        next: Answer,
        /// It looks up the code that is typed.
        lookup: Option<Box<Lookup>>,
    },
    /// An end: fixed.
    Solved {
        /// Position in the flow's causes.
        cause: Option<u8>,
        /// Whether a proof is asked for.
        verify: bool,
        /// Whether the proof may be left out. Not where money would go unlooked at.
        assume: bool,
        /// Where a failed proof leads: its own, else the flow's stop.
        failed: NodeIx,
    },
    /// An end: call.
    Support {
        /// Position in the flow's causes.
        cause: Option<u8>,
        /// Who to call.
        contact: ContactIx,
        /// What to have ready.
        bundle: BundleIx,
        /// How soon.
        urgency: Urgency,
        /// Which team of the acquirer's deals with it.
        queue: Queue,
    },
    /// The end of a gate: facts are set, and the case returns to the node that needed them.
    Pass {
        /// What is now known.
        set: Settings,
    },
}

/// A form that leads by the code that is typed into it: to the screen of that code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Lookup {
    /// The field that the code is typed into.
    pub field: FieldIx,
    /// The way on when there is no code, and the field was left open.
    pub none: Answer,
}

/// An answer and where it leads.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Name within the node.
    pub id: Id,
    /// The next node.
    pub to: NodeIx,
    /// What it establishes.
    pub set: Settings,
    /// The answer to assume when the person cannot tell.
    pub worst: bool,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

/// What an answer establishes.
pub type Settings = Vec<Setting>;

/// A fact and the value it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Setting {
    /// The fact.
    pub fact: FactIx,
    /// Its value.
    pub value: ValueIx,
}

/// A fact that must be known, and the values that will do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// The fact.
    pub fact: FactIx,
    /// Any of these.
    pub values: Vec<ValueIx>,
}

impl Need {
    /// Whether a known value will do.
    #[must_use]
    #[inline]
    pub fn met_by(&self, value: ValueIx) -> bool {
        self.values.contains(&value)
    }
}

/// How soon to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Before anything else.
    Now,
    /// Before the day ends.
    Today,
    /// Whenever there is time.
    WhenConvenient,
}

impl Urgency {
    /// All, with the names they have in files.
    pub const ALL: [(&'static str, Self); 3] = [
        ("now", Self::Now),
        ("today", Self::Today),
        ("when-convenient", Self::WhenConvenient),
    ];

    /// The name it has in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Today => "today",
            Self::WhenConvenient => "when-convenient",
        }
    }
}

/// The teams of an acquirer that cases are passed on to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Queue {
    /// Blocked shops and accounts, cards to be kept.
    Risk,
    /// Money: settlement, payouts, refunds, disputes.
    Clearing,
    /// Connection, sign-in, keys, parameters; also what fits no other.
    Technical,
    /// Hardware: repair and exchange.
    Field,
    /// Fraud, tampering, theft, what was given away.
    Security,
}

impl Queue {
    /// All, with the names they have in files.
    pub const ALL: [(&'static str, Self); 5] = [
        ("risk", Self::Risk),
        ("clearing", Self::Clearing),
        ("technical", Self::Technical),
        ("field", Self::Field),
        ("security", Self::Security),
    ];

    /// The name it has in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Risk => "risk",
            Self::Clearing => "clearing",
            Self::Technical => "technical",
            Self::Field => "field",
            Self::Security => "security",
        }
    }

    /// The queue of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name)?;
        Some(found.1)
    }
}

/// Whose desk the program stands on: it decides who is rung and what a case is passed on to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Desk {
    /// A shop's: it rings its provider.
    #[default]
    Shop,
    /// Of whoever looks after merchants and is not their acquirer: passes on, or sends the merchant there.
    MerchantSupport,
    /// The acquirer's own: passes on to its teams, and sends nobody to the number that was just rung.
    Acquirer,
}

impl Desk {
    /// All, with the names they have in the settings and in texts.
    pub const ALL: [(&'static str, Self); 3] = [
        ("shop", Self::Shop),
        ("merchant-support", Self::MerchantSupport),
        ("acquirer", Self::Acquirer),
    ];

    /// The name it has in the settings and in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::MerchantSupport => "merchant-support",
            Self::Acquirer => "acquirer",
        }
    }
}

/// Something a case can know.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fact {
    /// Name.
    pub id: Id,
    /// Names of its values.
    pub values: Vec<Id>,
    /// The flow that establishes it.
    pub gate: Option<FlowIx>,
    /// Where a case goes when the value is not what a risk needs.
    pub blocked: Option<NodeIx>,
    /// Flows that may establish it besides its gate: the checker alone asks.
    #[serde(skip)]
    pub also: Vec<FlowIx>,
    /// The key under `[shop]` of the settings that gives it.
    pub shop: Option<Id>,
    /// Its value where that key says anything at all.
    pub if_set: Option<ValueIx>,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

impl Fact {
    /// The value of this name.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<ValueIx> {
        let at = self.values.iter().position(|value| &**value == id)?;
        u8::try_from(at).ok().map(ValueIx)
    }

    /// The value that the settings of a shop give it, by its name.
    #[must_use]
    pub fn given_by<'f>(&'f self, shop: &BTreeMap<String, String>) -> Option<&'f str> {
        let set = shop.get(&**self.shop.as_ref()?)?;
        let value = self.value(set).or(self.if_set)?;
        self.values.get(usize::from(value.0)).map(|value| &**value)
    }
}

/// A danger, and what must be known before it is taken.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Risk {
    /// Name.
    pub id: Id,
    /// What must hold, checked in this order.
    pub needs: Vec<Need>,
    /// What is no longer certain afterwards.
    pub clears: Vec<FactIx>,
    /// What is certain once the step was answered, because of what it needed.
    pub leaves: Settings,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

/// What follows for a derived fact from other facts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Derivation {
    /// Name.
    pub id: Id,
    /// What follows.
    pub setting: Setting,
    /// From what: all of these are known, each with any of its values.
    pub when: Vec<Need>,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

/// How one try of a payment really ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TryResult {
    /// There was none: nobody is paying.
    None,
    /// It never left the terminal.
    Unsent,
    /// Declined, or an order that was closed.
    Closed,
    /// No final answer: money may still go.
    Open,
    /// It took the money.
    Taken,
    /// It took the money and gave it back.
    Back,
    /// It took a part of the amount.
    Part,
}

impl TryResult {
    /// All, with the names they have in files.
    pub const ALL: [(&'static str, Self); 7] = [
        ("none", Self::None),
        ("unsent", Self::Unsent),
        ("closed", Self::Closed),
        ("open", Self::Open),
        ("taken", Self::Taken),
        ("back", Self::Back),
        ("part", Self::Part),
    ];
}

/// The tries of a sale of which a statement is true; a list that is empty allows any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// How the last try ended.
    pub last: Vec<TryResult>,
    /// The worst of how the earlier ones ended.
    pub older: Vec<TryResult>,
    /// How at least one of them ended.
    pub some: Vec<TryResult>,
}

/// What a step does to a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Effect {
    /// It takes the sale, perhaps once more.
    Pays,
    /// It reads another card, and cancels.
    Probes,
    /// It goes on with the try that is under way.
    Finishes,
    /// The customer completes an order that is open.
    Completes,
    /// The customer pays what is missing.
    PaysRest,
}

impl Effect {
    /// All, with the names they have in files.
    pub const ALL: [(&'static str, Self); 5] = [
        ("pays", Self::Pays),
        ("probes", Self::Probes),
        ("finishes", Self::Finishes),
        ("completes", Self::Completes),
        ("pays-rest", Self::PaysRest),
    ];
}

/// What the proof that nothing is paid twice is made from; the gates do not know it.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// When a value of a fact is true.
    pub meanings: Vec<(Setting, Meaning)>,
    /// What steps with a risk do to a payment.
    pub risks: Vec<(RiskIx, Effect)>,
    /// What other steps do.
    pub nodes: Vec<(NodeIx, Effect)>,
    /// What answers say though their question does not ask for it.
    pub grounds: Vec<Ground>,
    /// Weakenings that lead to no second payment, by the name that the proof gives them, with the reason.
    pub survives: Vec<(String, String)>,
}

/// What an answer says beyond its question.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The question, or the start of a flow.
    pub node: NodeIx,
    /// The answer; `says`: what is true of whoever begins the flow by name.
    pub answer: Id,
    /// What is true then.
    pub says: Settings,
    /// Why.
    pub why: String,
}

/// Who can be called.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Contact {
    /// Name.
    pub id: Id,
    /// Who makes the call.
    pub caller: Caller,
    /// It is the acquirer: its own desk passes on to its teams.
    pub acquirer: bool,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

/// Who makes a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Caller {
    /// The shop.
    Shop,
    /// The customer.
    Customer,
}

/// Something typed: a number to have ready, a time, a text.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Name.
    pub id: Id,
    /// What it must look like.
    pub kind: FieldKind,
    /// The key of the shop profile that fills it.
    pub shop: Option<Id>,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

/// What a typed value must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldKind {
    /// Any short text.
    Text,
    /// Letters, digits and hyphens.
    Code {
        /// Most characters.
        max: u8,
    },
    /// Money, with at most two decimals.
    Amount,
    /// Digits only.
    Digits {
        /// Fewest digits.
        min: u8,
        /// Most digits.
        max: u8,
    },
    /// The last four digits of a card.
    Last4,
    /// A phone number.
    Phone,
    /// A date, a time or both.
    When,
    /// A small whole number.
    Count,
}

/// What to have ready for a call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bundle {
    /// Name.
    pub id: Id,
    /// Its fields, inherited ones included.
    pub fields: Vec<FieldIx>,
    /// Those that are asked for while they are empty; the others can be folded away until they are known.
    pub needs: Vec<FieldIx>,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

/// A drawing in plain characters, without words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Picture {
    /// Name.
    pub id: Id,
    /// Its lines.
    pub lines: Vec<Id>,
    /// The file.
    #[serde(skip)]
    pub place: Span,
}

/// A hidden truth, and the end that a case must reach with it.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Name within its file.
    pub id: Id,
    /// The flow that its file is named after.
    pub flow: FlowIx,
    /// Where the case begins: the start of the flow if nothing is said.
    pub start: NodeIx,
    /// The end that it must reach.
    pub end: NodeIx,
    /// The facts as they are.
    pub truth: Settings,
    /// The steps that help, with the place of each.
    pub fixes: Vec<(NodeIx, Span)>,
    /// What is answered where the truth does not say it.
    pub answers: Vec<TrueAnswer>,
    /// What is typed.
    pub fields: Vec<TrueField>,
    /// The most screens that it may take, its end included; `None`: any number.
    pub screens: Option<u16>,
    /// Where it is written.
    pub place: Span,
    /// Where its end is written.
    pub end_place: Span,
}

/// A wrong move that a drill offers: advice from the web, or what people do when they are in a hurry. Its words are in
/// `drills/wrong.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Temptation {
    /// Name.
    pub id: Id,
    /// Where it is offered; everywhere if there are none.
    pub flows: Vec<FlowIx>,
    /// The question or step that would have kept the person from it.
    pub prevented_by: NodeIx,
    /// Keys of `docs/sources.tsv`.
    pub sources: Vec<Id>,
    /// Where it is written.
    pub place: Span,
}

impl Temptation {
    /// Whether it is offered in a case that passes these flows.
    #[must_use]
    pub fn is_offered_in(&self, flows: &[FlowIx]) -> bool {
        self.flows.is_empty() || self.flows.iter().any(|flow| flows.contains(flow))
    }
}

/// What is true of one question.
#[derive(Clone, Debug)]
pub struct TrueAnswer {
    /// The question.
    pub node: NodeIx,
    /// Answer ids with their places: for the first time that it is met, the second, and so on. The last one
    /// counts from there on.
    pub answers: Vec<(Id, Span)>,
    /// Where it is written.
    pub place: Span,
}

/// What is typed into a field.
#[derive(Clone, Debug)]
pub struct TrueField {
    /// The field.
    pub field: FieldIx,
    /// The text.
    pub text: String,
    /// Where it is written.
    pub place: Span,
}

/// A response code and what it can mean. Its words are in `codes.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Code {
    /// As terminals print it: `55`, `A0`, `E101`.
    pub text: Id,
    /// The node that reads it, behind the question how the sale was paid.
    pub entry: NodeIx,
    /// What it means by most lists, if they have it, then what single back ends mean by it.
    pub readings: Vec<Reading>,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

impl Code {
    /// The way from where it is typed.
    #[must_use]
    pub fn way(&self) -> Answer {
        Answer {
            id: self.text.to_lowercase(),
            to: self.entry,
            set: Settings::new(),
            worst: false,
            place: self.place,
        }
    }

    /// Whether two of its readings that are seen on the same channel say different things of the money.
    #[must_use]
    pub fn is_mixed(&self) -> bool {
        let differ = |one: &Reading, other: &Reading| {
            one.outcome != other.outcome && one.shares_a_channel(other)
        };
        let mut readings = self.readings.iter().enumerate();
        readings.any(|(at, one)| {
            self.readings
                .iter()
                .skip(at + 1)
                .any(|two| differ(one, two))
        })
    }
}

/// The channel of who takes no payment: only readings that name it are seen on it.
const NO_SALE: &str = "none";

impl Reading {
    fn shares_a_channel(&self, other: &Self) -> bool {
        let on_sales = |reading: &Self| reading.channels.iter().any(|on| **on != *NO_SALE);
        match (self.channels.is_empty(), other.channels.is_empty()) {
            (true, true) => true,
            (true, false) => on_sales(other),
            (false, true) => on_sales(self),
            (false, false) => self.channels.iter().any(|on| other.channels.contains(on)),
        }
    }
}

/// One meaning of a code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reading {
    /// Its message in `codes.ftl`: `c04`, `c04-pending`.
    pub id: Id,
    /// The answer that stands for it on the code's screen: `yes` for the main one.
    pub answer: Id,
    /// Who must act.
    pub who: Option<Id>,
    /// How bad it is.
    pub severity: Option<CodeSeverity>,
    /// What it says about the money; its words are `outcome-<id>`.
    pub outcome: Id,
    /// What to do; its words are `advice-<id>`.
    pub advice: Id,
    /// Where it leads.
    pub to: NodeIx,
    /// The back ends that mean this by it; empty for the main reading.
    pub scopes: Vec<Id>,
    /// The channels it is seen on; empty for all.
    pub channels: Vec<Id>,
    /// Where it means this; empty for everywhere.
    pub regions: Vec<Id>,
    /// Keys of the list of sources.
    pub sources: Vec<Id>,
    /// Whether any source was found.
    pub verified: bool,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

/// How bad a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeSeverity {
    /// Paid.
    Ok,
    /// One more try may help.
    Retry,
    /// There is something to put right first.
    Fix,
    /// Somebody has to be asked.
    Contact,
    /// This card or way will not do.
    Stop,
    /// The issuer wants the card kept.
    Capture,
}

impl CodeSeverity {
    /// All, with the names they have in files.
    pub const ALL: [(&'static str, Self); 6] = [
        ("ok", Self::Ok),
        ("retry", Self::Retry),
        ("fix", Self::Fix),
        ("contact", Self::Contact),
        ("stop", Self::Stop),
        ("capture", Self::Capture),
    ];

    /// The name it has in files.
    #[must_use]
    pub fn id(self) -> &'static str {
        let named = Self::ALL.iter().find(|(_, severity)| *severity == self);
        named.map_or("stop", |(name, _)| name)
    }
}

/// Who must act on a code.
pub const WHO: [&str; 5] = ["clerk", "customer", "issuer", "acquirer", "network"];

/// Something that terminals print. Its words are in `messages.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ScreenMessage {
    /// Name.
    pub id: Id,
    /// What kind of trouble it is.
    pub category: Id,
    /// Where it leads.
    pub to: NodeIx,
    /// What it answers the question at that place; the text of a screen that was picked is an answer like any other.
    pub answer: Option<Id>,
    /// What it answers questions behind it that ask for these facts.
    pub says: Settings,
    /// Whether a screen or slip says it; otherwise it is something that is seen, such as a blank slip.
    pub printed: bool,
    /// Keys of the list of sources.
    pub sources: Vec<Id>,
    /// Whether any source was found.
    pub verified: bool,
    /// Where it is written.
    #[serde(skip)]
    pub place: Span,
}

impl Risk {
    /// The facts that it leaves certain.
    pub fn left_facts(&self) -> impl Iterator<Item = &FactIx> {
        self.leaves.iter().map(|setting| &setting.fact)
    }
}

impl Flow {
    /// Its nodes, in the order of the file.
    pub fn each_node(&self) -> impl Iterator<Item = NodeIx> + use<> {
        self.nodes.clone().map(NodeIx)
    }
}

impl Node {
    /// All ways on that lead by an answer, "not sure" last. A form that looks a code up leads to the
    /// codes besides.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        let (answers, last): (&[Answer], Option<&Answer>) = match &self.kind {
            Kind::Ask {
                answers, unsure, ..
            }
            | Kind::Try {
                answers, unsure, ..
            } => (answers, unsure.as_ref()),
            Kind::Form {
                next,
                lookup: Some(lookup),
                ..
            } => (std::slice::from_ref(next), Some(&lookup.none)),
            Kind::Tell { next } | Kind::Form { next, .. } => (std::slice::from_ref(next), None),
            Kind::Solved { .. } | Kind::Support { .. } | Kind::Pass { .. } => (&[], None),
        };
        answers.iter().chain(last)
    }

    /// The same ways on, in the same order.
    pub fn answers_mut(&mut self) -> impl Iterator<Item = &mut Answer> {
        let (answers, last): (&mut [Answer], Option<&mut Answer>) = match &mut self.kind {
            Kind::Ask {
                answers, unsure, ..
            }
            | Kind::Try {
                answers, unsure, ..
            } => (answers, unsure.as_mut()),
            Kind::Form {
                next,
                lookup: Some(lookup),
                ..
            } => (std::slice::from_mut(next), Some(&mut lookup.none)),
            Kind::Tell { next } | Kind::Form { next, .. } => (std::slice::from_mut(next), None),
            Kind::Solved { .. } | Kind::Support { .. } | Kind::Pass { .. } => (&mut [], None),
        };
        answers.iter_mut().chain(last)
    }

    /// Whether a code can be typed here, which leads to the screen of that code.
    #[must_use]
    pub fn looks_up(&self) -> bool {
        self.kind.lookup().is_some()
    }

    /// Whether a case can end here.
    #[must_use]
    pub const fn is_end(&self) -> bool {
        self.kind.kind().is_end()
    }
}

/// What a step is, without what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NodeKind {
    /// A question.
    Ask,
    /// Something to do, and whether it helped.
    Try,
    /// Something to read.
    Tell,
    /// Fields to fill in.
    Form,
    /// An end: fixed.
    Solved,
    /// An end: call somebody.
    Support,
    /// The end of a gate.
    Pass,
}

impl NodeKind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Ask,
        Self::Try,
        Self::Tell,
        Self::Form,
        Self::Solved,
        Self::Support,
        Self::Pass,
    ];

    /// The name of the kind, as in a section header.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Try => "try",
            Self::Tell => "tell",
            Self::Form => "form",
            Self::Solved => "solved",
            Self::Support => "support",
            Self::Pass => "pass",
        }
    }

    /// Whether a case can end there.
    #[must_use]
    pub const fn is_end(self) -> bool {
        match self {
            Self::Solved | Self::Support => true,
            Self::Ask | Self::Try | Self::Tell | Self::Form | Self::Pass => false,
        }
    }

    /// Whether it is a screen that is answered and left: no end, neither of a case nor of a gate.
    #[must_use]
    pub const fn is_step(self) -> bool {
        match self {
            Self::Ask | Self::Try | Self::Tell | Self::Form => true,
            Self::Solved | Self::Support | Self::Pass => false,
        }
    }

    /// Whether it finds something out: a question, or something to do that helps or does not.
    #[must_use]
    pub const fn finds_out(self) -> bool {
        match self {
            Self::Ask | Self::Try => true,
            Self::Tell | Self::Form | Self::Solved | Self::Support | Self::Pass => false,
        }
    }

    /// Whether all there is to do is to go on: there is nothing to choose, and it is no end.
    #[must_use]
    pub const fn goes_on(self) -> bool {
        match self {
            Self::Tell | Self::Form => true,
            Self::Ask | Self::Try | Self::Solved | Self::Support | Self::Pass => false,
        }
    }
}

/// What the kinds hold, as the rest of the program asks for it. A new kind decides here what it is, and all that goes
/// by these follows.
impl Kind {
    /// What the step is.
    #[must_use]
    pub const fn kind(&self) -> NodeKind {
        match self {
            Self::Ask { .. } => NodeKind::Ask,
            Self::Try { .. } => NodeKind::Try,
            Self::Tell { .. } => NodeKind::Tell,
            Self::Form { .. } => NodeKind::Form,
            Self::Solved { .. } => NodeKind::Solved,
            Self::Support { .. } => NodeKind::Support,
            Self::Pass { .. } => NodeKind::Pass,
        }
    }

    /// The name of the kind, as in a section header.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.kind().name()
    }

    /// The fact that a question asks for.
    #[must_use]
    pub const fn asks(&self) -> Option<FactIx> {
        match self {
            Self::Ask { fact, .. } => *fact,
            Self::Try { .. }
            | Self::Tell { .. }
            | Self::Form { .. }
            | Self::Solved { .. }
            | Self::Support { .. }
            | Self::Pass { .. } => None,
        }
    }

    /// What has to hold, all of it, for an attempt to be passed over; where there is nothing, it never is.
    #[must_use]
    pub fn skip(&self) -> &[Setting] {
        match self {
            Self::Try { skip, .. } => skip,
            Self::Ask { .. }
            | Self::Tell { .. }
            | Self::Form { .. }
            | Self::Solved { .. }
            | Self::Support { .. }
            | Self::Pass { .. } => &[],
        }
    }

    /// Seconds to wait before the result counts.
    #[must_use]
    pub const fn wait(&self) -> Option<u16> {
        match self {
            Self::Try { wait, .. } => *wait,
            Self::Ask { .. }
            | Self::Tell { .. }
            | Self::Form { .. }
            | Self::Solved { .. }
            | Self::Support { .. }
            | Self::Pass { .. } => None,
        }
    }

    /// The fields of a form.
    #[must_use]
    pub fn fields(&self) -> &[FieldIx] {
        match self {
            Self::Form { fields, .. } => fields,
            Self::Ask { .. }
            | Self::Try { .. }
            | Self::Tell { .. }
            | Self::Solved { .. }
            | Self::Support { .. }
            | Self::Pass { .. } => &[],
        }
    }

    /// How a form looks a code up.
    #[must_use]
    pub fn lookup(&self) -> Option<&Lookup> {
        match self {
            Self::Form { lookup, .. } => lookup.as_deref(),
            Self::Ask { .. }
            | Self::Try { .. }
            | Self::Tell { .. }
            | Self::Solved { .. }
            | Self::Support { .. }
            | Self::Pass { .. } => None,
        }
    }

    /// Where a test of the fix leads that failed; `None`: none is asked for.
    #[must_use]
    pub const fn test(&self) -> Option<NodeIx> {
        match self {
            Self::Solved {
                verify: true,
                failed,
                ..
            } => Some(*failed),
            Self::Solved { verify: false, .. }
            | Self::Ask { .. }
            | Self::Try { .. }
            | Self::Tell { .. }
            | Self::Form { .. }
            | Self::Support { .. }
            | Self::Pass { .. } => None,
        }
    }

    /// The cause that an end names, by its position in the flow.
    #[must_use]
    pub const fn cause(&self) -> Option<u8> {
        match self {
            Self::Solved { cause, .. } | Self::Support { cause, .. } => *cause,
            Self::Ask { .. }
            | Self::Try { .. }
            | Self::Tell { .. }
            | Self::Form { .. }
            | Self::Pass { .. } => None,
        }
    }

    /// What the end of a gate sets.
    #[must_use]
    pub fn passes(&self) -> Option<&[Setting]> {
        match self {
            Self::Pass { set } => Some(set),
            Self::Ask { .. }
            | Self::Try { .. }
            | Self::Tell { .. }
            | Self::Form { .. }
            | Self::Solved { .. }
            | Self::Support { .. } => None,
        }
    }
}

impl Pack {
    /// The rules from which a fact follows, first come first; none: it is set by answers.
    pub fn derivations_of(&self, fact: FactIx) -> impl Iterator<Item = &Derivation> {
        let rules = self.derivations.iter();
        rules.filter(move |rule| rule.setting.fact == fact)
    }

    /// Whether no answer sets this fact, as it follows from others.
    #[must_use]
    pub fn is_derived(&self, fact: FactIx) -> bool {
        self.derivations_of(fact).next().is_some()
    }

    /// The flow of this name.
    #[must_use]
    pub fn flow(&self, id: &str) -> Option<FlowIx> {
        self.flows
            .binary_search_by(|flow| (*flow.id).cmp(id))
            .ok()
            .map(FlowIx::new)
    }

    /// The node that `flow/node`, or a flow's name alone, stands for.
    #[must_use]
    pub fn node(&self, path: &str) -> Option<NodeIx> {
        let (flow, node) = path
            .split_once('/')
            .map_or((path, None), |(flow, node)| (flow, Some(node)));
        let flow = &self[self.flow(flow)?];
        let Some(node) = node else {
            return Some(flow.start);
        };
        flow.each_node().find(|ix| &*self[*ix].id == node)
    }

    /// `flow/node`, the name that logs and links use.
    #[must_use]
    pub fn path(&self, node: NodeIx) -> String {
        let node = &self[node];
        format!("{}/{}", self[node.flow].id, node.id)
    }

    /// The fact of this name.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<FactIx> {
        let at = self.facts.iter().position(|fact| &*fact.id == id)?;
        Some(FactIx::new(at))
    }

    /// The response code that was typed or read out: case, full-width forms, `0x`, leading zeros and
    /// spaces do not matter.
    #[must_use]
    pub fn code(&self, typed: &str) -> Option<CodeIx> {
        let wanted = plain_code(typed)?;
        let at = self.codes.iter().position(|code| *code.text == *wanted)?;
        Some(CodeIx::new(at))
    }

    /// Where a code leads that no list has, by the form that looks codes up.
    #[must_use]
    pub fn unlisted(&self) -> Option<NodeIx> {
        let form = self.nodes.iter().find(|node| node.looks_up())?;
        form.answers().next().map(|answer| answer.to)
    }

    /// The field of this name.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<FieldIx> {
        let at = self.fields.iter().position(|field| &*field.id == id)?;
        Some(FieldIx::new(at))
    }
}

/// A code as terminals print it, from what a person typed; `None` if it can be no code.
#[must_use]
pub fn plain_code(typed: &str) -> Option<String> {
    let upper: String = typed
        .chars()
        .map(|c| match c {
            // Full-width forms stand 0xFEE0 above the plain ones.
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            _ => c,
        })
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let bare = upper.strip_prefix("0X").unwrap_or(&upper);
    let fits = !bare.is_empty() && bare.len() <= 8;
    if !fits || !bare.chars().all(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    let digits = bare.trim_start_matches('0');
    if digits.chars().all(|c| c.is_ascii_digit()) {
        // Field 39 has two places: 5 is 05, 055 is 55.
        return Some(format!("{digits:0>2}"));
    }
    let short = if bare.len() > 2 { digits } else { bare };
    Some(short.to_owned())
}

//! Short rounds: what a code means, and which trouble a caller's words are about.

use std::collections::BTreeSet;

use super::{Debrief, DrillScreen, Pick, Said, Who, say};
use crate::{
    app::{
        codes::{CodeSheet, ReadingSheet},
        screen::{node_part, node_title},
    },
    content::Content,
    drill::{Act, Refused, Rng},
    pack::{CodeIx, FlowIx, Kind, NodeIx, Pack},
    training::{
        Item,
        recall::{confused, confused_with},
    },
    words::{FluentValue, Words},
};

/// How many questions a round has: about two minutes.
const QUESTIONS: usize = 10;

/// How many answers a question has.
const ANSWERS: usize = 4;

/// A question of a round.
#[derive(Clone, Debug)]
struct Question {
    /// What is learnt by it: `code:55`, `find:card-read/seated`.
    item: String,
    ask: String,
    answers: Vec<String>,
    right: usize,
    /// What there is to know about it.
    note: String,
}

/// A round.
#[derive(Clone, Debug)]
pub struct Quiz {
    /// The content, with its scenarios.
    pub content: Content,
    /// The words in the language in force.
    pub words: Words,
    /// What kind of round it is: `codes` or `find`.
    pub kind: &'static str,
    questions: Vec<Question>,
    picked: Vec<usize>,
    /// Why it is this one.
    pub(super) preface: Vec<String>,
}

impl Quiz {
    /// A round on response codes; `first` are codes that are to be among them.
    #[must_use]
    pub fn codes(content: Content, words: Words, seed: u64, first: &[String]) -> Self {
        let pack = &content.pack;
        let mut rng = Rng::new(seed, 0);
        let mut chosen: Vec<CodeIx> = first.iter().filter_map(|code| pack.code(code)).collect();
        // Pairs that are confused, 04 with itself on another way of paying, then any.
        let mut pairs: Vec<(&str, &str)> = confused(pack).collect();
        rng.shuffle(&mut pairs);
        let pairs = pairs.iter().take(2).flat_map(|(one, other)| [*one, *other]);
        chosen.extend(pairs.chain(["04"]).filter_map(|code| pack.code(code)));
        let mut all: Vec<CodeIx> = (0..pack.codes.len()).map(CodeIx::new).collect();
        // Everyday codes have two digits.
        all.retain(|code| {
            pack[*code].text.len() == 2 && pack[*code].text.bytes().all(|b| b.is_ascii_digit())
        });
        rng.shuffle(&mut all);
        chosen.extend(all.iter().copied());
        let mut seen = BTreeSet::new();
        chosen.retain(|code| seen.insert(*code));
        chosen.truncate(QUESTIONS);
        rng.shuffle(&mut chosen);
        let questions = chosen.into_iter();
        let questions =
            questions.filter_map(|code| code_question(&content, &words, code, &all, &mut rng));
        let questions = questions.collect();
        Self {
            content,
            words,
            kind: "codes",
            questions,
            picked: Vec::new(),
            preface: Vec::new(),
        }
    }

    /// A round on finding a trouble by a caller's words.
    #[must_use]
    pub fn find(content: Content, words: Words, seed: u64) -> Self {
        let pack = &content.pack;
        let mut rng = Rng::new(seed, 0);
        let mut scenarios: Vec<usize> = (0..pack.scenarios.len()).collect();
        scenarios.retain(|at| {
            let scenario = &pack.scenarios[*at];
            let flow = &pack[scenario.flow];
            // What begins in the middle has words of the middle, and the first screen is nobody's trouble.
            !flow.gate && scenario.start == flow.start && &*flow.id != "start"
        });
        rng.shuffle(&mut scenarios);
        let mut flows = BTreeSet::new();
        scenarios.retain(|at| flows.insert(pack.scenarios[*at].flow));
        scenarios.truncate(QUESTIONS);
        let questions = scenarios.into_iter();
        let questions = questions
            .map(|at| find_question(pack, &words, at, &mut rng))
            .collect();
        Self {
            content,
            words,
            kind: "find",
            questions,
            picked: Vec::new(),
            preface: Vec::new(),
        }
    }

    /// A round on what a trainee is to repeat: codes, gates and sentences to say.
    #[must_use]
    pub fn due(content: Content, words: Words, seed: u64, items: &[Item]) -> Self {
        let pack = &content.pack;
        let mut rng = Rng::new(seed, 0);
        let codes: Vec<CodeIx> = everyday(pack);
        let questions = items.iter().take(QUESTIONS);
        let questions = questions.filter_map(|item| match item {
            Item::Code(code) => {
                let code = pack.code(code)?;
                code_question(&content, &words, code, &codes, &mut rng)
            }
            Item::Gate(gate) => gate_question(pack, &words, pack.flow(gate)?, &mut rng),
            Item::Say(node) => say_question(pack, &words, pack.node(node)?, &mut rng),
            Item::Drill(_) => None,
        });
        let questions = questions.collect();
        Self {
            content,
            words,
            kind: "due",
            questions,
            picked: Vec::new(),
            preface: Vec::new(),
        }
    }

    /// Whether there is a question for this: a code may have only meanings that nobody has to know by heart, and a gate
    /// may guard nothing.
    #[must_use]
    pub fn is_asked(content: &Content, words: &Words, item: &Item) -> bool {
        let pack = &content.pack;
        match item {
            Item::Drill(_) => true,
            Item::Code(code) => pack.code(code).is_some_and(|code| {
                let sheet = CodeSheet::of(pack, words, code);
                sheet.readings.iter().any(is_learnt)
            }),
            Item::Gate(gate) => pack
                .flow(gate)
                .is_some_and(|gate| !guarded(pack, gate).is_empty()),
            Item::Say(node) => pack.node(node).is_some_and(|node| {
                let said = |node| node_part(words, pack, node, "say");
                let own = said(node);
                let mut others = pack[pack[node].flow].each_node();
                own.is_some() && others.any(|other| said(other).is_some_and(|it| Some(it) != own))
            }),
        }
    }

    /// One without questions.
    pub(super) const fn empty(content: Content, words: Words) -> Self {
        Self {
            content,
            words,
            kind: "due",
            questions: Vec::new(),
            picked: Vec::new(),
            preface: Vec::new(),
        }
    }

    /// Whether there is anything to ask.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty()
    }

    /// What was asked so far, and whether it was answered right.
    pub fn results(&self) -> impl Iterator<Item = (&str, bool)> {
        let questions = self.questions.iter().zip(&self.picked);
        questions.map(|(question, picked)| (&*question.item, *picked == question.right))
    }

    /// Takes an answer: `answer/2`.
    ///
    /// # Errors
    /// There is no such answer; nothing has changed.
    pub fn act(&mut self, act: &Act) -> Result<(), Refused> {
        let question = self.questions.get(self.picked.len()).ok_or(Refused::Over)?;
        let Act::Pick(answer) = act else {
            return Err(Refused::NotNow);
        };
        let at = answer
            .strip_prefix("answer/")
            .and_then(|at| at.parse::<usize>().ok());
        let at = at.filter(|at| (1..=question.answers.len()).contains(at));
        self.picked.push(at.ok_or(Refused::NotOffered)? - 1);
        Ok(())
    }

    /// What is before the trainee.
    #[must_use]
    pub fn screen(&self) -> DrillScreen {
        let words = &self.words;
        let all = self.questions.len();
        let done = self.picked.len();
        let preface = self.preface.iter().map(|line| Said {
            who: Who::Coach,
            text: line.clone(),
            acts: 0,
        });
        let mut lines: Vec<Said> = preface.collect();
        for (question, picked) in self.questions.iter().zip(&self.picked) {
            let mut line = |who, text| {
                lines.push(Said { who, text, acts: 0 });
            };
            line(Who::Coach, question.ask.clone());
            line(
                Who::You,
                question.answers.get(*picked).cloned().unwrap_or_default(),
            );
            let right = *picked == question.right;
            let answer = question
                .answers
                .get(question.right)
                .cloned()
                .unwrap_or_default();
            let args = [
                ("answer", FluentValue::from(answer)),
                ("note", question.note.as_str().into()),
            ];
            let id = if right { "quiz-right" } else { "quiz-wrong" };
            line(Who::Coach, say(words, id, &args));
        }
        let open = self.questions.get(done);
        let number = (done + 1).min(all);
        let args = [("number", FluentValue::from(number)), ("all", all.into())];
        let picks = open
            .iter()
            .flat_map(|question| question.answers.iter().zip(1..));
        let picks = picks.map(|(label, at)| Pick {
            act: Act::Pick(format!("answer/{at}")),
            label: label.clone(),
        });
        DrillScreen {
            step: None,
            banner: say(words, "banner", &[]),
            heading: say(words, "quiz-heading", &args),
            prompt: open.map_or_else(|| say(words, "prompt-over", &[]), |it| it.ask.clone()),
            lines,
            picks: picks.collect(),
            typed: false,
            hint: false,
            debrief: open.is_none().then(|| self.debrief()),
        }
    }

    fn debrief(&self) -> Debrief {
        let right = self.results().filter(|(_, right)| *right).count();
        let args = [
            ("right", right.into()),
            ("all", self.questions.len().into()),
        ];
        Debrief {
            score: None,
            passed: right == self.questions.len(),
            verdict: say(&self.words, "quiz-verdict", &args),
            danger: Vec::new(),
            notes: Vec::new(),
            way: Vec::new(),
            best: Vec::new(),
        }
    }
}

/// The codes that are met every day: two digits.
fn everyday(pack: &Pack) -> Vec<CodeIx> {
    let codes = (0..pack.codes.len()).map(CodeIx::new);
    codes
        .filter(|code| {
            let text = &pack[*code].text;
            text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())
        })
        .collect()
}

/// The right answer among others, in any order.
fn mixed(right: String, others: Vec<String>, rng: &mut Rng) -> (Vec<String>, usize) {
    let mut answers = vec![right];
    for other in others {
        if answers.len() < ANSWERS && !answers.contains(&other) {
            answers.push(other);
        }
    }
    let mut order: Vec<usize> = (0..answers.len()).collect();
    rng.shuffle(&mut order);
    let at = order.iter().position(|at| *at == 0).unwrap_or(0);
    let answers = order.iter().filter_map(|at| answers.get(*at).cloned());
    (answers.collect(), at)
}

/// The steps that a gate guards.
fn guarded(pack: &Pack, gate: FlowIx) -> Vec<NodeIx> {
    let guarded = pack.nodes.iter().zip(0..).filter(|(node, _)| {
        let needs = node.risks.iter().flat_map(|risk| &pack[*risk].needs);
        let by_this = needs.map(|need| pack[need.fact].gate).next().flatten();
        matches!(node.kind, Kind::Try { .. }) && by_this == Some(gate)
    });
    guarded.map(|(_, at)| NodeIx::new(at)).collect()
}

/// Whether a code has this meaning on a way of paying.
fn is_on(reading: &ReadingSheet, channel: &str) -> bool {
    reading.channels.is_empty() || reading.channels.iter().any(|it| it.id == channel)
}

/// Readings of a single back end, and those of sign-in and settlement, are nothing to learn by heart.
fn is_learnt(reading: &ReadingSheet) -> bool {
    let everyday = is_on(reading, "card") || is_on(reading, "qr");
    reading.scopes.is_empty() && reading.verified && everyday
}

/// What a gate asks before a step that it guards, among what other gates ask.
fn gate_question(pack: &Pack, words: &Words, gate: FlowIx, rng: &mut Rng) -> Option<Question> {
    let guarded = guarded(pack, gate);
    let step = *guarded.get(rng.below(guarded.len()))?;
    let first = pack[gate].start;
    let others = pack
        .flows
        .iter()
        .filter(|flow| flow.gate && flow.start != first);
    let mut others: Vec<String> = others
        .map(|flow| node_title(words, pack, flow.start))
        .collect();
    rng.shuffle(&mut others);
    let (answers, right) = mixed(node_title(words, pack, first), others, rng);
    let step = node_title(words, pack, step);
    Some(Question {
        item: format!("gate:{}", pack[gate].id),
        ask: say(words, "quiz-gate", &[("step", step.into())]),
        answers,
        right,
        note: node_part(words, pack, first, "why").unwrap_or_default(),
    })
}

/// How a question is put to a caller, among how others of its flow are.
fn say_question(pack: &Pack, words: &Words, node: NodeIx, rng: &mut Rng) -> Option<Question> {
    let right = node_part(words, pack, node, "say")?;
    let flow = &pack[pack[node].flow];
    let others = flow.each_node().filter(|other| *other != node);
    let mut others: Vec<String> = others
        .filter_map(|other| node_part(words, pack, other, "say"))
        .collect();
    rng.shuffle(&mut others);
    let (answers, right) = mixed(right, others, rng);
    let step = node_title(words, pack, node);
    Some(Question {
        item: format!("say:{}", pack.path(node)),
        ask: say(words, "quiz-say", &[("step", step.into())]),
        answers,
        right,
        note: node_part(words, pack, node, "why").unwrap_or_default(),
    })
}

/// What a code means on a way of paying, among what others mean.
fn code_question(
    content: &Content,
    words: &Words,
    code: CodeIx,
    others: &[CodeIx],
    rng: &mut Rng,
) -> Option<Question> {
    let pack = &content.pack;
    let sheet = CodeSheet::of(pack, words, code);
    let on = is_on;
    let readings = sheet.readings.iter().filter(|it| is_learnt(it));
    let readings: Vec<_> = readings.collect();
    let reading = *readings.get(rng.below(readings.len()))?;
    let channel = if on(reading, "card") { "card" } else { "qr" };
    // What is right as well is no wrong answer: other meanings on the same way of paying, and codes that say and advise the same.
    let right_too = |meaning: &str| {
        let mut own = sheet.readings.iter();
        own.any(|it| it.meaning == meaning && on(it, channel))
    };
    let ask = if channel == "qr" {
        "quiz-code-qr"
    } else {
        "quiz-code-card"
    };
    let ask = say(words, ask, &[("code", sheet.code.as_str().into())]);
    let confused = confused_with(pack, &sheet.code).into_iter();
    let confused = confused.filter_map(|other| pack.code(other));
    let mut others: Vec<CodeIx> = others.to_vec();
    rng.shuffle(&mut others);
    // What it means on another way of paying is the best wrong one.
    let own = sheet.readings.iter().filter(|it| !on(it, channel));
    let own: Vec<String> = own.map(|it| it.meaning.clone()).collect();
    let rest = confused.chain(others).filter(|other| *other != code);
    let rest = rest.filter_map(|other| {
        let sheet = CodeSheet::of(pack, words, other);
        let other = sheet.readings.into_iter().next()?;
        let alike = other.outcome.id == reading.outcome.id && other.advice == reading.advice;
        (!alike && !right_too(&other.meaning)).then_some(other.meaning)
    });
    let others = own.into_iter().take(1).chain(rest).collect();
    let (answers, right) = mixed(reading.meaning.clone(), others, rng);
    Some(Question {
        item: format!("code:{}", sheet.code),
        ask,
        answers,
        right,
        note: reading.advice.clone(),
    })
}

/// Which trouble a caller's opening words are about.
fn find_question(pack: &Pack, words: &Words, scenario: usize, rng: &mut Rng) -> Question {
    let scenario = &pack.scenarios[scenario];
    let flow = &pack[scenario.flow];
    let title = |id: &str| words.get(id, "flow", None, None).text;
    let opening = words
        .get(&format!("scenarios/{}", flow.id), &scenario.id, None, None)
        .text;
    let right = title(&flow.id);
    let mut others: Vec<String> = pack
        .flows
        .iter()
        .filter(|other| !other.gate && other.id != flow.id && &*other.id != "start")
        .filter(|other| &*other.id != crate::pack::CODES)
        .map(|other| title(&other.id))
        .collect();
    rng.shuffle(&mut others);
    let (answers, at) = mixed(right, others, rng);
    let about = words.find(&flow.id, "flow", Some("about"), None);
    Question {
        item: format!("find:{}/{}", flow.id, scenario.id),
        ask: say(words, "quiz-find", &[("words", opening.into())]),
        answers,
        right: at,
        note: about.map(String::from).unwrap_or_default(),
    }
}

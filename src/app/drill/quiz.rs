//! Short rounds: what a code means, and which trouble a caller's words are about.

use std::collections::BTreeSet;

use super::{Debrief, DrillScreen, Pick, Said, Who, clock, say};
use crate::{
    app::codes::CodeSheet,
    content::Content,
    drill::{Act, Refused, Rng},
    pack::{CodeIx, Pack},
    words::{FluentValue, Words},
};

/// How many questions a round has: about two minutes.
const QUESTIONS: usize = 10;

/// How many answers a question has.
const ANSWERS: usize = 4;

/// The seconds that a question is reckoned with.
const SECONDS: u32 = 12;

/// Codes that are easily taken for one another (04 besides with itself, on a card and by QR).
const CONFUSED: [(&str, &str); 6] = [
    ("51", "61"),
    ("96", "98"),
    ("55", "75"),
    ("05", "96"),
    ("91", "98"),
    ("54", "14"),
];

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
}

impl Quiz {
    /// A round on response codes; `first` are codes that are to be among them.
    #[must_use]
    pub fn codes(content: Content, words: Words, seed: u64, first: &[String]) -> Self {
        let pack = &content.pack;
        let mut rng = Rng::new(seed, 0);
        let mut chosen: Vec<CodeIx> = first.iter().filter_map(|code| pack.code(code)).collect();
        // Pairs that are confused, then any.
        let mut pairs = CONFUSED;
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
        }
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
        let mut lines = Vec::new();
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
        let seconds = SECONDS * u32::try_from(done).unwrap_or(u32::MAX);
        let number = (done + 1).min(all);
        let args = [
            ("number", FluentValue::from(number)),
            ("all", all.into()),
            ("clock", clock(seconds).into()),
        ];
        let picks = open
            .iter()
            .flat_map(|question| question.answers.iter().zip(1..));
        let picks = picks.map(|(label, at)| Pick {
            act: Act::Pick(format!("answer/{at}")),
            label: label.clone(),
        });
        DrillScreen {
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
    // Readings of a single back end are nothing to learn by heart.
    let readings = sheet
        .readings
        .iter()
        .filter(|it| it.scopes.is_empty() && it.verified);
    let readings: Vec<_> = readings.collect();
    let reading = *readings.get(rng.below(readings.len()))?;
    let of_qr = reading.channels.iter().any(|channel| channel.id == "qr")
        && !reading.channels.iter().any(|channel| channel.id == "card");
    let ask = if of_qr {
        "quiz-code-qr"
    } else {
        "quiz-code-card"
    };
    let ask = say(words, ask, &[("code", sheet.code.as_str().into())]);
    let confused = CONFUSED.iter().flat_map(|(one, other)| {
        let here = |it: &str| it == sheet.code;
        let first = here(other).then_some(*one);
        first.into_iter().chain(here(one).then_some(*other))
    });
    let confused = confused.filter_map(|other| pack.code(other));
    let mut others: Vec<CodeIx> = others.to_vec();
    rng.shuffle(&mut others);
    let mut answers = vec![reading.meaning.clone()];
    // Another meaning of the code itself is the best wrong one, but only where it is another.
    let own = sheet
        .readings
        .iter()
        .filter(|it| it.id != reading.id && it.outcome.id != reading.outcome.id);
    let own: Vec<String> = own
        .filter(|it| !it.scopes.is_empty() || of_qr || readings.len() > 1)
        .map(|it| it.meaning.clone())
        .collect();
    let rest = confused.chain(others).filter(|other| *other != code);
    let rest = rest.filter_map(|other| {
        let sheet = CodeSheet::of(pack, words, other);
        sheet
            .readings
            .first()
            .map(|reading| reading.meaning.clone())
    });
    for meaning in own.into_iter().take(1).chain(rest) {
        if answers.len() < ANSWERS && !answers.contains(&meaning) {
            answers.push(meaning);
        }
    }
    rng.shuffle(&mut answers);
    let right = answers
        .iter()
        .position(|answer| *answer == reading.meaning)?;
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
    others.truncate(ANSWERS - 1);
    others.push(right.clone());
    rng.shuffle(&mut others);
    let at = others
        .iter()
        .position(|answer| *answer == right)
        .unwrap_or(0);
    let about = words.find(&flow.id, "flow", Some("about"), None);
    Question {
        item: format!("find:{}/{}", flow.id, scenario.id),
        ask: say(words, "quiz-find", &[("words", opening.into())]),
        answers: others,
        right: at,
        note: about.map(String::from).unwrap_or_default(),
    }
}

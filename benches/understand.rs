//! How well and how fast what people say is understood: `cargo bench --bench understand`. Each hand that wrote utterances
//! is left out in turn, the model is trained from the others, and asked for what the one left out wrote. Texts that stand
//! in the pack word for word are left out.

#![allow(clippy::print_stdout, reason = "the figures are for whoever runs it")]
#![allow(
    clippy::expect_used,
    reason = "without the utterances there is nothing to measure"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use posdoc::{
    app::finder::Finder,
    content::Content,
    search::{How, Role},
    understand::{Corpus, Matcher, Utterance, rows, train},
    words::Words,
};

fn main() {
    let content = Content::embedded();
    let words = Words::new(content.files.clone(), &["zh-CN"]);
    let begin = Instant::now();
    let finder = Finder::new(&content.pack, &words);
    println!("ready      {:.1?}", begin.elapsed());
    let said = utterances(&content);
    println!("utterances {}", said.len());
    keys(&content, &words, &finder, &said);
    hands(&content, &words, &finder, &said);
}

/// All utterances, with the flow of a message as the place.
fn utterances(content: &Content) -> Vec<Utterance> {
    let mut all = Vec::new();
    for locale in ["en", "zh-CN"] {
        let folder =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{locale}/utterances"));
        let files = fs::read_dir(folder).expect("the utterances");
        let mut files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
        files.sort();
        for file in files.iter().filter(|file| !file.ends_with("codes.tsv")) {
            let text = fs::read_to_string(file).expect("a text");
            for mut utterance in rows(&text).filter_map(|(_, row)| row) {
                let mut messages = content.pack.messages.iter();
                let message = messages.find(|message| *message.id == *utterance.place);
                if let Some(message) = message.filter(|_| file.ends_with("messages.tsv")) {
                    let flow = content.pack[message.to].flow;
                    utterance.place = content.pack[flow].id.to_string();
                }
                all.push(utterance);
            }
        }
    }
    all
}

/// Every twentieth utterance, typed key by key, and 200 characters.
fn keys(content: &Content, words: &Words, finder: &Finder, said: &[Utterance]) {
    let mut times: Vec<(Duration, String)> = Vec::new();
    for utterance in said.iter().step_by(20) {
        for (end, c) in utterance.text.char_indices() {
            let typed = &utterance.text[..end + c.len_utf8()];
            let begin = Instant::now();
            black_box(finder.understand(&content.pack, words, typed, 24));
            times.push((begin.elapsed(), typed.to_owned()));
        }
    }
    times.sort();
    let at = |share: usize| &times[(times.len() * share / 100).min(times.len() - 1)];
    println!("answers to {} keys", times.len());
    for (name, share) in [("median", 50), ("95 of 100", 95), ("slowest", 100)] {
        let (time, typed) = at(share);
        println!("{name:<10} {time:<10.1?} {typed}");
    }
    let long: String = said
        .iter()
        .step_by(97)
        .flat_map(|u| u.text.chars())
        .take(200)
        .collect();
    let begin = Instant::now();
    for _ in 0..100 {
        black_box(finder.understand(&content.pack, words, &long, 24));
    }
    println!("200 signs  {:.1?}", begin.elapsed() / 100);
}

/// How many of all come out well, first and among the first three.
#[derive(Clone, Copy, Default)]
struct Share {
    all: usize,
    first: usize,
    three: usize,
}

impl Share {
    #[allow(clippy::cast_precision_loss, reason = "counts of utterances are small")]
    fn print(self, name: &str) {
        let percent = |count: usize| 100.0 * count as f64 / self.all.max(1) as f64;
        println!(
            "{name:<10} {:>6}  first {:>5.1} %  among three {:>5.1} %",
            self.all,
            percent(self.first),
            percent(self.three)
        );
    }
}

fn hands(content: &Content, words: &Words, finder: &Finder, said: &[Utterance]) {
    let flow = |place: &str| place.split('/').next().unwrap_or(place).to_owned();
    let items = finder.matcher().items();
    let lexicons = words.plain("danger.txt");
    let concepts: Vec<String> = ["en", "zh-CN"]
        .map(|locale| {
            format!(
                "{}/locales/{locale}/concepts.tsv",
                env!("CARGO_MANIFEST_DIR")
            )
        })
        .map(|path| fs::read_to_string(path).expect("the concepts"))
        .into();
    // What screens say is known to everybody.
    let screens = items
        .iter()
        .filter(|item| item.code.is_none())
        .flat_map(|item| {
            let texts = item.texts.iter().filter(|text| text.role != Role::About);
            texts.map(|text| Utterance {
                place: flow(&item.to),
                answer: None,
                leads: true,
                hand: "screen".to_owned(),
                text: text.text.clone(),
            })
        });
    let screens: Vec<Utterance> = screens.collect();
    let names: BTreeSet<&str> = said.iter().map(|u| u.hand.as_str()).collect();
    let mut all = Share::default();
    let mut nothing = Share::default();
    let mut each: BTreeMap<&str, Share> = BTreeMap::new();
    for name in names {
        let others = said.iter().filter(|u| u.hand != name).chain(&screens);
        let model = train(&Corpus {
            utterances: others.cloned().collect(),
            concepts: concepts.clone(),
            files: Vec::new(),
        });
        let has =
            |place: &str| content.pack.flow(place).is_some() || content.pack.node(place).is_some();
        let matcher = Matcher::with_model(items.to_vec(), &lexicons, has, Vec::leak(model));
        for utterance in said.iter().filter(|u| u.hand == name) {
            let places = matcher.understand(&utterance.text, 10).places;
            if places
                .first()
                .is_some_and(|place| place.how == Some(How::Exact))
            {
                continue;
            }
            let wanted = flow(&utterance.place);
            let at = places.iter().position(|place| flow(&place.to) == wanted);
            if wanted == "-" {
                nothing.all += 1;
                nothing.first += usize::from(places.is_empty());
                continue;
            }
            for share in [&mut all, each.entry(name).or_default()] {
                share.all += 1;
                share.first += usize::from(at == Some(0));
                share.three += usize::from(at.is_some_and(|at| at < 3));
            }
        }
    }
    println!("leaving one hand out:");
    for (name, share) in each {
        share.print(name);
    }
    all.print("all");
    println!(
        "no hit where there is none: {} of {}",
        nothing.first, nothing.all
    );
}

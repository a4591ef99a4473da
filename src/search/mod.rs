//! One search box for everything: response codes, what terminals print, and flows; in Chinese and English
//! at once, in pinyin, and with typing mistakes forgiven.
//!
//! The caller gives the [`Item`]s with all their texts in all languages, and asks the [`Index`] at every
//! key. Every [`Hit`] says which text matched and how, so that the person sees why it is there.

mod code;
mod english;
mod find;
mod fold;
mod lines;
mod money;
mod parts;
mod pinyin;
mod query;
mod rank;
mod scan;

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::ops::Range;

pub use code::code;
use english::Vocabulary;
use find::Finder;
pub use fold::is_han;
use fold::{Alphabet, Letter, Sign};
use lines::Lines;
pub use money::{asks_taken, denies_taken, says_taken};
use pinyin::Sounds;
use query::Query;

/// What an [`Item`] is. Of hits that are as good, the one of the earlier kind comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A flow of the wizard.
    Flow,
    /// Something that terminals print.
    Message,
    /// A response code.
    Code,
}

/// What a [`Text`] is to its item. A match in an earlier one is worth more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// What the item is called.
    Title,
    /// Another wording of the same on other screens.
    Wording,
    /// What people type who do not know the title; never shown as one.
    Key,
    /// A line about it, such as a symptom or what to do.
    About,
}

/// One text by which an [`Item`] can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text, in any language. Its first 65,535 characters are searched.
    pub text: String,
    /// What it is to the item.
    pub role: Role,
}

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Where it leads: a flow or a node. The search only hands it back.
    pub to: String,
    /// The response code, if it is about one.
    pub code: Option<String>,
    /// The texts of all languages together.
    pub texts: Vec<Text>,
}

/// Why an item was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// Its code was typed.
    Code,
    /// Its code begins with what was typed.
    CodePrefix,
    /// The text is what was typed, spaces, signs and capitals aside.
    Exact,
    /// The text begins with what was typed.
    Starts,
    /// The text contains what was typed.
    Contains,
    /// All that was typed is in the texts of the item, but not in one piece.
    Words,
    /// The text reads like the pinyin that was typed, some of it perhaps as initials.
    Pinyin,
    /// The pinyin of the text begins with the letters that were typed, one or two for each character.
    Initials,
    /// It is what was typed but for a typing mistake, or sounds like it.
    Near,
    /// Most of what was typed is in the texts of the item. Found only where nothing fits better.
    Partly,
}

/// One result of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The item's number, in the order in which [`Index::new`] was given the items.
    pub item: usize,
    /// The number of the text that matched, or the one that has most of it; `None` where the code matched.
    pub text: Option<usize>,
    /// How it matched.
    pub how: How,
    /// How good the match is; more is better. Only for comparing the hits of one search.
    pub rank: u32,
    /// The byte ranges of the text that matched, for highlighting: in order, apart, and on character boundaries.
    pub marked: Vec<Range<usize>>,
}

/// A code that was looked for and that no item has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlisted {
    /// In its normal form: `47`, `ZX`.
    pub code: String,
    /// It can hardly be anything else: it has a digit or was typed in capitals.
    pub sure: bool,
}

/// Items made ready to be searched.
#[derive(Debug)]
pub struct Index {
    items: Vec<Item>,
    /// The normal form of each item's code.
    codes: Vec<Option<String>>,
    lines: Vec<Line>,
    signs: Vec<Sign>,
    words: Vec<Occurrence>,
    alphabet: Alphabet,
    vocabulary: Vocabulary,
    sounds: Sounds,
    known: Lines,
}

/// A text of an item. The lines of one item are in one piece, in the order of the items.
#[derive(Debug)]
struct Line {
    item: u32,
    text: u32,
    role: Role,
    han: bool,
    signs: Range<u32>,
    words: Range<u32>,
}

/// A word in a text.
#[derive(Debug, Clone, Copy)]
struct Occurrence {
    word: u32,
    /// The sign of the line where it begins.
    from: u16,
}

/// The best match of an item so far.
#[derive(Debug, Clone)]
struct Match {
    rank: u32,
    how: How,
    /// The number of the line; `None` where the code matched.
    line: Option<usize>,
    /// The signs of the line that matched, in any order.
    marks: Vec<(usize, usize)>,
}

/// The best match of each item.
struct Board(Vec<Option<Match>>);

impl Board {
    /// Puts a match in the place of its item unless there is one as good: how, the line, and the marks.
    fn offer(
        &mut self,
        item: usize,
        rank: u32,
        found: impl FnOnce() -> (How, Option<usize>, Vec<(usize, usize)>),
    ) {
        if let Some(place) = self.0.get_mut(item)
            && place.as_ref().is_none_or(|old| old.rank < rank)
        {
            let (how, line, marks) = found();
            *place = Some(Match {
                rank,
                how,
                line,
                marks,
            });
        }
    }

    /// The rank of the best match of all, 0 if there is none.
    fn best(&self) -> u32 {
        self.0
            .iter()
            .flatten()
            .map(|found| found.rank)
            .max()
            .unwrap_or(0)
    }
}

impl Index {
    /// Makes `items` ready to be searched.
    #[must_use]
    pub fn new(items: Vec<Item>) -> Self {
        let mut this = Self {
            codes: items
                .iter()
                .map(|item| item.code.as_deref().map(code::listed))
                .collect(),
            items,
            lines: Vec::new(),
            signs: Vec::new(),
            words: Vec::new(),
            alphabet: Alphabet::default(),
            vocabulary: Vocabulary::default(),
            sounds: Sounds::default(),
            known: Lines::default(),
        };
        for (item, number) in this.items.iter().zip(0..) {
            for (text, place) in item.texts.iter().zip(0..) {
                let mut line = Line {
                    item: number,
                    text: place,
                    role: text.role,
                    han: false,
                    signs: end(&this.signs)..0,
                    words: end(&this.words)..0,
                };
                let mut word = String::new();
                let mut from = 0;
                for (letter, at) in fold::letters(&text.text).zip(0..u16::MAX) {
                    let id = this.alphabet.enter(letter.c);
                    this.signs.push(Sign::new(id, letter.first));
                    line.han |= fold::is_han(letter.c);
                    if letter.first {
                        finish(&mut word, from, &mut this.words, &mut this.vocabulary);
                        from = at;
                    }
                    if !fold::is_han(letter.c) {
                        word.push(letter.c);
                    }
                }
                finish(&mut word, from, &mut this.words, &mut this.vocabulary);
                line.signs.end = end(&this.signs);
                line.words.end = end(&this.words);
                this.lines.push(line);
            }
        }
        this.sounds = Sounds::new(&this.alphabet);
        this.known = Lines::new(&this);
        this
    }

    /// The items, as they were given.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The items that `query` finds, the best first, at most `most` of them. Nothing for an empty query.
    ///
    /// A response code comes first, then the codes that begin like it, then texts. Words find texts of every
    /// language; letters may be English or pinyin. Only the first 64 letters and characters count. The order is the
    /// same at every call; hits as good as each other are ordered by [`Kind`], by [`Role`], and then as the items
    /// were given.
    #[must_use]
    pub fn find(&self, query: &str, most: usize) -> Vec<Hit> {
        let mut board = self.board();
        let texts = self.find_code(query, &mut board);
        let queries = [
            Some((texts.as_str(), 0)),
            query::core(&texts).map(|core| (core, rank::CORE)),
        ];
        let finders: Vec<Finder<'_>> = queries
            .into_iter()
            .flatten()
            .filter_map(|(query, off)| {
                Some(Finder::new(self, Query::new(query, &self.alphabet)?, off))
            })
            .collect();
        let mut partly = self.board();
        for finder in &finders {
            finder.find(&mut board, &mut partly);
        }
        if board.best() < rank::NEAR {
            for finder in &finders {
                finder.near(&mut board);
            }
        }
        if board.best() == 0 {
            board = partly;
        }
        self.hits(board, most)
    }

    /// The code that `query` asks for, if it is one that no item has.
    #[must_use]
    pub fn unlisted(&self, query: &str) -> Option<Unlisted> {
        let meant = code::meant(query)?;
        let known = self
            .codes
            .iter()
            .flatten()
            .any(|listed| *listed == meant.code);
        let word = !meant.number && self.vocabulary.contains(&meant.code.to_lowercase());
        (!known && !word).then_some(Unlisted {
            code: meant.code,
            sure: meant.sure,
        })
    }

    /// Puts the codes that `query` may mean on the `board`. Gives back what is to be looked for in texts.
    fn find_code(&self, query: &str, board: &mut Board) -> String {
        let asked = code(query);
        let wanted = asked.clone().unwrap_or_else(|| code::listed(query));
        let begins = code::beginning(query).unwrap_or_else(|| wanted.clone());
        let mut known = false;
        for (item, listed) in self.codes.iter().enumerate() {
            let Some(listed) = listed else { continue };
            let (how, rank) = if *listed == wanted {
                (How::Code, rank::CODE)
            } else if !begins.is_empty() && listed.starts_with(&begins) {
                let letter = asked.is_none();
                (
                    How::CodePrefix,
                    if letter {
                        rank::CODE_LETTER
                    } else {
                        rank::CODE_PREFIX
                    },
                )
            } else {
                continue;
            };
            known = true;
            board.offer(item, rank, || (how, None, Vec::new()));
        }
        match asked {
            Some(code) if known || code.bytes().all(|b| b.is_ascii_digit()) => code,
            _ => query.to_owned(),
        }
    }

    fn hits(&self, board: Board, most: usize) -> Vec<Hit> {
        let mut found: Vec<(usize, Match)> = board
            .0
            .into_iter()
            .enumerate()
            .filter_map(|(item, found)| Some((item, found?)))
            .collect();
        found.sort_by_key(|(item, found)| {
            let line = found.line.and_then(|line| self.lines.get(line));
            (
                Reverse(found.rank),
                self.items.get(*item).map(|item| item.kind),
                line.map(|line| line.role),
                *item,
            )
        });
        found.truncate(most);
        found
            .into_iter()
            .map(|(item, found)| {
                let line = found.line.and_then(|line| self.lines.get(line));
                Hit {
                    item,
                    text: line.map(|line| line.text as usize),
                    how: found.how,
                    rank: found.rank,
                    marked: line
                        .map(|line| self.marked(line, found.marks))
                        .unwrap_or_default(),
                }
            })
            .collect()
    }

    /// The bytes of the text behind the signs `marks`.
    fn marked(&self, line: &Line, mut marks: Vec<(usize, usize)>) -> Vec<Range<usize>> {
        let letters: Vec<Letter> = self.letters(line).collect();
        marks.sort_unstable();
        let mut marked: Vec<Range<usize>> = Vec::new();
        for (from, to) in marks {
            let (Some(first), Some(last)) = (letters.get(from), letters.get(to.wrapping_sub(1)))
            else {
                continue;
            };
            let end = last.at + last.bytes;
            match marked.last_mut() {
                Some(before) if before.end >= first.at => before.end = before.end.max(end),
                _ => marked.push(first.at..end),
            }
        }
        marked
    }

    fn board(&self) -> Board {
        Board(vec![None; self.items.len()])
    }

    fn signs(&self, line: &Line) -> &[Sign] {
        &self.signs[line.signs.start as usize..line.signs.end as usize]
    }

    fn code(&self, item: usize) -> Option<&str> {
        self.codes.get(item)?.as_deref()
    }

    fn words(&self, line: &Line) -> &[Occurrence] {
        &self.words[line.words.start as usize..line.words.end as usize]
    }

    fn letters(&self, line: &Line) -> impl Iterator<Item = Letter> {
        let item = self.items.get(line.item as usize);
        let text = item.and_then(|item| item.texts.get(line.text as usize));
        fold::letters(text.map_or("", |text| &text.text))
    }
}

/// The place where the next element of `list` will be.
fn end<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// Puts the `word` that was gathered, if any, into the list.
fn finish(word: &mut String, from: u16, words: &mut Vec<Occurrence>, vocabulary: &mut Vocabulary) {
    if !word.is_empty() {
        words.push(Occurrence {
            word: vocabulary.enter(word),
            from,
        });
        word.clear();
    }
}

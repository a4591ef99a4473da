use strsim::osa_distance;

use super::fold::Sign;
use super::parts::{Tally, Wanted};
use super::pinyin::Spelling;
use super::query::Query;
use super::scan::{Scan, Whole};
use super::{Board, How, Index, Kind, Line, Role, rank};

/// A query made ready to be looked for in every text.
pub(super) struct Finder<'i> {
    index: &'i Index,
    query: Query,
    scan: Scan,
    /// The whole query as pinyin.
    spelling: Option<Spelling<'i>>,
    wanted: Wanted<'i>,
    /// What every match is worth less.
    off: u32,
}

impl<'i> Finder<'i> {
    pub fn new(index: &'i Index, query: Query, off: u32) -> Self {
        let pinyin = query.letters.len() > 1 && query.has_latin();
        Self {
            index,
            scan: Scan::new(&query, index.alphabet.len()),
            spelling: pinyin.then(|| Spelling::new(&query.letters, &index.alphabet, &index.sounds)),
            wanted: Wanted::new(&query, index),
            off,
            query,
        }
    }

    /// Puts what has the whole query, or all parts of it, on the `board`, and what has most parts on `partly`.
    pub fn find(&self, board: &mut Board, partly: &mut Board) {
        // One letter is hardly a search: the titles that begin with it must do.
        let letter = self.query.letters.len() == 1 && self.query.han == 0;
        self.offer_codes(partly);
        let known = &self.index.known;
        let mut lines = known.having(&self.query, letter, self.index);
        self.wanted.add_lines(self.index, &mut lines);
        if let Some(spelling) = &self.spelling {
            known.add_spelt(spelling, self.index, &mut lines);
        }
        let mut lines = lines.iter().peekable();
        while let Some(&first) = lines.peek() {
            let item = self.index.lines[first].item as usize;
            let all = known.of_item(item);
            let mut tally = self.wanted.tally();
            let mut whole = false;
            while let Some(at) = lines.next_if(|at| all.contains(at)) {
                let line = &self.index.lines[at];
                let signs = self.index.signs(line);
                let seen = self.scan.find(signs);
                if let Some(found) = seen.whole.filter(|_| !letter || line.role <= Role::Wording) {
                    whole = true;
                    self.offer_whole(at, line, found, board);
                }
                self.offer_spelt(at, line, signs, board);
                self.wanted
                    .count(self.index, at, line, &self.query, &seen, &mut tally);
            }
            // What is one word anyway is not found in parts.
            if !(whole && self.query.is_one_part()) {
                self.offer_parts(item, &tally, board, partly);
            }
        }
    }

    fn offer(
        &self,
        board: &mut Board,
        line: usize,
        rank: u32,
        how: How,
        marks: impl FnOnce() -> Vec<(usize, usize)>,
    ) {
        let Some(item) = self.index.lines.get(line).map(|line| line.item as usize) else {
            return;
        };
        let kind = self.index.items.get(item).map(|item| item.kind);
        let worded = kind == Some(Kind::Code) && how != How::Exact;
        let off = self.off + if worded { rank::WORDED_CODE } else { 0 };
        board.offer(item, rank.saturating_sub(off), || {
            (how, Some(line), marks())
        });
    }

    fn offer_whole(&self, at: usize, line: &Line, found: Whole, board: &mut Board) {
        let length = self.query.letters.len();
        let (how, rank) = rank::whole(found, length, line.signs.len(), line.role);
        self.offer(board, at, rank, how, || {
            vec![(found.from, found.from + length)]
        });
    }

    fn offer_spelt(&self, at: usize, line: &Line, signs: &[Sign], board: &mut Board) {
        if let Some(spelling) = self.spelling.as_ref().filter(|_| line.han)
            && self.index.known.may_spell(at, spelling)
            && let Some(found) = spelling.find(signs)
            && let Some((how, rank)) = rank::spelt(found, signs.len(), line.role)
        {
            // Of a word that there is, the letters mean that word and not some initials.
            let word = self.query.is_one_part() && self.wanted.is_known();
            let rank = if word && (found.full < 2 || found.initials > 0) {
                rank / 2
            } else {
                rank
            };
            let marks = || vec![(usize::from(found.from), usize::from(found.to))];
            self.offer(board, at, rank, how, marks);
        }
    }

    /// Puts the codes that are words of the query on the board.
    fn offer_codes(&self, partly: &mut Board) {
        if !self.wanted.has_codes() {
            return;
        }
        for item in 0..self.index.items.len() {
            let texts = !self.index.known.of_item(item).is_empty();
            if texts
                && self
                    .index
                    .code(item)
                    .is_some_and(|code| self.wanted.has(code))
            {
                partly.offer(item, rank::CODE_WORD, || (How::Code, None, Vec::new()));
            }
        }
    }

    fn offer_parts(&self, item: usize, tally: &Tally, board: &mut Board, partly: &mut Board) {
        let code = self.index.code(item);
        let Some(found) = self.wanted.sum(tally, &self.query, code) else {
            return;
        };
        let Some(line) = self.index.lines.get(found.line) else {
            return;
        };
        let mut marks = self.scan.pieces(self.index.signs(line));
        marks.extend(self.wanted.marks(self.index, found.line, line));
        let marked = marks.iter().map(|(from, to)| to - from).sum();
        let (board, how) = match (found.all, found.near) {
            (true, false) => (board, How::Words),
            (true, true) => (board, How::Near),
            (false, _) => (partly, How::Partly),
        };
        let rank = rank::parts(&found.parts, marked, line.signs.len(), found.all);
        self.offer(board, found.line, rank, how, || marks);
    }

    /// Puts Chinese texts on the board that are, or contain, something that sounds like the query, or the query but
    /// for a mistyped, missing or needless character.
    pub fn near(&self, board: &mut Board) {
        if self.query.han.count_ones() < 2 {
            return;
        }
        let sounds = &self.index.sounds;
        let alike = sounds.alike(&self.query.letters, &self.index.alphabet);
        let sounding = self.index.known.sounding(&self.query, &alike);
        let most = self.edits();
        let nearly = most.map(|most| self.index.known.nearly(&self.query, most));
        let alike = Scan::alike(&self.query, alike);
        for (at, line) in self.index.lines.iter().enumerate() {
            if line.role == Role::About || !line.han {
                continue;
            }
            let signs = self.index.signs(line);
            if sounding.contains(at) {
                self.offer_alike(at, line, alike.find(signs).whole, board);
            }
            if let (Some(most), Some(nearly)) = (most, &nearly)
                && nearly.contains(at)
            {
                self.offer_edited(at, line, signs, most, board);
            }
        }
    }

    /// How many mistakes are forgiven.
    fn edits(&self) -> Option<usize> {
        match self.query.han.count_ones() {
            0..4 => None,
            4..8 => Some(1),
            8.. => Some(2),
        }
    }

    fn offer_alike(&self, at: usize, line: &Line, found: Option<Whole>, board: &mut Board) {
        let length = self.query.letters.len();
        // Too much sounds like two characters.
        let enough = length > 2 || length == line.signs.len();
        if let Some(found) = found.filter(|_| enough) {
            let rank = rank::near(0, length, line.signs.len(), line.role);
            self.offer(board, at, rank, How::Near, || {
                vec![(found.from, found.from + length)]
            });
        }
    }

    fn offer_edited(&self, at: usize, line: &Line, signs: &[Sign], most: usize, board: &mut Board) {
        let length = self.query.letters.len();
        if self.scan.common(signs) + most < length {
            return;
        }
        let query: String = self.query.letters.iter().collect();
        let text: Vec<char> = self.index.letters(line).map(|letter| letter.c).collect();
        let mut best: Option<(usize, usize, usize)> = None;
        let sizes = (0..=most).flat_map(|off| [length + off, length - off]);
        for size in sizes {
            for (from, window) in text.windows(size).enumerate() {
                let edits = osa_distance(&query, &window.iter().collect::<String>());
                if edits <= most && best.is_none_or(|(least, ..)| edits < least) {
                    best = Some((edits, from, from + size));
                }
            }
        }
        if let Some((edits, from, to)) = best {
            let rank = rank::near(edits, length, signs.len(), line.role);
            self.offer(board, at, rank, How::Near, || vec![(from, to)]);
        }
    }
}

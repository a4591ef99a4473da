use strsim::osa_distance;

use super::fold::{Alphabet, is_han, letter_set, letters};

/// The characters of a query beyond this are not looked at: one bit each.
pub(super) const MOST: usize = 64;

/// The words of a query beyond this are not looked for apart.
const MOST_WORDS: usize = 12;

/// Words that say nothing about the trouble.
const STOP: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "cannot", "could", "do",
    "does", "for", "from", "get", "gets", "had", "has", "have", "help", "how", "i", "in", "is",
    "it", "its", "keeps", "me", "my", "of", "on", "or", "our", "please", "says", "saying", "so",
    "some", "that", "the", "their", "there", "this", "to", "was", "we", "what", "when", "where",
    "which", "who", "why", "will", "with", "you", "your",
];

/// Words that weigh in but need not be there: `printer not printing` is answered by `Printer: nothing comes out`.
const SOFT: &[&str] = &[
    "no",
    "not",
    "cant",
    "dont",
    "doesnt",
    "didnt",
    "isnt",
    "wont",
    "nothing",
    "still",
    "again",
    "wrong",
    "problem",
    "trouble",
    "error",
    "pos",
    "terminal",
    "machine",
    "device",
    "out",
    "up",
    "off",
    "down",
    "any",
    "anything",
    "after",
    "before",
    "since",
    "just",
    "now",
    "today",
    "yesterday",
    "then",
    "they",
    "he",
    "she",
    "him",
    "his",
    "her",
    "them",
    "customer",
    "customers",
    "shop",
    "store",
    "anymore",
    "did",
    "only",
    "always",
    "says",
    "said",
    "show",
    "shows",
    "showing",
    "told",
    "tells",
    "all",
    "come",
    "comes",
    "if",
    "im",
    "am",
    "even",
    "too",
    "very",
];

/// What the sentences of people under stress are full of: it need not be there, the longer before what it
/// begins with.
const AROUND: &[&str] = &[
    "不知道",
    "刷卡机",
    "怎么",
    "为什么",
    "请问",
    "麻烦",
    "机器",
    "一点",
    "突然",
    "刚才",
    "刚刚",
    "现在",
    "今天",
    "昨天",
    "总是",
    "一直",
    "老是",
    "但是",
    "可是",
    "然后",
    "因为",
    "显示",
    "提示",
    "出现",
    "屏幕",
    "上面",
    "一笔",
    "这笔",
    "这个",
    "那个",
    "顾客",
    "客人",
    "客户",
    "商家",
    "老板",
    "店里",
    "我们",
    "有点",
    "时候",
    "可以",
    "还是",
    "已经",
    "机上",
    "银行",
    "用户说",
    "的",
    "了",
    "我",
    "你",
    "他",
    "这",
    "那",
    "就",
    "也",
    "还",
    "又",
    "都",
    "说",
    "啊",
    "呢",
    "吗",
    "吧",
    "是",
    "在",
    "给",
    "把",
    "和",
    "要",
    "会",
    "能",
    "请",
    "才",
    "很",
    "让",
    "叫",
    "跟",
    "到",
    "上",
    "后",
    "机",
];

/// What stands around the words that matter in a Chinese question, the longer before what it begins with.
const BEFORE: &[&str] = &[
    "请问",
    "为什么",
    "为啥",
    "怎么",
    "我的",
    "我们的",
    "老是",
    "一直",
    "总是",
    "显示",
    "提示",
    "出现",
];
const AFTER: &[&str] = &[
    "zenmeban",
    "zenmehuishi",
    "zenmechuli",
    "zenmejiejue",
    "zenmenong",
    "shenmeyisi",
    "请联系客服",
    "联系客服",
    "请联系管理员",
    "请与客服联系",
    "是什么意思",
    "什么意思",
    "是什么原因",
    "什么原因",
    "怎么回事",
    "咋回事",
    "怎么处理",
    "怎么解决",
    "如何处理",
    "如何解决",
    "怎么办",
    "咋办",
    "怎么弄",
    "为什么",
    "了",
    "啊",
    "吗",
    "呢",
    "吧",
    "呀",
    "的",
];

/// `query` without what stands around the words that matter, if that leaves anything, and less than before.
pub(super) fn core(query: &str) -> Option<&str> {
    let mut core = query.trim_matches(|c: char| !c.is_alphanumeric());
    while let Some(rest) = AFTER
        .iter()
        .find_map(|after| core.strip_suffix(after))
        .or_else(|| BEFORE.iter().find_map(|before| core.strip_prefix(before)))
    {
        core = rest.trim_matches(|c: char| !c.is_alphanumeric());
    }
    let enough = core.chars().nth(1).is_some();
    (enough && core.len() < query.len()).then_some(core)
}

/// What is looked for.
pub(super) struct Query {
    /// The characters to compare, and their numbers.
    pub letters: Vec<char>,
    pub ids: Vec<u16>,
    pub words: Vec<Word>,
    /// The Chinese characters, a bit for each place in `letters`.
    pub han: u64,
    /// Those of them that need not be there.
    pub light: u64,
    /// The places where words begin.
    pub firsts: u64,
    /// The runs of Chinese characters between spaces and words, a bit for each place.
    pub runs: Vec<u64>,
}

/// A word of letters and digits in a query.
pub(super) struct Word {
    pub text: String,
    pub weight: Weight,
}

/// How much it matters whether a word is found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Needed,
    Soft,
    Stop,
}

impl Query {
    /// `None` if there is nothing to look for.
    pub fn new(query: &str, alphabet: &Alphabet) -> Option<Self> {
        let mut this = Self {
            letters: Vec::new(),
            ids: Vec::new(),
            words: Vec::new(),
            han: 0,
            light: 0,
            firsts: 0,
            runs: Vec::new(),
        };
        for letter in letters(query).take(MOST) {
            let bit = 1 << this.letters.len();
            if is_han(letter.c) {
                match this.runs.last_mut() {
                    Some(run) if !letter.apart && *run & (bit >> 1) != 0 => *run |= bit,
                    _ => this.runs.push(bit),
                }
                this.han |= bit;
            } else if letter.first {
                this.words.push(Word {
                    text: letter.c.into(),
                    weight: Weight::Needed,
                });
            } else if let Some(word) = this.words.last_mut() {
                word.text.push(letter.c);
            }
            this.firsts |= if letter.first { bit } else { 0 };
            this.letters.push(letter.c);
            this.ids.push(alphabet.id(letter.c));
        }
        this.words.truncate(MOST_WORDS);
        this.light = light(&this.letters);
        this.weigh();
        (!this.letters.is_empty()).then_some(this)
    }

    /// Tells the words that matter from the others; where nothing matters, everything does.
    fn weigh(&mut self) {
        let weights = self.words.iter().map(|word| weight(&word.text));
        let weights: Vec<Weight> = weights.collect();
        if self.han == 0 && !weights.contains(&Weight::Needed) {
            return;
        }
        for (word, weight) in self.words.iter_mut().zip(weights) {
            word.weight = weight;
        }
    }

    /// Whether it is a single word, or a single run of Chinese characters.
    pub fn is_one_part(&self) -> bool {
        self.words.len() + self.runs.len() == 1
    }

    /// Whether anything could be pinyin.
    pub fn has_latin(&self) -> bool {
        self.letters.iter().any(char::is_ascii_alphabetic)
    }

    pub fn has_digit(&self) -> bool {
        self.letters.iter().any(char::is_ascii_digit)
    }
}

/// The places of what stands around the words that matter, a bit each.
fn light(letters: &[char]) -> u64 {
    let (mut light, mut at) = (0, 0);
    while at < letters.len() {
        let around = AROUND.iter().map(|around| around.chars());
        let length = around
            .filter(|around| {
                letters[at..]
                    .iter()
                    .copied()
                    .take(around.clone().count())
                    .eq(around.clone())
            })
            .map(Iterator::count)
            .max();
        let length = length.unwrap_or(0);
        light |= ((1 << length) - 1) << at;
        at += length.max(1);
    }
    light
}

/// Whether `word`, in lower case, says nothing about the trouble.
pub(super) fn is_stop(word: &str) -> bool {
    STOP.contains(&word)
}

/// Whether `word`, in lower case, is a word that need not be there, mistyped: `eror`, `termnial`.
pub(super) fn is_nearly_soft(word: &str) -> bool {
    let mut long = SOFT.iter().chain(STOP).filter(|soft| soft.len() > 4);
    let own = letter_set(word);
    // One mistake brings one letter at most, and takes one away.
    let may = |soft: &str| {
        let soft_letters = letter_set(soft);
        !word.is_ascii()
            || word.len().abs_diff(soft.len()) < 2
                && (own & !soft_letters).count_ones() < 2
                && (soft_letters & !own).count_ones() < 2
    };
    word.len() > 3 && long.any(|soft| may(soft) && osa_distance(word, soft) == 1)
}

fn weight(word: &str) -> Weight {
    if is_stop(word) {
        Weight::Stop
    } else if SOFT.contains(&word) {
        Weight::Soft
    } else {
        Weight::Needed
    }
}

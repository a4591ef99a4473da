//! Labelled tables of what people type: `class  kind  secret ¦ secret  line`.

/// A line of a table.
pub struct Row<'t> {
    /// `leak`, `legit` or `ambiguous`.
    pub class: &'t str,
    pub kind: &'t str,
    /// The parts of the line that must not stay readable.
    pub secrets: Vec<&'t str>,
    pub line: &'t str,
}

impl Row<'_> {
    /// Whether no more of a secret can be read in the masked line than may be. Where it is part of a card number in
    /// groups, its digits may be among the last four of the card that stand behind a mark.
    pub fn is_hidden(&self, secret: &str, masked: &str) -> bool {
        if self.kind == "pan-grouped" && self.secrets.len() > 1 {
            let all: String = self.secrets.concat();
            let digits: Vec<char> = all.chars().filter(char::is_ascii_digit).collect();
            let last = |count: usize| -> String {
                let from = digits.len().saturating_sub(count);
                digits[from..].iter().collect()
            };
            // The last group may have fewer digits.
            let rest = (1..=4).rev().fold(masked.to_owned(), |rest, count| {
                rest.replacen(&format!("****{}", last(count)), "****", 1)
            });
            return is_hidden(self.kind, secret, &rest);
        }
        is_hidden(self.kind, secret, masked)
    }
}

pub fn rows(table: &str) -> Vec<Row<'_>> {
    let rows = table.lines().filter(|row| !row.starts_with('#'));
    let rows = rows.filter_map(|row| {
        let mut columns = row.splitn(4, '\t');
        let (class, kind) = (columns.next()?, columns.next()?);
        let (secrets, line) = (columns.next()?, columns.next()?);
        let secrets = secrets.split('¦').map(str::trim);
        Some(Row {
            class,
            kind,
            secrets: secrets.filter(|secret| !secret.is_empty()).collect(),
            line,
        })
    });
    rows.collect()
}

/// Whether no more of a secret can be read in a masked line than may be: of a card number the last four digits,
/// of a group of one and of every other secret nothing.
fn is_hidden(kind: &str, secret: &str, masked: &str) -> bool {
    /// With fewer digits it is a group of a card number.
    const WHOLE: usize = 12;
    let chars: Vec<char> = secret.chars().collect();
    let signs = chars.iter().filter(|c| c.is_alphanumeric()).count();
    let card = kind.starts_with("pan") || kind == "track";
    if !card || signs < WHOLE {
        return !masked.contains(secret);
    }
    // Of digits in English words any two in a row are too many; one alone may be of anything ("twenty eight").
    if !chars.iter().any(|c| c.is_numeric()) && chars.iter().all(char::is_ascii) {
        let words = |text: &str| -> Vec<String> {
            let words = text.split(|c: char| !c.is_alphanumeric());
            let words = words.filter(|word| !word.is_empty());
            words.map(str::to_lowercase).collect()
        };
        let own = words(secret);
        let parts: Vec<Vec<String>> = masked.split('*').map(words).collect();
        let is_left = |two: &[String]| {
            let mut left = parts.iter().flat_map(|part| part.windows(2));
            left.any(|other| other == two)
        };
        return !own.windows(2).any(is_left);
    }
    // Any five characters in a row are more than the last four.
    let parts: Vec<char> = chars.into_iter().filter(|c| c.is_alphanumeric()).collect();
    let readable = masked.split('*').map(|part| {
        part.chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
    });
    let readable: Vec<String> = readable.collect();
    let mut five = parts.windows(5).map(|five| five.iter().collect::<String>());
    !five.any(|five| readable.iter().any(|part| part.contains(&five)))
}

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
pub fn is_hidden(kind: &str, secret: &str, masked: &str) -> bool {
    /// With fewer digits it is a group of a card number.
    const WHOLE: usize = 12;
    let chars: Vec<char> = secret.chars().collect();
    let signs = chars.iter().filter(|c| c.is_alphanumeric()).count();
    let card = kind.starts_with("pan") || kind == "track";
    if !card || signs < WHOLE {
        return !masked.contains(secret);
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

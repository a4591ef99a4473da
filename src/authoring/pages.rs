//! The page of each rule, from `docs/rules`: what it means in both languages, a wrong and a right example.

/// File name and text of the pages, sorted by name.
const PAGES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// What is told of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<'t> {
    /// Its name.
    pub rule: &'t str,
    /// Paragraphs in English.
    pub english: Vec<String>,
    /// The same in Chinese.
    pub chinese: Vec<String>,
    /// What breaks it.
    pub wrong: Vec<Example<'t>>,
    /// What does not.
    pub right: Vec<Example<'t>>,
}

/// A part of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example<'t> {
    /// The file within the pack.
    pub path: &'t str,
    /// Its text.
    pub text: String,
}

/// The page of a rule.
#[must_use]
pub fn page(rule: &str) -> Option<Page<'static>> {
    let (rule, text) = PAGES.iter().find(|(name, _)| *name == rule)?;
    Some(Page::read(rule, text))
}

impl<'t> Page<'t> {
    /// Reads a page: paragraphs, the same under `## 中文`, then blocks under `## Wrong` and `## Right`, each
    /// naming its file behind the kind: ```` ```toml flows/card.toml ````.
    #[must_use]
    pub fn read(rule: &'t str, text: &'t str) -> Self {
        let mut page = Self {
            rule,
            english: Vec::new(),
            chinese: Vec::new(),
            wrong: Vec::new(),
            right: Vec::new(),
        };
        let mut heading = "";
        let mut example: Option<Example<'t>> = None;
        let mut paragraph = String::new();
        for line in text.lines().chain([""]) {
            if let Some(open) = &mut example {
                if line.starts_with("```") {
                    let done = example.take();
                    match heading {
                        "Wrong" => page.wrong.extend(done),
                        _ => page.right.extend(done),
                    }
                } else {
                    open.text.push_str(line);
                    open.text.push('\n');
                }
                continue;
            }
            let begins = line.strip_prefix("```");
            if (line.is_empty() || line.starts_with('#') || begins.is_some())
                && !paragraph.is_empty()
            {
                let done = std::mem::take(&mut paragraph);
                match heading {
                    "" => page.english.push(done),
                    "中文" => page.chinese.push(done),
                    _ => {}
                }
            }
            if let Some(title) = line.strip_prefix("## ") {
                heading = title;
            } else if let Some(info) = begins {
                let (_, path) = info.split_once(' ').unwrap_or_default();
                let text = String::new();
                example = Some(Example { path, text });
            } else if !line.starts_with('#') && !line.is_empty() {
                // Lines of a Chinese paragraph are joined without a space.
                let gap = !paragraph.is_empty() && heading != "中文";
                if gap {
                    paragraph.push(' ');
                }
                paragraph.push_str(line);
            }
        }
        page
    }
}

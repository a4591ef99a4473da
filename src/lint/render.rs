//! A fault as a compiler shows it: the sentence, the lines it is about with the very words underlined,
//! related places, what was probably meant, and the cure.

use std::{borrow::Cow, ops::Range};

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Patch, Renderer, Snippet, renderer::DecorStyle,
};

use super::{
    sentence::{RenderedDiagnostic, told},
    sources::Sources,
};
use crate::{
    layout::visible,
    pack::{Diagnostic, Rule, Severity, Span},
    words::Words,
};

/// Rules whose other name is that of something else: there is nothing to replace at the place itself.
const NOT_REPLACED: [Rule; 2] = [Rule::MissingString, Rule::WordsWithoutFlow];

/// Places of one file that are drawn in one excerpt are at most so many bytes apart: each is read anew for each fault.
const NEAR: u32 = 16 * 1024;

/// How faults are drawn.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// With colours.
    pub color: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// Draws a fault. `path` names the file of a place as the reader knows it.
///
/// Nothing but ASCII is drawn around the text: the width of other lines and corners is not known here.
#[must_use]
pub fn render(
    words: &Words,
    sources: &Sources<'_>,
    path: &dyn Fn(Span) -> String,
    fault: &Diagnostic,
    look: Look,
) -> String {
    let RenderedDiagnostic {
        message,
        meant,
        related,
        cure,
    } = told(words, fault);
    let level =
        |level: Level<'static>, id: &str| level.with_name(words.get("lint", id, None, None).text);
    let title = match fault.severity {
        Severity::Error => level(Level::ERROR, "say-error"),
        Severity::Warning => level(Level::WARNING, "say-warning"),
    };
    let help = level(Level::HELP, "say-help");
    let path = |place| visible(&path(place)).into_owned();
    let main = title.primary_title(message).id(fault.rule.id());
    let place = fault.place;
    let mut other = fault.related.filter(|other| *other != place);
    let mut group;
    if let Some(first) = Excerpt::of(sources, place) {
        let mut excerpt = first;
        let mut labels = vec![(place, AnnotationKind::Primary, None)];
        // What is in the same file is shown in the same lines, if they are near.
        if let Some(at) = other.filter(|other| other.file == place.file)
            && let Some(both) = Excerpt::of_both(sources, place, at)
        {
            excerpt = both;
            labels.push((at, AnnotationKind::Context, Some(related.clone())));
            other = None;
        }
        group = main.element(excerpt.snippet(path(place), labels));
        if let Some(at) = other
            && let Some(excerpt) = Excerpt::of(sources, at)
        {
            let label = (at, AnnotationKind::Context, Some(related));
            group = group.element(excerpt.snippet(path(at), vec![label]));
        }
    } else {
        group = Group::with_title(main);
    }
    let patched = fault
        .suggestion
        .as_deref()
        .filter(|_| !NOT_REPLACED.contains(&fault.rule));
    let patch = patched.and_then(|name| {
        let excerpt = Excerpt::of(sources, place)?;
        let span = excerpt.name_in(excerpt.span(place))?;
        let snippet = Snippet::source(excerpt.text).line_start(excerpt.line);
        Some(
            snippet
                .path(path(place))
                .patch(Patch::new(span, name.to_owned())),
        )
    });
    let mut groups = Vec::new();
    match (meant, patch) {
        (Some(meant), Some(patch)) => {
            groups.push(group.element(help.clone().message(cure.unwrap_or_default())));
            groups.push(Group::with_title(help.secondary_title(meant)).element(patch));
        }
        (meant, _) => {
            let cures = meant.into_iter().chain(cure);
            groups.push(cures.fold(group, |group, cure| {
                group.element(help.clone().message(cure))
            }));
        }
    }
    let renderer = if look.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer
        .decor_style(DecorStyle::Ascii)
        .term_width(look.width);
    // The renderer writes its own signs for most control characters of the lines it shows, but not for these, which
    // some terminals obey.
    renderer
        .render(&groups)
        .replace(|c| matches!(c, '\u{7F}'..='\u{9F}'), "\u{FFFD}")
}

/// The lines around a place. A file may be long, and each fault is drawn from its lines alone.
struct Excerpt<'f> {
    text: &'f str,
    /// Number of the first line, from 1.
    line: usize,
    /// Its first byte in the file.
    start: usize,
}

impl<'f> Excerpt<'f> {
    fn of(sources: &Sources<'f>, place: Span) -> Option<Self> {
        Self::of_both(sources, place, place)
    }

    /// From the line of the first to that of the last. The lines between are folded away; where they are too many for
    /// that, there is none.
    fn of_both(sources: &Sources<'f>, one: Span, other: Span) -> Option<Self> {
        sources.locate(one)?;
        if one.start.abs_diff(other.start) > NEAR {
            return None;
        }
        let text = sources.text(one.file);
        let byte = |at: u32| text.floor_char_boundary((at as usize).min(text.len()));
        let first = byte(one.start.min(other.start));
        let last = byte(one.end.max(other.end)).max(first);
        let (line, start) = sources.line(one.file, first);
        let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
        Some(Self {
            text: &text[start..end],
            line,
            start,
        })
    }

    /// A place within the excerpt.
    fn span(&self, place: Span) -> Range<usize> {
        let byte = |at: u32| {
            let at = (at as usize).saturating_sub(self.start);
            self.text.floor_char_boundary(at.min(self.text.len()))
        };
        byte(place.start)..byte(place.end).max(byte(place.start))
    }

    /// A name without its quotes.
    fn name_in(&self, span: Range<usize>) -> Option<Range<usize>> {
        let text = self.text.get(span.clone())?;
        let within = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
        let quoted = within('"').or_else(|| within('\'')).is_some();
        let plain = !text.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
        match (quoted, plain && !text.is_empty()) {
            (true, _) => Some(span.start + 1..span.end - 1),
            (false, true) => Some(span),
            (false, false) => None,
        }
    }

    fn snippet(
        &self,
        path: String,
        labels: Vec<(Span, AnnotationKind, Option<String>)>,
    ) -> Snippet<'f, Annotation<'f>> {
        let marks = labels.into_iter().map(|(place, kind, label)| {
            let mark = kind.span(self.span(place));
            match label {
                Some(label) => mark.label(Cow::from(label)),
                None => mark,
            }
        });
        let snippet = Snippet::source(self.text).line_start(self.line).path(path);
        snippet.annotations(marks)
    }
}

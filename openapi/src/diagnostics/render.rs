//! Diagnostics as text, with excerpts of the source.

use std::fmt::{self, Write as _};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::collected::{Diagnostic, Diagnostics, Severity};
use super::excerpt::excerpt;
use crate::source::{FileId, Sources, Span};

/// The maximum number of diagnostics that are shown; the rest are only counted.
const MAX_SHOWN: usize = 100;
/// Positions more than this many lines apart are shown in separate excerpts.
const MAX_LINES_APART: usize = 12;
/// Longer messages are cut.
const MAX_MESSAGE_CHARS: usize = 600;

/// How the path of a file is shown.
type Paths<'a> = &'a dyn Fn(&str) -> String;

/// How diagnostics are shown.
#[derive(Clone, Copy, Default)]
pub struct Look<'a> {
    /// In colors.
    pub color: bool,
    /// The number of columns of the terminal that excerpts are cut to.
    pub columns: Option<usize>,
    /// How the paths of files are shown; unchanged if `None`.
    pub path: Option<&'a dyn Fn(&str) -> String>,
}

impl fmt::Debug for Look<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Look")
            .field("color", &self.color)
            .field("columns", &self.columns)
            .finish_non_exhaustive()
    }
}

impl Diagnostics {
    /// All diagnostics as text: sorted, with excerpts, and with a summary at the end. Only
    /// the first 100 are shown, errors before warnings, and the rest are counted.
    #[must_use]
    pub fn render(&self, sources: &Sources, color: bool) -> String {
        let look = Look {
            color,
            ..Look::default()
        };
        self.render_as(sources, look)
    }

    /// Like `render`, with options.
    #[must_use]
    pub fn render_as(&self, sources: &Sources, look: Look<'_>) -> String {
        let sorted = self.sorted();
        let mut shown: Vec<&Diagnostic> = sorted.clone();
        if shown.len() > MAX_SHOWN {
            shown.sort_by_key(|found| found.severity);
            shown.truncate(MAX_SHOWN);
        }
        let renderer = if look.color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let renderer = match look.columns {
            Some(columns) => renderer.term_width(columns),
            None => renderer,
        };
        let mut out = String::new();
        for found in &shown {
            out.push_str(&render_one(&renderer, found, sources, look.path));
            out.push_str("\n\n");
        }
        let hidden = sorted.len() - shown.len() + self.errors_not_kept + self.warnings_not_kept;
        if hidden > 0 {
            let _ = writeln!(out, "… and {hidden} more\n");
        }
        if !sorted.is_empty() {
            let (errors, warnings) = self.counts();
            let count = |number: usize, what: &str| {
                let s = if number == 1 { "" } else { "s" };
                format!("{number} {what}{s}")
            };
            let _ = writeln!(
                out,
                "{}, {}",
                count(errors, "error"),
                count(warnings, "warning")
            );
        }
        out
    }
}

/// One diagnostic, without colors.
pub(super) fn one(found: &Diagnostic, sources: &Sources) -> String {
    render_one(&Renderer::plain(), found, sources, None)
}

fn render_one(
    renderer: &Renderer,
    found: &Diagnostic,
    sources: &Sources,
    path: Option<Paths<'_>>,
) -> String {
    let level = match found.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(plain(&found.message)).id(found.code));
    for snippet in snippets(found, sources, path) {
        group = group.elements(snippet);
    }
    if let Some(help) = &found.help {
        group = group.element(Level::HELP.message(plain(help)));
    }
    renderer.render(&[group])
}

/// A position with its label, and whether it is the primary one.
struct Place<'a> {
    span: Span,
    label: &'a str,
    primary: bool,
}

/// One excerpt for each group of positions that are close together in a file.
fn snippets<'a>(
    found: &'a Diagnostic,
    sources: &'a Sources,
    path: Option<Paths<'_>>,
) -> Vec<Vec<Element<'a>>> {
    let primary = found.primary.iter().map(|(span, label)| Place {
        span: *span,
        label,
        primary: true,
    });
    let secondary = found.secondary.iter().map(|(span, label)| Place {
        span: *span,
        label,
        primary: false,
    });
    let mut bundles: Vec<(FileId, usize, Vec<Place<'a>>)> = Vec::new();
    for place in primary.chain(secondary) {
        let line = sources.location(place.span).line;
        let near = bundles.iter_mut().find(|(file, first, _)| {
            *file == place.span.file && first.abs_diff(line) <= MAX_LINES_APART
        });
        match near {
            Some((_, _, places)) => places.push(place),
            None => bundles.push((place.span.file, line, vec![place])),
        }
    }
    bundles
        .into_iter()
        .filter_map(|(file, _, places)| snippet(file, &places, sources, path))
        .collect()
}

fn snippet<'a>(
    file: FileId,
    places: &[Place<'a>],
    sources: &'a Sources,
    path: Option<Paths<'_>>,
) -> Option<Vec<Element<'a>>> {
    let source = sources.file(file)?;
    let path = match path {
        Some(path) => path(source.path()),
        None => source.path().to_owned(),
    };
    let ranges: Vec<Range<usize>> = places
        .iter()
        .map(|place| place.span.start as usize..place.span.end as usize)
        .collect();
    let excerpt = excerpt(source, &ranges);
    let location = sources.location(places.first()?.span);
    let annotations = places.iter().zip(excerpt.marks).map(|(place, mark)| {
        let kind = if place.primary {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let annotation = kind.span(mark);
        if place.label.is_empty() {
            annotation
        } else {
            annotation.label(plain(place.label))
        }
    });
    let snippet = Snippet::source(excerpt.text)
        .line_start(excerpt.first_line)
        .annotations(annotations);
    // Columns are passed for lines that were cut, and computed from the excerpt for others.
    Some(if excerpt.is_cut {
        let origin = Origin::path(path)
            .line(location.line)
            .char_column(location.column);
        vec![Element::from(origin), Element::from(snippet)]
    } else {
        vec![Element::from(snippet.path(path))]
    })
}

/// Text of a specification may contain anything: control characters are removed, and the length is
/// limited.
pub(super) fn plain(text: &str) -> String {
    let mut out: String = text
        .chars()
        .take(MAX_MESSAGE_CHARS)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().nth(MAX_MESSAGE_CHARS).is_some() {
        out.push('…');
    }
    out
}

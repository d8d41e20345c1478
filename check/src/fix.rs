//! Applies safe, unambiguous fixes to the text, so that comments and layout are kept.

use std::collections::BTreeMap;

use clientwright_openapi::diagnostics::{Diagnostic, Diagnostics, codes};
use clientwright_openapi::source::{Sources, Span};

use clientwright_openapi::walk::mapping_at;

/// A fix in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: String,
}

/// A file with all its fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The path, as in the sources.
    pub path: String,
    /// The corrected text.
    pub text: String,
    /// The number of fixes.
    pub count: usize,
}

/// The files that can be fixed, with their new text.
#[must_use]
pub fn fixes(diagnostics: &Diagnostics, sources: &Sources) -> Vec<Fixed> {
    let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    for found in diagnostics.sorted() {
        let Some((span, label)) = &found.primary else {
            continue;
        };
        let Some(file) = sources.file(span.file) else {
            continue;
        };
        if let Some(edit) = edit(found, *span, label, sources) {
            edits.entry(file.path().to_owned()).or_default().push(edit);
        }
    }
    let files = sources.files();
    files
        .filter_map(|file| {
            let edits = edits.remove(file.path())?;
            let (text, count) = apply(file.text(), edits);
            (count > 0).then(|| Fixed {
                path: file.path().to_owned(),
                text,
                count,
            })
        })
        .collect()
}

fn edit(found: &Diagnostic, span: Span, label: &str, sources: &Sources) -> Option<Edit> {
    match found.code {
        // The label of a misspelt key contains the suggested key.
        codes::LIKELY_SLIP | codes::EXTENSION_SLIP => {
            let meant = label.strip_prefix("did you mean `")?.strip_suffix("`?")?;
            let written = sources.text(span);
            let quote = written.chars().next().filter(|c| matches!(c, '"' | '\''));
            let text = match quote {
                Some(quote) => format!("{quote}{meant}{quote}"),
                None => meant.to_owned(),
            };
            Some(Edit {
                start: span.start as usize,
                end: span.end as usize,
                text,
            })
        }
        codes::PATH_WITHOUT_SLASH => {
            let quoted = sources.text(span).starts_with(['"', '\'']);
            let start = span.start as usize + usize::from(quoted);
            Some(Edit {
                start,
                end: start,
                text: "/".to_owned(),
            })
        }
        codes::PATH_PARAMETER_NOT_REQUIRED => required(span, sources),
        _ => None,
    }
}

/// Makes a path parameter required.
fn required(span: Span, sources: &Sources) -> Option<Edit> {
    let file = sources.file(span.file)?;
    let parameter = mapping_at(file.root()?, span)?;
    if let Some(value) = parameter.get("required") {
        return Some(Edit {
            start: value.span.start as usize,
            end: value.span.end as usize,
            text: "true".to_owned(),
        });
    }
    let (key, place) = parameter.entry("in")?;
    let end = place.span.end as usize;
    let text = file.text();
    let line = text
        .get(..key.span.start as usize)?
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let before = text.get(line..key.span.start as usize)?;
    let flow = before.contains('{')
        || text
            .get(end..)?
            .trim_start_matches(' ')
            .starts_with([',', '}']);
    let added = match flow {
        true if file.path().ends_with(".json") => ", \"required\": true".to_owned(),
        true => ", required: true".to_owned(),
        // In a list, the key is after the `-`.
        false => format!("\n{}required: true", before.replace('-', " ")),
    };
    Some(Edit {
        start: end,
        end,
        text: added,
    })
}

/// Applies fixes that do not overlap.
pub(crate) fn apply(text: &str, mut edits: Vec<Edit>) -> (String, usize) {
    edits.sort_by_key(|edit| (edit.start, edit.end));
    edits.dedup();
    let mut fixed = String::with_capacity(text.len());
    let mut at = 0;
    let mut count = 0;
    for edit in edits {
        let Some(between) = text.get(at..edit.start) else {
            continue;
        };
        if edit.start < at || text.get(edit.start..edit.end).is_none() {
            continue;
        }
        fixed.push_str(between);
        fixed.push_str(&edit.text);
        at = edit.end;
        count += 1;
    }
    fixed.push_str(text.get(at..).unwrap_or_default());
    (fixed, count)
}

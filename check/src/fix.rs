//! Applies safe, unambiguous fixes to the text, so that comments and layout are kept.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::diagnostics::{Diagnostic, Diagnostics, codes};
use clientwright_openapi::source::{FileId, Node, NodeValue, Sources, Span, pointer_keys};

use clientwright_openapi::walk::{mapping_at, mappings, texts};

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
    let mut keys: BTreeMap<FileId, Keys> = BTreeMap::new();
    let mut pointed_at: Option<BTreeSet<String>> = None;
    for found in diagnostics.sorted() {
        let Some((span, label)) = &found.primary else {
            continue;
        };
        let Some(file) = sources.file(span.file) else {
            continue;
        };
        if let Some(name) = new_key(found, *span, label, sources) {
            let written = sources.text(*span).trim_matches(['"', '\'']);
            let pointed_at = pointed_at.get_or_insert_with(|| self::pointed_at(sources));
            if pointed_at.contains(written) {
                continue;
            }
            let keys = keys.entry(span.file);
            let keys = keys.or_insert_with(|| file.root().map(Keys::of).unwrap_or_default());
            if !keys.rename(*span, &name) {
                continue;
            }
        }
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

/// The keys of a file, by the mappings that have them.
#[derive(Default)]
struct Keys<'a> {
    /// The starts of the mappings that have the key at a position: several if one is merged into others.
    mappings: BTreeMap<u32, Vec<u32>>,
    /// The keys of the mapping at a position.
    names: BTreeSet<(u32, Cow<'a, str>)>,
}

impl<'a> Keys<'a> {
    fn of(root: &'a Node) -> Self {
        let mut keys = Self::default();
        mappings(root, &mut |mapping| {
            let NodeValue::Mapping(entries) = &mapping.node.value else {
                return;
            };
            let start = mapping.node.span.start;
            for (key, _) in entries.iter() {
                keys.mappings.entry(key.span.start).or_default().push(start);
                let name = key.as_str().unwrap_or_default();
                keys.names.insert((start, Cow::Borrowed(name)));
            }
        });
        keys
    }

    /// Whether the key at a position can have another name, which is then taken: a mapping with duplicate keys
    /// cannot be read.
    fn rename(&mut self, span: Span, name: &str) -> bool {
        let mappings = self
            .mappings
            .get(&span.start)
            .map_or(&[][..], Vec::as_slice);
        let taken = |start: &u32| self.names.contains(&(*start, Cow::Borrowed(name)));
        if mappings.iter().any(taken) {
            return false;
        }
        let renamed = mappings
            .iter()
            .map(|start| (*start, Cow::Owned(name.to_owned())));
        self.names.extend(renamed);
        true
    }
}

/// The keys that pointers in the files go through, such as those of `$ref`: they would not lead to a renamed key.
fn pointed_at(sources: &Sources) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for root in sources.files().filter_map(|file| file.root()) {
        texts(root, &mut |text, _| found.extend(pointer_keys(text)));
    }
    found
}

/// Returns the name that a fix gives to a key.
fn new_key(found: &Diagnostic, span: Span, label: &str, sources: &Sources) -> Option<String> {
    match found.code {
        codes::LIKELY_SLIP | codes::EXTENSION_SLIP => suggested(label).map(str::to_owned),
        codes::PATH_WITHOUT_SLASH => {
            let written = sources.text(span).trim_matches(['"', '\'']);
            Some(format!("/{written}"))
        }
        _ => None,
    }
}

/// Returns the key that the label of a misspelt one contains.
fn suggested(label: &str) -> Option<&str> {
    label.strip_prefix("did you mean `")?.strip_suffix("`?")
}

fn edit(found: &Diagnostic, span: Span, label: &str, sources: &Sources) -> Option<Edit> {
    match found.code {
        codes::LIKELY_SLIP | codes::EXTENSION_SLIP => {
            let meant = suggested(label)?;
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
    let (place, added) = match flow {
        true if file.path().ends_with(".json") => (end, ", \"required\": true".to_owned()),
        true => (end, ", required: true".to_owned()),
        false => {
            // A comment stays on its line.
            let rest = text.get(end..)?;
            let line = rest.find(['\r', '\n']).unwrap_or(rest.len());
            // In a list, the key is after the `-`.
            let added = format!("\n{}required: true", before.replace('-', " "));
            (end + line, added)
        }
    };
    Some(Edit {
        start: place,
        end: place,
        text: added,
    })
}

/// Applies fixes that do not overlap.
pub(crate) fn apply(text: &str, mut edits: Vec<Edit>) -> (String, usize) {
    // Of lines at the same place, those of the inner mapping come first.
    let indentation = |edit: &Edit| {
        let line = edit.text.trim_start_matches('\n');
        line.len() - line.trim_start_matches(' ').len()
    };
    edits.sort_by_key(|edit| (edit.start, edit.end, Reverse(indentation(edit))));
    edits.dedup();
    let has_crlf = text.contains("\r\n");
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
        match has_crlf {
            true => fixed.push_str(&edit.text.replace('\n', "\r\n")),
            false => fixed.push_str(&edit.text),
        }
        at = edit.end;
        count += 1;
    }
    fixed.push_str(text.get(at..).unwrap_or_default());
    (fixed, count)
}

//! All files of one run.

use std::collections::{BTreeMap, HashMap};

use super::files::ReadError;
use super::node::{FileId, Node, NodeValue, Span};

/// The files that were read: the main file first, then those that `$ref`s refer to.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    by_path: BTreeMap<String, FileId>,
    failed: BTreeMap<String, ReadError>,
    settings: Option<FileId>,
    /// For overlays: the file that they are applied to.
    overlaid: BTreeMap<FileId, FileId>,
}

/// A settings file, such as a list of clients. It is not part of the document, but diagnostics
/// about its content point at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Its path, as shown in diagnostics.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// One file.
#[derive(Debug)]
pub struct SourceFile {
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) root: Option<Node>,
    pub(crate) line_starts: Vec<u32>,
}

/// A position for display; line and column start at 1, and the column is in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// Path relative to the base.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

impl SourceFile {
    pub(crate) fn new(path: String, text: String) -> Self {
        let mut line_starts = vec![0];
        line_starts.extend(
            text.match_indices('\n')
                .filter_map(|(at, _)| u32::try_from(at + 1).ok()),
        );
        Self {
            path,
            text,
            root: None,
            line_starts,
        }
    }

    /// Path relative to the base, with `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The tree; `None` if the file could not be parsed.
    #[must_use]
    pub fn root(&self) -> Option<&Node> {
        self.root.as_ref()
    }

    /// The line (from 0) of a byte.
    pub(crate) fn line_of(&self, offset: u32) -> usize {
        self.line_starts
            .partition_point(|start| *start <= offset)
            .saturating_sub(1)
    }

    /// First byte of a line (from 0).
    pub(crate) fn line_start(&self, line: usize) -> usize {
        self.line_starts
            .get(line)
            .map_or(self.text.len(), |start| *start as usize)
    }

    /// The byte after the last one of a line (from 0), without the line break.
    pub(crate) fn line_end(&self, line: usize) -> usize {
        let start = self.line_start(line);
        let next = self.line_start(line + 1);
        let text = self.text.get(start..next).unwrap_or_default();
        start + text.trim_end_matches(['\n', '\r']).len()
    }
}

impl Sources {
    /// The file with an id.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// All files of the specification, in the order in which they were first referred to, for
    /// hashing. Settings are not included.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.numbered()
            .filter(|(id, _)| self.settings != Some(*id))
            .map(|(_, file)| file)
    }

    /// The trees of the document; the contents of overlays are in the trees that they are applied to.
    pub(crate) fn trees(&self) -> impl Iterator<Item = &Node> {
        self.numbered()
            .filter(|(id, _)| !self.overlaid.contains_key(id))
            .filter_map(|(_, file)| file.root())
    }

    /// All files with their ids, including settings.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The file that a node belongs to, given the one that it is written in: nodes that overlays
    /// add to a file belong to that file.
    pub(crate) fn home(&self, written_in: FileId) -> FileId {
        self.overlaid
            .get(&written_in)
            .copied()
            .unwrap_or(written_in)
    }

    /// The overlays.
    pub(crate) fn overlays(&self) -> impl Iterator<Item = FileId> {
        self.overlaid.keys().copied()
    }

    pub(crate) fn add_overlay(&mut self, file: SourceFile, target: FileId) -> FileId {
        let id = self.add(file);
        self.overlaid.insert(id, target);
        id
    }

    pub(crate) fn file_mut(&mut self, id: FileId) -> Option<&mut SourceFile> {
        self.files.get_mut(id.0 as usize)
    }

    /// Sets the file that an overlay is applied to.
    pub(crate) fn overlay_applies_to(&mut self, overlay: FileId, target: FileId) {
        self.overlaid.insert(overlay, target);
    }

    /// A position in the settings file, by byte offsets; `None` without settings.
    #[must_use]
    pub fn in_settings(&self, bytes: &std::ops::Range<usize>) -> Option<Span> {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Some(Span {
            file: self.settings?,
            start: offset(bytes.start),
            end: offset(bytes.end),
        })
    }

    /// Path and line, from 1, of the start of a span.
    #[must_use]
    pub fn line(&self, span: Span) -> Option<(&str, usize)> {
        let file = self.file(span.file)?;
        Some((&file.path, file.line_of(span.start) + 1))
    }

    /// Line and column of the start of a span.
    #[must_use]
    pub fn location(&self, span: Span) -> Location {
        let Some(file) = self.file(span.file) else {
            return Location {
                path: String::new(),
                line: 1,
                column: 1,
            };
        };
        let line = file.line_of(span.start);
        let before = file.text.get(file.line_start(line)..span.start as usize);
        // A byte order mark is not part of the first line.
        let column = before.map_or(0, |text| {
            text.trim_start_matches('\u{feff}').chars().count()
        });
        Location {
            path: file.path.clone(),
            line: line + 1,
            column: column + 1,
        }
    }

    /// The JSON pointer of the innermost value that contains the span or that it is about, e.g.
    /// `/paths/~1a/get`. A key stands for its value.
    #[must_use]
    pub fn pointer(&self, span: Span) -> String {
        let mut pointer = String::new();
        let mut node = self.file(span.file).and_then(SourceFile::root);
        let holds = |first: &Node, last: &Node| {
            first.span.start <= span.start && span.end <= first.span.end.max(last.span.end)
        };
        while let Some(inside) = node.filter(|inside| inside.span != span) {
            node = match &inside.value {
                NodeValue::Mapping(entries) => {
                    // Keys are in the order of the text. Values that are written elsewhere, as the
                    // target of an alias, are found by a search.
                    let next = entries.partition_point(|(key, _)| key.span.start <= span.start);
                    let before = next.checked_sub(1).and_then(|index| entries.get(index));
                    let entry = before
                        .filter(|(key, value)| holds(key, value))
                        .or_else(|| entries.iter().find(|(key, value)| holds(key, value)));
                    entry.map(|(key, value)| {
                        let key = key.as_str().unwrap_or_default();
                        pointer.push('/');
                        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                        value
                    })
                }
                NodeValue::Sequence(elements) => {
                    let next = elements.partition_point(|one| one.span.start <= span.start);
                    let before = next
                        .checked_sub(1)
                        .filter(|index| elements.get(*index).is_some_and(|one| holds(one, one)));
                    let index = before.or_else(|| elements.iter().position(|one| holds(one, one)));
                    index.and_then(|index| {
                        pointer.push_str(&format!("/{index}"));
                        elements.get(index)
                    })
                }
                _ => None,
            };
        }
        pointer
    }

    /// The JSON pointers of all mappings of the document, by span, with a leading `#`. Mappings
    /// from overlays have the pointer in the document.
    #[must_use]
    pub fn pointers(&self) -> HashMap<Span, String> {
        let mut pointers = HashMap::new();
        let mut open: Vec<(&Node, String)> =
            self.trees().map(|root| (root, "#".to_owned())).collect();
        open.reverse();
        while let Some((node, pointer)) = open.pop() {
            match &node.value {
                NodeValue::Mapping(entries) => {
                    for (key, value) in entries.iter().rev() {
                        if matches!(value.value, NodeValue::Mapping(_) | NodeValue::Sequence(_)) {
                            let key = key.as_str().unwrap_or_default();
                            let key = key.replace('~', "~0").replace('/', "~1");
                            open.push((value, format!("{pointer}/{key}")));
                        }
                    }
                    pointers.entry(node.span).or_insert(pointer);
                }
                NodeValue::Sequence(elements) => {
                    for (index, element) in elements.iter().enumerate().rev() {
                        open.push((element, format!("{pointer}/{index}")));
                    }
                }
                _ => {}
            }
        }
        pointers
    }

    /// The text of a span.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file)
            .and_then(|file| file.text.get(span.start as usize..span.end as usize))
            .unwrap_or_default()
    }

    pub(crate) fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    pub(crate) fn is_known(&self, path: &str) -> bool {
        self.by_path.contains_key(path) || self.failed.contains_key(path)
    }

    pub(crate) fn fail(&mut self, path: String, error: ReadError) {
        self.failed.insert(path, error);
    }

    /// Why a file could not be read.
    pub(crate) fn failure(&self, path: &str) -> Option<ReadError> {
        self.failed.get(path).cloned()
    }

    pub(crate) fn next_id(&self) -> FileId {
        FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX))
    }

    pub(crate) fn add_settings(&mut self, settings: &Settings) {
        let id = self.next_id();
        let file = SourceFile::new(settings.path.clone(), settings.text.clone());
        self.files.push(file);
        self.settings = Some(id);
    }

    pub(crate) fn add(&mut self, file: SourceFile) -> FileId {
        let id = self.next_id();
        self.by_path.insert(file.path.clone(), id);
        self.files.push(file);
        id
    }
}

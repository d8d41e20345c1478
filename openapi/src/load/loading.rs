//! Reads the main file and all files that it refers to.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use super::tree::{Fatal, Tree, fatal};
use super::{json, overlay, yaml};
use crate::diagnostics::{Diagnostic, Severity, codes};
use crate::source::{
    FileId, Files, Node, NodeValue, Settings, SourceFile, Sources, Span, path, reference,
};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The files to be read.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The path of the main file.
    pub path: &'a str,
    /// The settings file that the document is read with, for diagnostics about it.
    pub settings: Option<&'a Settings>,
    /// Overlays, in the order in which they are applied.
    pub overlays: &'a [OverlayPath<'a>],
}

/// An overlay.
#[derive(Clone, Debug)]
pub struct OverlayPath<'a> {
    /// Its path.
    pub path: &'a str,
    /// Where the settings file names it.
    pub at: Option<Range<usize>>,
}

impl<'a> Input<'a> {
    /// A document without settings and overlays.
    #[must_use]
    pub fn of(path: &'a str) -> Self {
        Self {
            path,
            settings: None,
            overlays: &[],
        }
    }
}

/// The files that were read, and the problems with them.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The files.
    pub sources: Sources,
    /// Problems that are not in a file of the document.
    apart: Vec<Diagnostic>,
    /// Problems with the text of each file.
    of_files: BTreeMap<FileId, Vec<Diagnostic>>,
}

impl Loaded {
    /// All problems, by file.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.apart.iter().chain(self.of_files.values().flatten())
    }

    /// Problems that are not in a file of the document, such as an overlay that cannot be read.
    pub(crate) fn apart(&self) -> &[Diagnostic] {
        &self.apart
    }

    /// Problems with the text of a file.
    pub(crate) fn of_file(&self, file: FileId) -> &[Diagnostic] {
        self.of_files.get(&file).map_or(&[], Vec::as_slice)
    }

    fn found(&mut self, file: FileId, found: Vec<Diagnostic>) {
        if !found.is_empty() {
            self.of_files.entry(file).or_default().extend(found);
        }
    }
}

/// Reads the file at `path` and every file that a `$ref` refers to, each once.
///
/// Nothing is reported here: something that looks like a `$ref` may be part of an example. Code
/// that follows a `$ref` reports whether its file could be read.
#[must_use]
pub fn load(files: &dyn Files, path: &str) -> Loaded {
    load_from(files, Input::of(path))
}

/// Like [`load`], with additional input.
#[must_use]
pub fn load_from(files: &dyn Files, input: Input<'_>) -> Loaded {
    let mut loaded = Loaded::default();
    let main = path::normalize(input.path);
    let mut queue = VecDeque::from([main.clone()]);
    let mut overlays = Vec::new();
    while let Some(path) = queue.pop_front() {
        if loaded.sources.is_known(&path) {
            continue;
        }
        let read = if path == main {
            files.read_named(&path)
        } else {
            files.read(&path)
        };
        let bytes = match read {
            Ok(bytes) => bytes,
            Err(error) => {
                loaded.sources.fail(path, error);
                continue;
            }
        };
        let is_main = loaded.sources.next_id() == FileId(0);
        let (file, found) = parse(path, bytes, &loaded.sources);
        let id = loaded.sources.add(file);
        loaded.found(id, found);
        if is_main {
            if let Some(settings) = input.settings {
                loaded.sources.add_settings(settings);
            }
            overlays = load_overlays(files, input.overlays, &mut loaded);
        }
        apply_overlays(&mut loaded, id, &mut overlays);
        let Some(file) = loaded.sources.file(id) else {
            continue;
        };
        if let Some(root) = &file.root {
            let found = references(root);
            queue.extend(
                found
                    .iter()
                    .filter_map(|text| reference::Reference::parse(text).path_from(&file.path)),
            );
        }
    }
    for overlay in overlays.into_iter().filter(|overlay| !overlay.applied) {
        let message = format!(
            "the overlay is not applied: `{}` is not a file of the document",
            overlay.target
        );
        let code = codes::OVERLAY_WITHOUT_EFFECT;
        let mut found = Diagnostic::new(Severity::Warning, code, overlay.place, message);
        found.help = Some("correct `extends`, or remove the overlay from `overlays`".to_owned());
        loaded.found(overlay.id, vec![found]);
    }
    loaded
}

/// An overlay that was read.
struct Overlay {
    id: FileId,
    /// The path of the file that it is applied to.
    target: String,
    /// The position of `extends`, if it has one.
    place: Option<Span>,
    applied: bool,
}

fn load_overlays(
    files: &dyn Files,
    paths: &[OverlayPath<'_>],
    loaded: &mut Loaded,
) -> Vec<Overlay> {
    let main = loaded
        .sources
        .file(FileId(0))
        .map_or_else(String::new, |main| main.path.clone());
    let mut overlays = Vec::new();
    for overlay in paths {
        let path = path::normalize(overlay.path);
        let bytes = match files.read_named(&path) {
            Ok(bytes) => bytes,
            Err(error) => {
                let sources = &loaded.sources;
                let place = overlay.at.as_ref().and_then(|at| sources.in_settings(at));
                let message = format!("cannot read the overlay `{path}`: {error}");
                let code = codes::UNREADABLE_FILE;
                let mut found = Diagnostic::new(Severity::Error, code, place, message);
                found.help = Some("correct the path, or remove it from `overlays`".to_owned());
                loaded.apart.push(found);
                continue;
            }
        };
        let (file, found) = parse(path, bytes, &loaded.sources);
        let extended = file.root.as_ref().and_then(|root| overlay::extends(root));
        let place = extended.map(|(_, span)| span);
        // If the overlay extends a published URL, it is applied to the copy that the settings name.
        let target = extended
            .and_then(|(text, _)| reference::Reference::parse(text).path_from(&file.path))
            .unwrap_or_else(|| main.clone());
        let id = loaded.sources.add_overlay(file, FileId(0));
        loaded.found(id, found);
        overlays.push(Overlay {
            id,
            target,
            place,
            applied: false,
        });
    }
    overlays
}

/// Applies the overlays of a file to its tree.
fn apply_overlays(loaded: &mut Loaded, id: FileId, overlays: &mut [Overlay]) {
    let sources = &mut loaded.sources;
    let path = sources.file(id).map_or("", |file| file.path.as_str());
    let own: Vec<&mut Overlay> = overlays
        .iter_mut()
        .filter(|overlay| overlay.target == path)
        .collect();
    if own.is_empty() {
        return;
    }
    let root = sources.file_mut(id).and_then(|file| file.root.take());
    let mut target = root.map(overlay::Target::of);
    for overlay in own {
        overlay.applied = true;
        sources.overlay_applies_to(overlay.id, id);
        let root = sources.file(overlay.id).and_then(SourceFile::root);
        if let (Some(target), Some(root)) = (&mut target, root) {
            let found = loaded.of_files.entry(overlay.id).or_default();
            target.apply(root, found);
        }
    }
    if let Some(file) = sources.file_mut(id) {
        file.root = target.map(overlay::Target::into_root);
    }
}

/// The file with its tree, and the problems with its text.
fn parse(path: String, bytes: Vec<u8>, sources: &Sources) -> (SourceFile, Vec<Diagnostic>) {
    let mut tree = Tree::new(sources.next_id());
    let (text, result) = match String::from_utf8(bytes) {
        Ok(text) => {
            let result = parse_text(&path, &text, &mut tree);
            (text, result)
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let problem = not_text(&bytes, at, &tree);
            // Text before the invalid byte is unchanged, so positions are valid.
            (String::from_utf8_lossy(&bytes).into_owned(), Err(problem))
        }
    };
    let (root, mut diagnostics) = tree.into_parts();
    let mut file = SourceFile::new(path, text);
    match result {
        Ok(()) if root.is_none() => diagnostics.push(Diagnostic::new(
            Severity::Error,
            codes::EMPTY_FILE,
            Tree::new(sources.next_id()).span(0, 0),
            "the file is empty",
        )),
        Ok(()) => file.root = root,
        Err(problem) => diagnostics.push(*problem),
    }
    (file, diagnostics)
}

fn not_text(bytes: &[u8], at: usize, tree: &Tree) -> Fatal {
    let mut problem = fatal(
        codes::NOT_UTF8,
        tree.span(at, at + 1),
        "the file is not UTF-8 text",
    );
    let start = bytes.get(..2);
    problem.help = Some(
        if matches!(start, Some([0xFE, 0xFF] | [0xFF, 0xFE])) {
            "it looks like UTF-16: save it as UTF-8"
        } else {
            "save it as UTF-8"
        }
        .to_owned(),
    );
    problem
}

fn parse_text(path: &str, text: &str, tree: &mut Tree) -> Result<(), Fatal> {
    let content = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let shift = text.len() - content.len();
    // The YAML parser would treat it as the end of the file.
    if let Some(at) = content.find('\0') {
        return Err(fatal(
            codes::NOT_UTF8,
            tree.span(shift + at, shift + at + 1),
            "control character U+0000 in a text file",
        ));
    }
    if content.trim_start().starts_with(['{', '[']) {
        let result = json::parse(content, shift, tree);
        let is_json = path.to_ascii_lowercase().ends_with(".json");
        let is_syntax = matches!(&result, Err(problem) if problem.code == codes::JSON_SYNTAX);
        if is_json || !is_syntax {
            return result;
        }
        // It may be a flow mapping in YAML.
        *tree = tree.fresh();
    }
    yaml::parse(content, shift, tree)
}

/// All texts that look like a reference to another file.
fn references(root: &Node) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![root];
    while let Some(node) = open.pop() {
        match &node.value {
            NodeValue::Sequence(elements) => open.extend(elements.iter().rev()),
            NodeValue::Mapping(entries) => {
                for (key, value) in entries.iter().rev() {
                    match (key.as_str(), &value.value) {
                        (Some("$ref"), NodeValue::String(text)) => {
                            if !text.starts_with('#') {
                                found.push(text.clone());
                            }
                        }
                        (Some("mapping"), NodeValue::Mapping(targets)) => {
                            let texts = targets.iter().filter_map(|(_, target)| target.as_str());
                            found.extend(
                                texts
                                    .filter(|text| reference::looks_like_file(text))
                                    .map(str::to_owned),
                            );
                            open.push(value);
                        }
                        // Security schemes may be given by reference.
                        (Some("security"), NodeValue::Sequence(requirements)) => {
                            let names = requirements.iter().flat_map(|requirement| {
                                requirement.as_mapping().unwrap_or_default()
                            });
                            let names = names.filter_map(|(name, _)| name.as_str());
                            found.extend(
                                names
                                    .filter(|name| name.contains('#') && !name.starts_with('#'))
                                    .map(str::to_owned),
                            );
                        }
                        _ => open.push(value),
                    }
                }
            }
            _ => {}
        }
    }
    found
}

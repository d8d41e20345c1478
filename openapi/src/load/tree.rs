//! Builds a tree from the events of a parser, without recursion and with limits.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Severity, codes};
use crate::source::{FileId, Node, NodeValue, Span};

/// The maximum nesting depth of mappings and sequences.
pub const MAX_DEPTH: usize = 256;
/// The maximum number of values in a file, with aliases expanded.
pub const MAX_NODES: usize = 4_000_000;

/// The maximum number of diagnostics for one file; the rest are dropped.
const MAX_DIAGNOSTICS: usize = 1_000;
/// Mappings with more entries look for duplicate keys by hashing.
const SMALL: usize = 12;

/// A reason to stop reading the file.
pub(super) type Fatal = Box<Diagnostic>;

pub(super) fn fatal(code: &'static str, span: Span, message: impl Into<String>) -> Fatal {
    Box::new(Diagnostic::new(Severity::Error, code, span, message))
}

/// A tree under construction.
pub(super) struct Tree {
    file: FileId,
    open: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
    anchors: HashMap<usize, Anchor>,
    diagnostics: Vec<Diagnostic>,
}

/// A sequence or mapping that is not closed yet.
struct Open {
    span: Span,
    anchor: usize,
    content: Content,
}

enum Content {
    Sequence(Vec<Node>),
    Mapping {
        entries: Vec<(Node, Node)>,
        key: Option<Key>,
        /// Values of `<<`, with the number of entries before each.
        merges: Vec<(usize, Node)>,
    },
}

enum Key {
    Name(Node),
    Merge,
    /// Already reported; its value is dropped.
    Unusable,
}

struct Anchor {
    node: Node,
    size: usize,
    height: usize,
}

impl Tree {
    pub(super) fn new(file: FileId) -> Self {
        Self {
            file,
            open: Vec::new(),
            root: None,
            nodes: 0,
            anchors: HashMap::new(),
            diagnostics: Vec::new(),
        }
    }

    /// An empty tree of the same file.
    pub(super) fn fresh(&self) -> Self {
        Self::new(self.file)
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let offset = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span {
            file: self.file,
            start: offset(start),
            end: offset(end),
        }
    }

    pub(super) fn found(&mut self, diagnostic: Diagnostic) {
        if self.diagnostics.len() < MAX_DIAGNOSTICS {
            self.diagnostics.push(diagnostic);
        }
    }

    pub(super) fn into_parts(self) -> (Option<Node>, Vec<Diagnostic>) {
        (self.root, self.diagnostics)
    }

    /// Whether the next scalar is the key of a mapping.
    pub(super) fn wants_key(&self) -> bool {
        matches!(
            self.open.last(),
            Some(Open {
                content: Content::Mapping { key: None, .. },
                ..
            })
        )
    }

    /// Whether the parser is inside a sequence or mapping.
    pub(super) fn is_inside(&self) -> bool {
        !self.open.is_empty()
    }

    /// Start of the innermost open sequence or mapping.
    pub(super) fn innermost(&self) -> Option<(Span, bool)> {
        self.open
            .last()
            .map(|open| (open.span, matches!(open.content, Content::Mapping { .. })))
    }

    /// Whether an open sequence or mapping began with a bracket.
    pub(super) fn is_bracket(&self, open: Span, text: &str, shift: usize) -> bool {
        let start = (open.start as usize).saturating_sub(shift);
        text.get(start..)
            .is_some_and(|rest| rest.starts_with(['[', '{']) && open.end > open.start)
    }

    pub(super) fn key(&mut self, text: String, span: Span) {
        self.set_key(Key::Name(Node {
            value: NodeValue::String(text),
            span,
        }));
    }

    pub(super) fn merge_key(&mut self) {
        self.set_key(Key::Merge);
    }

    fn set_key(&mut self, new: Key) {
        if let Some(Open {
            content: Content::Mapping { key, .. },
            ..
        }) = self.open.last_mut()
        {
            *key = Some(new);
        }
    }

    pub(super) fn open_sequence(&mut self, span: Span, anchor: usize) -> Result<(), Fatal> {
        self.open(span, anchor, Content::Sequence(Vec::new()))
    }

    pub(super) fn open_mapping(&mut self, span: Span, anchor: usize) -> Result<(), Fatal> {
        let content = Content::Mapping {
            entries: Vec::new(),
            key: None,
            merges: Vec::new(),
        };
        self.open(span, anchor, content)
    }

    fn open(&mut self, span: Span, anchor: usize, content: Content) -> Result<(), Fatal> {
        if self.open.len() >= MAX_DEPTH {
            return Err(too_deep(span));
        }
        self.open.push(Open {
            span,
            anchor,
            content,
        });
        Ok(())
    }

    /// Closes the innermost sequence or mapping at `end`, if the parser provides it.
    pub(super) fn close(&mut self, end: Option<u32>) -> Result<(), Fatal> {
        let Some(Open {
            mut span,
            anchor,
            content,
        }) = self.open.pop()
        else {
            return Ok(());
        };
        let (value, last) = match content {
            Content::Sequence(mut elements) => {
                elements.shrink_to_fit();
                let last = elements.last().map(|node| node.span.end);
                (NodeValue::sequence(elements), last)
            }
            Content::Mapping {
                mut entries,
                merges,
                ..
            } => {
                let last = entries.last().map(|(_, node)| node.span.end);
                self.report_duplicates(&entries);
                if !merges.is_empty() {
                    self.merge(&mut entries, merges);
                }
                // Most mappings have fewer entries than the initial capacity of a vector.
                entries.shrink_to_fit();
                (NodeValue::mapping(entries), last)
            }
        };
        span.end = end.or(last).unwrap_or(span.end).max(span.end);
        self.value(value, span, anchor)
    }

    /// Adds a value; if an open mapping expects a key, it is an unusable key.
    pub(super) fn value(
        &mut self,
        value: NodeValue,
        span: Span,
        anchor: usize,
    ) -> Result<(), Fatal> {
        self.count(1, span)?;
        let node = Node { value, span };
        if anchor != 0 {
            self.remember(anchor, &node)?;
        }
        self.add(node);
        Ok(())
    }

    /// Stores a copy of the value of an anchor.
    pub(super) fn remember(&mut self, anchor: usize, node: &Node) -> Result<(), Fatal> {
        let (size, height) = measure(node);
        self.count(size, node.span)?;
        let node = node.separate();
        self.anchors.insert(anchor, Anchor { node, size, height });
        Ok(())
    }

    /// Adds a copy of the value of an anchor.
    pub(super) fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Fatal> {
        let Some((size, height)) = self
            .anchors
            .get(&anchor)
            .map(|anchor| (anchor.size, anchor.height))
        else {
            return Err(fatal(
                codes::YAML_SYNTAX,
                span,
                "this alias is inside the value it refers to",
            ));
        };
        if self.open.len() + height > MAX_DEPTH {
            return Err(too_deep(span));
        }
        self.count(size, span)?;
        if let Some(node) = self
            .anchors
            .get(&anchor)
            .map(|anchor| anchor.node.separate())
        {
            if self.wants_key() {
                match node.value {
                    NodeValue::String(text) | NodeValue::Number(text) => self.key(text, span),
                    _ => self.add(node),
                }
            } else {
                self.add(node);
            }
        }
        Ok(())
    }

    fn count(&mut self, more: usize, span: Span) -> Result<(), Fatal> {
        self.nodes += more;
        if self.nodes > MAX_NODES {
            let mut problem = fatal(
                codes::TOO_MANY_VALUES,
                span,
                format!("the file has more than {MAX_NODES} values"),
            );
            problem.help =
                Some("values repeated by aliases (`*name`) are counted each time".to_owned());
            return Err(problem);
        }
        Ok(())
    }

    fn add(&mut self, node: Node) {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        match &mut open.content {
            Content::Sequence(elements) => elements.push(node),
            Content::Mapping {
                entries,
                key,
                merges,
            } => match key.take() {
                Some(Key::Name(name)) => entries.push((name, node)),
                Some(Key::Merge) => merges.push((entries.len(), node)),
                Some(Key::Unusable) => {}
                None => {
                    *key = Some(Key::Unusable);
                    self.found(Diagnostic::new(
                        Severity::Error,
                        codes::UNUSABLE_KEY,
                        node.span,
                        format!("a key must be a string, found {}", node.value.describe()),
                    ));
                }
            },
        }
    }

    fn report_duplicates(&mut self, entries: &[(Node, Node)]) {
        let mut report = |first: &Node, second: &Node| {
            let name = second.as_str().unwrap_or_default();
            let mut found = Diagnostic::new(
                Severity::Error,
                codes::DUPLICATE_KEY,
                second.span,
                format!("duplicate key `{name}`"),
            );
            found.primary = Some((second.span, "second occurrence".to_owned()));
            found
                .secondary
                .push((first.span, "first occurrence".to_owned()));
            found.help = Some("keep one of them, or rename one".to_owned());
            self.found(found);
        };
        if entries.len() <= SMALL {
            for (index, (key, _)) in entries.iter().enumerate() {
                let before = entries.iter().take(index);
                if let Some((first, _)) = before.into_iter().find(|(k, _)| k.value == key.value) {
                    report(first, key);
                }
            }
        } else {
            let mut seen: HashMap<&str, &Node> = HashMap::with_capacity(entries.len());
            for (key, _) in entries {
                let name = key.as_str().unwrap_or_default();
                if let Some(first) = seen.get(name) {
                    report(first, key);
                } else {
                    seen.insert(name, key);
                }
            }
        }
    }

    /// `<<`: entries of other mappings whose keys the mapping does not have itself.
    fn merge(&mut self, entries: &mut Vec<(Node, Node)>, merges: Vec<(usize, Node)>) {
        let mut known: std::collections::HashSet<String> = entries
            .iter()
            .filter_map(|(key, _)| key.as_str().map(str::to_owned))
            .collect();
        let own = std::mem::take(entries);
        let mut own = own.into_iter();
        let mut taken = 0;
        for (position, node) in merges {
            entries.extend(own.by_ref().take(position - taken));
            taken = position;
            let parts = match node.value {
                NodeValue::Sequence(parts) => Arc::unwrap_or_clone(parts),
                _ => vec![node],
            };
            for part in parts {
                match part.value {
                    NodeValue::Mapping(members) => {
                        entries.extend(Arc::unwrap_or_clone(members).into_iter().filter(
                            |(key, _)| known.insert(key.as_str().unwrap_or_default().to_owned()),
                        ))
                    }
                    other => self.found(Diagnostic::new(
                        Severity::Error,
                        codes::UNUSABLE_KEY,
                        part.span,
                        format!("`<<` merges mappings, found {}", other.describe()),
                    )),
                }
            }
        }
        entries.extend(own);
    }
}

pub(super) fn too_deep(span: Span) -> Fatal {
    fatal(
        codes::TOO_DEEP,
        span,
        format!("mappings and lists nest deeper than {MAX_DEPTH} levels"),
    )
}

/// The number of values in a node, including itself, and the number of levels. The depth of nodes is limited.
pub(super) fn measure(node: &Node) -> (usize, usize) {
    let children: Vec<&Node> = match &node.value {
        NodeValue::Sequence(elements) => elements.iter().collect(),
        NodeValue::Mapping(entries) => entries.iter().map(|(_, value)| value).collect(),
        _ => return (1, 0),
    };
    let (mut size, mut height) = (1, 0);
    for child in children {
        let (below, levels) = measure(child);
        size += below;
        height = height.max(levels);
    }
    (size, height + 1)
}

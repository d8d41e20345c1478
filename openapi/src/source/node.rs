//! A node of a YAML or JSON file.

use std::sync::Arc;

/// A file that was read; an index into the list of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) u32);

/// A place in a file: byte offsets, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

/// A value and its position.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: NodeValue,
    /// The position.
    pub span: Span,
}

/// The value of a node. Numbers keep their text.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeValue {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as JSON text (YAML notations such as `0x1F` or `.5` are converted to JSON).
    Number(String),
    /// A string.
    String(String),
    /// A sequence. Clones share it.
    Sequence(Arc<Vec<Node>>),
    /// A mapping, in order; keys are strings (a scalar key such as `200` is kept as written). Clones share it.
    Mapping(Arc<Vec<(Node, Node)>>),
}

impl NodeValue {
    /// A sequence of nodes.
    #[must_use]
    pub fn sequence(elements: Vec<Node>) -> Self {
        Self::Sequence(Arc::new(elements))
    }

    /// A mapping from names to nodes.
    #[must_use]
    pub fn mapping(entries: Vec<(Node, Node)>) -> Self {
        Self::Mapping(Arc::new(entries))
    }

    /// A description with an article: `a mapping`, `a string`, …
    #[must_use]
    pub fn describe(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Sequence(_) => "a list",
            Self::Mapping(_) => "a mapping",
        }
    }
}

impl Node {
    /// A deep copy: a schema is identified by its node, so two copies are two schemas.
    pub(crate) fn separate(&self) -> Self {
        let value = match &self.value {
            NodeValue::Sequence(elements) => {
                NodeValue::sequence(elements.iter().map(Self::separate).collect())
            }
            NodeValue::Mapping(entries) => {
                let entries = entries.iter();
                NodeValue::mapping(
                    entries
                        .map(|(key, it)| (key.clone(), it.separate()))
                        .collect(),
                )
            }
            scalar => scalar.clone(),
        };
        Self {
            value,
            span: self.span,
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            NodeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// The entries of a mapping.
    #[must_use]
    pub fn as_mapping(&self) -> Option<&[(Node, Node)]> {
        match &self.value {
            NodeValue::Mapping(entries) => Some(entries),
            _ => None,
        }
    }

    /// The elements of a sequence.
    #[must_use]
    pub fn as_sequence(&self) -> Option<&[Node]> {
        match &self.value {
            NodeValue::Sequence(elements) => Some(elements),
            _ => None,
        }
    }

    /// The value of a key of a mapping.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|(_, value)| value)
    }

    /// The key (for its position) and value of an entry of a mapping.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<(&Node, &Node)> {
        self.as_mapping()?
            .iter()
            .find(|(name, _)| name.as_str() == Some(key))
            .map(|(name, value)| (name, value))
    }

    /// Whether two nodes have the same content, regardless of their positions.
    #[must_use]
    pub fn says_the_same(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (NodeValue::Sequence(ours), NodeValue::Sequence(theirs)) => {
                ours.len() == theirs.len()
                    && ours.iter().zip(&**theirs).all(|(a, b)| a.says_the_same(b))
            }
            (NodeValue::Mapping(ours), NodeValue::Mapping(theirs)) => {
                ours.len() == theirs.len()
                    && ours
                        .iter()
                        .zip(&**theirs)
                        .all(|((a, x), (b, y))| a.says_the_same(b) && x.says_the_same(y))
            }
            (ours, theirs) => ours == theirs,
        }
    }
}

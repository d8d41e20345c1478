//! JSON that does not match a type.

use std::borrow::Cow;
use std::fmt;

use super::node::{Kind, Node};
use crate::text::Excerpt;

/// A mismatch between a JSON document and the type it is read as.
///
/// Reports the location, and the expected and the actual kind of value, but never the value itself, which may
/// be a secret.
///
/// ```
/// use clientwright_runtime::json;
/// use std::collections::BTreeMap;
///
/// let error = json::from_str::<BTreeMap<String, Vec<u8>>>(r#"{"lines": [1, "x"]}"#).unwrap_err();
/// let json::JsonError::Mismatch(mismatch) = error else { unreachable!() };
/// assert_eq!(mismatch.path(), "lines[1]");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    /// The steps from the mismatch outwards.
    path: Vec<Step>,
    expected: Cow<'static, str>,
    found: Option<Kind>,
    offset: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Element(usize),
}

/// The first step of the path to a mismatch.
pub(crate) enum FirstStep<'a> {
    /// The member of an object.
    Member(&'a str),
    /// The element of an array.
    Element(usize),
}

impl Mismatch {
    /// Creates a mismatch at the byte `offset` of the document.
    #[must_use]
    pub fn new(expected: impl Into<Cow<'static, str>>, found: Kind, offset: usize) -> Self {
        Self(Box::new(Inner {
            path: Vec::new(),
            expected: expected.into(),
            found: Some(found),
            offset,
        }))
    }

    /// Creates a mismatch for a required member that is missing in the object at the byte `offset`.
    pub(super) fn missing(offset: usize) -> Self {
        Self(Box::new(Inner {
            path: Vec::new(),
            expected: Cow::Borrowed("a value"),
            found: None,
            offset,
        }))
    }

    /// Prepends the name of the member to the path.
    #[must_use]
    pub fn in_member(mut self, name: &str) -> Self {
        self.0.path.push(Step::Member(name.to_owned()));
        self
    }

    /// Prepends the index of the element to the path.
    #[must_use]
    pub fn in_element(mut self, index: usize) -> Self {
        self.0.path.push(Step::Element(index));
        self
    }

    /// Prepends the path from the root to the array that starts at the byte `list`.
    pub(super) fn prepend(&mut self, root: Node<'_>, list: usize) {
        let mut way = Vec::new();
        let mut at = root;
        while at.offset() < list {
            // The last value that starts before the list contains it.
            let step = match at.kind() {
                Kind::Array => at
                    .elements()
                    .enumerate()
                    .take_while(|(_, element)| element.offset() <= list)
                    .last()
                    .map(|(index, element)| (Step::Element(index), element)),
                _ => at
                    .members()
                    .take_while(|(_, member)| member.offset() <= list)
                    .last()
                    .map(|(name, member)| (Step::Member(name.to_owned()), member)),
            };
            let Some((step, inner)) = step else { break };
            way.push(step);
            at = inner;
        }
        self.0.path.extend(way.into_iter().rev());
    }

    /// Returns the path from the root, such as `order[3].customer.id`; empty for the root.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.path.iter().rev() {
            match step {
                Step::Element(index) => path.push_str(&format!("[{index}]")),
                Step::Member(name) if is_plain(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                Step::Member(name) => path.push_str(&format!("[\"{}\"]", Excerpt(name, 80))),
            }
        }
        path
    }

    /// Returns the first step from the root: the name of a member or the index of an element.
    pub(crate) fn first_step(&self) -> Option<FirstStep<'_>> {
        self.0.path.last().map(|step| match step {
            Step::Member(name) => FirstStep::Member(name),
            Step::Element(index) => FirstStep::Element(*index),
        })
    }

    /// Returns the description of the expected value.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// Returns the kind of the actual value, or `None` if the value is missing.
    #[must_use]
    pub fn found(&self) -> Option<Kind> {
        self.0.found
    }

    /// Returns the byte offset in the document where the value starts, or the object that lacks a member.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }
}

impl Node<'_> {
    /// Creates a mismatch for this node.
    #[must_use]
    pub fn mismatch(self, expected: &'static str) -> Mismatch {
        Mismatch::new(expected, self.kind(), self.offset())
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 80
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '@' | '$'))
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        let found = self.0.found.map_or("nothing", Kind::as_str);
        write!(f, "expected {}, found {found}", self.0.expected)
    }
}

impl std::error::Error for Mismatch {}

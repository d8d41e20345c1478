//! JSONPath.

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use crate::diagnostics::{Diagnostic, Severity, codes};
use crate::source::Node;

/// The maximum nesting of brackets in a query: the parser is recursive.
const MAX_NESTING: usize = 64;

/// The path to a node from the root.
pub(super) type Place = Vec<Step>;

/// A step of a path. The order of names and indices is arbitrary, because no node has both; places
/// in one list are sorted in ascending order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Step {
    /// A key of a mapping.
    Name(String),
    /// An index of a sequence.
    Index(usize),
}

/// A JSONPath.
pub(super) struct Query(JsonPath);

impl Query {
    /// Parses the JSONPath of a node.
    ///
    /// # Errors
    ///
    /// Returns a diagnostic if it is not a valid JSONPath.
    pub(super) fn parse(node: &Node) -> Result<Self, Box<Diagnostic>> {
        let unusable = |message: String| {
            let code = codes::UNUSABLE_OVERLAY;
            let mut diagnostic = Diagnostic::new(Severity::Error, code, node.span, message);
            diagnostic.help =
                Some("write a JSONPath such as `$.paths['/orders'].get.summary`".to_owned());
            Box::new(diagnostic)
        };
        let Some(text) = node.as_str() else {
            let found = node.value.describe();
            return Err(unusable(format!(
                "expected a JSONPath such as `$.info`, found {found}"
            )));
        };
        if nesting(text) > MAX_NESTING {
            let mut diagnostic = unusable("this JSONPath nests too deeply".to_owned());
            diagnostic.help = Some("use several actions with simpler targets".to_owned());
            return Err(diagnostic);
        }
        match JsonPath::parse(text) {
            Ok(path) => Ok(Self(path)),
            Err(error) => {
                let mut diagnostic = unusable(format!("`{text}` is not a JSONPath"));
                let rest: String = text
                    .chars()
                    .skip(error.position().saturating_sub(1))
                    .collect();
                if let Some((_, label)) = &mut diagnostic.primary {
                    *label = match rest.is_empty() {
                        true => format!("{}, at its end", error.message()),
                        false => format!("{}, at `{rest}`", error.message()),
                    };
                }
                Err(diagnostic)
            }
        }
    }

    /// The selected places, sorted and without duplicates.
    pub(super) fn select(&self, json: &Value) -> Vec<Place> {
        let mut places: Vec<Place> = self
            .0
            .query_located(json)
            .locations()
            .map(|location| {
                let step = |element: &PathElement<'_>| match element {
                    PathElement::Name(name) => Step::Name((*name).to_owned()),
                    PathElement::Index(index) => Step::Index(*index),
                };
                location.iter().map(step).collect()
            })
            .collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}

fn nesting(text: &str) -> usize {
    let (mut depth, mut most) = (0_usize, 0);
    for c in text.chars() {
        match c {
            '[' | '(' | '!' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        most = most.max(depth);
    }
    most
}

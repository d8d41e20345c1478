//! The security schemes of a document, by name and by position.

use std::collections::{BTreeSet, HashMap};

use crate::document::SecurityScheme;
use crate::source::Span;

/// The security schemes that were read, and the unusable ones.
#[derive(Default)]
pub(super) struct SecuritySchemes {
    /// The scopes of all flows of a scheme, by its name; none if it lists none.
    pub(super) scopes: HashMap<String, BTreeSet<String>>,
    pub(super) found: Vec<SecurityScheme>,
    /// The scheme of each name in the main document; `None` if it is not usable.
    pub(super) by_name: HashMap<String, Option<usize>>,
    /// The same by the address of the scheme.
    pub(super) by_node: HashMap<usize, Option<usize>>,
    /// The positions of unusable schemes.
    pub(super) unusable: HashMap<String, Span>,
}

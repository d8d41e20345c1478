//! The security schemes of a document by name and by place.

use std::collections::HashMap;

use crate::document::SecurityScheme;
use crate::source::Span;

/// The security schemes that were read, and those that were not usable.
#[derive(Default)]
pub(super) struct SecuritySchemes {
    pub(super) found: Vec<SecurityScheme>,
    /// What each name of the main document means; `None`: it is not usable.
    pub(super) by_name: HashMap<String, Option<usize>>,
    /// Likewise by the address of the scheme.
    pub(super) by_node: HashMap<usize, Option<usize>>,
    /// Where schemes are that are not usable.
    pub(super) unusable: HashMap<String, Span>,
}

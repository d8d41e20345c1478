//! What is checked once all schemas and operations are read.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::document::{SchemaId, Spanned, StatusPattern};
use crate::source::{FileId, Node, Span};

/// What is to be checked once all schemas are there.
#[derive(Default)]
pub(super) struct Claims<'a> {
    pub(super) names: Vec<Claim>,
    /// Schemas that may have properties which are not known.
    pub(super) open: HashSet<SchemaId>,
    /// `links` of responses and `callbacks` of operations.
    pub(super) links: Vec<Links<'a>>,
    /// Where links lead to, by the beginning of the operation that they are of.
    pub(super) link_targets: HashMap<(FileId, u32), LinkTargets>,
}

/// A property that a schema is said to have.
pub(super) struct Claim {
    pub(super) schema: SchemaId,
    pub(super) name: Spanned<String>,
    pub(super) by: &'static str,
}

/// The links of a response or the callbacks of an operation.
pub(super) struct Links<'a> {
    pub(super) map: &'a Node,
    /// Where the operation begins.
    pub(super) operation: Span,
    /// The response that the links are of; `None` for callbacks.
    pub(super) status: Option<StatusPattern>,
}

/// Where the links of an operation lead to, by the response that each is of and its name.
pub(super) type LinkTargets = BTreeMap<(StatusPattern, String), Span>;

/// `callbacks` of an operation, which are read once the paths are.
pub(super) struct Callbacks<'a> {
    pub(super) map: &'a Node,
    /// What the operation is called, if it has an id.
    pub(super) owner: Option<String>,
}

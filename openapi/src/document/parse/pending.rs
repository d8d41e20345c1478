//! What is checked after all schemas and operations are read.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::document::{SchemaId, Spanned, StatusPattern};
use crate::source::{FileId, Node, Span};

/// What is to be checked after all schemas are read.
#[derive(Default)]
pub(super) struct Claims<'a> {
    pub(super) names: Vec<Claim>,
    /// Schemas that may have unknown properties.
    pub(super) open: HashSet<SchemaId>,
    /// `links` of responses and `callbacks` of operations.
    pub(super) links: Vec<Links<'a>>,
    /// `$defs` and `definitions` of schemas.
    pub(super) definitions: Vec<(&'static str, &'a Node)>,
    /// The targets of links, by the start of the operation that has them.
    pub(super) link_targets: HashMap<(FileId, u32), LinkTargets>,
}

/// A property that a schema is expected to have.
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
    /// The response that has the links; `None` for callbacks.
    pub(super) status: Option<StatusPattern>,
}

/// The targets of the links of an operation, by response and link name.
pub(super) type LinkTargets = BTreeMap<(StatusPattern, String), Span>;

/// `callbacks` of an operation, which are read after the paths.
pub(super) struct Callbacks<'a> {
    pub(super) map: &'a Node,
    /// The id of the operation, if it has one.
    pub(super) owner: Option<String>,
}

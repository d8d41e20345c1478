//! The shapes of XML bodies so far.

use std::collections::{BTreeMap, HashSet};

use crate::api::model::{Xml, XmlShapeId};
use crate::document::SchemaId;
use crate::source::Span;

/// The shapes of all bodies so far.
#[derive(Debug, Default)]
pub(crate) struct Shapes {
    pub(crate) xml: Xml,
    pub(in crate::api::lower) known: BTreeMap<Key, XmlShapeId>,
    /// Shapes that are known not to be endless.
    pub(in crate::api::lower) sound: HashSet<XmlShapeId>,
    pub(in crate::api::lower) prefixes: Option<BTreeMap<String, String>>,
    /// Errors that are already reported, by place and reason.
    pub(in crate::api::lower) reported: Vec<(Span, String)>,
}

/// Schemas that apply together, and the name of unnamed list elements.
pub(super) type Key = (Vec<SchemaId>, String);

//! What was made of bodies of XML so far.

use std::collections::{BTreeMap, HashSet};

use crate::api::model::{Xml, XmlShapeId};
use crate::document::SchemaId;
use crate::source::Span;

/// The shapes of all bodies so far.
#[derive(Debug, Default)]
pub(crate) struct Shapes {
    pub(crate) xml: Xml,
    pub(in crate::api::lower) known: BTreeMap<Key, XmlShapeId>,
    /// Those whose parts are known to come to an end.
    pub(in crate::api::lower) sound: HashSet<XmlShapeId>,
    pub(in crate::api::lower) prefixes: Option<BTreeMap<String, String>>,
    /// What could not be said, by where and for which reason.
    pub(in crate::api::lower) reported: Vec<(Span, String)>,
}

/// Schemas that hold together, and the name of the elements of a list that have none.
pub(super) type Key = (Vec<SchemaId>, String);

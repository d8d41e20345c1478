//! The round-trip results of one document.

use serde::{Deserialize, Serialize};

/// The round-trip results of one document.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(super) struct Values {
    /// The number of values that were read and written.
    pub(super) values: usize,
    /// The number of these that are examples of the document.
    pub(super) examples: usize,
    /// The number of examples that do not match their own schema, which types need not support.
    pub(super) unfit_examples: usize,
    /// The number of schemas with values.
    pub(super) schemas: usize,
    /// Schemas for which no value was found.
    pub(super) without_value: Vec<String>,
    /// The number of preserved values in which a union recognized none of its alternatives.
    pub(super) unrecognized: usize,
    /// The schemas of such values.
    pub(super) unrecognized_schemas: Vec<String>,
    /// Values that changed.
    pub(super) failures: Vec<Failure>,
    /// The number of all such values.
    pub(super) failed: usize,
}

/// A value that changed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Failure {
    /// The component, or else the position of the schema.
    pub(super) schema: String,
    /// The problem.
    pub(super) problem: String,
    /// The value.
    pub(super) value: String,
}

//! What came of the values of one document.

use serde::{Deserialize, Serialize};

/// What came of the values of one document.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(super) struct Values {
    /// How many values were read and written back.
    pub(super) values: usize,
    /// How many of them are examples of the document.
    pub(super) examples: usize,
    /// Examples that do not fit their own schema, which cannot be expected of a type.
    pub(super) unfit_examples: usize,
    /// How many schemas had a value.
    pub(super) schemas: usize,
    /// Schemas that no value was found for.
    pub(super) without_value: Vec<String>,
    /// Values that came back although a union recognized none of its alternatives in them.
    pub(super) unrecognized: usize,
    /// The schemas of such values.
    pub(super) unrecognized_schemas: Vec<String>,
    /// Values that did not come back as they were.
    pub(super) failures: Vec<Failure>,
    /// How many there are in all.
    pub(super) failed: usize,
}

/// A value that did not come back as it was.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Failure {
    /// The component, else where the schema is written.
    pub(super) schema: String,
    /// What went wrong.
    pub(super) problem: String,
    /// The value.
    pub(super) value: String,
}

//! What came of the values of one document.

use serde::{Deserialize, Serialize};

/// What came of the values of one document.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(in crate::corpus) struct Values {
    /// How many values were read and written back.
    pub(in crate::corpus) values: usize,
    /// How many of them are examples of the document.
    pub(in crate::corpus) examples: usize,
    /// Examples that do not fit their own schema, which cannot be expected of a type.
    pub(in crate::corpus) unfit_examples: usize,
    /// How many schemas had a value.
    pub(in crate::corpus) schemas: usize,
    /// Schemas that no value was found for.
    pub(in crate::corpus) without_value: Vec<String>,
    /// Values that came back although a union recognized none of its alternatives in them.
    pub(in crate::corpus) unrecognized: usize,
    /// The schemas of such values.
    pub(in crate::corpus) unrecognized_schemas: Vec<String>,
    /// Values that did not come back as they were.
    pub(in crate::corpus) failures: Vec<Failure>,
    /// How many there are in all.
    pub(in crate::corpus) failed: usize,
}

/// A value that did not come back as it was.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::corpus) struct Failure {
    /// The component, else where the schema is written.
    pub(in crate::corpus) schema: String,
    /// What went wrong.
    pub(in crate::corpus) problem: String,
    /// The value.
    pub(in crate::corpus) value: String,
}

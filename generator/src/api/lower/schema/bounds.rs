//! Limits on the size of generated code.

/// The maximum number of typed properties of an object or alternatives of a union. Each becomes a single
/// item, which the compiler processes as a whole.
pub(in crate::api::lower) const MAX_MEMBERS: usize = 10_000;

/// The maximum number of alternatives that are merged with the schema around their union, in addition to one for each
/// schema of the document: with unions of unions, their number doubles with each level.
pub(super) const MAX_MERGES: usize = 1_000;

/// The maximum nesting of inline schemas; deeper ones become free-form values.
pub(super) const MAX_DEPTH: usize = 96;

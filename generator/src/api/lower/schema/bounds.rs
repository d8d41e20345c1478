//! How large what is generated may become.

/// The most properties of an object and alternatives of a union that have types: what comes of one is a
/// single item, which the compiler takes as a whole.
pub(in crate::api::lower) const MAX_MEMBERS: usize = 10_000;

/// How deep inline schemas may nest; what is deeper becomes a free-form value.
pub(super) const MAX_DEPTH: usize = 96;

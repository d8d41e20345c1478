//! Overlays: changes to a third-party document, applied to its tree before anything is read.
//!
//! Overlay Specification 1.1. An overlay is an ordinary file: everything it adds to a tree keeps
//! its own position, so that problems are reported there. JSONPath (RFC 9535) works on a JSON copy
//! of the tree, which every action updates together with the tree; selected nodes are found in the
//! tree by their normalized paths.

mod actions;
mod edit;
mod json;
mod overlaid;
mod query;

pub(super) use actions::extends;
pub(super) use overlaid::Target;

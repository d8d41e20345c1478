//! Overlays: changes to a document that is somebody else's, applied to its tree before anything is read.
//!
//! Overlay Specification 1.1. An overlay is a file like any other: what it adds to a tree keeps its own
//! place, so that whatever is wrong with it is reported there. JSONPath (RFC 9535) works on a copy of the tree as
//! JSON, which every action changes along with the tree; what a query selects is found in the tree by
//! its normalized path.

mod actions;
mod edit;
mod json;
mod overlaid;
mod query;

pub(super) use actions::extends;
pub(super) use overlaid::Target;

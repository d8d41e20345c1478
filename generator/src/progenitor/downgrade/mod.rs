//! Removes everything from a document that progenitor cannot express, and reports it.
//!
//! [`operation`] decides what is kept of an operation, with [`parameter`], [`body`] and
//! [`responses`]; [`schema`] and [`types`] convert schemas to 3.0, [`cycles`] breaks infinite
//! cycles; [`naming`] and [`marker`] ensure that no two parts get the same Rust name; [`shape`]
//! determines the shape of values; [`texts`] makes descriptions safe for comments.
//!
//! Keywords that do not affect any client are silently omitted: examples, defaults (an annotation,
//! which progenitor would send as if the caller had set it), titles of schemas without a name.

mod body;
mod cycles;
mod document;
mod marker;
mod naming;
mod operation;
mod parameter;
mod responses;
mod schema;
mod shape;
mod spelling;
mod texts;
mod types;

pub(super) use document::downgrade;
pub(super) use marker::unmark;
pub(super) use operation::title;
pub(super) use schema::{any, plain};
pub(super) use spelling::pascal;

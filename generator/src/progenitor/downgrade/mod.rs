//! Takes out of a document what progenitor cannot express, and says so.
//!
//! [`operation`] decides what an operation can keep, with [`parameter`], [`body`] and [`answers`];
//! [`schema`] and [`types`] put schemas into the words of 3.0, [`circles`] ends what would never end; [`naming`]
//! and [`marker`] see to it that no two things get one Rust name; [`shape`] tells what a value looks
//! like; [`texts`] makes descriptions safe to write.
//!
//! Left out without a word is what has no effect on any client: examples, defaults (an annotation,
//! which progenitor would send as if the caller had said it), titles of schemas without a name.

mod answers;
mod body;
mod circles;
mod document;
mod marker;
mod naming;
mod operation;
mod parameter;
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

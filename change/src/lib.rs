//! What a change of an OpenAPI document does: to the wire, and to code that calls the generated client.
//!
//! ```text
//!  State (old) ──┬─▶ document ──▶ changes of the document, each with what it does to the wire ──┐
//!  State (new) ──┘                                                                              ├─▶ Diff
//!                └─▶ surface ───▶ changes of what callers can name, each with a level ──────────┘
//! ```
//!
//! A [`State`] is a document and the crate that is generated from it, in memory. [`diff`] compares two of
//! them: [`document`] finds what changed and [`kinds`] says what that does to the exchange of old and new
//! clients with old and new servers; [`surface`] compares the public items of both crates, read from their
//! rendered files, and decides the version. [`project`] does so for all clients of a project against a
//! revision of its Git repository ([`git`]); [`report`] writes it for people, and [`summary`] tells what a
//! change does to the generated code in a few lines; [`release`] makes the
//! next version of it; [`rename`](mod@rename) gives a part another name.

mod attribution;
mod behavior;
mod diff;
pub mod document;
pub mod git;
pub mod kinds;
mod level;
mod places;
pub mod project;
pub mod release;
pub mod rename;
pub mod report;
mod state;
pub mod summary;
pub mod surface;

pub use diff::{Change, Diff, Rust, RustChange, Wire, diff};
pub use level::Level;
pub use state::{State, StateError};

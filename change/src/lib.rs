//! The effects of a change of an OpenAPI document: on the wire format, and on code that calls the generated client.
//!
//! ```text
//!  State (old) ──┬─▶ document ──▶ changes of the document, each with what it does to the wire ──┐
//!  State (new) ──┘                                                                              ├─▶ Diff
//!                └─▶ surface ───▶ changes of what callers can name, each with a level ──────────┘
//! ```
//!
//! A [`State`] is a document and the crate that is generated from it, in memory. [`diff()`] compares two
//! of them: [`document`] finds the changes, and [`kinds`] defines their effect on the communication of old
//! and new clients with old and new servers; [`surface`] compares the public items of both crates, read
//! from their rendered files, and determines the version. [`project`] does so for all clients of a
//! project against a revision of its Git repository ([`git`]); [`report`] writes it as text or Markdown, and
//! [`summary`] summarizes the changes of the generated code; [`release`]
//! determines the next version; [`rename`](mod@rename) renames a part.

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

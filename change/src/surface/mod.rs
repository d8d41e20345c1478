//! The public surface of a crate: the items that callers can use, read from the files of the crate.
//!
//! [`read()`] parses the rendered files; nothing is compiled. Types are in canonical form, with
//! imports resolved and aliases of the crate expanded, so that two surfaces can be compared as text.

mod attributes;
mod canonical;
mod change;
mod compare;
mod item;
mod macros;
mod model;
mod modules;
mod read;
mod renamed;
mod unions;

pub use change::SurfaceChange;
pub use compare::compare;
pub use item::{Item, ItemKind, Member, MemberKey, MemberKind};
pub use model::{Surface, SurfaceError};
pub use read::read;

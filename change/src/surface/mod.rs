//! The public surface of a crate: what code of callers can name, read from the files of the crate.
//!
//! [`read()`] parses the rendered files; nothing is compiled. Types are written in one form,
//! imports followed and aliases of the crate expanded, so that two surfaces can be compared as text.

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

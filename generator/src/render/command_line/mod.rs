//! The crate of a command line: tables that `clientwright-cli-runtime` turns into a program.
//!
//! [`names`] chooses the names of commands and flags, [`inputs`] determines the values of flags,
//! [`members`] selects the members of a body that are flags, [`outlines`] lists the members that
//! bodies may have, [`command`] writes the description of an operation, [`waiters`] those of
//! waiters, [`package`] the files around them.

mod command;
mod files;
mod inputs;
mod members;
mod names;
mod outlines;
mod package;
mod waiters;

pub use self::names::{RESERVED_FLAGS, WAITING_FLAGS};
pub(super) use files::files;

//! The crate of a command line: tables that `clientwright-cli-runtime` makes a program of.
//!
//! [`names`] decides what commands and flags are called, [`inputs`] what the values of flags are,
//! [`members`] which members of a body are flags, [`outlines`] which members bodies may have,
//! [`command`] writes the table of an operation, [`waiters`] those of what is waited for,
//! [`package`] what is around them.

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

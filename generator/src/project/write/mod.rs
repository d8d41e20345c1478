//! Writing crates so that either all files are new or none is: if a run fails, if it is killed, if
//! two run concurrently.
//!
//! Everything is prepared in a staging folder next to the files ([`access`]), which one run at a
//! time has locked. All new files are completed there, and the journal lists the files to be
//! replaced before the first one is ([`replace`]); old files are moved to a backup. After all files
//! are in place, the journal is removed, which commits the new ones. A run that finds a journal
//! first restores the old files ([`restore`]).
//!
//! This is guaranteed if processes end at any moment, but not if the machine loses written data.

mod access;
mod disk;
mod error;
#[cfg(test)]
pub(crate) mod faults;
mod folders;
mod journal;
mod links;
mod replace;
mod restore;
#[cfg(test)]
mod tests;

pub use access::Access;
pub(crate) use disk::{Disk, RealDisk};
pub use error::{WriteError, WriteProblem};
pub(crate) use links::Ways;

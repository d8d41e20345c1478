//! Writing crates so that either all files are new or none is: when a run fails, when it is killed, when two
//! run at once.
//!
//! Everything is prepared in a staging folder alongside the files ([`access`]), which one run at a time
//! has locked. There all new files are complete, and the journal says which files will be replaced, before
//! the first one is ([`replace`]); old files are moved to a backup. The journal goes away once all are
//! in place, which is the moment from which the new ones count. A run that finds a journal puts the
//! old files back first ([`restore`]).
//!
//! This holds for processes that end at any moment, not for machines that lose what the disk was asked to
//! write.

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

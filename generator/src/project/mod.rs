//! A project: specifications, the list of clients, and the crates that were generated from them.
//!
//! [`Clients`] says what is generated, [`Manifest`] remembers what was, [`Comparison`] tells how
//! far the disk is from what should be, [`Access`] brings it there. A
//! client can have a budget: how much code its crate may be ([`Size`]).

mod clients;
mod comparison;
mod dependency;
mod layout;
mod manifest;
mod names;
mod run;
mod size;
mod write;

pub use clients::{Client, Clients, ClientsError, url};
pub use comparison::{Change, Comparison, Drift};
pub use dependency::Dependency;
pub use layout::{Layout, TwoLists};
pub use manifest::{Manifest, ManifestEntry, hash};
pub use run::{ClientReport, Mode, ProjectError, Report, read_clients, run};
pub use size::{OverBudget, Size};
pub use write::{Access, WriteError, WriteProblem};

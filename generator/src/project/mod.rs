//! A project: specifications, the list of clients, and the crates that were generated from them.
//!
//! [`Clients`] says what is generated, [`Manifest`] remembers what was, [`Comparison`] tells how
//! far the disk is from what should be, [`write()`] brings it there. A
//! client can have a budget: how much code its crate may be ([`Size`]).

mod clients;
mod comparison;
mod manifest;
mod names;
mod run;
mod size;
mod write;

pub use clients::{Client, Clients, ClientsError};
pub use comparison::{Change, Comparison, Drift};
pub use manifest::{Manifest, ManifestEntry, hash};
pub use run::{ClientReport, Layout, Mode, ProjectError, Report, run};
pub use size::{OverBudget, Size};
pub use write::{WriteError, write};

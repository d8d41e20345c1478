//! A project: specifications, the list of clients, and the crates generated from them.
//!
//! [`Clients`] lists what is generated, [`Manifest`] records what was, [`Comparison`] determines
//! the differences to the expected files, [`Access`] writes them. A client can have a budget: the
//! maximum size of its crate ([`Size`]).
//!
//! A single crate, in a folder outside a project, is written by [`place`], in the same way.

mod cache;
mod cargo_names;
mod client_run;
mod clients;
mod comparison;
mod crate_folder;
mod dependency;
mod error;
mod generator_version;
mod lint_places;
mod lints;
mod manifest;
mod names;
mod package_keys;
mod package_lints;
mod progress;
mod project_paths;
mod regular;
mod report;
mod run;
mod runtime_folder;
mod size;
mod stable_options;
mod suggestion;
mod write;

pub(crate) use clients::is_later_version;
pub use clients::{Client, Clients, ClientsError, INVALID_SETTING, is_version, url};
pub use comparison::{Change, Comparison, Drift};
pub use crate_folder::{Foreign, PlaceError, Placement, compare, place, version_in};
pub use dependency::Dependency;
pub use error::ProjectError;
pub use generator_version::VERSION;
pub use lint_places::unmatched_lint_places;
pub use manifest::{Manifest, ManifestEntry, ManifestError, hash, sha256};
pub use progress::RunObserver;
pub use project_paths::{ProjectPaths, TwoLists};
pub use report::{ClientReport, Report};
pub use run::{Mode, complete, read_clients, run, run_observed, run_with};
pub use runtime_folder::check_runtime_folder;
pub use size::{OverBudget, Size};
pub use write::{Access, WriteError, WriteProblem};

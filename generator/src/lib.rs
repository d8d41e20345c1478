//! From hand-written OpenAPI to Rust client crates.
//!
//! A compiler with named states, each a module; each step is one function from one state to the
//! next, and diagnostics are collected on the way:
//!
//! ```text
//! files ─▶ load ─▶ document ─▶ api ─▶ names ─▶ render: path → text
//!                       └─▶ checks: examples, defaults, extensions
//! ```
//!
//! [`generate_crate`] and [`generate_module`] go the whole way for one specification and write
//! nothing; [`write_crate`], [`write_module`] and [`build_script`] write what they generate, and
//! [`project`] does so for all clients of a project and tells what on disk is out of date.
//! [`bundle`] makes one document of a specification in several files, and [`trace_crate`] tells of each
//! stage and hands out what the crate was made from. Nothing here uses the network or asks for the time
//! of day.
//!
//! # In a build script
//!
//! ```no_run
//! // build.rs
//! use clientwright_generator::{CrateOptions, build_script};
//!
//! fn main() {
//!     if let Err(error) = build_script("petstore.yaml", &CrateOptions::new("petstore")) {
//!         eprintln!("{error}");
//!         std::process::exit(1);
//!     }
//! }
//! ```
//!
//! ```ignore
//! // src/lib.rs; the package depends on `clientwright-runtime`
//! pub mod petstore {
//!     include!(concat!(env!("OUT_DIR"), "/petstore.rs"));
//! }
//! ```

pub mod api;
mod checks;
pub mod customize;
mod generated;
pub mod names;
mod output;
mod parallel;
mod pipeline;
#[cfg(feature = "progenitor")]
mod progenitor;
pub mod project;
pub mod render;
mod words;

pub use clientwright_openapi::{allowances, diagnostics, document, load, source};
pub use generated::Generated;
pub use output::{OutputError, Written, build_script, write_crate, write_module};
pub use pipeline::{
    Generation, Observer, Stage, Stages, TracedCrate, bundle, bundle_with, generate_crate,
    generate_module, trace_crate,
};
pub use render::{
    CommandLineOptions, CrateOptions, DocDefect, Module, RESERVED_FLAGS, WAITING_FLAGS, doc_defects,
};

//! Generates Rust client crates from hand-written OpenAPI documents.
//!
//! A compiler with named states, each a module; each step is one function from one state to the
//! next, and diagnostics are collected along the way:
//!
//! ```text
//! files ─▶ load ─▶ document ─▶ api ─▶ names ─▶ render: path → text
//!                       └─▶ checks: examples, defaults, extensions
//! ```
//!
//! [`generate_crate`] and [`generate_module`] process one specification and write nothing;
//! [`write_crate`], [`write_module`] and [`build_script`] write the output, and [`project`] does so
//! for all clients of a project and reports which files are out of date. [`bundle`] merges a
//! specification in several files into one document, and [`trace_crate`] reports each stage and
//! returns the intermediate states. This crate uses neither the network nor the time of day.
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

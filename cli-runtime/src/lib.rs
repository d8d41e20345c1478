//! The interpreter of generated command lines.
//!
#![doc = include_str!("../README.md")]
//!
//! # How it is made
//!
//! ```text
//! tables (describe) ─▶ commands of clap (tree) ─▶ values (arguments, body) ─▶ call (send) ─▶ output
//!                                                        settings, stored ─▶ credentials ─▲
//! ```
//!
//! A generated crate consists only of tables ([`describe`]); the code that interprets them is here, and is compiled
//! once. A [`Program`] consists of one or more such crates, with [preferred names](Comfort), a sandbox and its own
//! commands.

mod arguments;
mod auth;
mod body;
mod config;
mod context;
pub mod describe;
mod dry_run;
mod duration;
mod failure;
mod fish;
#[cfg(test)]
mod hostile_texts;
mod json;
mod outline;
mod output;
mod position;
mod program;
mod progress;
mod prompt;
mod run;
mod send;
mod settings;
mod stored;
mod terms;
mod text;
mod tree;
mod waiting;
mod wrong;

pub use auth::{Word, words};
pub use clap;
pub use clientwright_runtime;
pub use context::Context;
pub use failure::Failure;
pub use json::Json;
pub use program::{Comfort, Program, Sandbox, Section};
pub use run::{Extra, main, run, runtime};
pub use settings::{Origin, Settings};
#[doc(hidden)]
pub use terms::in_terms_of_a_terminal;
pub use text::{on_one_line, printable};
#[doc(hidden)]
pub use tree::{RESERVED_FLAGS, WAITING_FLAGS};

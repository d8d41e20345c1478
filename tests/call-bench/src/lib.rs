//! What a generated call costs beside the same call written by hand on `reqwest`, what reading and
//! writing costs beside `serde_json`, in one run, and whether a limit holds in real time.
//!
//! `cargo xtask bench runtime` writes a program around this library that adds the clients that other
//! generators make of `orders.yaml`.
#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

mod by_hand;
mod calls;
mod clock;
mod crowd;
mod derived;
mod generated;
mod json;
mod pace;
mod server;
mod shapes;

use std::fmt;
use std::process::ExitCode;

use clap::Parser;

pub use by_hand::http_client;
pub use calls::{Caller, Callers, callers};
pub use json::{Lists, Notation, SerdeJson, lists};

#[derive(Parser)]
struct Arguments {
    /// Calls of each round, one after the other.
    #[arg(long, default_value_t = 2000)]
    calls: usize,
    /// Rounds; the median counts.
    #[arg(long, default_value_t = 9)]
    rounds: usize,
    /// A Redis through which three clients share a limit; without it one client keeps it alone.
    #[arg(long)]
    redis: Option<String>,
}

/// Why something could not be measured.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// What another generator made.
pub struct Peer {
    /// The name of the generator.
    pub name: &'static str,
    /// Its client.
    pub callers: Box<dyn Callers>,
    /// Its types.
    pub lists: Box<dyn Lists>,
}

impl fmt::Debug for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Peer")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// Measures everything that the arguments of the program ask for, and prints the tables.
#[must_use]
pub fn run(peers: &[Peer]) -> ExitCode {
    let arguments = Arguments::parse();
    let done = calls::run(arguments.calls, arguments.rounds, peers)
        .and_then(|()| json::run(arguments.rounds, peers))
        .and_then(|()| pace::run(arguments.redis.as_deref()));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("failed: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A runtime on this thread alone, so that what the thread spends is what the calls cost.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Failed> {
    Ok(tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?)
}

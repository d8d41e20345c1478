//! Measures the cost of a generated call, compared with a hand-written call with `reqwest`, and of reading
//! and writing, compared with `serde_json`, in a single run; and checks that a rate limit is respected in real time.
//!
//! `cargo xtask bench runtime` writes a program around this library that adds the clients that other generators
//! generate from `orders.yaml`.
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
    /// The number of sequential calls in each round.
    #[arg(long, default_value_t = 2000)]
    calls: usize,
    /// The number of rounds; the median is reported.
    #[arg(long, default_value_t = 9)]
    rounds: usize,
    /// The URL of a Redis that three clients use to share a limit; by default, one client has its own limit.
    #[arg(long)]
    redis: Option<String>,
}

/// The reason why something cannot be measured.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// The output of another generator.
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

/// Runs all measurements that the arguments of the program request, and prints the tables.
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

/// A runtime on this thread alone, so that the CPU time of the thread is the cost of the calls.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Failed> {
    Ok(tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?)
}

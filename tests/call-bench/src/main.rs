//! What a generated call costs beside the same call written by hand on `reqwest`, what reading and
//! writing costs beside `serde_json`, in one run, and whether a limit holds in real time.
#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

mod by_hand;
mod cost;
mod derived;
mod json;
mod pace;
mod server;

use std::process::ExitCode;

use clap::Parser;

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

pub(crate) type Failed = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = cost::run(arguments.calls, arguments.rounds)
        .and_then(|()| json::run(arguments.rounds))
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

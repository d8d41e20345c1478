//! The program `clientwright`; everything else is in the library.

use std::process::ExitCode;

use clap::Parser;
use clientwright::{CommandLine, Program};

/// The generator allocates many small strings.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    CommandLine::parse()
        .run(Program::new("clientwright"))
        .into()
}

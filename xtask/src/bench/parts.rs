//! The parts of the comparison, which can be measured separately.

use std::path::PathBuf;

/// A part of `cargo xtask bench generator`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Part {
    /// Time and memory of generation.
    Generate,
    /// Generation of the document repeated 1, 2, 4 and 8 times, this generator only.
    Growth,
    /// A project generated completely, and again after an edit of one operation, this generator only.
    Edit,
    /// `cargo check` of the generated crate alone.
    Check,
    /// `cargo check` after an edit of a file of operations.
    Rebuild,
    /// Release build of the crate and a program that calls up to ten of its operations.
    Build,
    /// Size of a program with one call, this generator only.
    Hello,
}

/// The requested parts.
#[derive(clap::Args)]
pub(super) struct Choice {
    /// Measures only these parts, separated by commas; all by default.
    #[arg(long, value_delimiter = ',', value_enum)]
    parts: Vec<Part>,
    /// Measures only these other generators, separated by commas; `none` for none; by default, all that are on the
    /// `PATH`.
    #[arg(long, value_delimiter = ',')]
    pub(super) peers: Vec<String>,
    /// The number of measurements after a run that is not counted; the median is reported.
    #[arg(long, default_value_t = 3)]
    pub(super) runs: usize,
    /// The folder for generated crates; by default, `target/bench`. A folder in memory excludes the cost of creating
    /// thousands of files on disk.
    #[arg(long)]
    pub(super) work: Option<PathBuf>,
}

impl Choice {
    pub(super) fn has(&self, part: Part) -> bool {
        self.parts.is_empty() || self.parts.contains(&part)
    }
}

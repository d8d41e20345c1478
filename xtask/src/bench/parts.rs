//! Which parts of the comparison run: each can be measured alone.

use std::path::PathBuf;

/// A part of `cargo xtask bench generator`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Part {
    /// Time and memory of generation.
    Generate,
    /// Generation of the document 1, 2, 4 and 8 times over, this generator only.
    Growth,
    /// A project generated whole, and again after one operation was edited, this generator only.
    Edit,
    /// `cargo check` of the generated crate alone.
    Check,
    /// `cargo check` after a file of operations was touched.
    Rebuild,
    /// Release build of the crate and a program that calls up to ten of its operations.
    Build,
    /// Size of a program with one call, this generator only.
    Hello,
}

/// What was asked for.
#[derive(clap::Args)]
pub(super) struct Choice {
    /// Only these parts, separated by commas; all without it.
    #[arg(long, value_delimiter = ',', value_enum)]
    parts: Vec<Part>,
    /// Only these other generators, separated by commas; `none` for none, all that are on the `PATH`
    /// without it.
    #[arg(long, value_delimiter = ',')]
    pub(super) peers: Vec<String>,
    /// How often each thing is measured after a run that does not count; the median counts.
    #[arg(long, default_value_t = 3)]
    pub(super) runs: usize,
    /// Where crates are written, `target/bench` without it. In a folder in memory, what a file system makes of
    /// thousands of new files is not part of the figures.
    #[arg(long)]
    pub(super) work: Option<PathBuf>,
}

impl Choice {
    pub(super) fn has(&self, part: Part) -> bool {
        self.parts.is_empty() || self.parts.contains(&part)
    }
}

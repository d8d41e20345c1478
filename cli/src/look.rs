//! Verbosity and colors: options of all commands.

use std::io::{IsTerminal, stdout};

use anstream::ColorChoice;

/// Verbosity and colors.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Output")]
pub struct Look {
    /// Prints only the result, errors and warnings, and no status messages.
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Prints more: complete diffs, the project, the time of each stage.
    #[arg(long, short, global = true)]
    verbose: bool,
    /// When to use colors. `auto` depends on NO_COLOR, CLICOLOR_FORCE and CLICOLOR, and on whether the output is
    /// a terminal.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    color: Color,
}

/// When to use colors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// The minimum width of a terminal that is respected.
const NARROWEST: usize = 40;

impl Look {
    /// Whether `--quiet` is set.
    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Whether `--verbose` is set.
    pub(crate) fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// Applies the choice of colors to the whole process.
    pub(crate) fn choose_colors(&self) {
        let choice = match self.color {
            Color::Auto => return,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        choice.write_global();
    }
}

/// The number of columns: from the variable `COLUMNS`, or else the width of the terminal. `None` if
/// the output is not a terminal, so that programs receive everything.
pub(crate) fn columns() -> Option<usize> {
    let said = std::env::var("COLUMNS").ok();
    let said = said.and_then(|columns| columns.trim().parse().ok());
    let found = || {
        let terminal = stdout()
            .is_terminal()
            .then(terminal_size::terminal_size)??;
        Some(usize::from(terminal.0.0))
    };
    let columns = said.or_else(found)?;
    (columns > 0).then(|| columns.max(NARROWEST))
}

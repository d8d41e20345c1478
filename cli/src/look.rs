//! How much is said, and in which colors: the options that every command has.

use std::io::{IsTerminal, stdout};

use anstream::ColorChoice;

/// How much is said, and in which colors.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Output")]
pub struct Look {
    /// Prints errors, warnings and what was asked for, and nothing about how it went.
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Prints more: whole diffs, which project it is, where the time went.
    #[arg(long, short, global = true)]
    verbose: bool,
    /// When there are colors. `auto` goes by NO_COLOR, CLICOLOR_FORCE and CLICOLOR, and by whether there is
    /// a terminal.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    color: Color,
}

/// When there are colors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// The narrowest terminal that is taken at its word.
const NARROWEST: usize = 40;

impl Look {
    /// Whether nothing is said about how it went.
    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Whether more is said.
    pub(crate) fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// Makes the choice of colors that of the whole process.
    pub(crate) fn choose_colors(&self) {
        let choice = match self.color {
            Color::Auto => return,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        choice.write_global();
    }
}

/// How many columns there are for what is printed: as the variable `COLUMNS` says, else as wide as the terminal
/// is. `None` if it is not for a terminal, so that programs get everything.
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

//! `release`: the next version of each crate, its changelog, its tag.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Subcommand;
use clientwright_change::release::{self, Release};
use clientwright_change::report;
use clientwright_generator::project::Access;

use crate::codegen;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::format::Format;
use crate::out;
use crate::program::Program;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  clientwright release plan\n  clientwright release plan --base v0.3.0\n  clientwright release apply"
)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Prints the next version of each changed crate with its changelog entry, and writes nothing.
    #[command(
        after_help = "Exit code 0: nothing to release; 3: something to release; 1: an error, or a version that is too low."
    )]
    Plan(Options),
    /// Writes versions, changelogs and crates in one step. A second run changes nothing.
    #[command(
        after_help = "Exit code 0: success; 1: an error, a crate that cannot be generated, or a version that is too low, and nothing is written.\n\nCommit the changes, and create the tags that are printed."
    )]
    Apply(Options),
}

#[derive(Debug, clap::Args)]
struct Options {
    /// The revision of the last release; by default, the last release tag of each crate, or else the merge
    /// base with the main branch.
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// One client of the project, by the name of its crate.
    #[arg(long, value_name = "CRATE")]
    client: Option<String>,
    /// The date of the release; by default, today's date in UTC.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<String>,
    /// The folder of the project; by default, found by searching upwards from the current one.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    pub(crate) fn format(&self) -> Format {
        match &self.action {
            Action::Plan(options) | Action::Apply(options) => options.format,
        }
    }
}

/// A date in the format of changelogs.
fn date(text: &str) -> Result<String, String> {
    let is_digits =
        |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [year, month, day] if is_digits(year, 4) && is_digits(month, 2) && is_digits(day, 2) => {
            Ok(text.to_owned())
        }
        _ => Err("expected a date such as 2026-02-28".to_owned()),
    }
}

pub(crate) fn run(
    program: &Program,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let (options, writes) = match &arguments.action {
        Action::Plan(options) => (options, false),
        Action::Apply(options) => (options, true),
    };
    let layout = crate::project::find(program.name, options.project.as_deref())?;
    if writes {
        // The state after an interrupted run is repaired before anything is compared.
        drop(Access::open(&layout.root).map_err(|error| error.to_string())?);
    } else if Access::was_interrupted(&layout.root).map_err(|error| error.to_string())? {
        return Err(format!(
            "an earlier run was interrupted while replacing files: run `{} codegen`",
            program.name
        )
        .into());
    }
    // Its errors would lose their positions below.
    let listed = crate::project::clients(console, &layout)?;
    let (base, only) = (options.base.as_deref(), options.client.as_deref());
    crate::last_release::note_missing(console, &layout, &listed, base, only);
    let releases = release::plan(&layout, base, only).map_err(|error| error.to_string())?;
    let date = options.date.clone().unwrap_or_else(today);
    let edits = match writes {
        true => release::edits(&layout, &releases, &date).map_err(|error| error.to_string())?,
        false => Vec::new(),
    };
    match options.format {
        Format::Json => console.line(out::json(&releases)?),
        Format::Human => releases.iter().for_each(|one| show(console, one)),
    }
    if writes {
        let is_told = options.format == Format::Human;
        let done = codegen::regenerate_with(console, &layout, edits, is_told)?;
        if done == Outcome::Fine && !releases.is_empty() && has_lock_above(&layout.root) {
            console.note("note: versions in the Cargo.lock of a parent folder are not updated: run `cargo update --workspace`");
        }
        return Ok(done);
    }
    if releases.is_empty() && options.format == Format::Human {
        console.line("nothing to release");
    }
    let is_refused = releases.iter().any(|release| release.refused.is_some());
    Ok(match (is_refused, releases.is_empty()) {
        (true, _) => Outcome::Failed,
        (false, true) => Outcome::Fine,
        (false, false) => Outcome::Found,
    })
}

fn show(console: &Console, release: &Release) {
    let since = match &release.released {
        Some(released) => format!(
            "{released} → {}, {} since {}",
            release.version,
            release.level,
            report::revision(&release.base)
        ),
        None => format!("{}, the first release", release.version),
    };
    console.line(format_args!(
        "{}: {since}, tag {}",
        release.name, release.tag
    ));
    if let Some(refused) = &release.refused {
        console.line(format_args!("  error: {refused}"));
    }
    for line in release.changelog.lines() {
        match line.is_empty() {
            true => console.line(""),
            false => console.line(format_args!("  {line}")),
        }
    }
}

/// Whether the project is in a workspace with a `Cargo.lock` in a parent folder, which may be shared with others.
fn has_lock_above(root: &Path) -> bool {
    let mut folders = root.ancestors();
    let nearest = folders.find(|folder| folder.join("Cargo.lock").is_file());
    nearest.is_some_and(|folder| folder != root)
}

/// Today's date in UTC.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH);
    let days = seconds.map_or(0, |since| since.as_secs() / 86_400);
    let (year, month, day) = civil(days);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Year, month and day, from days since 1970-01-01.
fn civil(days: u64) -> (u64, u64, u64) {
    // Eras of 400 years from 0000-03-01, so that leap days are last.
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    (year + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_since_1970_are_converted_to_dates() {
        for (days, expected) in [
            (0, (1970, 1, 1)),
            (11_016, (2000, 2, 29)),
            (11_017, (2000, 3, 1)),
            (20_783, (2026, 11, 26)),
        ] {
            assert_eq!(civil(days), expected);
        }
    }
}

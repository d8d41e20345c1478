//! `orange doctor`: checks the subscription process step by step, and suggests what to do.
//!
//! [`probe`] runs the checks, with a [`harmless_call`] of each API, [`diagnosis`] interprets their outcome in the
//! terms of Orange's documents, and [`check`] is one line of the report.

mod check;
mod diagnosis;
mod harmless_call;
mod key_age;
mod probe;

use std::io::Write as _;

use clientwright_cli_runtime::clap::{self, Arg, ArgMatches};
use clientwright_cli_runtime::{Context, Failure, printable, runtime};

use check::Verdict;
pub(crate) use key_age::KEY_ISSUED;

/// The arguments.
pub(crate) fn command() -> clap::Command {
    clap::Command::new("doctor")
        .about("Check credentials, subscriptions and the connection to Orange, and report what to do")
        .long_about(
            "Checks step by step whether credentials are there, whether the token endpoint accepts them, which APIs the application may call, whether the API key is accepted and when it expires, whether the clock is right, and whether the way through the network works.\n\nFor each failure it says what to do, in the terms of Orange's subscription documents. Only harmless calls are made: one for each API. The report holds no secret.\n\nExits with 1 if a check failed.",
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(["text", "json"])
                .default_value("text")
                .help("How the report is written; JSON for support tickets"),
        )
}

/// Options of every command that would have no effect here. They are rejected: `--dry-run` would not prevent `doctor`
/// from sending, and `--out` would not write its report to a file.
fn without_effect(context: &Context<'_>, matches: &ArgMatches) -> Vec<String> {
    let mut problems = Vec::new();
    for flag in ["dry-run", "curl"] {
        if matches.get_flag(flag) {
            problems.push(format!("--{flag}: the doctor calls the APIs to check them"));
        }
    }
    for option in ["out", "columns"] {
        if matches.get_one::<String>(option).is_some() {
            problems.push(format!("--{option}: the report goes to standard output"));
        }
    }
    if let Some(format @ ("yaml" | "ndjson" | "csv")) = context.output() {
        problems.push(format!("--output: a report is text or JSON, not {format}"));
    }
    problems
}

/// Runs all checks and prints the report.
///
/// # Errors
/// An option that has no effect here, or the report cannot be written.
pub(crate) fn run(context: &Context<'_>, matches: &ArgMatches) -> Result<u8, Failure> {
    let useless = without_effect(context, matches);
    if !useless.is_empty() {
        return Err(Failure::Arguments(useless));
    }
    let runtime = runtime()?;
    let checks = runtime.block_on(probe::all(context));
    // Do not wait for a name server that does not respond.
    runtime.shutdown_background();
    let is_json = matches
        .get_one::<String>("format")
        .is_some_and(|format| format == "json")
        || context.output() == Some("json");
    let text = match is_json {
        true => format!("{}\n", check::json(&checks).to_pretty()),
        false => check::text(&checks, context.colors()),
    };
    let text = without_secrets(context, &text);
    let text = match is_json || context.colors() {
        true => text,
        false => printable(&text),
    };
    let written = std::io::stdout().write_all(text.as_bytes());
    match written {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    let failed = checks.iter().any(|check| check.verdict == Verdict::Failed);
    Ok(u8::from(failed))
}

/// Masks secrets: a server may include what it received in its response.
fn without_secrets(context: &Context<'_>, text: &str) -> String {
    let mut text = text.to_owned();
    for section in &context.program().sections {
        let prefix = section.command_line.prefix;
        for word in ["CLIENT_SECRET", "ACCESS_TOKEN", "API_KEY"] {
            let look = |name: String| context.settings().lookup(section.name, prefix, &name);
            let secret = look(format!("{prefix}_{word}")).or_else(|| {
                let path = look(format!("{prefix}_{word}_FILE"))?;
                std::fs::read_to_string(path).ok()
            });
            let secret = secret.unwrap_or_default();
            let secret = secret.trim();
            if secret.len() >= 4 {
                text = text.replace(secret, "***");
            }
        }
    }
    text
}

//! Runs a program: parses the arguments of the process, and returns the exit code.

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use clap::ArgMatches;
use clap::error::ErrorKind;

use crate::context::Context;
use crate::describe::Command;
use crate::failure::Failure;
use crate::program::{Program, Section};
use crate::tree::{self, Purpose, names};
use crate::{auth, fish, send};

/// A command in addition to those of the specification.
#[derive(Debug)]
pub struct Extra {
    /// The definition of the command.
    pub command: fn() -> clap::Command,
    /// Runs the command, and returns the exit code of the program.
    pub run: fn(&Context<'_>, &ArgMatches) -> Result<u8, Failure>,
}

/// Runs a program with the arguments of the process.
#[must_use]
pub fn main(program: &Program, extras: &[Extra]) -> ExitCode {
    // The message of a panic may contain user data, so only its position is shown.
    std::panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
        // A failure cannot be reported anywhere.
        let _ = writeln!(
            std::io::stderr(),
            "error: a defect of this program{place}; please report it"
        );
    }));
    ExitCode::from(run(program, extras, std::env::args_os()))
}

/// Runs a program with these arguments, starting with the name of the program, and returns its exit code.
#[must_use]
pub fn run(
    program: &Program,
    extras: &[Extra],
    arguments: impl IntoIterator<Item = OsString>,
) -> u8 {
    let matches = match tree(program, extras, Purpose::Run).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // A closed pipe is not an error.
            let _ = error.print();
            return match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => 0,
                _ => 2,
            };
        }
    };
    match dispatch(program, extras, &matches) {
        Ok(code) => code,
        Err(failure) => {
            report(program, &failure);
            failure.exit_code()
        }
    }
}

fn report(program: &Program, failure: &Failure) {
    use std::fmt::Write as _;
    let mut text = String::new();
    for line in failure.printable().lines() {
        let head = match line.starts_with("  ") {
            true => "",
            false => "\u{1b}[1;31merror:\u{1b}[0m ",
        };
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{head}{line}");
    }
    match failure {
        Failure::Arguments(_) => {
            let _ = writeln!(text, "nothing was sent; see `--help`");
        }
        Failure::Call(error)
            if matches!(
                error.kind(),
                clientwright_runtime::ErrorKind::MissingCredential(_)
            ) =>
        {
            let _ = writeln!(
                text,
                "nothing was sent; `{0} auth login` stores credentials, `{0} auth status` lists them",
                program.name
            );
        }
        Failure::Settings(problem) if problem.contains(" is missing") => {
            let _ = writeln!(
                text,
                "nothing was sent; `{0} auth login` stores credentials, `{0} auth status` lists them",
                program.name
            );
        }
        _ => {}
    }
    // Colors are removed if the output is not a terminal; a failure cannot be reported anywhere.
    let _ = anstream::stderr().write_all(text.as_bytes());
}

fn tree(program: &Program, extras: &[Extra], purpose: Purpose) -> clap::Command {
    let extras = extras.iter().map(|extra| (extra.command)());
    tree::program(program, extras, purpose)
}

fn dispatch(program: &Program, extras: &[Extra], matches: &ArgMatches) -> Result<u8, Failure> {
    let Some((name, below)) = matches.subcommand() else {
        return Ok(2);
    };
    let found = program
        .sections
        .iter()
        .find_map(|section| match section.name {
            "" => find(section, matches),
            own if own == name => find(section, below),
            _ => None,
        });
    if let Some((section, command, matches)) = found {
        let context = Context::new(program, matches)?;
        return call(&context, section, command, matches);
    }
    let mut known = extras.iter();
    if let Some(extra) = known.find(|extra| (extra.command)().get_name() == name) {
        return (extra.run)(&Context::new(program, below)?, below);
    }
    match name {
        "auth" => {
            let deepest = below.subcommand().map_or(below, |(_, matches)| matches);
            let begins = below.subcommand_name() == Some("login");
            auth::run(&Context::of_profile(program, deepest, begins)?, below)
        }
        "completions" => {
            completions(tree(program, extras, Purpose::Completions), below).map(|()| 0)
        }
        _ => man(tree(program, extras, Purpose::Run), below).map(|()| 0),
    }
}

/// Finds the command of an operation, and its arguments.
fn find<'a>(
    section: &'a Section,
    matches: &'a ArgMatches,
) -> Option<(&'a Section, &'static Command, &'a ArgMatches)> {
    let (first, below) = matches.subcommand()?;
    let mut commands = section.command_line.commands.iter();
    commands.find_map(|command| match names(section, command) {
        ("", name) if name == first => Some((section, *command, below)),
        (group, name) if group == first => {
            let (second, matches) = below.subcommand()?;
            (second == name).then_some((section, *command, matches))
        }
        _ => None,
    })
}

fn call(
    context: &Context<'_>,
    section: &Section,
    command: &'static Command,
    matches: &ArgMatches,
) -> Result<u8, Failure> {
    let runtime = runtime()?;
    let outcome = runtime.block_on(async {
        tokio::select! {
            outcome = send::run(context, section, command, matches) => outcome,
            _ = tokio::signal::ctrl_c() => Err(context.interrupted()),
        }
    });
    // Do not wait for a name server that does not respond.
    runtime.shutdown_background();
    outcome.map(|()| 0)
}

/// Creates the runtime that executes calls.
///
/// # Errors
/// The system has no resources left.
pub fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::Other(format!("cannot start: {error}")))
}

fn completions(mut commands: clap::Command, matches: &ArgMatches) -> Result<(), Failure> {
    let shell: clap_complete::Shell = matches
        .get_one::<String>("shell")
        .and_then(|name| name.parse().ok())
        .ok_or_else(|| Failure::Arguments(vec!["unknown shell".to_owned()]))?;
    let mut script = Vec::new();
    if shell == clap_complete::Shell::Fish {
        script.extend(fish::script(commands).into_bytes());
    } else {
        let name = commands.get_name().to_owned();
        clap_complete::generate(shell, &mut commands, name, &mut script);
    }
    match std::io::stdout().write_all(&script) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn man(commands: clap::Command, matches: &ArgMatches) -> Result<(), Failure> {
    let folder = matches
        .get_one::<String>("folder")
        .map_or(".", String::as_str);
    let failed = |error| Failure::Other(format!("cannot write to {folder}: {error}"));
    std::fs::create_dir_all(folder).map_err(failed)?;
    clap_mangen::generate_to(commands, folder).map_err(failed)
}

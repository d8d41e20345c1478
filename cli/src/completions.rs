//! `completions` and `man`: completion scripts and man pages.

use std::path::PathBuf;

use clap_complete::Shell;

use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  clientwright completions bash > ~/.local/share/bash-completion/completions/clientwright"
)]
pub struct CompletionsArguments {
    /// The shell.
    shell: Shell,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  clientwright man ~/.local/share/man/man1")]
pub struct ManArguments {
    /// The folder to write a page for each command to; by default, the page of the program is
    /// printed.
    folder: Option<PathBuf>,
    /// The former syntax.
    #[arg(long, value_name = "DIR", hide = true, conflicts_with = "folder")]
    out: Option<PathBuf>,
}

pub(crate) fn completions(
    console: &Console,
    mut command: clap::Command,
    arguments: &CompletionsArguments,
) -> Result<Outcome, Failure> {
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, name, &mut script);
    console.print(String::from_utf8_lossy(&script));
    Ok(Outcome::Fine)
}

pub(crate) fn man(
    console: &Console,
    command: clap::Command,
    arguments: &ManArguments,
) -> Result<Outcome, Failure> {
    match arguments.folder.as_ref().or(arguments.out.as_ref()) {
        Some(folder) => {
            let failed = |error| format!("cannot write to {}: {error}", folder.display());
            std::fs::create_dir_all(folder).map_err(failed)?;
            clap_mangen::generate_to(command, folder).map_err(failed)?;
        }
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(command)
                .render(&mut page)
                .map_err(|error| error.to_string())?;
            console.print(String::from_utf8_lossy(&page));
        }
    }
    Ok(Outcome::Fine)
}

//! `init`: initializes a project in a folder, a package or a workspace.
//!
//! [`find`] inspects the folder, [`referenced`] finds the files that a document refers to, [`plan`] decides which
//! files are written or changed, [`members`] changes the members of a workspace, and [`templates`] has the contents
//! of new files. Nothing is written before everything is decided, and the crates are generated at the end.

mod ci;
mod find;
mod members;
mod plan;
mod referenced;
mod templates;

use std::fs;
use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use crate::codegen;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::program::Program;
use ci::Ci;
use plan::{Plan, Wanted};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  clientwright init petstore.yaml      a client of this document\n  clientwright init                    clients of the documents in this folder, or of an example\n  clientwright init --yes --ci gitlab"
)]
pub struct Arguments {
    /// OpenAPI documents; by default, those in the folder and in its folder `specs`. Documents from other
    /// folders are copied to `specs`, with the files in their folders that they refer to.
    specs: Vec<PathBuf>,
    /// The folder of the new project; by default, the current one.
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// The CI system to write a drift check for; detected by default.
    #[arg(long, value_enum)]
    ci: Option<Ci>,
    /// How generated crates depend on `clientwright-runtime`: a version, the path of its folder, or
    /// the URL of a git repository.
    #[arg(long, value_name = "VERSION|PATH|URL")]
    runtime: Option<String>,
    /// Never asks for confirmation, not even before changing your own files.
    #[arg(long, short)]
    yes: bool,
}

pub(crate) fn run(
    program: &Program,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let folder = &arguments.project;
    let created: Vec<&Path> = folder.ancestors().take_while(|it| !it.exists()).collect();
    let planned = accepted(console, arguments, folder);
    if planned.is_err() {
        for folder in created {
            // Nothing has been written; if another program has, it stays.
            let _ = fs::remove_dir(folder);
        }
    }
    let (root, plan) = planned?;
    plan.write(&root)?;
    // Before a step that may fail without them.
    for note in plan.notes() {
        console.line(format_args!("\n{}", note.trim_end()));
    }
    console.status("");
    let done = codegen::run(program, console, &codegen::Arguments::for_project(root))?;
    match done {
        Outcome::Fine => {
            console.status("");
            console.status(plan.next_steps().trim_end());
        }
        Outcome::Failed => console.note(
            "help: the project is initialized, except for the crates: correct the errors, and run `clientwright codegen`",
        ),
        _ => {}
    }
    Ok(done)
}

/// Creates the folder, and determines what to write in it, which is confirmed.
fn accepted(
    console: &Console,
    arguments: &Arguments,
    folder: &Path,
) -> Result<(PathBuf, Plan), Failure> {
    fs::create_dir_all(folder)
        .map_err(|error| format!("cannot create the folder {}: {error}", folder.display()))?;
    let root = folder
        .canonicalize()
        .map_err(|error| format!("cannot find {}: {error}", folder.display()))?;
    let plan = Plan::of(&Wanted {
        root: &root,
        specs: &arguments.specs,
        ci: arguments.ci,
        runtime: arguments.runtime.as_deref(),
    })?;
    let asks = plan.changes_files() && !arguments.yes && is_interactive();
    for line in plan.lines() {
        match asks {
            // The answer depends on it.
            true => console.line(line),
            false => console.status(line),
        }
    }
    if asks && !confirmed()? {
        return Err("nothing was written".to_owned().into());
    }
    Ok((root, plan))
}

/// Whether a question can be asked and answered.
fn is_interactive() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks for confirmation.
fn confirmed() -> Result<bool, String> {
    let _ = write!(std::io::stderr(), "change your files? [Y/n] ");
    let mut answer = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut answer)
        .map_err(|error| format!("cannot read an answer: {error}"))?;
    Ok(matches!(answer.trim(), "" | "y" | "Y" | "yes"))
}

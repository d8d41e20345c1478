//! Standard output and standard error.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use clientwright_generator::diagnostics::{self, Diagnostics};
use clientwright_generator::project::ProjectError;
use clientwright_generator::source::Sources;

use crate::failure::{Diagnosed, Failure};
use crate::look::{self, Look};
use crate::paths::relative;

/// The output of the commands. A closed pipe, as with `head`, is not an error; any other failure
/// to write is reported at the end of the command.
#[derive(Default)]
pub(crate) struct Console {
    look: Look,
    failed: RefCell<Option<io::Error>>,
    /// The folder that paths are relative to, if it is not the current one.
    root: RefCell<Option<PathBuf>>,
}

impl Console {
    /// A console with these settings.
    pub(crate) fn new(look: &Look) -> Self {
        look.choose_colors();
        Self {
            look: look.clone(),
            failed: RefCell::default(),
            root: RefCell::default(),
        }
    }

    /// Prints a line of the result.
    pub(crate) fn line(&self, text: impl fmt::Display) {
        self.print(format_args!("{text}\n"));
    }

    /// Prints text of the result.
    pub(crate) fn print(&self, text: impl fmt::Display) {
        if self.failed.borrow().is_none()
            && let Err(error) = write!(io::stdout().lock(), "{text}")
        {
            *self.failed.borrow_mut() = Some(error);
        }
    }

    /// Prints a status line, unless `--quiet` is set.
    pub(crate) fn status(&self, text: impl fmt::Display) {
        if !self.look.is_quiet() {
            self.line(text);
        }
    }

    /// Prints a line to standard error if `--verbose` is set.
    pub(crate) fn detail(&self, text: impl fmt::Display) {
        if self.look.is_verbose() {
            self.note(text);
        }
    }

    /// Prints a note to standard error. Failures are ignored, since they cannot be reported anywhere.
    pub(crate) fn note(&self, text: impl fmt::Display) {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// Prints diagnostics to standard error.
    pub(crate) fn diagnostics(&self, found: &Diagnostics, sources: &Sources) {
        let path = |path: &str| self.path(path);
        let look = diagnostics::Look {
            color: self.color(),
            columns: look::columns(),
            path: Some(&path),
        };
        let text = found.render_as(sources, look);
        if !text.is_empty() {
            self.note(text);
        }
    }

    /// Sets the folder that paths in diagnostics are relative to.
    pub(crate) fn paths_are_below(&self, root: &Path) {
        *self.root.borrow_mut() = Some(root.to_owned());
    }

    /// A path relative to the current folder.
    pub(crate) fn path(&self, path: &str) -> String {
        let root = self.root.borrow();
        let from_here = root.as_ref().and_then(|root| {
            let current = std::env::current_dir().ok()?.canonicalize().ok()?;
            relative(&current, &root.canonicalize().ok()?.join(path)).ok()
        });
        from_here.unwrap_or_else(|| path.to_owned())
    }

    /// Prints why a command failed, to standard error.
    pub(crate) fn failure(&self, failure: &Failure) {
        match failure {
            // Diagnostics as text, each with its level.
            Failure::Message(text) if text.starts_with("error[") => self.note(text),
            Failure::Usage(message) | Failure::Message(message) => {
                self.note(format_args!("error: {message}"));
            }
            Failure::Diagnosed(it) => {
                for (sources, diagnostics) in &it.found {
                    self.diagnostics(diagnostics, sources);
                }
            }
        }
    }

    /// The failure of a command because of an error, with paths relative to the current folder.
    pub(crate) fn project_error(&self, error: ProjectError) -> Failure {
        let here = |path: String| self.path(&path);
        let error = match error {
            ProjectError::Clients(path, error) => {
                let (sources, diagnostics) = error.diagnostics(&path);
                let (errors, _) = diagnostics.counts();
                let s = if errors == 1 { "" } else { "s" };
                return Failure::Diagnosed(Diagnosed {
                    summary: format!("{} has {errors} error{s}", here(path)),
                    found: vec![(sources, diagnostics)],
                });
            }
            ProjectError::Names(path, error) => ProjectError::Names(here(path), error),
            ProjectError::Manifest(path, error) => ProjectError::Manifest(here(path), error),
            other => other,
        };
        Failure::Message(error.to_string())
    }

    /// Whether `--verbose` is set.
    pub(crate) fn is_verbose(&self) -> bool {
        self.look.is_verbose()
    }

    /// Whether progress may be shown.
    pub(crate) fn shows_progress(&self) -> bool {
        !self.look.is_quiet()
    }

    /// Whether standard error may have colors: according to `--color`, `NO_COLOR`, `CLICOLOR_FORCE` and `CLICOLOR`,
    /// or else if it is a terminal that supports them.
    pub(crate) fn color(&self) -> bool {
        AutoStream::choice(&io::stderr()) != ColorChoice::Never
    }

    /// The error of printing, if any, except for a closed pipe.
    pub(crate) fn close(self) -> Option<io::Error> {
        let mut failed = self.failed.into_inner();
        if failed.is_none() {
            failed = io::stdout().flush().err();
        }
        failed.filter(|error| error.kind() != io::ErrorKind::BrokenPipe)
    }
}

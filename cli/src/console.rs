//! Standard output and standard error.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use clientwright_generator::diagnostics::{self, Diagnostics};
use clientwright_generator::project::ProjectError;
use clientwright_generator::source::Sources;

use crate::look::{self, Look};
use crate::paths::relative;

/// Where the commands print. A reader that has seen enough, as `head` has, is not an error; what else keeps
/// output from being written is, once the command is done.
#[derive(Default)]
pub(crate) struct Console {
    look: Look,
    failed: RefCell<Option<io::Error>>,
    /// The folder that paths are relative to, if it is not the current one.
    root: RefCell<Option<PathBuf>>,
}

impl Console {
    /// A console that prints as much as it is configured to.
    pub(crate) fn new(look: &Look) -> Self {
        look.choose_colors();
        Self {
            look: look.clone(),
            failed: RefCell::default(),
            root: RefCell::default(),
        }
    }

    /// A line of what was asked for.
    pub(crate) fn line(&self, text: impl fmt::Display) {
        self.print(format_args!("{text}\n"));
    }

    /// Text of what was asked for.
    pub(crate) fn print(&self, text: impl fmt::Display) {
        if self.failed.borrow().is_none()
            && let Err(error) = write!(io::stdout().lock(), "{text}")
        {
            *self.failed.borrow_mut() = Some(error);
        }
    }

    /// A line of what was done, which `--quiet` leaves out.
    pub(crate) fn status(&self, text: impl fmt::Display) {
        if !self.look.is_quiet() {
            self.line(text);
        }
    }

    /// A line that only `--verbose` shows, to standard error.
    pub(crate) fn detail(&self, text: impl fmt::Display) {
        if self.look.is_verbose() {
            self.note(text);
        }
    }

    /// A line about how it went. What cannot be said here cannot be said anywhere.
    pub(crate) fn note(&self, text: impl fmt::Display) {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// What is wrong with a document, to standard error.
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

    /// From here on, paths that are shown are relative to this folder.
    pub(crate) fn paths_are_below(&self, root: &Path) {
        *self.root.borrow_mut() = Some(root.to_owned());
    }

    /// A path as it is from where one stands.
    pub(crate) fn path(&self, path: &str) -> String {
        let root = self.root.borrow();
        let from_here = root.as_ref().and_then(|root| {
            let current = std::env::current_dir().ok()?.canonicalize().ok()?;
            relative(&current, &root.canonicalize().ok()?.join(path)).ok()
        });
        from_here.unwrap_or_else(|| path.to_owned())
    }

    /// The message of an error, with paths as they are from where one stands.
    pub(crate) fn project_error(&self, error: ProjectError) -> String {
        let here = |path: String| self.path(&path);
        let error = match error {
            ProjectError::Clients(path, error) => ProjectError::Clients(here(path), error),
            ProjectError::Names(path, error) => ProjectError::Names(here(path), error),
            ProjectError::Manifest(path, error) => ProjectError::Manifest(here(path), error),
            other => other,
        };
        error.to_string()
    }

    /// Whether more is to be said.
    pub(crate) fn is_verbose(&self) -> bool {
        self.look.is_verbose()
    }

    /// Whether progress may be shown.
    pub(crate) fn shows_progress(&self) -> bool {
        !self.look.is_quiet()
    }

    /// Whether what goes to standard error may have colors: by `--color`, by `NO_COLOR`, `CLICOLOR_FORCE` and
    /// `CLICOLOR`, else if it is a terminal that has them.
    pub(crate) fn color(&self) -> bool {
        AutoStream::choice(&io::stderr()) != ColorChoice::Never
    }

    /// Why not everything was printed, if somebody would have read it.
    pub(crate) fn close(self) -> Option<io::Error> {
        let mut failed = self.failed.into_inner();
        if failed.is_none() {
            failed = io::stdout().flush().err();
        }
        failed.filter(|error| error.kind() != io::ErrorKind::BrokenPipe)
    }
}

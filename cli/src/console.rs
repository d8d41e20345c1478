//! Standard output and standard error.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::source::Sources;

use crate::look::{self, Look};

/// Where the commands print. A reader that has seen enough, as `head` has, is no error; what else keeps
/// output from being written is, once the command is done.
#[derive(Default)]
pub(crate) struct Console {
    look: Look,
    failed: RefCell<Option<io::Error>>,
}

impl Console {
    /// A console that says as much as it is told to.
    pub(crate) fn new(look: &Look) -> Self {
        look.choose_colors();
        Self {
            look: look.clone(),
            failed: RefCell::default(),
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
    pub(crate) fn diagnostics(&self, diagnostics: &Diagnostics, sources: &Sources) {
        let text = diagnostics.render_within(sources, self.color(), look::columns());
        if !text.is_empty() {
            self.note(text);
        }
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

//! Standard output and standard error.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};

/// Where the commands print. A reader that has seen enough, as `head` has, is no error; what else keeps
/// output from being written is, once the command is done.
#[derive(Default)]
pub(crate) struct Console {
    failed: RefCell<Option<io::Error>>,
}

impl Console {
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

    /// A line about how it went. What cannot be said here cannot be said anywhere.
    pub(crate) fn note(&self, text: impl fmt::Display) {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// Whether what goes to standard error may have colors: by `NO_COLOR`, `CLICOLOR_FORCE` and `CLICOLOR`,
    /// else if it is a terminal that has them.
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

//! The destination of the output.

use std::fs::File;
use std::io::{self, IsTerminal as _, Write};

use crate::context::Context;
use crate::failure::Failure;
use crate::text::warn;

/// Standard output, or the requested file. Once the reader of a pipe has closed it, nothing more is written, which is
/// not an error: `head` stops reading early.
pub(crate) struct Sink {
    to: To,
    closed: bool,
    quiet: bool,
}

enum To {
    Stdout(io::Stdout),
    File(File),
}

impl Sink {
    /// Opens the destination.
    ///
    /// # Errors
    /// The file cannot be created.
    pub(crate) fn open(context: &Context<'_>) -> Result<Self, Failure> {
        let to = match context.flags().out.as_deref() {
            None | Some("-") => To::Stdout(io::stdout()),
            Some(path) => To::File(
                File::create(path)
                    .map_err(|error| Failure::Other(format!("cannot write {path}: {error}")))?,
            ),
        };
        Ok(Self {
            to,
            closed: false,
            quiet: context.flags().quiet,
        })
    }

    pub(crate) fn is_terminal(&self) -> bool {
        match &self.to {
            To::Stdout(stdout) => stdout.is_terminal(),
            To::File(_) => false,
        }
    }

    /// Whether the reader has closed the pipe.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    /// Prints a note for a person, if standard error is a terminal.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet && io::stderr().is_terminal() {
            // A failure cannot be reported anywhere.
            let _ = writeln!(io::stderr(), "{text}");
        }
    }

    /// Prints a warning about a likely mistake.
    pub(crate) fn warn(&self, text: &str) {
        if !self.quiet {
            warn(text);
        }
    }

    /// Ends the last line, unless the text already ends with a line break.
    pub(crate) fn end_line(&mut self, text: &str) -> io::Result<()> {
        match text.ends_with('\n') {
            true => Ok(()),
            false => self.write_all(b"\n"),
        }
    }

    /// Writes buffered output.
    ///
    /// # Errors
    /// The output cannot be written.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        Ok(self.flush()?)
    }

    fn settle(&mut self, outcome: io::Result<()>) -> io::Result<()> {
        match outcome {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            outcome => outcome,
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.closed {
            let outcome = match &mut self.to {
                To::Stdout(stdout) => stdout.write_all(bytes),
                To::File(file) => file.write_all(bytes),
            };
            self.settle(outcome)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.closed {
            return Ok(());
        }
        let outcome = match &mut self.to {
            To::Stdout(stdout) => stdout.flush(),
            To::File(file) => file.flush(),
        };
        self.settle(outcome)
    }
}

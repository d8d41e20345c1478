//! Runs `codegen --watch` while documents are edited.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use super::measure;

/// The beginning of the program's message when it waits for the next change.
const WAITING: &str = "watching ";

/// The process, which is ended when this is dropped.
pub(super) struct Watching {
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Watching {
    pub(super) fn start(command: &mut Command) -> Result<Self, String> {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .env("NO_COLOR", "1")
            .spawn()
            .map_err(|error| format!("cannot start {command:?}: {error}"))?;
        let output = child.stdout.take().ok_or("the process has no output")?;
        Ok(Self {
            child,
            output: BufReader::new(output),
        })
    }

    /// Waits for the end of a run.
    pub(super) fn next_run(&mut self) -> Result<(), String> {
        let mut said = String::new();
        loop {
            let mut line = String::new();
            match self.output.read_line(&mut line) {
                Ok(0) => return Err(format!("codegen --watch ended:\n{said}")),
                Ok(_) if line.starts_with(WAITING) => return Ok(()),
                Ok(_) => said.push_str(&line),
                Err(error) => {
                    return Err(format!("cannot read what codegen --watch says: {error}"));
                }
            }
        }
    }

    /// The peak of its memory so far, in MiB.
    pub(super) fn megabytes(&self) -> f64 {
        measure::peak(self.child.id())
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        // It may have already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

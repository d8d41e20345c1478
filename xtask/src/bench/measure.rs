//! Measures the wall time and the peak memory of a command with all its child processes.

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::failure::{Failure, Result};

/// How often memory is sampled. The kernel records the peak of each process, so only the last moment before its end
/// can be missed.
const INTERVAL: Duration = Duration::from_millis(4);

/// The cost of a command.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Measured {
    pub(super) seconds: f64,
    /// The largest process among the command and its descendants, in MiB; 0 if the system does not report it.
    pub(super) megabytes: f64,
}

/// Runs a command to its end; an unsuccessful exit status is an error.
pub(super) fn once(command: &mut Command) -> Result<Measured> {
    let shown = format!("{command:?}");
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        // Error messages are for a table, not for a terminal.
        .env("NO_COLOR", "1")
        .env("RUST_BACKTRACE", "0")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(Failure::start(&shown))?;
    // Read in separate threads, so that a full pipe does not block the command.
    let output = child.stdout.take().map(read_aside);
    let errors = child.stderr.take().map(read_aside);
    let mut peak = 0;
    let status = loop {
        peak = peak.max(peak_of_tree(child.id()));
        match child.try_wait().map_err(Failure::reported)? {
            Some(status) => break status,
            None => thread::sleep(INTERVAL),
        }
    };
    let seconds = started.elapsed().as_secs_f64();
    let text = |reader: Option<thread::JoinHandle<String>>| {
        reader
            .and_then(|reader| reader.join().ok())
            .unwrap_or_default()
    };
    // Some programs print the details to one of the streams and a summary to the other.
    let said = format!("{}\n{}", text(errors), text(output));
    if !status.success() {
        let text = format!("{shown} failed: {status}\n{}", reason(&said));
        return Err(text.into());
    }
    Ok(Measured {
        seconds,
        megabytes: megabytes(peak),
    })
}

/// The peak memory of a running process and its descendants, in MiB.
pub(super) fn peak(process: u32) -> f64 {
    megabytes(peak_of_tree(process))
}

#[allow(clippy::cast_precision_loss, reason = "kilobytes of memory")]
fn megabytes(kilobytes: u64) -> f64 {
    kilobytes as f64 / 1024.0
}

fn read_aside(mut pipe: impl std::io::Read + Send + 'static) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// The reason why a program failed, on one line: the summary of a compiler, or else everything before a backtrace.
fn reason(said: &str) -> String {
    const LONGEST: usize = 200;
    if let Some(sum) = said.lines().find(|line| line.contains("could not compile")) {
        return sum.trim().to_owned();
    }
    let words: Vec<&str> = said
        .lines()
        .map(str::trim)
        .take_while(|line| !line.to_lowercase().starts_with("stack backtrace"))
        .filter(|line| !line.is_empty() && !line.contains("panicked at"))
        .filter(|line| !line.starts_with("note: "))
        .collect();
    words.join("; ").chars().take(LONGEST).collect()
}

/// The medians of time and memory of several runs, after one that is not counted.
pub(super) fn median(runs: usize, mut run: impl FnMut() -> Result<Measured>) -> Result<Measured> {
    // The first run fills the file cache of the system.
    run()?;
    let mut all = (0..runs.max(1))
        .map(|_| run())
        .collect::<Result<Vec<_>>>()?;
    let mut middle = |value: fn(&Measured) -> f64| {
        all.sort_by(|a, b| value(a).total_cmp(&value(b)));
        all.get(all.len() / 2).map(value).unwrap_or_default()
    };
    Ok(Measured {
        seconds: middle(|it| it.seconds),
        megabytes: middle(|it| it.megabytes),
    })
}

/// The highest peak of resident memory of a process and its descendants, in KiB.
fn peak_of_tree(root: u32) -> u64 {
    let mut open = vec![root];
    let mut seen = BTreeSet::new();
    let mut peak = 0;
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        if let Ok(status) = fs::read_to_string(format!("/proc/{id}/status")) {
            let own = status
                .lines()
                .find_map(|line| line.strip_prefix("VmHWM:"))
                .and_then(|rest| rest.trim().trim_end_matches("kB").trim().parse().ok());
            peak = peak.max(own.unwrap_or(0));
        }
        for thread in fs::read_dir(format!("/proc/{id}/task"))
            .into_iter()
            .flatten()
            .flatten()
        {
            let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            open.extend(
                children
                    .split_whitespace()
                    .filter_map(|id| id.parse::<u32>().ok()),
            );
        }
    }
    peak
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_of_a_compile_error_is_its_summary() {
        let stderr = "error[E0432]: unresolved import\nerror: could not compile `measured` (lib) due to 12 previous errors; 3 warnings emitted\n";
        assert_eq!(
            reason(stderr),
            "error: could not compile `measured` (lib) due to 12 previous errors; 3 warnings emitted"
        );
    }

    #[test]
    fn the_reason_of_a_panic_is_its_message_without_the_position() {
        let stderr = "\nthread 'main' panicked at src/method.rs:1:2:\nnot yet implemented: this\nnote: run with\nstack backtrace:\n 0: main\n";
        assert_eq!(reason(stderr), "not yet implemented: this");
    }

    #[test]
    fn the_first_run_is_ignored() {
        let mut seconds = [9.0, 1.0, 3.0, 2.0].into_iter();
        let middle = median(3, || {
            Ok(Measured {
                seconds: seconds.next().unwrap(),
                megabytes: 0.0,
            })
        });
        assert_eq!(middle.unwrap().seconds, 2.0);
    }

    #[test]
    fn a_single_failing_run_is_an_error() {
        let mut runs = 0;
        let middle = median(3, || {
            runs += 1;
            if runs == 3 {
                return Err("refused".into());
            }
            Ok(Measured {
                seconds: 1.0,
                megabytes: 1.0,
            })
        });
        assert_eq!(middle.unwrap_err().to_string(), "refused");
    }
}

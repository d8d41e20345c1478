//! Wall time and peak memory of a command with all that it starts.

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;

/// How often memory is looked at. The kernel keeps the peak of each process, so only what a process
/// used in the last moment before its end can be missed.
const INTERVAL: Duration = Duration::from_millis(4);

/// What a command took.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Measured {
    pub(super) seconds: f64,
    /// The largest process among the command and what it started, in MiB; 0 where the system does
    /// not tell.
    pub(super) megabytes: f64,
}

/// Runs a command to its end, or gives up on one that fails.
pub(super) fn once(command: &mut Command) -> Result<Measured, String> {
    let shown = format!("{command:?}");
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot start {shown}: {error}"))?;
    // Read on a thread of its own, so that a full pipe does not stop the command.
    let stderr = child.stderr.take();
    let reader = thread::spawn(move || {
        let mut text = String::new();
        if let Some(mut stderr) = stderr {
            let _ = std::io::Read::read_to_string(&mut stderr, &mut text);
        }
        text
    });
    let mut peak = 0;
    let status = loop {
        peak = peak.max(peak_of_tree(child.id()));
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None => thread::sleep(INTERVAL),
        }
    };
    let seconds = started.elapsed().as_secs_f64();
    let errors = reader.join().unwrap_or_default();
    if !status.success() {
        let last: Vec<&str> = errors.lines().rev().take(5).collect();
        return Err(format!("{shown} failed: {status}\n{}", last.join("\n")));
    }
    Ok(Measured {
        seconds,
        #[allow(clippy::cast_precision_loss, reason = "kilobytes of memory")]
        megabytes: peak as f64 / 1024.0,
    })
}

/// The median of several runs, time and memory each.
pub(super) fn median(
    runs: usize,
    mut run: impl FnMut() -> Result<Measured, String>,
) -> Result<Measured, String> {
    let mut all = (0..runs.max(1))
        .map(|_| run())
        .collect::<Result<Vec<_>, _>>()?;
    let mut middle = |value: fn(&Measured) -> f64| {
        all.sort_by(|a, b| value(a).total_cmp(&value(b)));
        all.get(all.len() / 2).map(value).unwrap_or_default()
    };
    Ok(Measured {
        seconds: middle(|it| it.seconds),
        megabytes: middle(|it| it.megabytes),
    })
}

/// The highest peak of resident memory among a process and its descendants, in KiB.
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

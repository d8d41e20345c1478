//! What a run is waiting for, on standard error if that is a terminal.

use std::time::Duration;

use clientwright_runtime::{
    AttemptOutcome, AttemptRecord, Observer, Operation, WaitReason, WaitRecord,
};
use indicatif::{ProgressBar, ProgressStyle};

/// How long a run takes before anything is shown.
const PATIENCE: Duration = Duration::from_millis(400);

/// Shows how far a run is.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Shows nothing if `quiet`, or if standard error is no terminal.
    pub(crate) fn new(quiet: bool) -> Self {
        use std::io::IsTerminal as _;
        if quiet || !std::io::stderr().is_terminal() {
            return Self { bar: None };
        }
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {wide_msg}") {
            bar.set_style(style);
        }
        bar.set_message("waiting for the answer");
        bar.enable_steady_tick(PATIENCE);
        Self { bar: Some(bar) }
    }

    /// Says what is happening.
    pub(crate) fn say(&self, message: String) {
        if let Some(bar) = &self.bar {
            bar.set_message(message);
        }
    }

    /// Takes what is shown away.
    pub(crate) fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

impl Observer for Progress {
    fn attempt(&self, _: &'static Operation, attempt: &AttemptRecord) {
        self.say(match &attempt.outcome {
            AttemptOutcome::Answered { status, .. } => format!("the server answered {status}"),
            AttemptOutcome::Failed(kind) => format!("no answer ({}), trying again", kind.name()),
            AttemptOutcome::TimedOut(_) => "no answer in time, trying again".to_owned(),
            _ => "waiting for the answer".to_owned(),
        });
    }

    fn wait(&self, _: &'static Operation, wait: &WaitRecord) {
        let what = match wait.reason {
            WaitReason::Limit | WaitReason::Concurrency => "the rate limit",
            WaitReason::Retry => "the next attempt",
            WaitReason::Token => "an access token",
            _ => "the client",
        };
        self.say(format!(
            "waited {:.1} s for {what}, waiting for the answer",
            wait.took.as_secs_f64()
        ));
    }
}

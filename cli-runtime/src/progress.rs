//! Shows the progress of a run, on standard error if that is a terminal.

use std::sync::Mutex;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use clientwright_runtime::{
    AttemptOutcome, AttemptRecord, Observer, Operation, WaitReason, WaitRecord,
};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long a run must take before progress is shown.
const PATIENCE: Duration = Duration::from_millis(400);

/// How often the spinner is redrawn.
const TICK: Duration = Duration::from_millis(100);

/// The progress of a run.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    /// A thread that waits until the run has taken long enough; dropping the sender ends the wait.
    waiting: Mutex<Option<(Sender<()>, JoinHandle<()>)>>,
}

impl Progress {
    /// Starts showing progress, unless `quiet` is set or standard error is not a terminal.
    pub(crate) fn new(quiet: bool) -> Self {
        use std::io::IsTerminal as _;
        if quiet || !std::io::stderr().is_terminal() {
            return Self {
                bar: None,
                waiting: Mutex::default(),
            };
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {wide_msg}") {
            bar.set_style(style);
        }
        bar.set_message("waiting for the response");
        let (sender, ended) = channel();
        let shown = bar.clone();
        let thread = thread::spawn(move || {
            if ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                shown.set_draw_target(ProgressDrawTarget::stderr());
                shown.enable_steady_tick(TICK);
            }
        });
        Self {
            bar: Some(bar),
            waiting: Mutex::new(Some((sender, thread))),
        }
    }

    /// Sets the message.
    pub(crate) fn say(&self, message: String) {
        if let Some(bar) = &self.bar {
            bar.set_message(message);
        }
    }

    /// Hides the progress while a function prints to the same terminal.
    pub(crate) fn aside<T>(&self, act: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(act),
            None => act(),
        }
    }

    /// Removes the progress from the terminal.
    pub(crate) fn clear(&self) {
        let waiting = self.waiting.lock().ok().and_then(|mut it| it.take());
        if let Some((sender, thread)) = waiting {
            drop(sender);
            // A panic of the thread can be ignored.
            let _ = thread.join();
        }
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
            AttemptOutcome::Responded { status, .. } => {
                format!("the server responded with {status}")
            }
            AttemptOutcome::Failed(kind) => format!("no response ({}), trying again", kind.name()),
            AttemptOutcome::TimedOut(_) => "no response in time, trying again".to_owned(),
            _ => "waiting for the response".to_owned(),
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
            "waited {:.1} s for {what}, waiting for the response",
            wait.took.as_secs_f64()
        ));
    }
}

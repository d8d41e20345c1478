//! Observes the generation of all clients: shows progress, and delays Ctrl-C while files are
//! replaced.

use std::time::{Duration, Instant};

use clientwright_generator::project::RunObserver;
use clientwright_generator::{Observer, Stage};

use crate::console::Console;
use crate::interrupt::{self, Holding, Writing};
use crate::progress::Progress;

/// The steps of a client: the stages of the generator, and comparing.
const STEPS: usize = Stage::ALL.len() + 1;

pub(super) struct Run {
    started: Instant,
    progress: Progress,
    client: String,
    /// The number of completed steps, and of all steps.
    done: usize,
    of: usize,
    writing: Option<Writing>,
    /// Held while the run has a lock, and released with it.
    _holding: Holding,
}

impl Run {
    pub(super) fn start(console: &Console, started: Instant) -> Self {
        Self {
            started,
            progress: match console.shows_progress() {
                true => Progress::start(),
                false => Progress::silent(),
            },
            client: String::new(),
            done: 0,
            of: 0,
            writing: None,
            _holding: Holding::begin(),
        }
    }

    fn tell(&self, what: &str) {
        let text = format!("{}: {what}", self.client);
        self.progress.tell(self.done, self.of, &text);
    }
}

impl Observer for Run {
    fn begin(&mut self, stage: Stage) {
        self.tell(stage.as_str());
    }

    fn end(&mut self, _: Stage) {
        self.done += 1;
    }
}

impl RunObserver for Run {
    fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    fn client(&mut self, name: &str, index: usize, of: usize) {
        name.clone_into(&mut self.client);
        self.done = index * STEPS;
        self.of = of * STEPS;
        self.tell("compare");
    }

    fn is_cancelled(&self) -> bool {
        interrupt::is_asked()
    }

    fn writing(&mut self) {
        self.progress.tell(self.of, self.of, "write");
        self.writing = Some(Writing::begin());
    }

    fn written(&mut self) {
        self.writing = None;
        self.progress.finish();
    }
}

//! Ctrl-C: nothing is left half-written.
//!
//! Where files are being replaced, the process ends once all are. A run that holds a lock is asked to stop,
//! and tidies up; only one that does not answer in time is ended as it is, which the next run puts right.

use std::process;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::exit_code::Outcome;

/// Whether the process was asked to end.
static ASKED: AtomicBool = AtomicBool::new(false);

/// How many runs are replacing files, or hold a lock.
static WRITING: AtomicUsize = AtomicUsize::new(0);
static HOLDING: AtomicUsize = AtomicUsize::new(0);

/// How long a run that holds a lock may take to stop.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often it is looked at whether it has.
const PAUSE: Duration = Duration::from_millis(10);

/// From here on, Ctrl-C ends the process as this module says. Where that cannot be arranged, the system ends it.
pub(crate) fn install() {
    let _ = ctrlc::set_handler(end);
}

/// Whether the process was asked to end.
pub(crate) fn is_asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

fn end() {
    ASKED.store(true, Ordering::SeqCst);
    let until = Instant::now() + PATIENCE;
    while WRITING.load(Ordering::SeqCst) > 0
        || (HOLDING.load(Ordering::SeqCst) > 0 && Instant::now() < until)
    {
        thread::sleep(PAUSE);
    }
    process::exit(i32::from(Outcome::Interrupted.code()));
}

/// As long as this value lives, files are being replaced: the process ends after it.
pub(crate) struct Writing(());

impl Writing {
    pub(crate) fn begin() -> Self {
        WRITING.fetch_add(1, Ordering::SeqCst);
        if is_asked() {
            // The process is about to end: nothing is begun any more.
            WRITING.fetch_sub(1, Ordering::SeqCst);
            loop {
                thread::park();
            }
        }
        Self(())
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        WRITING.fetch_sub(1, Ordering::SeqCst);
    }
}

/// As long as this value lives, a run looks at [`is_asked`] now and then, and stops.
pub(crate) struct Holding(());

impl Holding {
    pub(crate) fn begin() -> Self {
        HOLDING.fetch_add(1, Ordering::SeqCst);
        Self(())
    }
}

impl Drop for Holding {
    fn drop(&mut self) {
        HOLDING.fetch_sub(1, Ordering::SeqCst);
    }
}

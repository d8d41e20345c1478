//! Ctrl-C: nothing is left half-written.
//!
//! Where files are being replaced, the process ends once all are. A run that holds a lock is asked to stop once
//! the crate that it generates is done, and tidies up; a second Ctrl-C ends it as it is, which the next run puts
//! right.

use std::io::{Write, stderr};
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

/// How long a run that holds a lock may take to stop, and after what time it is said that it does.
const PATIENCE: Duration = Duration::from_secs(60);
const SILENCE: Duration = Duration::from_millis(500);

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

/// Is called by a thread of its own for each Ctrl-C.
fn end() {
    if ASKED.swap(true, Ordering::SeqCst) {
        exit_after_writing();
    }
    thread::spawn(|| {
        let asked = Instant::now();
        let mut is_said = false;
        while HOLDING.load(Ordering::SeqCst) > 0 && asked.elapsed() < PATIENCE {
            if !is_said && asked.elapsed() > SILENCE {
                is_said = true;
                let _ = writeln!(
                    stderr(),
                    "stopping once this crate is done; Ctrl-C again stops at once"
                );
            }
            thread::sleep(PAUSE);
        }
        exit_after_writing();
    });
}

fn exit_after_writing() {
    while WRITING.load(Ordering::SeqCst) > 0 {
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

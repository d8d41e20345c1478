//! Ctrl-C: nothing is left half-written.
//!
//! While files are being replaced, the process exits once all of them are. A run that holds a lock stops
//! after the current crate, and cleans up; a second Ctrl-C exits immediately, and the next run repairs the
//! state.

use std::io::{Write, stderr};
use std::process;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::exit_code::Outcome;

/// Whether the process was interrupted.
static ASKED: AtomicBool = AtomicBool::new(false);

/// The number of runs that are replacing files or hold a lock.
static WRITING: AtomicUsize = AtomicUsize::new(0);
static HOLDING: AtomicUsize = AtomicUsize::new(0);

/// How long a run that holds a lock may take to stop, and when a note about it is printed.
const PATIENCE: Duration = Duration::from_secs(60);
const SILENCE: Duration = Duration::from_millis(500);

/// How often this is checked.
const PAUSE: Duration = Duration::from_millis(10);

/// Installs the handler for Ctrl-C. If that is not possible, the default behavior remains.
pub(crate) fn install() {
    let _ = ctrlc::set_handler(end);
}

/// Whether the process was interrupted.
pub(crate) fn is_asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// Called on a separate thread for each Ctrl-C.
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
                    "stopping after this crate; press Ctrl-C again to stop immediately"
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

/// While this value exists, files are being replaced, and the process does not exit.
pub(crate) struct Writing(());

impl Writing {
    pub(crate) fn begin() -> Self {
        WRITING.fetch_add(1, Ordering::SeqCst);
        if is_asked() {
            // The process is about to exit: nothing new is started.
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

/// While this value exists, a run checks [`is_asked`] regularly, and stops.
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

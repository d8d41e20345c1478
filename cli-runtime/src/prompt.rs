//! Secrets that are typed in, without showing them.

use std::io::ErrorKind;

use crate::failure::Failure;

/// Asks for a secret. Ctrl-C leaves a terminal that shows again what is typed.
///
/// # Errors
/// It cannot be read, or Ctrl-C.
pub(crate) fn secret(name: &str) -> Result<String, Failure> {
    let failed = |error| Failure::Other(format!("{name} cannot be read: {error}"));
    let prompt = format!("{name} (empty to skip): ");
    let before = Terminal::now();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(failed)?;
    let typed = runtime.spawn_blocking(move || rpassword::prompt_password(prompt));
    let typed = runtime.block_on(async {
        tokio::select! {
            typed = typed => Some(typed),
            _ = tokio::signal::ctrl_c() => None,
        }
    });
    // Whatever is still waiting for a line ends with the program.
    runtime.shutdown_background();
    match typed {
        Some(Ok(Err(error))) if error.kind() != ErrorKind::Interrupted => Err(failed(error)),
        Some(Ok(Ok(typed))) => Ok(typed),
        Some(Err(error)) => Err(Failure::Other(format!("{name} cannot be read: {error}"))),
        // Whichever of the two sees Ctrl-C first.
        Some(Ok(Err(_))) | None => {
            before.restore();
            Err(Failure::Interrupted)
        }
    }
}

/// How the terminal was.
#[cfg(unix)]
struct Terminal(Option<(std::fs::File, rustix::termios::Termios)>);

#[cfg(unix)]
impl Terminal {
    fn now() -> Self {
        let terminal = std::fs::File::open("/dev/tty").ok();
        Self(terminal.and_then(|terminal| {
            let settings = rustix::termios::tcgetattr(&terminal).ok()?;
            Some((terminal, settings))
        }))
    }

    fn restore(self) {
        use std::io::Write as _;
        if let Some((terminal, settings)) = self.0 {
            let now = rustix::termios::OptionalActions::Now;
            // Nothing is left to do if this fails, nor if the line cannot be ended.
            let _ = rustix::termios::tcsetattr(&terminal, now, &settings);
            let _ = writeln!(std::io::stderr());
        }
    }
}

/// The system puts the terminal right by itself.
#[cfg(not(unix))]
struct Terminal;

#[cfg(not(unix))]
impl Terminal {
    fn now() -> Self {
        Self
    }

    fn restore(self) {}
}

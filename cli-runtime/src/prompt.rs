//! Prompts for secrets, without showing the input.

use std::io::ErrorKind;

use crate::failure::Failure;

/// Prompts for a secret. After Ctrl-C, the terminal echoes input again.
///
/// # Errors
/// The secret cannot be read, or Ctrl-C was pressed.
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
    // A pending read ends with the program.
    runtime.shutdown_background();
    match typed {
        Some(Ok(Err(error))) if error.kind() != ErrorKind::Interrupted => Err(failed(error)),
        Some(Ok(Ok(typed))) => Ok(typed),
        Some(Err(error)) => Err(Failure::Other(format!("{name} cannot be read: {error}"))),
        // Either of the two may notice Ctrl-C first.
        Some(Ok(Err(_))) | None => {
            before.restore();
            Err(Failure::Interrupted)
        }
    }
}

/// The previous settings of the terminal.
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
            // A failure cannot be handled here.
            let _ = rustix::termios::tcsetattr(&terminal, now, &settings);
            let _ = writeln!(std::io::stderr());
        }
    }
}

/// The system restores the terminal automatically.
#[cfg(not(unix))]
struct Terminal;

#[cfg(not(unix))]
impl Terminal {
    fn now() -> Self {
        Self
    }

    fn restore(self) {}
}

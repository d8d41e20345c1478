//! Output that is specific to terminals: prompts that hide the input, colors, tables as wide as the window, and the
//! progress of slow commands. The command runs in a pseudo-terminal.

use std::io::{Read as _, Write as _};
use std::os::fd::AsFd;
use std::process::Command;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use orange_sandbox::Fault;
use pty_process::Size;
use rustix::termios::{LocalModes, tcgetattr};

use crate::harness::{SECRETS, World};

/// The timeout of a run.
const LIMIT: Duration = Duration::from_secs(60);

/// The output of a run, including terminal control sequences.
pub(crate) struct Shown {
    pub(crate) code: Option<i32>,
    pub(crate) text: String,
    /// Whether the terminal echoes input after the command has ended.
    pub(crate) shows_typing: bool,
}

/// Runs the command on a terminal with this number of columns. Whenever the output contains the first text of a pair,
/// the second is typed.
pub(crate) fn on_terminal(
    world: &World,
    arguments: &[&str],
    columns: u16,
    steps: &[(&str, &str)],
) -> Shown {
    with(world, arguments, columns, steps, &[])
}

fn with(
    world: &World,
    arguments: &[&str],
    columns: u16,
    steps: &[(&str, &str)],
    variables: &[(&str, &str)],
) -> Shown {
    let (mut terminal, line) = pty_process::blocking::open().unwrap();
    terminal.resize(Size::new(24, columns)).unwrap();
    let command = pty_process::blocking::Command::new(env!("CARGO_BIN_EXE_orange"))
        .args(arguments)
        .env_clear()
        .env("ORANGE_CONFIG_DIR", world.home.path())
        .env("TERM", "xterm-256color")
        .envs(variables.iter().copied());
    let mut child = command.spawn(line).unwrap();
    let pid = child.id().to_string();
    let (ended, watched) = channel::<()>();
    std::thread::spawn(move || {
        if watched.recv_timeout(LIMIT) == Err(RecvTimeoutError::Timeout) {
            let _ = Command::new("kill").args(["-KILL", &pid]).status();
        }
    });
    let (mut shown, mut answered, mut steps) = (Vec::new(), 0, steps.iter());
    let mut next = steps.next();
    let mut buffer = [0; 4096];
    // The terminal reports an error when the program ends.
    while let Ok(read @ 1..) = terminal.read(&mut buffer) {
        shown.extend_from_slice(&buffer[..read]);
        while let Some((prompt, typed)) = next {
            let mut new = shown[answered..].windows(prompt.len());
            let Some(at) = new.position(|part| part == prompt.as_bytes()) else {
                break;
            };
            answered += at + prompt.len();
            if SECRETS.iter().any(|secret| typed.contains(secret)) || prompt.contains("secret") {
                until_hidden(&terminal);
            }
            terminal.write_all(typed.as_bytes()).unwrap();
            next = steps.next();
        }
    }
    let code = child.wait().unwrap().code();
    drop(ended);
    let text = String::from_utf8_lossy(&shown).into_owned();
    assert!(next.is_none(), "{next:?} was not printed:\n{text}");
    for secret in SECRETS {
        assert!(!text.contains(secret), "a secret: {text}");
    }
    Shown {
        code,
        text,
        shows_typing: shows_typing(&terminal),
    }
}

fn shows_typing(terminal: &impl AsFd) -> bool {
    tcgetattr(terminal).is_ok_and(|it| it.local_modes.contains(LocalModes::ECHO))
}

/// Waits until the terminal no longer echoes input: a prompt appears shortly before that.
fn until_hidden(terminal: &impl AsFd) {
    let started = Instant::now();
    while shows_typing(terminal) && started.elapsed() < LIMIT {
        std::thread::yield_now();
    }
}

#[test]
fn secrets_are_prompted_for_and_not_echoed() {
    let world = World::without_credentials();
    let shown = on_terminal(
        &world,
        &["auth", "login"],
        80,
        &[
            ("client-id (empty to skip): ", "demo-client\n"),
            ("client-secret (empty to skip): ", "demo-secret-6f1d0c9e\n"),
            ("api-key (empty to skip): ", "demo-api-key-b27a41d5\n"),
        ],
    );
    assert_eq!(shown.code, Some(0), "{}", shown.text);
    // Input that is not secret is echoed.
    assert!(shown.text.contains("demo-client"), "{}", shown.text);
    assert!(
        shown
            .text
            .contains("stored client-id, client-secret, api-key"),
        "{}",
        shown.text
    );
    world.run(&["ordering", "status"]).fine();

    // Ctrl-C during input stores nothing.
    let other = World::without_credentials();
    let shown = on_terminal(
        &other,
        &["auth", "login"],
        80,
        &[
            ("client-id (empty to skip): ", "demo-client\n"),
            ("client-secret (empty to skip): ", "\u{3}"),
        ],
    );
    assert_eq!(shown.code, Some(130), "{}", shown.text);
    assert!(shown.text.contains("interrupted"), "{}", shown.text);
    assert!(shown.shows_typing, "the terminal no longer echoes input");
    assert!(!other.path("credentials.toml").exists());
}

#[test]
fn tables_fit_the_terminal_and_have_colors_unless_disabled() {
    let world = World::new();
    let list = ["ordering", "requests", "list", "--limit", "5"];
    let shown = on_terminal(&world, &list, 60, &[]);
    assert_eq!(shown.code, Some(0), "{}", shown.text);
    assert!(shown.text.contains("ID"), "{}", shown.text);
    assert!(shown.text.contains("\u{1b}[1"), "{}", shown.text);
    for line in visible(&shown.text).lines() {
        let wide = line.chars().count();
        // A hint for people is not part of the table.
        assert!(wide <= 60 || line.contains("--all"), "{line}");
    }
    let never = on_terminal(
        &world,
        &[&list[..], &["--color", "never"]].concat(),
        60,
        &[],
    );
    let none = with(&world, &list, 60, &[], &[("NO_COLOR", "1")]);
    for shown in [never, none] {
        assert!(shown.text.contains("ID"), "{}", shown.text);
        assert!(!shown.text.contains("\u{1b}[1m"), "{}", shown.text);
    }
    let wrong = on_terminal(&world, &["erdv", "orders", "get", "99999999"], 60, &[]);
    assert_eq!(wrong.code, Some(5), "{}", wrong.text);
    assert!(wrong.text.contains("\u{1b}[1;31merror:"), "{}", wrong.text);
}

const GET: [&str; 4] = ["erdv", "orders", "get", "00123456"];

#[test]
fn progress_shows_what_a_slow_command_waits_for() {
    let world = World::new();
    let faults = world.sandbox.faults();
    let quick = on_terminal(&world, &["ordering", "status"], 80, &[]);
    assert!(!quick.text.contains("waiting"), "{}", quick.text);

    faults.always(Fault::Delay(Duration::from_millis(700)));
    let slow = on_terminal(&world, &GET, 80, &[]);
    assert_eq!(slow.code, Some(0), "{}", slow.text);
    assert!(
        slow.text.contains("waiting for the response"),
        "{}",
        slow.text
    );
    let quiet = on_terminal(&world, &[&GET[..], &["--quiet"]].concat(), 80, &[]);
    assert!(!quiet.text.contains("waiting"), "{}", quiet.text);
}

#[test]
fn progress_shows_the_page_of_a_list_and_keeps_lines_intact() {
    let world = World::new();
    let faults = world.sandbox.faults();
    faults
        .operation("listRequests")
        .always(Fault::Delay(Duration::from_millis(400)));
    let list = ["ordering", "requests", "list", "--all", "--limit", "20"];
    let pages = on_terminal(&world, &list, 100, &[]);
    assert_eq!(pages.code, Some(0), "{}", pages.text);
    assert!(pages.text.contains("page 2: 40"), "{}", pages.text);
    // Lines of a stream stay intact, even if progress is drawn between them.
    let lines = on_terminal(&world, &[&list[..], &["-o", "ndjson"]].concat(), 100, &[]);
    let visible = visible(&lines.text);
    let whole = visible
        .lines()
        .filter(|line| line.starts_with("{\"") && line.ends_with('}'));
    assert_eq!(whole.count(), 57, "{visible}");
}

#[test]
fn progress_shows_the_wait_before_a_retry() {
    let world = World::new();
    let faults = world.sandbox.faults();
    faults
        .operation("getInterventionOrder")
        .next(1, Fault::error(403, 53));
    faults
        .operation("getInterventionOrder")
        .always(Fault::Delay(Duration::from_millis(800)));
    let again = on_terminal(&world, &GET, 80, &[]);
    assert_eq!(again.code, Some(0), "{}", again.text);
    assert!(again.text.contains("the next attempt"), "{}", again.text);
}

/// The visible text: the last state of each line that was redrawn.
fn visible(text: &str) -> String {
    let mut read = String::new();
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\u{1b}' => {
                let mut sequence = String::new();
                for c in characters.by_ref() {
                    sequence.push(c);
                    if c.is_ascii_alphabetic() {
                        break;
                    }
                }
                if sequence == "[2K" {
                    let start = read.rfind('\n').map_or(0, |at| at + 1);
                    read.truncate(start);
                }
            }
            '\r' if characters.peek() != Some(&'\n') => {
                let start = read.rfind('\n').map_or(0, |at| at + 1);
                read.truncate(start);
            }
            '\r' => {}
            c => read.push(c),
        }
    }
    read
}

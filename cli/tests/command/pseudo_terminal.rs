//! Output that is specific to terminals: colors, the progress of a long run, lines as wide as the window, and a
//! screen that is redrawn. The program runs in a pseudo-terminal.
#![cfg(unix)]

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::process::Command;
use std::sync::mpsc::channel;
use std::time::Duration;

use pty_process::Size;

use crate::folder::{FAILED, FINE, Folder};

/// The timeout of a run.
const LIMIT: Duration = Duration::from_secs(120);

/// An action after some output; it returns the bytes to type.
type Act = Box<dyn FnOnce() -> Vec<u8>>;

/// The output of a run.
struct Shown {
    code: Option<i32>,
    /// Including terminal control sequences.
    raw: String,
}

impl Shown {
    /// The visible text.
    fn text(&self) -> String {
        let mut text = String::new();
        let mut characters = self.raw.chars();
        while let Some(c) = characters.next() {
            match c {
                // `ESC [ … letter`.
                '\u{1b}' => {
                    characters.find(char::is_ascii_alphabetic);
                }
                '\r' => {}
                c => text.push(c),
            }
        }
        text
    }
}

/// Runs the program on a terminal with this number of columns. Whenever the output contains the first text of a pair,
/// its action is executed and the result is typed.
fn on_terminal(
    folder: &Folder,
    arguments: &[&str],
    variables: &[(&str, &str)],
    columns: u16,
    mut steps: Vec<(&str, Act)>,
) -> Shown {
    let (mut terminal, line) = pty_process::blocking::open().unwrap();
    terminal.resize(Size::new(24, columns)).unwrap();
    let mut command = pty_process::blocking::Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .args(arguments)
        .current_dir(folder.root())
        .env("TERM", "xterm-256color")
        .envs(variables.iter().copied());
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "CI"] {
        if !variables.iter().any(|(name, _)| *name == variable) {
            command = command.env_remove(variable);
        }
    }
    let mut child = command.spawn(line).unwrap();
    let pid = child.id().to_string();
    let (ended, watched) = channel::<()>();
    std::thread::spawn(move || {
        if watched
            .recv_timeout(LIMIT)
            .is_err_and(|why| why == std::sync::mpsc::RecvTimeoutError::Timeout)
        {
            let _ = Command::new("kill").args(["-KILL", &pid]).status();
        }
    });
    let (mut shown, mut answered) = (Vec::new(), 0);
    let mut buffer = [0; 4096];
    // The terminal reports an error when the program ends.
    while let Ok(read @ 1..) = terminal.read(&mut buffer) {
        shown.extend_from_slice(&buffer[..read]);
        while let Some((prompt, _)) = steps.first() {
            let mut new = shown[answered..].windows(prompt.len());
            let Some(at) = new.position(|part| part == prompt.as_bytes()) else {
                break;
            };
            answered += at + prompt.len();
            let (_, act) = steps.remove(0);
            terminal.write_all(&act()).unwrap();
        }
    }
    let code = child.wait().unwrap().code();
    drop(ended);
    let raw = String::from_utf8_lossy(&shown).into_owned();
    let left: Vec<&str> = steps.iter().map(|(prompt, _)| *prompt).collect();
    assert!(left.is_empty(), "{left:?} was not printed:\n{raw}");
    Shown { code, raw }
}

fn run(folder: &Folder, arguments: &[&str], columns: u16) -> Shown {
    on_terminal(folder, arguments, &[], columns, Vec::new())
}

/// A document whose generation takes longer than half a second.
fn long_document() -> String {
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: {title: Long, version: '1'}\nservers: [{url: https://a.example}]\npaths:\n",
    );
    for index in 0..500 {
        let _ = writeln!(
            text,
            "  /things{index}/{{id}}:\n    get:\n      operationId: getThing{index}\n      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]\n      responses:\n        '200':\n          description: One.\n          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing{index}'}}}}}}"
        );
    }
    text.push_str("components:\n  schemas:\n");
    for index in 0..500 {
        let _ = writeln!(
            text,
            "    Thing{index}: {{type: object, required: [id], properties: {{id: {{type: string}}, n{index}: {{type: integer}}}}}}"
        );
    }
    text
}

#[test]
fn a_run_over_half_a_second_shows_a_progress_bar_and_clears_it() {
    let folder = Folder::with_project();
    let short = run(&folder, &["codegen"], 100);
    assert_eq!(short.code, Some(FINE), "{}", short.raw);
    assert!(!short.raw.contains("1/1"), "{}", short.raw);

    folder.put("specs/shop.yaml", &long_document());
    let long = run(&folder, &["codegen"], 100);
    assert_eq!(long.code, Some(FINE), "{}", long.raw);
    assert!(long.raw.contains("[=="), "{}", long.raw);
    assert!(
        long.raw.contains("shop: "),
        "the stage is named: {}",
        long.raw
    );
    // The line of the progress bar is cleared before the result is printed.
    let result = long.raw.find("updated: ").unwrap();
    let (before, _) = long.raw.split_at(result);
    let last_bar = before.rfind("shop: ").unwrap();
    assert!(before[last_bar..].contains("\u{1b}[2K"), "{}", long.raw);
}

#[test]
fn colors_are_used_on_terminals_unless_disabled() {
    let folder = Folder::with_project();
    folder.change("specs/shop.yaml", "schemas/Buyer", "schemas/Nobody");
    let colored = run(&folder, &["codegen"], 80);
    assert_eq!(colored.code, Some(FAILED));
    assert!(colored.raw.contains("\u{1b}[1"), "{}", colored.raw);
    for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let plain = on_terminal(&folder, &["codegen"], &[(name, value)], 80, Vec::new());
        let colors = plain.raw.matches("\u{1b}[").count();
        assert_eq!(
            colors,
            plain.raw.matches("\u{1b}[2K").count(),
            "{name}: {}",
            plain.raw
        );
    }
    let never = run(&folder, &["codegen", "--color", "never"], 80);
    assert!(!never.raw.contains("\u{1b}[1"), "{}", never.raw);
}

#[test]
fn excerpts_and_tables_fit_the_window() {
    let folder = Folder::with_project();
    let wide = "x".repeat(150);
    let path = format!("/{wide}/{{id}}:");
    folder.change("specs/shop.yaml", "/orders/{id}:", &path);
    let fits = |line: &str, columns: usize| line.chars().count() <= columns;
    let tree = run(&folder, &["tree"], 60);
    assert!(
        tree.text().lines().all(|line| fits(line, 60)),
        "{}",
        tree.raw
    );

    let wrong = format!("schemas/Nobody' # {wide}");
    folder.change("specs/shop.yaml", "schemas/Buyer'", &wrong);
    let shown = run(&folder, &["codegen"], 60).text();
    let excerpt: Vec<&str> = shown.lines().filter(|line| line.contains(" | ")).collect();
    assert!(
        excerpt.iter().any(|line| line.contains("Nobody")),
        "{shown}"
    );
    assert!(excerpt.iter().all(|line| fits(line, 60)), "{shown}");
}

#[test]
fn watch_redraws_its_diagnostics_until_ctrl_c() {
    let folder = Folder::with_project();
    let specification = folder.path("specs/shop.yaml");
    let right = folder.text("specs/shop.yaml");
    let wrong = right.replace("schemas/Buyer", "schemas/Nobody");
    let save = move |text: String| -> Act {
        let path = specification.clone();
        Box::new(move || {
            std::fs::write(path, text).unwrap();
            Vec::new()
        })
    };
    let shown = on_terminal(
        &folder,
        &["codegen", "--watch"],
        &[],
        80,
        vec![
            ("Ctrl-C ends", save(wrong)),
            ("cannot resolve", save(right)),
            ("Ctrl-C ends", Box::new(Vec::new)),
            // The byte that the key sends.
            ("Ctrl-C ends", Box::new(|| vec![3])),
        ],
    );
    assert_eq!(shown.code, Some(130), "{}", shown.raw);
    // Each run begins with a cleared screen.
    assert_eq!(shown.raw.matches("\u{1b}[2J").count(), 3, "{}", shown.raw);
    assert!(!folder.path(".clientwright-staging").exists());
}

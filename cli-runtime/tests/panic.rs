//! A panic shows its position, but no user data. The test is also the program: its behavior depends on its arguments.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

use std::process::{Command, ExitCode};

use clientwright_cli_runtime::{Extra, Program};

/// Text that no output must contain.
const SECRET: &str = "s3cret-7f1a";

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("fall") => program(),
        // The flags of test programs are ignored.
        _ => test(),
    }
}

/// A program with a command that panics while it holds a secret.
fn program() -> ExitCode {
    let fall = Extra {
        command: || clap::Command::new("fall"),
        run: |_, _| panic!("cannot read `{SECRET}`"),
    };
    let program = Program {
        name: "tool",
        version: "1.0.0",
        about: "A tool",
        sections: Vec::new(),
        sandbox: None,
        settings: &[],
    };
    clientwright_cli_runtime::main(&program, &[fall])
}

fn test() -> ExitCode {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .arg("fall")
        .env("TOOL_CONFIG_DIR", folder.path())
        .env("RUST_BACKTRACE", "full")
        .output()
        .unwrap();
    let shown = [output.stdout, output.stderr].concat();
    let shown = String::from_utf8_lossy(&shown);
    assert_eq!(output.status.code(), Some(101), "{shown}");
    assert!(
        shown.contains("error: a defect of this program at "),
        "{shown}"
    );
    assert!(shown.contains("panic.rs:"), "{shown}");
    assert!(!shown.contains(SECRET), "{shown}");
    ExitCode::SUCCESS
}

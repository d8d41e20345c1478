//! Texts of a document in the input of a terminal, a shell and `man`: they are never interpreted as commands.

use std::fs;
use std::process::Command as Process;

use clap_complete::Shell;
use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Parameter};

use crate::describe::{Argument, Command, CommandLine, Input, Kind};
use crate::program::Program;
use crate::tree::{Purpose, program};

const HOSTILE: &str = "plain\n.so /etc/passwd\n'so /etc/passwd\n.pso touch pwned\n\\*[x]\\fB\\n(x\n$(touch pwned) `touch pwned` '; touch pwned; ' \" ; touch pwned #\u{1b}[31m\u{9b}2J\u{202e}\u{200b}\u{2028}\u{e0041}\r\n.\n\n.de x\n\n'de y\n\n](touch pwned)[$(touch pwned)]:(touch pwned)";

static API: Api = Api::new("hostile", "1");
static OPERATION: Operation = Operation::new(&API, Method::Get, HOSTILE, HOSTILE);
static IN_PATH: Parameter = Parameter::path(HOSTILE);
static ARGUMENTS: [Argument; 1] = [Argument::new(
    &IN_PATH,
    Input::new("id", Kind::Text)
        .help(HOSTILE)
        .required()
        .values(&["fine", HOSTILE, "$(touch pwned)", "`touch pwned`", "-x"]),
)];
static COMMAND: Command = Command::new("group", "get", &OPERATION)
    .about(HOSTILE, HOSTILE)
    .deprecated()
    .arguments(&ARGUMENTS);
static COMMAND_LINE: CommandLine = CommandLine::new(&API, "HOSTILE")
    .about(HOSTILE)
    .groups(&[("group", HOSTILE)])
    .commands(&[&COMMAND]);

fn tree(purpose: Purpose) -> clap::Command {
    let known = Program::new("hostile", "1.0.0", &COMMAND_LINE);
    program(&known, std::iter::empty(), purpose)
}

/// Whether a text has no terminal escapes and no invisible characters.
fn is_plain(text: &str) -> bool {
    let hidden = |c: char| {
        c.is_control() && c != '\n' && c != '\t'
            || matches!(c, '\u{200b}' | '\u{2028}' | '\u{202e}' | '\u{e0041}')
    };
    !text.contains(hidden)
}

#[test]
fn help_contains_no_terminal_escapes() {
    let mut root = tree(Purpose::Run);
    root.build();
    let mut open = vec![root];
    while let Some(mut command) = open.pop() {
        for help in [command.render_help(), command.render_long_help()] {
            assert!(is_plain(&help.to_string()), "{help}");
        }
        open.extend(command.get_subcommands().cloned());
    }
}

#[test]
fn texts_are_not_interpreted_as_requests_in_man_pages() {
    let folder = tempfile::tempdir().unwrap();
    clap_mangen::generate_to(tree(Purpose::Run), folder.path()).unwrap();
    let ours = [
        ".ie", ".el", ".ds", ".TH", ".SH", ".SS", ".TP", ".RS", ".RE", ".PP", ".IP", ".br", ".sp",
    ];
    let mut pages = 0;
    for entry in fs::read_dir(folder.path()).unwrap() {
        pages += 1;
        let page = fs::read_to_string(entry.unwrap().path()).unwrap();
        assert!(is_plain(&page), "{page}");
        for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
            let request = line.split(' ').next().unwrap_or_default();
            assert!(ours.contains(&request), "{line}\n{page}");
            assert!(
                !line.contains("pwned") && !line.contains("passwd"),
                "{line}"
            );
        }
        // The remaining `man` escapes were written by the generator of the page.
        assert!(
            !page.contains("\\*[x]") || page.contains("\\e*[x]") || page.contains("\\\\*[x]"),
            "{page}"
        );
    }
    assert!(pages > 3, "{pages}");
}

#[test]
fn completion_scripts_do_not_execute_texts() {
    let folder = tempfile::tempdir().unwrap();
    for shell in [
        Shell::Bash,
        Shell::Elvish,
        Shell::Fish,
        Shell::PowerShell,
        Shell::Zsh,
    ] {
        let mut script = Vec::new();
        clap_complete::generate(
            shell,
            &mut tree(Purpose::Completions),
            "hostile",
            &mut script,
        );
        let script = String::from_utf8(script).unwrap();
        assert!(is_plain(&script), "{script}");
        for piece in ["$(touch", "`touch", r"\*[", "[x]", "]:("] {
            assert!(
                !script.contains(piece),
                "{piece} in a script for {shell}:\n{script}"
            );
        }
        if shell != Shell::Bash {
            continue;
        }
        let path = folder.path().join("script.bash");
        fs::write(&path, script).unwrap();
        let try_all = ". ./script.bash; for words in 'hostile ' 'hostile group ' 'hostile group get ' 'hostile group get f'; do COMP_WORDS=($words ''); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _hostile hostile '' ''; echo \"${COMPREPLY[@]}\"; done";
        // Without bash, only the text of the script is checked.
        if let Ok(ran) = Process::new("bash")
            .args(["--norc", "-c", try_all])
            .current_dir(folder.path())
            .output()
        {
            let output = String::from_utf8_lossy(&ran.stdout);
            assert!(output.contains("group"), "{ran:?}");
            assert!(!folder.path().join("pwned").exists(), "{ran:?}");
        }
    }
}

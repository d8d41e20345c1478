//! Completions for fish. The scripts of `clap_complete` only support two levels of commands; a program with several
//! APIs has three.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use clap::{Arg, Command};

/// The functions that determine which command is being typed, ignoring options and their values.
const FUNCTIONS: &str = "\
function __fish_PROGRAM_words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case VALUED
                set skip 1
            case '-*'
            case '*'
                echo -- $word
        end
    end
end

# Whether the words begin with these commands, each by one of its names.
function __fish_PROGRAM_in
    set -l words (__fish_PROGRAM_words)
    test (count $words) -ge (count $argv); or return 1
    for place in (seq (count $argv))
        contains -- $words[$place] (string split '|' -- $argv[$place]); or return 1
    end
end

# Whether these commands are all words that there are.
function __fish_PROGRAM_at
    test (count (__fish_PROGRAM_words)) -eq (count $argv); or return 1
    test (count $argv) -eq 0; or __fish_PROGRAM_in $argv
end

";

/// Generates the script.
pub(crate) fn script(mut root: Command) -> String {
    root.build();
    let program = root.get_name().to_owned();
    // The name as part of the names of functions.
    let word: String = program
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    let mut valued = BTreeSet::new();
    let mut lines = String::new();
    // Not recursive, because the depth of commands is not bounded.
    let mut todo = vec![(&root, String::new())];
    while let Some((command, path)) = todo.pop() {
        let subcommands: Vec<&Command> = command.get_subcommands().collect();
        let condition = match subcommands.is_empty() {
            true => "in",
            false => "at",
        };
        let mut line = |what: &str| {
            // Writing to a text cannot fail.
            let _ = writeln!(
                lines,
                "complete -c {program} -n {} {what}",
                quoted(&format!("__fish_{word}_{condition}{path}"))
            );
        };
        for subcommand in &subcommands {
            let about = subcommand.get_about().map(ToString::to_string);
            let about = quoted(&about.unwrap_or_default());
            let aliases = subcommand.get_visible_aliases();
            for name in std::iter::once(subcommand.get_name()).chain(aliases) {
                line(&format!("-f -a {} -d {about}", quoted(name)));
            }
        }
        for argument in command.get_arguments() {
            if let Some(option) = option(argument, &mut valued) {
                line(&option);
            }
        }
        for subcommand in subcommands.into_iter().rev() {
            // The subcommands of `help` repeat all names, at any depth.
            if command.get_name() != "help" {
                let aliases = subcommand.get_visible_aliases();
                let names: Vec<&str> = std::iter::once(subcommand.get_name())
                    .chain(aliases)
                    .collect();
                todo.push((subcommand, format!("{path} {}", quoted(&names.join("|")))));
            }
        }
    }
    let valued: Vec<String> = valued.iter().map(|name| quoted(name)).collect();
    let functions = FUNCTIONS
        .replace("PROGRAM", &word)
        .replace("VALUED", &valued.join(" "));
    functions + &lines
}

/// The completion of an option; `None` for an argument without one.
fn option(argument: &Arg, valued: &mut BTreeSet<String>) -> Option<String> {
    let mut text = String::new();
    let mut names = Vec::new();
    if let Some(long) = argument.get_long() {
        let _ = write!(text, "-l {} ", quoted(long));
        names.push(format!("--{long}"));
    }
    if let Some(short) = argument.get_short() {
        let _ = write!(text, "-s {short} ");
        names.push(format!("-{short}"));
    }
    if argument.is_hide_set() {
        return None;
    }
    let takes_values = argument
        .get_num_args()
        .is_some_and(|count| count.takes_values());
    if names.is_empty() && argument.get_possible_values().is_empty() {
        return None;
    }
    if takes_values && !argument.is_positional() && !argument.is_require_equals_set() {
        text.push_str("-r ");
        valued.extend(names);
    }
    let values = argument.get_possible_values();
    let values: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
    if takes_values && !values.is_empty() {
        let _ = write!(text, "-f -a {} ", quoted(&values.join(" ")));
    }
    let help = argument.get_help().map(ToString::to_string);
    let _ = write!(text, "-d {}", quoted(&help.unwrap_or_default()));
    Some(text)
}

/// Quotes a text as one word of the shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> Command {
        let get = Command::new("get-order")
            .visible_alias("get")
            .about("Read an order")
            .arg(Arg::new("id").value_parser(["7", "8"]))
            .arg(
                Arg::new("status")
                    .long("status")
                    .value_parser(["NEW", "OLD"])
                    .help("It's its status"),
            );
        let global = Arg::new("output").long("output").short('o').global(true);
        Command::new("two-words")
            .arg(global)
            .subcommand(Command::new("api").subcommand(Command::new("orders").subcommand(get)))
    }

    #[test]
    fn options_of_the_third_level_are_completed() {
        let script = script(root());
        for line in [
            r"complete -c two-words -n '__fish_two_words_at' -f -a 'api' -d ''",
            r"complete -c two-words -n '__fish_two_words_at \'api\' \'orders\'' -f -a 'get' -d 'Read an order'",
            r"complete -c two-words -n '__fish_two_words_in \'api\' \'orders\' \'get-order|get\'' -l 'status' -r -f -a 'NEW OLD' -d 'It\'s its status'",
            r"complete -c two-words -n '__fish_two_words_in \'api\' \'orders\' \'get-order|get\'' -l 'output' -s o -r -d ''",
            "            case '--output' '--status' '-o'",
        ] {
            let mut lines = script.lines();
            assert!(lines.any(|it| it == line), "{line}\n{script}");
        }
    }

    #[test]
    #[ignore = "needs fish; `.ci/run shells` runs it"]
    fn fish_accepts_the_script_and_completes_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("two-words.fish");
        std::fs::write(&file, script(root())).unwrap();
        let completed = |line: &str| {
            let mut fish = std::process::Command::new("fish");
            fish.env("HOME", folder.path()).arg("--no-config").arg("-c");
            let output = fish
                .arg(format!("source {}; complete -C '{line}'", file.display()))
                .output()
                .unwrap();
            assert!(output.stderr.is_empty(), "{output:?}");
            String::from_utf8(output.stdout).unwrap()
        };
        for (line, expected) in [
            ("two-words a", "api\n"),
            ("two-words -o json api o", "orders\n"),
            (
                "two-words api orders get 7 --status ",
                "NEW\tIt's its status\nOLD\tIt's its status\n",
            ),
            (
                "two-words api orders get-order --stat",
                "--status\tIt's its status\n",
            ),
            ("two-words api orders get ", "7\n8\n"),
            (
                "two-words help ",
                "api\nhelp\tPrint this message or the help of the given subcommand(s)\n",
            ),
            ("two-words api --stat", ""),
        ] {
            assert_eq!(completed(line), expected, "{line}");
        }
    }
}

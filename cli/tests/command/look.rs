//! The verbosity and the width of the output, and the help texts.

use crate::folder::{FAILED, FINE, FOUND, Folder};

#[test]
fn quiet_prints_only_what_requires_action() {
    let folder = Folder::with_project();
    let check = folder.run(&["codegen", "--check", "--quiet"]).expect(FOUND);
    assert!(check.out.contains("missing ("), "{}", check.out);
    assert!(!check.out.contains("done in"), "{}", check.out);
    for arguments in [
        &["codegen", "-q"][..],
        &["-q", "codegen", "--check"],
        &["generate", "specs/shop.yaml", "--out", "made", "-q"],
        &[
            "generate",
            "specs/shop.yaml",
            "--out",
            "made",
            "-q",
            "--check",
        ],
    ] {
        let run = folder.run(arguments).expect(FINE);
        assert_eq!(
            (run.out.as_str(), run.err.as_str()),
            ("", ""),
            "{arguments:?}"
        );
    }
    folder.change("specs/shop.yaml", "schemas/Buyer", "schemas/Nobody");
    let run = folder.run(&["codegen", "-q"]).expect(FAILED);
    assert!(run.err.contains("error[E0101]"), "{}", run.err);
    assert_eq!(folder.run(&["codegen", "-q", "-v"]).code, 2);
}

#[test]
fn verbose_prints_complete_diffs_the_project_and_the_timings() {
    let folder = Folder::with_project();
    folder.run(&["codegen"]).expect(FINE);
    folder.put("generated/shop/README.md", &"mine\n".repeat(200));
    let short = folder.run(&["codegen", "--check"]).expect(FOUND);
    assert!(short.out.contains("--verbose shows all"), "{}", short.out);
    let long = folder.run(&["codegen", "--check", "-v"]).expect(FOUND);
    assert!(long.out.lines().count() > short.out.lines().count() + 100);
    assert!(long.err.contains("specs/clients.toml"), "{}", long.err);
    let generate = ["generate", "specs/shop.yaml", "--out", "made", "-v"];
    let run = folder.run(&generate).expect(FINE);
    assert!(run.out.contains("render "), "{}", run.out);
}

#[test]
fn the_color_option_overrides_the_environment_unless_auto() {
    let folder = Folder::with_project();
    folder.change("specs/shop.yaml", "schemas/Buyer", "schemas/Nobody");
    for (option, variable, colored) in [
        ("--color=always", "NO_COLOR", true),
        ("--color=never", "CLICOLOR_FORCE", false),
        ("--color=auto", "CLICOLOR_FORCE", true),
    ] {
        let mut command = folder.command("", &["codegen", option]);
        let output = command.env(variable, "1").output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(errors.contains('\u{1b}'), colored, "{option}: {errors}");
    }
}

#[test]
fn excerpts_and_tables_fit_the_terminal() {
    let folder = Folder::with_project();
    let long = "An order. ".repeat(40);
    folder.change("specs/shop.yaml", "An order.", long.trim());
    folder.change(
        "specs/shop.yaml",
        "{application/json: {schema:",
        "{application/json: {schemes: 1, schema:",
    );
    let widest = |columns: &str, arguments: &[&str]| {
        let mut command = folder.command("", arguments);
        let output = command.env("COLUMNS", columns).output().unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8(text).unwrap();
        text.lines().map(|line| line.chars().count()).max().unwrap()
    };
    let wide = "x".repeat(150);
    folder.change(
        "specs/shop.yaml",
        "/orders/{id}:",
        &format!("/{wide}/{{id}}:"),
    );
    assert!(widest("70", &["tree"]) <= 70);
    assert!(widest("300", &["tree"]) > 150);
    folder.change(
        "specs/shop.yaml",
        "schemas/Buyer'",
        &format!("schemas/Nobody' # {wide}"),
    );
    assert!(widest("70", &["codegen", "--check"]) <= 100);
}

#[test]
fn help_has_examples_and_exit_codes() {
    let folder = Folder::new();
    let help = folder.run(&["--help"]).expect(FINE).out;
    let commands = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        // Skips the second lines of long descriptions.
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|name| !name.is_empty() && *name != "help");
    let mut count = 0;
    for command in commands {
        let help = folder.run(&[command, "--help"]).expect(FINE).out;
        assert!(help.contains("\nExample"), "{command}: {help}");
        count += 1;
    }
    assert!(count >= 8, "{help}");
    for arguments in [&["--help"][..], &["codegen", "-h"], &["generate", "-h"]] {
        let help = folder.run(arguments).expect(FINE).out;
        for code in ["Exit codes:", "  0 ", "  1 ", "  2 ", "  3 ", "  130 "] {
            assert!(help.contains(code), "{arguments:?}: {code}");
        }
    }
    let version = folder.run(&["--version"]).expect(FINE).out;
    assert_eq!(
        version,
        format!(
            "clientwright {} (generates code for clientwright-runtime {})\n",
            env!("CARGO_PKG_VERSION"),
            env!("CARGO_PKG_VERSION")
        )
    );
}

//! What is printed to standard output and standard error, and in which colors.

use std::io::Read;
use std::process::Stdio;

use crate::folder::{FAILED, FINE, FOUND, Folder, INVALID, SHOP};

#[test]
fn a_closed_pipe_is_not_an_error() {
    let folder = Folder::with_project();
    for (arguments, code) in [
        (&["codegen", "--check"][..], FOUND),
        (
            &["generate", "specs/shop.yaml", "--out", "made", "--check"],
            FOUND,
        ),
        (&["generate", "specs/shop.yaml", "--emit", "document"], FINE),
        (&["codegen", "--help"], FINE),
    ] {
        let mut command = folder.command("", arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut run = command.spawn().unwrap();
        drop(run.stdout.take());
        let mut errors = String::new();
        run.stderr
            .take()
            .unwrap()
            .read_to_string(&mut errors)
            .unwrap();
        assert_eq!(
            run.wait().unwrap().code(),
            Some(code),
            "{arguments:?}: {errors}"
        );
        assert_eq!(errors, "", "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_an_error() {
    let folder = Folder::with_project();
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let arguments = ["generate", "specs/shop.yaml", "--emit", "document"];
    let mut command = folder.command("", &arguments);
    let output = command.stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(FAILED));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("error: cannot print: "), "{errors}");
}

#[test]
fn colors_are_controlled_by_environment_variables() {
    let folder = Folder::with_project();
    folder.change("specs/shop.yaml", "schemas/Buyer", "schemas/Nobody");
    for (variables, colored) in [
        (&[][..], false),
        (&["CLICOLOR_FORCE"], true),
        (&["CLICOLOR_FORCE", "NO_COLOR"], false),
    ] {
        for arguments in [
            &["codegen"][..],
            &["generate", "specs/shop.yaml", "--out", "made"],
        ] {
            let mut command = folder.command("", arguments);
            command.envs(variables.iter().map(|name| (name, "1")));
            let output = command.output().unwrap();
            assert_eq!(output.status.code(), Some(FAILED));
            let errors = String::from_utf8(output.stderr).unwrap();
            assert!(errors.contains("Nobody"), "{errors}");
            assert_eq!(
                errors.contains('\u{1b}'),
                colored,
                "{variables:?}: {errors}"
            );
        }
    }
}

#[test]
fn a_check_reports_what_a_run_would_do_and_a_run_what_it_did() {
    let folder = Folder::with_project();
    let check = folder.run(&["codegen", "--check"]).expect(FOUND);
    assert!(
        check.out.contains("would update: 14 files"),
        "{}",
        check.out
    );
    assert!(!check.out.contains("updated"), "{}", check.out);
    assert!(
        check.out.ends_with("\nrun `clientwright codegen`\n"),
        "{}",
        check.out
    );
    let run = folder.run(&["codegen"]).expect(FINE);
    assert!(run.out.contains("updated: 14 files"), "{}", run.out);
    folder.put("generated/shop/README.md", "");
    let check = folder.run(&["codegen", "--check"]).expect(FOUND);
    assert!(
        check.out.contains("would update: 1 file\n"),
        "{}",
        check.out
    );
}

#[test]
fn files_that_were_not_generated_are_reported_with_advice() {
    let folder = Folder::with_project();
    folder.run(&["codegen"]).expect(FINE);
    folder.put("generated/shop/src/extra.rs", "// mine\n");
    for arguments in [
        &["codegen", "--check"][..],
        &["codegen", "--check", "--full"],
    ] {
        let check = folder.run(arguments).expect(FOUND);
        assert!(!check.out.contains("run `"), "{}", check.out);
        let advice = "generated/shop/src/extra.rs was not generated, and is not changed: delete or move it\n";
        assert!(check.out.contains(advice), "{}", check.out);
        assert!(check.out.contains("  unchanged\n"), "{}", check.out);
    }
    let run = folder.run(&["codegen"]).expect(FINE);
    assert!(run.out.contains("delete or move it"), "{}", run.out);
    std::fs::rename(
        folder.path("generated/shop/src/extra.rs"),
        folder.path("extra.rs"),
    )
    .unwrap();
    folder.run(&["codegen", "--check"]).expect(FINE);
}

#[test]
fn paths_are_relative_to_the_current_folder() {
    let folder = Folder::with_project();
    let check = folder
        .run_in("specs", &["codegen", "--check"])
        .expect(FOUND);
    assert!(
        check.out.contains("  ../generated/shop/Cargo.toml\n"),
        "{}",
        check.out
    );
    folder.change("specs/shop.yaml", "schemas/Buyer", "schemas/Nobody");
    for (current, shown) in [
        ("", "--> specs/shop.yaml:21:"),
        ("specs", "--> shop.yaml:21:"),
    ] {
        for arguments in [&["codegen"][..], &["tree"]] {
            let run = folder.run_in(current, arguments).expect(FAILED);
            assert!(run.err.contains(shown), "{}", run.err);
        }
    }
    folder.put("specs/clients.toml", "[[client]]\ncrat = 1\n");
    let run = folder.run_in("specs", &["codegen"]).expect(FAILED);
    assert!(run.err.contains("--> clients.toml:2:1\n"), "{}", run.err);
}

#[test]
fn paths_of_documents_are_shown_as_given() {
    let folder = Folder::new();
    folder.put(
        "api/shop.yaml",
        &SHOP.replace("'#/components/schemas/Buyer'", "'parts.yaml#/A'"),
    );
    let whole = folder.path("api/shop.yaml");
    for (given, shown) in [
        ("api/nope.yaml", "api/nope.yaml"),
        ("./api/shop.yaml", "api/parts.yaml"),
        ("api/shop.yaml", "api/shop.yaml:21:23"),
        (whole.to_str().unwrap(), whole.to_str().unwrap()),
    ] {
        for more in [&["--out", "made"][..], &["--emit", "document"]] {
            let run = folder
                .run(&[&["generate", given], more].concat())
                .expect(FAILED);
            assert!(run.err.contains(shown), "{shown}: {}", run.err);
        }
    }
}

#[test]
fn a_crate_does_not_depend_on_where_it_was_generated() {
    let folder = Folder::new();
    folder.put(
        "api/shop.yaml",
        &SHOP.replace("'#/components/schemas/Buyer'", "'../parts.yaml#/A'"),
    );
    folder.put(
        "parts.yaml",
        "A: {type: object, properties: {b: {type: integer}}}\n",
    );
    folder
        .run(&[
            "generate",
            "api/shop.yaml",
            "--out",
            "one/shop",
            "--allow-read",
            ".",
        ])
        .expect(FINE);
    let arguments = [
        "generate",
        "shop.yaml",
        "--out",
        "../two/shop",
        "--allow-read",
        "..",
    ];
    folder.run_in("api", &arguments).expect(FINE);
    let whole = folder.path("api/shop.yaml");
    let whole = whole.to_str().unwrap();
    let arguments = [
        "generate",
        whole,
        "--out",
        "three/shop",
        "--allow-read",
        ".",
    ];
    folder.run(&arguments).expect(FINE);
    let files = folder.files();
    let of = |prefix: &str| -> Vec<_> {
        let inside = files.iter().filter(|(path, _)| path.starts_with(prefix));
        inside
            .map(|(path, text)| (path[prefix.len()..].to_owned(), text))
            .collect()
    };
    let one = of("one/");
    assert!(one.len() > 10);
    assert!(one == of("two/") && one == of("three/"));
    let text = folder.text("one/shop/src/types/a.rs");
    assert!(text.contains("Defined at `../parts.yaml#/A`"), "{text}");
}

#[test]
fn references_outside_of_the_folder_of_a_document_must_be_allowed() {
    let folder = Folder::new();
    let spec = SHOP.replace("'#/components/schemas/Buyer'", "'../parts.yaml#/A'");
    folder.put("api/shop.yaml", &spec);
    folder.put("parts.yaml", "A: {type: string}\nsecret: hunter2\n");
    for arguments in [
        &["generate", "api/shop.yaml", "--out", "made"][..],
        &["generate", "api/shop.yaml", "--emit", "document"],
    ] {
        let run = folder.run(arguments).expect(FAILED);
        assert!(run.err.contains("error[E0013]"), "{}", run.err);
        assert!(run.err.contains("--allow-read"), "{}", run.err);
        assert!(!run.err.contains("hunter2"), "{}", run.err);
    }
    let bundled = [
        "generate",
        "api/shop.yaml",
        "--emit",
        "document",
        "--allow-read",
        ".",
    ];
    folder.run(&bundled).expect(FINE);
}

#[test]
fn warnings_can_be_denied_and_dangling_references_lowered_to_warnings() {
    let folder = Folder::new();
    folder.put("shop.yaml", &format!("{SHOP}x-open-enum: no\n"));
    let generate = |more: &[&str]| {
        let mut arguments = vec!["generate", "shop.yaml", "--out", "made"];
        arguments.extend(more);
        folder.run(&arguments)
    };
    assert!(generate(&[]).expect(FINE).err.contains("warning[W0410]"));
    assert!(
        generate(&["--deny", "warnings"])
            .expect(FAILED)
            .err
            .contains("error[W0410]")
    );
    let allowed = generate(&["--deny", "warnings", "--allow", "W0410@#/x-open-enum"]).expect(FINE);
    assert!(!allowed.err.contains("W0410"), "{}", allowed.err);
    generate(&["--deny", "W0999"]).expect(INVALID);
    folder.change(
        "shop.yaml",
        "'#/components/schemas/Buyer'",
        "'#/components/schemas/Byer'",
    );
    generate(&[]).expect(FAILED);
    let lowered = generate(&["--warn", "E0101"]).expect(FINE);
    assert!(lowered.err.contains("warning[E0101]"), "{}", lowered.err);
}

#[test]
fn a_url_is_not_fetched_and_the_error_suggests_vendor() {
    let folder = Folder::with_project();
    let url = "https://example.com/v1/openapi.json";
    folder.change("specs/clients.toml", "shop.yaml", url);
    for arguments in [
        &["generate", url, "--out", "made"][..],
        &["generate", url, "--emit", "document"],
        &["codegen"],
    ] {
        // The document of `generate` is an argument, that of `codegen` is in clients.toml.
        let code = if arguments[0] == "generate" {
            INVALID
        } else {
            FAILED
        };
        let run = folder.run(arguments).expect(code);
        assert!(
            run.err.contains("is a URL, which is not fetched"),
            "{}",
            run.err
        );
        assert!(run.err.contains("clientwright vendor"), "{}", run.err);
    }
    assert!(!folder.path("made").exists());
}

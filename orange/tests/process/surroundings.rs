//! The environment, the folder of the configuration, and its content: every mistake there is reported, without
//! printing a secret.

use std::process::Command;

use crate::harness::{Ran, World};

const GET: [&str; 4] = ["erdv", "orders", "get", "00123456"];

fn ran(command: &mut Command) -> Ran {
    Ran::of(&command.output().unwrap())
}

#[test]
fn without_a_home_folder_credentials_come_from_the_environment() {
    let world = World::without_credentials();
    let homeless = |arguments: &[&str]| {
        let mut command = world.command(arguments);
        command.env_remove("ORANGE_CONFIG_DIR");
        command
    };
    let mut command = homeless(&GET);
    command.env("ORANGE_CLIENT_ID", "demo-client");
    command.env("ORANGE_CLIENT_SECRET", "demo-secret-6f1d0c9e");
    command.args(["--base-url", &world.sandbox.erdv_url()]);
    command.args(["--token-url", &world.sandbox.token_url()]);
    let order = ran(&mut command).fine();
    assert!(order.contains("00123456"), "{order}");
    for arguments in [
        &["auth", "login"][..],
        &["auth", "logout"],
        &["auth", "status", "--profile", "other"],
    ] {
        let mut command = homeless(arguments);
        let input = std::fs::File::open(world.path("config.toml")).unwrap();
        let ran = ran(command.stdin(input));
        assert_ne!(ran.code, 0, "{ran:?}");
        assert!(!world.path("credentials.toml").exists());
    }
    ran(&mut homeless(&["auth", "logout"])).fails(3, "HOME is not set");
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_utf_8_is_reported_without_its_value() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let world = World::new();
    let value = OsStr::from_bytes(b"s3cret\xff");
    for name in [
        "ORANGE_PROFILE",
        "ORANGE_CLIENT_SECRET",
        "ORANGE_ERDV_CLIENT_ID",
    ] {
        let ran = ran(world.command(&GET).env(name, value));
        assert!(!ran.err.contains("s3cret"), "{ran:?}");
        ran.fails(3, &format!("{name} of the environment is not UTF-8"));
    }
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn errors_of_settings_name_variables_and_flags_instead_of_rust_methods() {
    let world = World::without_credentials();
    for (arguments, variables, part) in [
        (&[][..], &[][..], "in the environment ORANGE_ERDV_CLIENT_ID"),
        (
            &[],
            &[("ORANGE_CLIENT_ID", "a")],
            "error: ORANGE_ERDV_CLIENT_SECRET is missing",
        ),
        (
            &["--base-url", "http://api.example"],
            &[("ORANGE_ACCESS_TOKEN", "a")],
            "error: base URL: http is not encrypted; use https\n",
        ),
    ] {
        let mut command = world.command(&GET);
        command.args(arguments).envs(variables.iter().copied());
        let ran = ran(&mut command);
        for rust in ["client_credentials", "allow_plain_http", "cannot be built"] {
            assert!(!ran.err.contains(rust), "{ran:?}");
        }
        ran.fails(3, part);
    }
}

#[cfg(unix)]
#[test]
fn secrets_readable_by_others_are_reported_and_a_pipe_is_rejected() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::without_credentials();
    let login = "client-id=demo-client\nclient-secret=demo-secret-6f1d0c9e\n";
    assert_eq!(world.run_with(&["auth", "login"], login).code, 0);
    world.run(&GET).fine();
    let stored = world.path("credentials.toml");
    let open = std::fs::Permissions::from_mode(0o640);
    std::fs::set_permissions(&stored, open).unwrap();
    let ran = world.run(&GET);
    assert_eq!(ran.code, 0);
    assert!(ran.err.starts_with("warning: others can read"), "{ran:?}");
    world.run(&[&GET[..], &["--quiet"]].concat()).fine();
    // A login writes a new file, with its own mode.
    assert_eq!(world.run_with(&["auth", "login"], login).code, 0);
    world.run(&GET).fine();

    std::fs::remove_file(&stored).unwrap();
    let made = Command::new("mkfifo").arg(&stored).status().unwrap();
    assert!(made.success());
    world.run(&GET).fails(3, "it is not a file");
}

#[test]
fn a_login_rejects_repeated_and_empty_credentials() {
    let world = World::without_credentials();
    for (input, part) in [
        (
            "client-id=a\nclient-id=b\n",
            "line 2: client-id is given more than once",
        ),
        ("client-secret=\n", "line 1: client-secret is empty"),
    ] {
        world.run_with(&["auth", "login"], input).fails(2, part);
    }
    assert!(!world.path("credentials.toml").exists());
}

#[test]
fn the_doctor_checks_the_credentials_of_each_api() {
    let world = World::without_credentials();
    let login = "client-id=demo-client\nclient-secret=demo-secret-6f1d0c9e\n";
    let of_tickets = ["auth", "login", "--api", "tickets"];
    assert_eq!(world.run_with(&of_tickets, login).code, 0);
    let report = world.run(&["doctor"]).out;
    for line in [
        "client id and client secret are missing (for erdv, ordering)",
        "client secret from auth login (for tickets)",
        "skipped  api erdv               without credentials",
        "ok       token endpoint         client id and secret are accepted",
        "ok       api tickets            may be called",
    ] {
        assert!(report.contains(line), "{line}\n{report}");
    }
    // A rejected client is reported, even if another one is accepted.
    let login = "client-id=demo-client\nclient-secret=wrong\n";
    assert_eq!(
        world
            .run_with(&["auth", "login", "--api", "erdv"], login)
            .code,
        0
    );
    let report = world.run(&["doctor"]).out;
    assert!(report.contains("failed   token endpoint"), "{report}");
    assert!(report.contains("are accepted (for tickets)"), "{report}");
}

#[test]
fn unknown_fields_are_only_sent_with_allow_unknown() {
    let world = World::new();
    let body = r#"{"startDate":"2019-07-29T12:00:00.000+0000","startdat":"x"}"#;
    let change = ["erdv", "appointment", "change", "00123457", "--body", body];
    let refused = world.run(&change);
    assert!(
        refused.err.contains("did you mean `startDate`?"),
        "{refused:?}"
    );
    assert!(refused.err.contains("nothing was sent"), "{refused:?}");
    refused.fails(2, "unknown property `startdat`");
    let twice = r#"{"startDate":"2019-07-29T12:00:00.000+0000","startDate":"x"}"#;
    let change_twice = ["erdv", "appointment", "change", "00123457", "--body", twice];
    world
        .run(&change_twice)
        .fails(2, "`startDate` is given more than once");
    assert!(world.sandbox.requests().is_empty());
    let sent = world.run(&[&change[..], &["--allow-unknown", "--dry-run"]].concat());
    assert!(sent.fine().contains("startdat\""));
}

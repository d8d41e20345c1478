//! The command `orange` as a real process, against the sandbox.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

mod doctor;
mod exit_codes;
mod harness;
#[cfg(unix)]
mod on_terminal;
#[cfg(unix)]
mod secrets;
mod surroundings;
mod waiting;

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;
use std::time::Duration;

use harness::{Ran, World};
#[cfg(unix)]
use harness::{interrupt, start, wait_until};
use orange_sandbox::Fault;

const SEARCH: [&str; 9] = [
    "erdv",
    "slots",
    "search",
    "00123456",
    "--activity",
    "CRE",
    "--from=2019-07-28",
    "--to",
    "2019-07-30",
];

#[test]
fn the_commands_of_e_rdv_work_against_the_sandbox() {
    let world = World::new();
    let order = world.run(&["erdv", "orders", "get", "00123456"]).fine();
    assert!(order.contains("\"id\": \"00123456\""), "{order}");
    let slots = world.run(&SEARCH).fine();
    assert!(slots.contains("2019-07-28T08:00:00.000+0000"), "{slots}");
    world.sandbox.clear_requests();
    world
        .run(&[
            "erdv",
            "appointment",
            "create",
            "00123456",
            "--operator-driven",
            "--asbestos",
            "SUP1997",
            "--level",
            "4",
            "--activity",
            "CRE",
            "--internal-service",
            "OF",
            "--start",
            "2019-07-30T16:00:00.000+0000",
            "--contact",
            "Mr DUPONT Albert",
            "--phone",
            "33 0111111111",
        ])
        .fine();
    let requests = world.sandbox.requests();
    let body = String::from_utf8_lossy(&requests[0].body).into_owned();
    assert!(
        body.contains(r#""appointment":{"startDate":"2019-07-30T16:00:00.000+0000"}"#),
        "{body}"
    );
    assert!(body.contains(r#""operatorDriven":true"#), "{body}");
    let start = "2019-07-29T12:00:00.000+0000";
    world
        .run(&[
            "erdv",
            "appointment",
            "change",
            "00123457",
            "--start",
            start,
        ])
        .fine();
    world.sandbox.settle();
    world
        .run(&["erdv", "appointment", "cancel", "00123457"])
        .fine();
}

#[test]
fn the_commands_of_the_tickets_work_against_the_sandbox() {
    let world = World::new();
    let services = world.run(&["tickets", "services"]).fine();
    assert!(services.contains("LD000000"), "{services}");
    let body = r#"{"attachment":[],"relatedParty":[{"contactMedium":[{"id":"e@e.com","contactType":"email"}],"name":"John Doe","role":"depositor","characteristic":[{"id":"","name":"firstName","value":"John"},{"id":"","name":"lastName","value":"Doe"}],"@type":"RelatedPartyTtContactMedium"}],"relatedEntity":[{"id":"LD000000","role":"orangeServiceNumber"},{"id":"LD000001","role":"technicalNumber"}],"externalId":"mine","description":"replaced"}"#;
    let created = world
        .run_with(
            &[
                "tickets",
                "create",
                "--body",
                "-",
                "--description",
                "it is down",
                "-o",
                "json",
            ],
            body,
        )
        .fine();
    assert!(created.contains("ticketId"), "{created}");
    let sent = world.sandbox.requests();
    let sent = String::from_utf8_lossy(&sent.last().unwrap().body).into_owned();
    assert!(sent.contains(r#""description":"it is down""#), "{sent}");
    let comment = r#"{"attachment":[],"note":{"date":"2023-08-28T14:40:38.041Z","type":"Comments","text":"x"},"relatedEntity":{"id":"LD000000","role":"orangeServiceNumber"}}"#;
    world.write("comment.json", comment);
    let file = format!("@{}", world.path("comment.json").display());
    world
        .run(&[
            "tickets",
            "comment",
            "1234567890",
            "--body",
            &file,
            "--text",
            "still down",
        ])
        .fine();
    let ticket = world.run(&["tickets", "get", "1234567890"]).fine();
    assert!(ticket.contains("still down"), "{ticket}");
    let found = world
        .run(&["tickets", "search", "--status", "ongoing"])
        .fine();
    assert!(found.contains("\"tickets\""), "{found}");
    let status = world.run(&["tickets", "status"]).fine();
    assert!(status.contains("\"ok\""), "{status}");
}

#[test]
fn the_commands_of_ordering_work_against_the_sandbox() {
    let world = World::new();
    let list = [
        "ordering",
        "requests",
        "list",
        "--sort",
        "-createdAt",
        "--limit",
        "20",
    ];
    let page = world.run(&[&list[..], &["-o", "ndjson"]].concat()).fine();
    assert_eq!(page.lines().count(), 20);
    let all = world
        .run(&[&list[..], &["-o", "ndjson", "--all"]].concat())
        .fine();
    assert_eq!(all.lines().count(), 57);
    let order = world
        .run(&["ordering", "requests", "get", "3-00286023"])
        .fine();
    assert!(order.contains("#DEMO#"), "{order}");
    let catalog = world.run(&["ordering", "catalog", "list"]).fine();
    assert!(catalog.starts_with('['), "{catalog}");
    let item = [
        "ordering",
        "catalog",
        "get",
        "C_GENERIC_S1",
        "--includes",
        "schema",
    ];
    let item = world.run(&item).fine();
    assert!(item.contains("\"id\": \"C_GENERIC_S1\""), "{item}");
    world.sandbox.clear_requests();
    let submitted = world
        .run(&[
            "ordering",
            "requests",
            "submit",
            "--type",
            "C_GENERIC_S1",
            "--requested-at",
            "2030-01-31",
            "--customer-reference",
            "mine-7",
            "--customer.id",
            "33-01257052",
            "--properties",
            "bandwidth=100",
            "--properties",
            "site=Lyon",
        ])
        .fine();
    assert!(submitted.contains("\"mine-7\""), "{submitted}");
    let requests = world.sandbox.requests();
    let body = String::from_utf8_lossy(&requests[0].body).into_owned();
    for part in [
        r#""requestedAt":"2030-01-31""#,
        r#""customer":{"id":"33-01257052"}"#,
        r#""properties":{"bandwidth":100,"site":"Lyon"}"#,
    ] {
        assert!(body.contains(part), "{part}: {body}");
    }
    world.run(&["ordering", "status"]).fine();
    world.run(&["ordering", "version"]).fine();
}

#[test]
fn invalid_arguments_are_reported_before_anything_is_sent() {
    let world = World::new();
    for (arguments, part) in [
        (&["erdv", "orders", "get"][..], "INTERVENTION-ORDER-ID"),
        (
            &[
                "erdv",
                "slots",
                "search",
                "1",
                "--activity",
                "CRE",
                "--from",
                "soon",
                "--to",
                "2019-07-30",
            ],
            "--from",
        ),
        (
            &[
                "erdv",
                "slots",
                "search",
                "1",
                "--activity",
                "CRE",
                "--from",
                "2019-07-28T10:00:00Z",
                "--to",
                "2019-07-30",
            ],
            "--from: expected date of the form YYYY-MM-DD",
        ),
        (
            &[
                "erdv",
                "slots",
                "search",
                "1",
                "--activity",
                "CRE",
                "--body",
                r#"{"relatedEntity":5}"#,
            ],
            "--activity: `relatedEntity` of the body is not an object",
        ),
        (
            &["erdv", "slots", "search", "1", "--activity", "CRE"],
            "--from",
        ),
        (
            &["erdv", "slots", "search", "1", "--body", "{}"],
            "--activity",
        ),
        (
            &["erdv", "slots", "search", "1", "--body", "[1]"],
            "the body",
        ),
        (
            &["ordering", "requests", "list", "--limit", "many"],
            "an integer",
        ),
        (
            &["ordering", "requests", "list", "--nonsense"],
            "--nonsense",
        ),
        (
            &["tickets", "create", "--body", "@missing.json"],
            "missing.json",
        ),
    ] {
        let ran = world.run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {ran:?}");
        assert!(ran.err.contains(part), "{arguments:?}: {ran:?}");
    }
    assert!(world.sandbox.requests().is_empty());
    assert!(world.sandbox.token_requests().is_empty());
}

#[test]
fn a_dry_run_prints_the_request_and_sends_nothing() {
    let world = World::new();
    let text = world.run(&[&SEARCH[..], &["--dry-run"]].concat()).fine();
    assert!(text.starts_with("POST http://127.0.0.1:"), "{text}");
    assert!(text.contains("authorization: Bearer ***\n"), "{text}");
    assert!(
        text.contains(r#"{"relatedEntity":{"actionType":"CRE"}"#),
        "{text}"
    );
    let line = world
        .run(&["ordering", "requests", "list", "--name", "it's", "--curl"])
        .fine();
    assert!(line.contains(r#"'"${ORANGE_ORDERING_API_KEY}"'"#), "{line}");
    assert!(line.starts_with("curl -sS -X GET 'http://"), "{line}");
    // Even without credentials.
    World::without_credentials()
        .run(&[&SEARCH[..], &["--dry-run"]].concat())
        .fine();
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn every_output_format_matches_its_snapshot() {
    let world = World::new();
    let list = [
        "ordering",
        "requests",
        "list",
        "--sort",
        "id",
        "--limit",
        "3",
        "--columns",
        "id,status,customer.name",
    ];
    for format in ["table", "csv"] {
        let text = world.run(&[&list[..], &["-o", format]].concat()).fine();
        snapshot(format, &text);
    }
    for format in ["json", "yaml", "ndjson"] {
        let text = world.run(&["tickets", "status", "-o", format]).fine();
        snapshot(format, &text);
    }
}

/// Compares with the snapshot of this name; `cargo insta review` shows the differences.
fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::new();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn an_unknown_column_is_reported_and_columns_of_an_object_can_be_selected() {
    let world = World::new();
    let list = ["ordering", "requests", "list", "--limit", "1", "-o", "csv"];
    let ran = world.run(&[&list[..], &["--columns", "id,nothing"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.err, "warning: no column `nothing`\n");
    let get = ["ordering", "requests", "get", "3-00286023", "-o", "table"];
    let text = world.run(&[&get[..], &["--columns", "id"]].concat()).fine();
    assert_eq!(text, " id   3-00286023\n");
}

#[test]
fn mistakes_in_the_configuration_are_reported_with_their_line() {
    let world = World::new();
    world.write(
        "config.toml",
        "[profile.default]\n[profile.default.ticket]\n",
    );
    let ran = world.run(&["tickets", "status"]);
    assert!(
        ran.err.contains("config.toml:2: unknown API `ticket`"),
        "{ran:?}"
    );
    ran.fails(3, "expected one of erdv, tickets, ordering");
    // A proxy in the profile does not affect a run that sends nothing.
    world.write(
        "config.toml",
        "[profile.default]\nproxy = \"http://127.0.0.1:9\"\n",
    );
    world.run(&["tickets", "status", "--dry-run"]).fine();
}

#[test]
fn only_a_login_creates_a_profile() {
    let world = World::new();
    let mine = ["--profile", "mine"];
    let unknown = world.run(&[&["auth", "status"][..], &mine].concat());
    unknown.fails(3, "there is no profile `mine`");
    let lines = "client-id=demo-client\nclient-secret=demo-secret-6f1d0c9e\n";
    let ran = world.run_with(&[&["auth", "login"][..], &mine].concat(), lines);
    assert_eq!(ran.code, 0, "{ran:?}");
    let url = world.sandbox.trouble_tickets_url();
    let token = world.sandbox.token_url();
    let status = [
        "tickets",
        "status",
        "--base-url",
        &url,
        "--token-url",
        &token,
    ];
    world.run(&[&status[..], &mine].concat()).fine();
}

#[test]
fn an_id_that_cannot_be_in_a_url_is_an_invalid_argument() {
    let world = World::new();
    let huge = "a".repeat(100_000);
    for id in ["", "..", huge.as_str()] {
        let ran = world.run(&["erdv", "orders", "get", id]);
        ran.fails(2, "getInterventionOrder");
    }
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn tables_fit_a_narrow_terminal() {
    let world = World::new();
    let mut command = world.command(&["ordering", "requests", "list", "-o", "table"]);
    let text = Ran::of(&command.env("COLUMNS", "30").output().unwrap()).fine();
    assert!(
        text.lines().all(|line| line.chars().count() <= 30),
        "{text}"
    );
    assert!(!text.contains('\u{1b}'), "{text}");
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let world = World::new();
    let mut command = world.command(&[
        "ordering", "requests", "list", "--all", "-o", "ndjson", "--limit", "1",
    ]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut line).unwrap();
    drop(out);
    let status = child.wait().unwrap();
    let mut err = String::new();
    child.stderr.unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((status.code(), err.as_str()), (Some(0), ""));
    assert!(line.contains("\"id\""), "{line}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_call_at_once() {
    let world = World::new();
    world
        .sandbox
        .faults()
        .always(Fault::Delay(Duration::from_secs(60)));
    let child = start(world.command(&["erdv", "orders", "get", "00123456"]));
    // The call is in flight once the server has seen it.
    wait_until(|| !world.sandbox.requests().is_empty());
    interrupt(child).fails(130, "interrupted");
}

#[test]
fn status_names_the_environment_variable_of_a_credential() {
    let world = World::without_credentials();
    let mut command = world.command(&["auth", "status", "-o", "csv"]);
    command.env("ORANGE_API_KEY", "demo-api-key-b27a41d5");
    let ran = Ran::of(&command.output().unwrap());
    assert!(
        ran.out.contains("api-key,environment,ORANGE_API_KEY"),
        "{ran:?}"
    );
    assert!(ran.out.contains("missing,ORANGE_ERDV_CLIENT_ID"), "{ran:?}");
}

#[test]
fn credentials_are_stored_listed_and_removed_without_being_printed() {
    let world = World::without_credentials();
    assert_eq!(world.run(&["auth", "status"]).code, 3);
    let lines = "client-id=demo-client\nclient-secret=demo-secret-6f1d0c9e\napi-key=demo-api-key-b27a41d5\n";
    let ran = world.run_with(&["auth", "login"], lines);
    assert_eq!(ran.code, 0, "{ran:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let file = std::fs::metadata(world.path("credentials.toml")).unwrap();
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
    }
    let status = world.run(&["auth", "status", "-o", "csv"]).fine();
    assert!(
        status.contains("api-key,auth login,ORANGE_ORDERING_API_KEY"),
        "{status}"
    );
    world.run(&["ordering", "status"]).fine();
    // One API may have a separate application.
    let own = "client-id=other\nclient-secret=demo-secret-6f1d0c9e\n";
    let ran = world.run_with(&["auth", "login", "--api", "erdv"], own);
    assert!(ran.err.contains("for `erdv` in the profile"), "{ran:?}");
    world
        .run(&["erdv", "orders", "get", "00123456"])
        .fails(4, "token");
    world.run(&["ordering", "status"]).fine();
    let ran = world.run(&["auth", "logout", "--api", "erdv"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    world.run(&["erdv", "orders", "get", "00123456"]).fine();
    let ran = world.run(&["auth", "login", "--api", "nothing"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("erdv, tickets, ordering"), "{ran:?}");
    assert_eq!(world.run(&["auth", "logout"]).code, 0);
    world.run(&["ordering", "status"]).fails(3, "auth login");
    let wrong = world.run_with(&["auth", "login"], "demo-secret-6f1d0c9e\n");
    assert_eq!(wrong.code, 2, "{wrong:?}");
    // A secret in the configuration is rejected, and not printed.
    world.write(
        "config.toml",
        "[profile.default]\nclient-secret = \"demo-secret-6f1d0c9e\"\n",
    );
    world
        .run(&["tickets", "status"])
        .fails(3, "does not belong here");
}

#[test]
fn the_sandbox_flag_requires_no_configuration() {
    let home = World::without_credentials();
    home.write("config.toml", "");
    let text = home
        .run(&["erdv", "orders", "get", "00123456", "--sandbox"])
        .fine();
    assert!(text.contains("00123456"), "{text}");
}

#[test]
fn completions_and_man_pages_are_written() {
    let world = World::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = world.run(&["completions", shell]).fine();
        assert!(script.contains("appointment"), "{shell}");
    }
    let folder = world.path("man");
    world.run(&["man", &folder.display().to_string()]).fine();
    let page = std::fs::read_to_string(folder.join("orange-erdv-slots-search.1")).unwrap();
    assert!(page.contains("activity"), "{page}");
    let waits = folder.join("orange-erdv-appointment-wait-until-changed.1");
    let page = std::fs::read_to_string(waits).unwrap();
    assert!(page.contains("max\\-delay"), "{page}");
}

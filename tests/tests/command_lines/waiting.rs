//! Commands that wait, and `--wait` of operations that are accepted first and executed later.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::World;
use crate::server::Answer;

const JSON: &str = "application/json";

/// Short delays for tests.
const QUICK: [&str; 4] = ["--delay", "10ms", "--max-delay", "20ms"];

/// A server whose job goes through these states, and keeps the last one.
fn with_states(states: &'static [&'static str]) -> World {
    let asked = AtomicUsize::new(0);
    World::new(move |request| {
        let number = match request.method.as_str() {
            "GET" => asked.fetch_add(1, Ordering::Relaxed),
            _ => 0,
        };
        let state = states.get(number).or(states.last()).copied().unwrap();
        match (request.method.as_str(), state) {
            ("DELETE", _) => Answer::new(202, "", b""),
            (_, "gone") => Answer::new(404, JSON, b"{}"),
            ("POST", _) => Answer::new(201, JSON, br#"{"id":"a/7","state":"running"}"#),
            _ => {
                let job = format!(r#"{{"id":"a/7","name":"n","state":"{state}"}}"#);
                Answer::new(200, JSON, job.as_bytes())
            }
        }
    })
}

fn run(world: &World, arguments: &[&str]) -> (u8, String) {
    let (code, out) = world.run(&[arguments, &QUICK, &["-o", "ndjson"]].concat());
    (code, String::from_utf8(out).unwrap())
}

const DONE: &str = "{\"id\":\"a/7\",\"name\":\"n\",\"state\":\"done\"}\n";

#[test]
fn a_waiter_is_a_command_that_prints_the_awaited_response() {
    let world = with_states(&["running", "running", "done"]);
    let found = run(&world, &["jobs", "wait-until-job-done", "7"]);
    assert_eq!(found, (0, DONE.to_owned()));
    assert_eq!(world.server.lines(), ["GET /jobs/7"; 3]);
}

#[test]
fn failure_states_timeouts_and_errors_have_separate_exit_codes() {
    let world = with_states(&["running", "failed"]);
    let wait = ["jobs", "wait-until-job-done", "7"];
    assert_eq!(run(&world, &wait), (13, String::new()));
    let world = with_states(&["running"]);
    let short = [&wait[..], &["--timeout", "100ms"]].concat();
    assert_eq!(run(&world, &short), (14, String::new()));
    // An error that no acceptor handles is reported.
    let world = with_states(&["gone"]);
    assert_eq!(run(&world, &wait), (5, String::new()));
}

#[test]
fn the_removal_of_a_resource_is_a_success_without_output() {
    let world = with_states(&["running", "gone"]);
    let found = run(&world, &["jobs", "wait-until-job-gone", "7"]);
    assert_eq!(found, (0, String::new()));
}

#[test]
fn a_waiter_compares_with_the_value_of_its_flag() {
    let world = with_states(&["running"]);
    let wait = ["jobs", "wait-until-job-named", "7"];
    assert_eq!(run(&world, &[&wait[..], &["--name", "n"]].concat()).0, 0);
    let other = ["--name", "m", "--timeout", "100ms"];
    assert_eq!(run(&world, &[&wait[..], &other].concat()).0, 14);
    let sent = world.server.count();
    assert_eq!(run(&world, &wait).0, 2, "the flag is required");
    assert_eq!(world.server.count(), sent);
}

#[test]
fn a_call_waits_for_the_resource_that_it_created_and_prints_it() {
    let world = with_states(&["running", "done"]);
    let start = ["jobs", "start", "--name", "n"];
    let found = run(&world, &[&start[..], &["--wait"]].concat());
    assert_eq!(found, (0, DONE.to_owned()));
    let lines = world.server.lines();
    let expected = ["POST /jobs", "GET /jobs/a%2F7", "GET /jobs/a%2F7"];
    assert_eq!(lines, expected, "the id is that of the response");

    // With several waiters, the first is the default.
    let world = with_states(&["running"]);
    let named = run(&world, &[&start[..], &["--wait=job-named"]].concat());
    assert!(named.1.contains("running"), "{named:?}");
    let other = ["jobs", "start", "--name", "m", "--wait=job-named"];
    let late = run(&world, &[&other[..], &["--timeout", "1s"]].concat());
    assert_eq!(late, (14, String::new()));
    let gone = with_states(&["running", "gone"]);
    assert_eq!(run(&gone, &["jobs", "delete", "7", "--wait"]).0, 0);
}

#[test]
fn the_result_of_an_accepted_operation_is_requested_from_the_given_url() {
    let asked = AtomicUsize::new(0);
    let world = World::new(move |request| match request.target.as_str() {
        "/reports/r" => Answer::new(202, "", b"").header("location", "/reports/r/status"),
        _ if asked.fetch_add(1, Ordering::Relaxed) < 2 => Answer::new(202, "", b""),
        _ => Answer::new(200, JSON, br#"{"name":"report"}"#),
    });
    let build = ["jobs", "build-report", "r", "--wait"];
    let found = run(&world, &build);
    assert_eq!(found, (0, "{\"name\":\"report\"}\n".to_owned()));
    assert_eq!(world.server.count(), 4);

    // The result may be available at once.
    let world = World::new(|_| Answer::new(200, JSON, br#"{"name":"report"}"#));
    assert_eq!(run(&world, &build), found);
    // The result cannot be requested if the response does not contain its URL.
    let world = World::new(|_| Answer::new(202, "", b""));
    assert_eq!(run(&world, &build), (12, String::new()));
    let world = World::new(|request| match request.target.as_str() {
        "/reports/r" => Answer::new(202, "", b"").header("location", "/reports/r/status"),
        _ => Answer::new(202, "", b""),
    });
    let short = [&build[..], &["--timeout", "1s"]].concat();
    assert_eq!(run(&world, &short), (14, String::new()));
}

#[test]
fn another_process_requests_a_result_without_restarting_the_operation() {
    let ready = Arc::new(AtomicBool::new(false));
    let is_ready = Arc::clone(&ready);
    let world = World::new(move |request| match request.target.as_str() {
        "/reports/r" => Answer::new(202, "", b"").header("location", "/reports/r/status"),
        _ if is_ready.load(Ordering::Relaxed) => Answer::new(200, JSON, br#"{"name":"report"}"#),
        _ => Answer::new(202, "", b""),
    });
    let kept = world.path("position");
    let build = ["jobs", "build-report", "r", "--wait", "--position", &kept];
    let short = [&build[..], &["--timeout", "1s"]].concat();
    assert_eq!(run(&world, &short), (14, String::new()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&kept).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // The position is only valid for this call, and an incomplete file for none.
    let sent = world.server.count();
    let mut other = build;
    other[2] = "s";
    assert_eq!(run(&world, &other), (2, String::new()));
    let whole = std::fs::read(&kept).unwrap();
    for half in [0, 1, whole.len() / 2, whole.len() - 1] {
        let file = world.put("half", &whole[..half]);
        let wrong = ["jobs", "build-report", "r", "--wait", "--position", &file];
        assert_eq!(run(&world, &wrong).0, 2, "{half}");
    }
    assert_eq!(world.server.count(), sent);
    ready.store(true, Ordering::Relaxed);
    let found = run(&world, &build);
    assert_eq!(found, (0, "{\"name\":\"report\"}\n".to_owned()));
    let lines = world.server.lines();
    let started = lines.iter().filter(|line| line.starts_with("POST"));
    assert_eq!(started.count(), 1, "{lines:?}");
    assert!(
        !std::path::Path::new(&kept).exists(),
        "the position is removed with the result"
    );

    // A file that is not a position is an error, and nothing is started.
    let sent = world.server.count();
    let position = r#"{"operation":"other","url":"http://x","has_state":false,"is_result":false}"#;
    for text in ["{}", position] {
        let file = world.put("position", text.as_bytes());
        let wrong = ["jobs", "build-report", "r", "--wait", "--position", &file];
        assert_eq!(run(&world, &wrong).0, 2, "{text}");
    }
    assert_eq!(world.server.count(), sent);
}

#[test]
fn an_operation_is_not_started_if_its_position_cannot_be_saved() {
    let world = World::new(|_| Answer::new(202, "", b"").header("location", "/reports/r/status"));
    std::fs::create_dir(world.path("folder")).unwrap();
    for file in ["nowhere/position", "folder"] {
        let file = world.path(file);
        let build = ["jobs", "build-report", "r", "--wait", "--position", &file];
        assert_eq!(run(&world, &build), (2, String::new()), "{file}");
    }
    assert_eq!(world.server.count(), 0);
    // A rejected operation leaves no file.
    let world = World::new(|_| Answer::new(404, "", b""));
    let file = world.path("position");
    let build = ["jobs", "build-report", "r", "--wait", "--position", &file];
    assert_eq!(run(&world, &build), (5, String::new()));
    assert!(!std::path::Path::new(&file).exists());
}

#[test]
fn invalid_arguments_are_reported_before_anything_is_sent() {
    let world = with_states(&["done"]);
    for wrong in [
        &["jobs", "wait-until-job-done", "7", "--delay", "soon"][..],
        &[
            "jobs",
            "wait-until-job-done",
            "7",
            "--delay",
            "2s",
            "--max-delay",
            "1s",
        ],
        &["jobs", "wait-until-job-done", "7", "--timeout", "0"],
        &["jobs", "start", "--name", "n", "--delay", "2s"],
        &["jobs", "start", "--name", "n", "--wait=nothing"],
        &["jobs", "get", "7", "--wait"],
    ] {
        assert_eq!(world.run(wrong).0, 2, "{wrong:?}");
    }
    // The shown call is the one that is repeated, or the one that starts the operation.
    for (shown, line) in [
        (&["jobs", "wait-until-job-done", "7"][..], "GET http"),
        (&["jobs", "start", "--name", "n", "--wait"], "POST http"),
    ] {
        let (code, out) = world.run(&[shown, &["--dry-run"]].concat());
        let out = String::from_utf8(out).unwrap();
        assert_eq!(code, 0);
        assert!(out.starts_with(line), "{out}");
    }
    assert_eq!(world.server.count(), 0);
}

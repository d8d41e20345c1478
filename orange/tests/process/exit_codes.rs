//! Each class of error has its own exit code.

use std::time::Duration;

use orange_sandbox::Fault;

use crate::harness::World;

const GET: [&str; 4] = ["erdv", "orders", "get", "00123456"];

/// The result of a call that always encounters this fault. Once the timeout is too short for another attempt, the
/// command gives up at once.
fn call_with(fault: Fault) -> (i32, String) {
    let world = World::new();
    world.sandbox.faults().always(fault);
    let ran = world.run(&[&GET[..], &["--timeout", "3"]].concat());
    assert_eq!(ran.out, "", "{ran:?}");
    (ran.code, ran.err)
}

#[test]
fn each_class_of_error_has_its_exit_code() {
    // All at once, because repeatable calls are retried after a wait.
    std::thread::scope(|scope| {
        for (fault, code, part) in [
            (Fault::error(401, 41), 4, "Invalid credentials"),
            (Fault::error(403, 50), 4, "Access denied"),
            (Fault::error(404, 60), 5, "Resource not found"),
            (Fault::error(409, 69), 6, "Conflict"),
            (Fault::error(422, 1), 6, "422"),
            // The message depends on whether the limit permits another attempt in time.
            (Fault::error(403, 53), 7, "getInterventionOrder"),
            (Fault::error(500, 1), 10, "500"),
            (Fault::error(503, 6), 10, "503"),
            (Fault::error(405, 61), 11, "405"),
            (Fault::Reset, 8, "getInterventionOrder"),
            (Fault::Garbage, 12, ""),
        ] {
            scope.spawn(move || {
                let (found, message) = call_with(fault);
                assert_eq!(found, code, "{part}: {message}");
                assert!(message.contains(part), "{part}: {message}");
            });
        }
    });
}

#[test]
fn a_timeout_has_its_own_exit_code() {
    let world = World::new();
    let slow = Fault::Delay(Duration::from_secs(30));
    world.sandbox.faults().always(slow);
    world
        .run(&[&GET[..], &["--timeout", "0.5"]].concat())
        .fails(9, "");
}

#[test]
fn errors_without_injected_faults_have_their_exit_codes() {
    let world = World::new();
    world
        .run(&["erdv", "orders", "get", "99999999"])
        .fails(5, "404 Not Found");
    let late = [
        "erdv",
        "appointment",
        "change",
        "00123458",
        "--start",
        "2019-07-29T12:00:00.000+0000",
    ];
    world.run(&late).fails(6, "422");
    let nowhere = ["--base-url", "http://127.0.0.1:9", "--timeout", "2"];
    world.run(&[&GET[..], &nowhere].concat()).fails(8, "");
    let folder = world.path("no-folder/answer.json");
    let folder = folder.display().to_string();
    world
        .run(&[&GET[..], &["--out", &folder]].concat())
        .fails(2, "--out: ");
    // A device without free space.
    #[cfg(target_os = "linux")]
    {
        let full = std::fs::File::create("/dev/full").unwrap();
        let ran = world.command(&GET).stdout(full).output().unwrap();
        crate::harness::Ran::of(&ran).fails(1, "cannot be written");
    }
    let stranger = World::without_credentials();
    stranger.run(&GET).fails(3, "orange auth login");
    world
        .run(&["erdv", "orders", "get", "1", "--profile", "none"])
        .fails(3, "there is no profile `none`");
}

#[test]
fn an_invalid_proxy_variable_is_rejected_and_the_proxy_is_never_bypassed() {
    let world = World::new();
    let proxy = "http//user:pr0xy-s3cret@proxy.invalid";
    let run = |more: &[&str], variables: &[(&str, &str)]| {
        let mut command = world.command(&[&GET[..], more].concat());
        command.envs(variables.iter().copied());
        let ran = crate::harness::Ran::of(&command.output().unwrap());
        assert!(!ran.err.contains("pr0xy-s3cret"), "{ran:?}");
        ran
    };
    let api = ["--base-url", "https://api.invalid", "--timeout", "2"];
    let all = [&api[..], &["--token-url", "https://token.invalid"]].concat();
    for (name, value) in [
        ("HTTPS_PROXY", proxy),
        ("https_proxy", "ftp://proxy.invalid"),
        ("ALL_PROXY", proxy),
    ] {
        run(&api, &[(name, value)]).fails(2, name);
        run(&all, &[(name, value)]).fails(2, name);
    }
    // Hosts that are exempt from the proxy are called directly: they do not exist.
    let excepted = [("HTTPS_PROXY", proxy), ("NO_PROXY", ".invalid")];
    run(&api, &excepted).fails(8, "getInterventionOrder");
    run(&all, &excepted).fails(8, "token endpoint unreachable");
    // Loopback addresses are never called through a proxy.
    assert_eq!(run(&[], &[("ALL_PROXY", proxy)]).code, 0);
}

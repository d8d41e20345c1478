//! No secret appears in the list of processes, or anywhere else that the system shows to other processes.

use std::process::Command;
use std::time::Duration;

use orange_sandbox::Fault;

use crate::harness::{SECRETS, World, interrupt, start, wait_until};

#[test]
fn a_call_shows_no_secret_in_the_list_of_processes() {
    let world = World::new();
    let slow = Fault::Delay(Duration::from_secs(5));
    world.sandbox.faults().always(slow);
    let child = start(world.command(&["ordering", "requests", "list"]));
    // The secrets are in use once the token has been fetched and the call is in flight.
    wait_until(|| !world.sandbox.requests().is_empty());
    assert!(!world.sandbox.requests().is_empty());
    // Arguments, and the environment if the system shows it.
    let list = Command::new("ps").args(["axeww", "-o", "args"]).output();
    let list = list.map_or_else(|_| Vec::new(), |output| output.stdout);
    let mut shown = String::from_utf8_lossy(&list).into_owned();
    for file in ["cmdline", "environ"] {
        let path = format!("/proc/{}/{file}", child.id());
        let bytes = std::fs::read(path).unwrap_or_default();
        shown.push_str(&String::from_utf8_lossy(&bytes));
    }
    interrupt(child).fails(130, "interrupted");
    assert!(
        shown.contains("ordering"),
        "the process is in the list: {shown}"
    );
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret} is shown");
    }
}

#[test]
fn no_flag_takes_a_secret() {
    let world = World::new();
    for flag in ["--client-secret", "--api-key", "--token", "--password"] {
        let ran = world.run(&["ordering", "status", flag, "something-secret"]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(!ran.err.contains("something-secret"), "{ran:?}");
        let ran = world.run(&["auth", "login", &format!("{flag}=something-secret")]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(!ran.err.contains("something-secret"), "{ran:?}");
    }
}

//! A change of an appointment is accepted first and takes effect later: the command waits for it.

use std::time::Duration;

use crate::harness::World;
#[cfg(unix)]
use crate::harness::{interrupt, start, wait_until};
#[cfg(unix)]
use crate::on_terminal::on_terminal;

const START: &str = "2019-07-29T12:00:00.000+0000";

/// Longer than any test.
const NEVER: Duration = Duration::from_secs(3600);

const CHANGE: [&str; 9] = [
    "erdv",
    "appointment",
    "change",
    "00123457",
    "--start",
    START,
    "--wait",
    "--delay",
    "100ms",
];

const WAIT: [&str; 8] = [
    "erdv",
    "appointment",
    "wait-until-changed",
    "00123457",
    "--start",
    START,
    "--delay",
    "100ms",
];

fn methods(world: &World) -> Vec<String> {
    let requests = world.sandbox.requests();
    requests.iter().map(|it| it.method.clone()).collect()
}

#[test]
fn the_command_waits_for_a_change_and_prints_the_changed_order() {
    let world = World::with_changes_after(Duration::from_millis(1200));
    let order = world.run(&CHANGE).fine();
    assert!(order.contains(START), "{order}");
    assert!(order.contains("\"id\": \"00123457\""), "{order}");
    let methods = methods(&world);
    assert_eq!(methods[0], "PATCH");
    assert!(methods.len() > 2, "{methods:?}");
    assert!(methods[1..].iter().all(|it| it == "GET"), "{methods:?}");
    // Another process sees it at once, regardless of how the time is written.
    let mut wait = WAIT;
    wait[5] = "2019-07-29T14:00:00.000+0200";
    let again = world.run(&wait).fine();
    assert_eq!(again, order);
}

#[test]
fn a_change_that_does_not_take_effect_in_time_is_reported_and_not_repeated() {
    let world = World::with_changes_after(NEVER);
    let late = world.run(&[&CHANGE[..], &["--timeout", "1s"]].concat());
    assert!(
        late.err.contains("accepted and is still running"),
        "{late:?}"
    );
    late.fails(14, "was not reached in time");
    let changes = methods(&world).iter().filter(|it| *it == "PATCH").count();
    assert_eq!(changes, 1);
    // Two processes within one second would exceed the rate limit of the server.
    let world = World::with_changes_after(NEVER);
    let late = world.run(&[&WAIT[..], &["--timeout", "1s"]].concat());
    assert!(!late.err.contains("accepted"), "{late:?}");
    late.fails(14, "was not reached in time");
    // The command does not wait for a rejected change.
    let world = World::new();
    let mut other = CHANGE;
    other[3] = "99999999";
    world.run(&other).fails(5, "changeAppointment");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_wait_and_reports_whether_the_change_was_accepted() {
    let world = World::with_changes_after(NEVER);
    for (arguments, accepted) in [(&CHANGE[..], true), (&WAIT[..], false)] {
        world.sandbox.clear_requests();
        let child = start(world.command(arguments));
        // The wait has begun once the order was requested twice.
        wait_until(|| methods(&world).iter().filter(|it| *it == "GET").count() > 1);
        let ran = interrupt(child);
        assert_eq!(
            ran.err.contains("accepted and is still running"),
            accepted,
            "{ran:?}"
        );
        ran.fails(130, "interrupted");
    }
}

#[cfg(unix)]
#[test]
fn a_terminal_shows_the_progress_of_a_wait() {
    let world = World::with_changes_after(NEVER);
    let shown = on_terminal(
        &world,
        &[&WAIT[..], &["--timeout", "2s"]].concat(),
        100,
        &[],
    );
    assert_eq!(shown.code, Some(14), "{}", shown.text);
    assert!(shown.text.contains("not yet (2019-"), "{}", shown.text);
    assert!(shown.text.contains("asking again in"), "{}", shown.text);
    let quiet = [&WAIT[..], &["--timeout", "1s", "--quiet"]].concat();
    let quiet = on_terminal(&world, &quiet, 100, &[]);
    assert!(!quiet.text.contains("not yet"), "{}", quiet.text);
}

#[test]
fn a_dry_run_shows_the_request_and_does_not_wait() {
    let world = World::new();
    let change = world.run(&[&CHANGE[..], &["--dry-run"]].concat()).fine();
    assert!(change.starts_with("PATCH http://"), "{change}");
    let wait = world.run(&[&WAIT[..], &["--curl"]].concat()).fine();
    assert!(wait.starts_with("curl -sS -X GET 'http://"), "{wait}");
    for (wrong, part) in [
        (&["--timeout", "soon"][..], "expected a duration"),
        (&["--max-delay", "1ms"], "must not be less than --delay"),
    ] {
        let ran = world.run(&[&WAIT[..], wrong].concat());
        assert!(ran.err.contains("nothing was sent"), "{ran:?}");
        ran.fails(2, part);
    }
    assert!(world.sandbox.requests().is_empty());
}

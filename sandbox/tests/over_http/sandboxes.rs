//! Starting and stopping.

use std::io::Read;
use std::net::TcpStream;
use std::thread;

use orange_sandbox::{Error, Options, Sandbox};
use serde_json::json;

use super::support::{Caller, Reply, http, start, token, unlimited};

#[test]
fn sandboxes_share_no_state() {
    let one = start(unlimited());
    let other = start(unlimited());
    let url = |sandbox: &Sandbox| {
        let base = sandbox.erdv_url();
        format!("{base}/interventionOrder/00123457/appointment")
    };
    assert_eq!(Caller::of(&one).delete(url(&one)).status, 204);
    assert_eq!(Caller::of(&other).delete(url(&other)).status, 204);
    let foreign = http().delete(url(&one)).bearer_auth(token(&other));
    assert_eq!(Reply::of(foreign).problem(), (401, 41));
}

#[test]
fn a_dropped_sandbox_closes_its_connections() {
    let sandbox = start(unlimited());
    let mut open = TcpStream::connect(("127.0.0.1", sandbox.port())).unwrap();
    drop(sandbox);
    // The connection is closed or reset, depending on whether it was accepted; it never hangs.
    let read = open.read(&mut [0; 16]);
    assert!(matches!(read, Ok(0) | Err(_)));
}

#[test]
fn a_port_in_use_is_reported_with_its_address() {
    let sandbox = start(unlimited());
    let error = Sandbox::start(Options::new().port(sandbox.port())).unwrap_err();
    assert!(matches!(error, Error::Listen { .. }));
    let text = format!("cannot listen on 127.0.0.1:{}", sandbox.port());
    assert_eq!(error.to_string(), text);
}

#[test]
fn a_sandbox_can_run_inside_an_async_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let sandbox = start(unlimited());
        // The blocking client must not run on the thread of the executor, but the sandbox may.
        let status = thread::scope(|scope| {
            let work = scope.spawn(|| Reply::of(http().get(sandbox.erdv_url())).status);
            work.join().unwrap()
        });
        assert_eq!(status, 401);
    });
}

#[test]
fn concurrent_requests_create_distinct_tickets() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let url = format!("{}/troubleTicket", sandbox.trouble_tickets_url());
    let body = json!({
        "relatedParty": [{ "name": "J", "role": "depositor", "contactMedium": [] }],
        "relatedEntity": [{ "id": "LD000000", "role": "orangeServiceNumber" }],
        "description": "x",
    });
    let mut ids = thread::scope(|scope| {
        let create = || caller.post(url.clone(), &body).json()["ticketId"]["id"].to_string();
        let threads: Vec<_> = (0..50).map(|_| scope.spawn(create)).collect();
        let ids = threads.into_iter().map(|thread| thread.join().unwrap());
        ids.collect::<Vec<_>>()
    });
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 50);
}

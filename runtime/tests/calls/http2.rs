//! HTTP/2: requests that a peer did not process, and peers that disappear silently.

use crate::support;

use std::sync::Arc;
use std::time::Duration;

use crate::http2_server::{
    Deed, ENHANCE_YOUR_CALM, Http2Server, INTERNAL_ERROR, NO_ERROR, REFUSED_STREAM,
};
use clientwright_runtime::testing::FixedRandomness;
use clientwright_runtime::{Client, ClientBuilder, ErrorKind, TransportErrorKind};
use support::{API, CREATE, LIST, call, problem};

fn builder(server: &Http2Server) -> ClientBuilder {
    let builder = ClientBuilder::new(&API)
        .token("oauth", "t")
        .randomness(Arc::new(FixedRandomness::new(0)));
    server.settings(builder)
}

fn client(server: &Http2Server) -> Client {
    builder(server).build().unwrap()
}

fn first(deed: Deed) -> impl Fn(usize) -> Deed + Send + Sync + 'static {
    move |number| if number == 0 { deed } else { Deed::Answer }
}

#[tokio::test]
async fn a_post_that_the_peer_refused_to_process_is_retried() {
    for deed in [
        Deed::Reset(REFUSED_STREAM),
        Deed::GoAway {
            processed: false,
            reason: NO_ERROR,
        },
    ] {
        let server = Http2Server::start(first(deed)).await;
        let response = call(&client(&server), &CREATE).await.unwrap();
        assert_eq!(response.attempts(), 2, "{deed:?}");
        assert_eq!(server.connections().len(), 2);
    }
}

#[tokio::test]
async fn a_post_that_no_connection_accepted_is_retried() {
    let server = Http2Server::that_closes_the_first(|_| Deed::Answer).await;
    let response = call(&client(&server), &CREATE).await.unwrap();
    assert_eq!(response.attempts(), 2);
    assert_eq!(server.connections(), [1]);
}

#[tokio::test]
async fn a_post_that_the_peer_always_refuses_fails_as_refused() {
    let server = Http2Server::start(|_| Deed::Reset(REFUSED_STREAM)).await;
    let error = problem(call(&client(&server), &CREATE).await);
    assert!(
        matches!(error.kind(), ErrorKind::Transport(error) if error.kind() == TransportErrorKind::Refused),
        "{error:?}"
    );
    assert_eq!(error.attempts(), 4);
}

#[tokio::test]
async fn a_post_that_the_peer_may_have_processed_is_not_retried() {
    for deed in [
        Deed::Reset(INTERNAL_ERROR),
        Deed::Reset(ENHANCE_YOUR_CALM),
        Deed::Reset(NO_ERROR),
        // Refused, but only after the response began.
        Deed::BreakOff(REFUSED_STREAM),
        Deed::BreakOff(INTERNAL_ERROR),
        Deed::GoAway {
            processed: true,
            reason: NO_ERROR,
        },
        Deed::GoAway {
            processed: true,
            reason: INTERNAL_ERROR,
        },
    ] {
        let server = Http2Server::start(first(deed)).await;
        let error = problem(call(&client(&server), &CREATE).await);
        assert_eq!(error.attempts(), 1, "{deed:?}: {error}");
        assert_eq!(server.connections().len(), 1, "{deed:?}");
    }
}

#[tokio::test]
async fn a_silently_lost_peer_fails_at_most_one_call() {
    // The peer of the first connection is gone at the second request.
    let silent = |number| match number {
        1 => Deed::FallSilent,
        _ => Deed::Answer,
    };
    let moment = Duration::from_millis(50);
    for operation in [&LIST, &CREATE] {
        let server = Http2Server::start(silent).await;
        let builder = builder(&server).http2_keep_alive(moment, moment);
        let client = builder.build().unwrap();
        call(&client, operation).await.unwrap();
        let second = call(&client, operation).await;
        match operation.idempotent {
            true => assert_eq!(second.unwrap().attempts(), 2),
            false => assert!(matches!(problem(second).kind(), ErrorKind::Transport(_))),
        }
        assert_eq!(call(&client, operation).await.unwrap().attempts(), 1);
        let connections = server.connections();
        assert_eq!(connections[..2], [0, 0]);
        assert!(connections[2..].iter().all(|connection| *connection == 1));
    }
}

#[tokio::test]
async fn an_idle_connection_is_kept() {
    let server = Http2Server::start(|_| Deed::Answer).await;
    let moment = Duration::from_millis(20);
    let builder = builder(&server).http2_keep_alive(moment, moment);
    let client = builder.build().unwrap();
    for _ in 0..3 {
        call(&client, &CREATE).await.unwrap();
        tokio::time::sleep(moment * 3).await;
    }
    assert_eq!(server.connections(), [0, 0, 0]);
}

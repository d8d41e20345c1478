//! Compressed answers, for clients that ask for them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

#[path = "support/server.rs"]
#[allow(dead_code, reason = "only a part is used here")]
mod server;
mod support;

use std::sync::atomic::Ordering;

use clientwright_runtime::{Client, ClientBuilder, ErrorKind};
use server::{Action, Server, serve};
use support::{API, CREATE, call, problem};

/// `[1,2]`
const GZIP: &[u8] = &[
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x8b, 0x36, 0xd4, 0x31, 0x8a, 0x05,
    0x00, 0xbf, 0x50, 0x8b, 0x08, 0x05, 0x00, 0x00, 0x00,
];

async fn packed(bytes: &'static [u8]) -> Server {
    serve(move |request, _| {
        assert!(
            request.contains("\r\naccept-encoding: gzip\r\n"),
            "{request}"
        );
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
            bytes.len()
        );
        Action::Close([head.as_bytes(), bytes].concat())
    })
    .await
}

fn client(server: &Server) -> ClientBuilder {
    let builder = ClientBuilder::new(&API).base_url(&server.url).no_proxy();
    builder.token("oauth", "t").accept_gzip()
}

fn built(server: &Server) -> Client {
    client(server).build().unwrap()
}

#[tokio::test]
async fn a_compressed_answer_is_unpacked() {
    let server = packed(GZIP).await;
    let answer = call(&built(&server), &CREATE).await.unwrap();
    assert_eq!(answer.body().to_string(), "[1,2]");
}

#[tokio::test]
async fn a_truncated_one_is_an_error_and_not_sent_again() {
    let server = packed(&GZIP[..GZIP.len() - 9]).await;
    let error = problem(call(&built(&server), &CREATE).await);
    assert!(matches!(error.kind(), ErrorKind::Truncated(_)), "{error:?}");
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn the_limit_counts_what_was_unpacked() {
    let server = packed(GZIP).await;
    let client = client(&server).max_response_bytes(4).build().unwrap();
    let error = problem(call(&client, &CREATE).await);
    assert!(matches!(error.kind(), ErrorKind::TooLarge { limit: 4, .. }));
}

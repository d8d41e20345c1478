//! How much memory a body takes that does not fit in it, counted.
//!
//! One test, because all that a process allocates is counted together: what the server takes, too.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test that fails should say so at once"
)]

#[path = "support/server.rs"]
#[allow(dead_code, reason = "only a part is used here")]
mod server;
mod support;

use clientwright_runtime::{BytesStream, ClientBuilder, RawResponse, Save};
use peak_alloc::PeakAlloc;
use support::{API, OPEN};
use tokio::io::AsyncWriteExt as _;

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

const GIB: usize = 1 << 30;
const MOST: usize = 16 << 20;

/// A server whose answer to everything is 1 GiB.
async fn serve() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            while server::read_request(&mut socket).await.is_some() {
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {GIB}\r\n\r\n");
                socket.write_all(head.as_bytes()).await.unwrap();
                for _ in 0..GIB >> 16 {
                    socket.write_all(&[7; 1 << 16]).await.unwrap();
                }
            }
        }
    });
    url
}

#[tokio::test]
async fn one_gib_is_read_and_saved_within_16_mib() {
    let url = serve().await;
    let client = ClientBuilder::new(&API)
        .base_url(&url)
        .no_proxy()
        .build()
        .unwrap();
    let idle = ALLOCATED.current_usage();

    ALLOCATED.reset_peak_usage();
    let mut body: BytesStream = client.call(&OPEN).bytes_stream(RawResponse::error_json);
    let mut received = 0;
    while let Some(bytes) = body.try_next().await.unwrap() {
        received += bytes.len();
    }
    let streamed = ALLOCATED.peak_usage().saturating_sub(idle);
    assert_eq!(received, GIB);

    ALLOCATED.reset_peak_usage();
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("one-gib");
    let save: Save = client.call(&OPEN).save_to(&path, RawResponse::error_json);
    let saved = save.await;
    let length = std::fs::metadata(&path).map(|file| file.len());
    std::fs::remove_file(&path).unwrap();
    let written = ALLOCATED.peak_usage().saturating_sub(idle);
    assert_eq!(usize::try_from(saved.unwrap().into_body()).unwrap(), GIB);
    assert_eq!(usize::try_from(length.unwrap()).unwrap(), GIB);

    eprintln!("streamed with {streamed} bytes above idle, saved with {written}");
    assert!(streamed <= MOST, "{streamed}");
    assert!(written <= MOST, "{written}");
}

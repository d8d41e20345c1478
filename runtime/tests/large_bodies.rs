//! Measures the memory for uploads and downloads of 256 MiB.
//!
//! A single test, because all allocations of the process are counted together, including the server's.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test that fails should say so at once"
)]

mod support;

use clientwright_runtime::codegen::v1::describe::{Method, Operation};
use clientwright_runtime::{
    Bytes, BytesStream, ClientBuilder, RawResponse, ResponseFuture, Save, Upload,
};
use peak_alloc::PeakAlloc;
use support::{API, OPEN};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

static PUT: Operation = Operation::new(&API, Method::Put, "/file", "putFile").answers("204", "");

const LENGTH: usize = 256 << 20;
const MOST: usize = 16 << 20;

/// Reads the head of a request without its body.
async fn head(socket: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(socket.read_u8().await.ok()?);
    }
    String::from_utf8(head).ok()
}

/// Starts a server that responds to GET with 256 MiB, and accepts as much with PUT.
async fn serve() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            while let Some(head) = head(&mut socket).await {
                if head.starts_with("PUT") {
                    let mut left = LENGTH;
                    let mut taken = vec![0; 1 << 16];
                    while left > 0 {
                        left -= socket.read(&mut taken).await.unwrap();
                    }
                    let done = b"HTTP/1.1 204 No Content\r\n\r\n";
                    socket.write_all(done).await.unwrap();
                    continue;
                }
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {LENGTH}\r\n\r\n");
                socket.write_all(head.as_bytes()).await.unwrap();
                for _ in 0..LENGTH >> 16 {
                    socket.write_all(&[7; 1 << 16]).await.unwrap();
                }
            }
        }
    });
    url
}

#[tokio::test]
async fn a_body_of_256_mib_is_read_saved_and_sent_within_16_mib() {
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
    assert_eq!(received, LENGTH);

    ALLOCATED.reset_peak_usage();
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("large-body");
    let save: Save = client.call(&OPEN).save_to(&path, RawResponse::error_json);
    let saved = save.await;
    let length = std::fs::metadata(&path).map(|file| file.len());
    let written = ALLOCATED.peak_usage().saturating_sub(idle);
    assert_eq!(usize::try_from(saved.unwrap().into_body()).unwrap(), LENGTH);
    assert_eq!(usize::try_from(length.unwrap()).unwrap(), LENGTH);

    let piece = Bytes::from(vec![7; 1 << 16]);
    let pieces = futures_util::stream::iter((0..LENGTH >> 16).map(move |_| Ok(piece.clone())));
    let mut sent = Vec::new();
    for upload in [
        Upload::file(&path),
        Upload::sized_stream(LENGTH as u64, pieces),
    ] {
        ALLOCATED.reset_peak_usage();
        let mut call = client.call(&PUT);
        call.body_upload("application/octet-stream", upload);
        let response: ResponseFuture<()> = call.send(RawResponse::empty, RawResponse::error_json);
        response.await.unwrap();
        sent.push(ALLOCATED.peak_usage().saturating_sub(idle));
    }
    std::fs::remove_file(&path).unwrap();

    eprintln!("sent with {sent:?} bytes above idle");
    assert!(sent.iter().all(|sent| *sent <= MOST), "{sent:?}");
    eprintln!("streamed with {streamed} bytes above idle, saved with {written}");
    assert!(streamed <= MOST, "{streamed}");
    assert!(written <= MOST, "{written}");
}

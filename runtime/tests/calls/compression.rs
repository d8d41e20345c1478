//! Compressed responses: requested codings, decompression and its limits.

use crate::server;
use crate::support;

use std::io::Write as _;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use clientwright_runtime::testing::FixedRandomness;
use clientwright_runtime::{BodyError, ClientBuilder, ErrorKind, Value};
use flate2::Compression;
use flate2::write::GzEncoder;
use server::{Action, Server, serve};
use support::{API, CREATE, LIST, call, problem};

/// `[1,2]`
const BROTLI: &[u8] = &[0x0b, 0x02, 0x80, 0x5b, 0x31, 0x2c, 0x32, 0x5d, 0x03];
/// 4 MiB of white space in `[]`.
const BROTLI_BOMB: &[u8] = &[
    0x9b, 0x01, 0x00, 0x40, 0xf8, 0x25, 0x41, 0xb6, 0xba, 0x4a, 0x91, 0xcb, 0x02, 0x81, 0xb9, 0xf7,
    0x3f, 0x31,
];
/// `[1,2]`, with a checksum at its end.
const ZSTD: &[u8] = &[
    0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x58, 0x29, 0x00, 0x00, 0x5b, 0x31, 0x2c, 0x32, 0x5d, 0xef, 0xf3,
    0x16, 0x54,
];
/// 4 MiB of white space in `[]`.
const ZSTD_BOMB: &[u8] = &[
    0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x68, 0x54, 0x00, 0x00, 0x10, 0x5b, 0x20, 0x01, 0x00, 0xfb, 0xff,
    0x39, 0xc0, 0x02, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02,
    0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02,
    0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02,
    0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02,
    0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02,
    0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02,
    0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02,
    0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x02, 0x00, 0x10, 0x20, 0x11,
    0x00, 0x00, 0x20, 0x5d, 0xa5, 0x49, 0xab, 0x0f,
];

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn zstd(text: &str) -> Vec<u8> {
    let level = ruzstd::encoding::CompressionLevel::Fastest;
    ruzstd::encoding::compress_to_vec(text.as_bytes(), level)
}

/// Starts a server that always responds with a status, codings and a body.
async fn packed(status: &'static str, codings: &str, body: impl Into<Vec<u8>>) -> Server {
    let (codings, body) = (codings.to_owned(), body.into());
    serve(move |_, _| {
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-encoding: {codings}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        Action::Close([head.as_bytes(), &body].concat())
    })
    .await
}

fn client(server: &Server) -> ClientBuilder {
    let builder = ClientBuilder::new(&API).base_url(&server.url).no_proxy();
    builder
        .token("oauth", "t")
        .randomness(Arc::new(FixedRandomness::new(0)))
}

async fn requested_codings(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Vec<String> {
    let seen = Arc::<Mutex<Vec<String>>>::default();
    let kept = Arc::clone(&seen);
    let server = serve(move |request, _| {
        let lines = request.lines().filter_map(|line| line.split_once(": "));
        let named = lines.filter(|(name, _)| *name == "accept-encoding");
        kept.lock()
            .unwrap()
            .extend(named.map(|(_, value)| value.to_owned()));
        Action::Answer(match request.starts_with("POST /oauth/token ") {
            true => server::json("200 OK", r#"{"access_token":"t","expires_in":3600}"#),
            false => server::json("200 OK", "[]"),
        })
    })
    .await;
    let builder = ClientBuilder::new(&API).base_url(&server.url).no_proxy();
    let client = set(builder.client_credentials("oauth", "id", "secret"));
    call(&client.build().unwrap(), &LIST).await.unwrap();
    seen.lock().unwrap().clone()
}

#[tokio::test]
async fn only_codings_that_can_be_decompressed_are_requested() {
    // No coding is requested from the token endpoint.
    assert_eq!(
        requested_codings(|builder| builder).await,
        ["identity", "zstd, br, gzip"]
    );
    let plain = requested_codings(ClientBuilder::no_compression).await;
    assert_eq!(plain, ["identity", "identity"]);
    let own = requested_codings(|builder| builder.header("Accept-Encoding", "gzip")).await;
    assert_eq!(own, ["identity", "gzip"]);
}

#[tokio::test]
async fn responses_are_decompressed_with_every_supported_coding() {
    let twice = {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(BROTLI).unwrap();
        encoder.finish().unwrap()
    };
    let halves = [gzip("[1"), gzip(",2]")].concat();
    let frames = [
        &zstd("[1")[..],
        &[0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 9],
        &zstd(",2]"),
    ]
    .concat();
    for (codings, body) in [
        ("gzip", gzip("[1,2]")),
        ("x-gzip", gzip("[1,2]")),
        ("GZIP", gzip("[1,2]")),
        ("gzip", halves),
        // Padded with zeros.
        ("gzip", [gzip("[1,2]"), vec![0; 8]].concat()),
        ("br", BROTLI.to_vec()),
        ("zstd", ZSTD.to_vec()),
        ("zstd", frames),
        ("br, gzip", twice),
        ("identity", b"[1,2]".to_vec()),
        // A proxy has decompressed it without removing the header.
        ("gzip", b"[1,2]".to_vec()),
        ("zstd", b" [1,2]".to_vec()),
    ] {
        let server = packed("200 OK", codings, body).await;
        let response = call(&client(&server).build().unwrap(), &CREATE).await;
        let response = response.unwrap_or_else(|error| panic!("{codings}: {error}"));
        assert_eq!(response.body().to_string(), "[1,2]", "{codings}");
        if codings != "identity" {
            let headers = response.raw_headers();
            assert!(!headers.contains_key("content-encoding"), "{codings}");
            assert!(!headers.contains_key("content-length"), "{codings}");
        }
    }
}

#[tokio::test]
async fn an_empty_compressed_response_is_reported_as_empty() {
    let server = packed("200 OK", "gzip", b"".to_vec()).await;
    let error = problem(call(&client(&server).build().unwrap(), &CREATE).await);
    assert!(matches!(error.kind(), ErrorKind::Decode(BodyError::Empty)));
}

#[tokio::test]
async fn a_damaged_compressed_body_is_an_error_and_a_post_is_not_retried() {
    let gzipped = gzip("[1,2]");
    let wrong_sum = |mut bytes: Vec<u8>, place: usize| {
        let place = bytes.len() - place;
        bytes[place] ^= 1;
        bytes
    };
    for (coding, body) in [
        ("gzip", gzipped[..gzipped.len() - 9].to_vec()),
        ("gzip", wrong_sum(gzipped.clone(), 8)),
        ("gzip", vec![0x1f]),
        ("br", BROTLI[..6].to_vec()),
        ("br", vec![0xff; 40]),
        ("zstd", ZSTD[..ZSTD.len() - 6].to_vec()),
        ("zstd", wrong_sum(ZSTD.to_vec(), 1)),
        ("zstd", vec![0x28, 0xb5]),
    ] {
        let server = packed("200 OK", coding, body.clone()).await;
        let client = client(&server).build().unwrap();
        let error = problem(call(&client, &CREATE).await);
        let ErrorKind::Decode(BodyError::Damaged { coding: named, .. }) = error.kind() else {
            panic!("{coding} {body:?}: {error:?}");
        };
        assert_eq!(*named, coding);
        assert_eq!(server.counts.requests.load(Ordering::SeqCst), 1);
        // An idempotent request is retried.
        let error = problem(call(&client, &LIST).await);
        assert_eq!(error.attempts(), 4);
        assert!(error.is_decode());
    }
}

#[tokio::test]
async fn the_status_of_an_error_is_reported_even_if_its_body_is_damaged() {
    let server = packed("404 Not Found", "gzip", vec![0x1f, 0x8b, 0]).await;
    let error = problem(call(&client(&server).build().unwrap(), &CREATE).await);
    assert!(error.is_not_found());
    let server = packed("404 Not Found", "br, gzip", gzip(r#"{"code":1}"#)).await;
    let error = problem(call(&client(&server).build().unwrap(), &CREATE).await);
    assert!(error.is_not_found());
    let server = packed("404 Not Found", "gzip", gzip(r#"{"code":"1"}"#)).await;
    let error = problem(call(&client(&server).build().unwrap(), &CREATE).await);
    assert_eq!(error.code(), Some("1"));
}

#[tokio::test]
async fn unsupported_or_disabled_codings_are_named_in_the_error() {
    for (codings, named) in [
        ("deflate", "deflate"),
        ("compress", "compress"),
        ("gzip, deflate", "gzip, deflate"),
        ("gzip, gzip, gzip, gzip", "gzip, gzip, gzip, gzip"),
    ] {
        let server = packed("200 OK", codings, gzip("[1,2]")).await;
        let error = problem(call(&client(&server).build().unwrap(), &CREATE).await);
        let ErrorKind::Decode(BodyError::Encoding(found)) = error.kind() else {
            panic!("{codings}: {error:?}");
        };
        assert_eq!(found, named);
    }
    let server = packed("200 OK", "gzip", gzip("[1,2]")).await;
    let client = client(&server).no_compression().build().unwrap();
    let error = problem(call(&client, &CREATE).await);
    assert!(
        matches!(error.kind(), ErrorKind::Decode(BodyError::Encoding(found)) if found == "gzip")
    );
}

#[tokio::test]
async fn the_limit_applies_to_the_decompressed_size() {
    let blank = format!("[{}]", " ".repeat(500));
    for (coding, body) in [
        ("gzip", gzip(&blank)),
        ("br", BROTLI_BOMB.to_vec()),
        ("zstd", ZSTD_BOMB.to_vec()),
    ] {
        let server = packed("200 OK", coding, body.clone()).await;
        let limit = body.len() + 1;
        let client = client(&server).max_response_bytes(limit).build().unwrap();
        let error = problem(call(&client, &CREATE).await);
        assert!(
            matches!(error.kind(), ErrorKind::TooLarge { limit: found, .. } if *found == limit),
            "{coding}: {error:?}"
        );
    }
}

#[tokio::test]
async fn decompression_bombs_are_rejected_unless_allowed() {
    let blank = format!("[{}]", " ".repeat(4 << 20));
    for (coding, body) in [
        ("gzip", gzip(&blank)),
        ("br", BROTLI_BOMB.to_vec()),
        ("zstd", ZSTD_BOMB.to_vec()),
        ("gzip, gzip", {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(&gzip(&blank)).unwrap();
            encoder.finish().unwrap()
        }),
    ] {
        let server = packed("200 OK", coding, body).await;
        let refusing = client(&server).build().unwrap();
        let error = problem(call(&refusing, &CREATE).await);
        assert!(
            matches!(
                error.kind(),
                ErrorKind::Decode(BodyError::Inflated { max_ratio: 200, .. })
            ),
            "{coding}: {error:?}"
        );
        assert!(error.to_string().contains("200 times"), "{error}");
        // It is not retried, because the result would be the same.
        assert_eq!(problem(call(&refusing, &LIST).await).attempts(), 1);
        let patient = client(&server).max_unpack_ratio(u32::MAX).build().unwrap();
        let response = call(&patient, &CREATE).await.unwrap();
        assert_eq!(*response.body(), Value::Array(Vec::new()));
    }
    // A few repeated rows compress very well, and are not an attack.
    let rows = format!("[{}1]", "1,".repeat(1 << 18));
    let server = packed("200 OK", "gzip", gzip(&rows)).await;
    assert!(gzip(&rows).len() * 400 < rows.len());
    call(&client(&server).build().unwrap(), &CREATE)
        .await
        .unwrap();
}

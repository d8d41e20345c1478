//! Invalid bodies.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::html;
use crate::faults::server::{Step, answer, send};
use crate::faults::table::Row;
use crate::faults::world::World;
use crate::support::{CREATE, LIST};

const JSON: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

/// Sends a POST to a server that performs these steps.
async fn posted(
    fault: &'static str,
    promise: &'static str,
    steps: impl Fn() -> Vec<Step> + Send + Sync + 'static,
) -> (Row, World) {
    let world = World::new(move |_| steps()).await;
    let results = world.one(&world.with_token(), &CREATE).await;
    (world.row(fault, promise, &results), world)
}

pub(crate) async fn shorter_than_announced() -> Vec<Row> {
    let steps = || {
        vec![
            send(format!("{JSON}content-length: 100\r\n\r\n[]")),
            Step::Close,
        ]
    };
    let promise = "an incomplete response is an error, even if it could be parsed; not retried";
    vec![
        posted(
            "POST, body shorter than its `Content-Length`",
            promise,
            steps,
        )
        .await
        .0,
    ]
}

pub(crate) async fn longer_than_announced() -> Vec<Row> {
    let steps = || {
        vec![
            send(format!("{JSON}content-length: 2\r\n\r\n[][1,2]")),
            Step::Close,
        ]
    };
    let promise = "read up to that length, the rest is not mistaken for another response";
    vec![
        posted(
            "POST, body longer than its `Content-Length`",
            promise,
            steps,
        )
        .await
        .0,
    ]
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

pub(crate) async fn compressed() -> Vec<Row> {
    let truncated = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x8b".to_vec();
    let blank = |bytes: usize| gzip(&format!("[{}]", " ".repeat(bytes)));
    let mut rows = Vec::new();
    for (fault, promise, operation, body, asks) in [
        (
            "POST, truncated gzip that was not requested",
            "the error reports compression that was not requested, not invalid JSON",
            &CREATE,
            truncated.clone(),
            false,
        ),
        (
            "POST, truncated gzip",
            "the error reports damaged compression, not invalid JSON; not retried",
            &CREATE,
            truncated.clone(),
            true,
        ),
        (
            "GET, truncated gzip",
            "a GET is safe to repeat: 4 attempts",
            &LIST,
            truncated,
            true,
        ),
        (
            "GET, gzip of 100 KB that decompresses to 100 MB",
            "rejected as soon as it exceeds 32 MiB or 200 times its size; not retried",
            &LIST,
            blank(100 << 20),
            true,
        ),
        (
            "GET, gzip of 1 KB that decompresses to 1 MB",
            "up to 1 MiB, it is accepted with any compression ratio",
            &LIST,
            blank(1_000_000),
            true,
        ),
    ] {
        let header = "content-type: application/json\r\ncontent-encoding: gzip\r\n";
        let world = World::new(move |_| vec![answer("200 OK", header, &body)]).await;
        let builder = world.builder().token("oauth", "t");
        let builder = match asks {
            true => builder,
            false => builder.no_compression(),
        };
        let results = world.one(&builder.build().unwrap(), operation).await;
        rows.push(world.row(fault, promise, &results));
    }
    rows
}

pub(crate) async fn very_many_values() -> Vec<Row> {
    let mut rows = Vec::new();
    for (fault, element) in [
        ("GET, 32 MB of `[0,0,…]`", "0"),
        ("GET, 32 MB of `[{\"\":0},…]`", "{\"\":0}"),
    ] {
        let body = format!(
            "[{}]",
            vec![element; 32_000_000 / (element.len() + 1)].join(",")
        );
        let world = World::new(move |_| {
            let header = "content-type: application/json\r\n";
            vec![answer("200 OK", header, body.as_bytes())]
        })
        .await;
        let results = world.one(&world.with_token(), &LIST).await;
        let promise = "rejected if it has more values than a client has memory for; not retried";
        rows.push(world.row(fault, promise, &results));
    }
    rows
}

pub(crate) async fn invalid_utf_8() -> Vec<Row> {
    let header = "content-type: application/json\r\n";
    let steps = move || vec![answer("200 OK", header, b"[\"\xff\xfe\"]")];
    let promise = "an error with the position, not a string with replacement characters";
    vec![posted("POST, invalid UTF-8", promise, steps).await.0]
}

pub(crate) async fn html_instead_of_json() -> Vec<Row> {
    let promise = "an error that reports what it is; not retried";
    let steps = || html("<html><body>Maintenance</body></html>");
    vec![posted("POST, HTML with status 200", promise, steps).await.0]
}

pub(crate) async fn empty() -> Vec<Row> {
    let promise = "a separate error; not retried";
    let steps = || vec![send("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")];
    vec![
        posted("POST, empty body with status 200", promise, steps)
            .await
            .0,
    ]
}

pub(crate) async fn a_hundred_thousand_elements() -> Vec<Row> {
    let element = r#"{"id":"3-00286023","step":"Delivery"}"#;
    let body = format!("[{}]", vec![element; 100_000].join(","));
    let header = "content-type: application/json\r\n";
    let world = World::new(move |_| vec![answer("200 OK", header, body.as_bytes())]).await;
    let results = world.one(&world.with_token(), &LIST).await;
    let list = results[0].as_ref().unwrap().as_array().unwrap();
    assert_eq!(list.len(), 100_000);
    vec![world.row("GET, list of 100 000 elements", "read completely", &results)]
}

const MEGABYTES: usize = 200 << 20;

pub(crate) async fn two_hundred_megabytes_announced() -> Vec<Row> {
    let steps = || {
        let head = format!("{JSON}content-length: {MEGABYTES}\r\n\r\n");
        vec![send(head), Step::Flood(MEGABYTES)]
    };
    let promise = "rejected because of the header: no byte of the body is read";
    let (row, world) = posted("POST, 200 MB with `Content-Length`", promise, steps).await;
    assert_eq!(world.received(), 0);
    vec![row]
}

pub(crate) async fn two_hundred_megabytes_unannounced() -> Vec<Row> {
    let steps = || {
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n";
        vec![send(head), Step::Flood(MEGABYTES), Step::Close]
    };
    let promise =
        "rejected as soon as it exceeds 32 MiB: at most one chunk beyond the limit is read";
    let (row, world) = posted("POST, 200 MB without the header", promise, steps).await;
    let received = world.received();
    assert!(received > 32 << 20 && received < 34 << 20, "{received}");
    vec![row]
}

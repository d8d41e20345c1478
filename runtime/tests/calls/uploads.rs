//! Request bodies from files and streams, over real connections.

use crate::support;

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::{Method, Operation};
use clientwright_runtime::testing::{FixedRandomness, MockAnswer};
use clientwright_runtime::{
    BoxFuture, Bytes, Client, ClientBuilder, Error, ErrorKind, Multipart, Part, RawResponse,
    Request, Response, RetryPolicy, StopReason, Transport, TransportError, TransportResponse,
    Upload,
};
use futures_util::stream;
use support::{API, CREATE, bench};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

static PUT: Operation = Operation::new(&API, Method::Put, "/file", "putFile").answers("204", "");

/// The requests that a server received, head and body.
type Requests = Arc<Mutex<Vec<String>>>;

async fn request(socket: &mut TcpStream) -> Option<String> {
    let mut text = String::new();
    let mut chunk = [0; 4096];
    loop {
        let read = socket
            .read(&mut chunk)
            .await
            .ok()
            .filter(|read| *read > 0)?;
        text.push_str(&String::from_utf8_lossy(&chunk[..read]));
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let is_over = match head.split_once("content-length: ") {
            Some((_, rest)) => {
                let length = rest.split("\r\n").next().unwrap();
                body.len() >= length.parse::<usize>().unwrap()
            }
            None => body.ends_with("0\r\n\r\n"),
        };
        if is_over {
            return Some(text);
        }
    }
}

/// Creates a client of a server that responds with these statuses in order.
async fn client(statuses: &'static [&'static str]) -> (Client, Requests) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let requests = Requests::default();
    let heard = Arc::clone(&requests);
    tokio::spawn(async move {
        for status in statuses {
            let (mut socket, _) = listener.accept().await.unwrap();
            let Some(request) = request(&mut socket).await else {
                continue;
            };
            heard.lock().unwrap().push(request);
            let answer =
                format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            socket.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    let client = builder(&url).build().unwrap();
    (client, requests)
}

fn builder(url: &str) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(url)
        .no_proxy()
        .randomness(Arc::new(FixedRandomness::new(0)))
}

async fn put(client: &Client, body: impl Into<Upload>) -> Result<Response<()>, Error> {
    let mut call = client.call(&PUT);
    call.body_upload("application/octet-stream", body);
    call.send(RawResponse::empty, RawResponse::error_json).await
}

fn file(name: &str, content: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("uploads-{name}"));
    std::fs::write(&path, content).unwrap();
    path
}

fn pieces(pieces: &[&'static str]) -> Vec<std::io::Result<Bytes>> {
    pieces.iter().map(|piece| Ok(Bytes::from(*piece))).collect()
}

#[tokio::test]
async fn a_file_is_sent_with_its_length_and_reread_for_a_retry() {
    let content = "0123456789".repeat(100_000);
    let path = file("again", &content);
    let (client, requests) = client(&["503 Service Unavailable", "204 No Content"]).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let progress = Arc::clone(&seen);
    let upload = Upload::file(&path)
        .on_progress(move |now| progress.lock().unwrap().push((now.bytes(), now.total())));
    let response = put(&client, upload).await.unwrap();
    assert_eq!(response.attempts(), 2);
    for request in requests.lock().unwrap().iter() {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("content-length: 1000000"), "{head}");
        assert!(head.contains("content-type: application/octet-stream"));
        assert!(!head.contains("transfer-encoding") && body == content);
    }
    let seen = seen.lock().unwrap();
    let last = (1_000_000, Some(1_000_000));
    assert_eq!(seen.iter().filter(|now| **now == last).count(), 2);
    assert!(seen.len() > 4, "{seen:?}");
}

#[tokio::test]
async fn a_stream_is_sent_once_and_the_error_explains_why() {
    for (upload, header, sent) in [
        (
            Upload::stream(stream::iter(pieces(&["abc", "def"]))),
            "transfer-encoding: chunked",
            "3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n",
        ),
        (
            Upload::sized_stream(6, stream::iter(pieces(&["abc", "def"]))),
            "content-length: 6",
            "abcdef",
        ),
    ] {
        let (client, requests) = client(&["503 Service Unavailable", "204 No Content"]).await;
        let error = put(&client, upload.clone()).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 503);
        assert_eq!(error.history().stop_reason(), Some(StopReason::BodyIsGone));
        let text = error.to_string();
        assert!(
            text.contains("its body was a stream, which is sent once"),
            "{text}"
        );
        let heard = requests.lock().unwrap().clone();
        assert_eq!(heard.len(), 1);
        let (head, body) = heard[0].split_once("\r\n\r\n").unwrap();
        assert!(head.contains(header), "{head}");
        assert_eq!(body, sent);
        // The stream cannot be used for another call.
        let error = put(&client, upload).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Upload(_)), "{error}");
    }
}

#[tokio::test]
async fn a_broken_stream_or_one_with_a_wrong_length_is_an_error() {
    for length in [5, 7] {
        let (client, _) = client(&["204 No Content", "204 No Content"]).await;
        let stream = stream::iter(pieces(&["abc", "def"]));
        let error = put(&client, Upload::sized_stream(length, stream)).await;
        let error = error.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Upload(_)), "{error:?}");
        assert!(std::error::Error::source(&error).is_some());
    }
    let (client, _) = client(&["204 No Content"]).await;
    let broken = Err(std::io::Error::other("no more"));
    let stream = stream::iter([Ok(Bytes::from("abc")), broken]);
    let error = put(&client, Upload::stream(stream)).await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "no more");
}

#[tokio::test]
async fn a_missing_file_is_an_error_before_anything_is_sent() {
    let (client, requests) = client(&["204 No Content"]).await;
    let error = put(&client, Upload::file("/nowhere/at/all"))
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(matches!(error.kind(), ErrorKind::File { .. }), "{text}");
    assert!(text.contains("/nowhere/at/all"), "{text}");
    assert!(requests.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_upload_can_exceed_the_timeout_while_it_progresses() {
    let slow = |pause: u64| {
        stream::unfold(0, move |count| async move {
            tokio::time::sleep(Duration::from_millis(pause)).await;
            (count < 10).then(|| (Ok(Bytes::from_static(b"x")), count + 1))
        })
    };
    let (client, _) = client(&["204 No Content", "204 No Content"]).await;
    let url = client.base_url().to_owned();
    let impatient = builder(&url)
        .timeout(Duration::from_millis(300))
        .attempt_timeout(Duration::from_millis(200))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    put(&impatient, Upload::stream(slow(50))).await.unwrap();
    let error = put(&impatient, Upload::stream(slow(400)))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_mock_receives_bytes_in_memory_and_whole_streams() {
    let bench = bench();
    let client = bench.bare().build().unwrap();
    for body in [Upload::from("abc"), Upload::bytes(&b"abc"[..])] {
        bench.mock.answer("putFile", MockAnswer::new(204));
        bench.run(put(&client, body)).await.unwrap();
        assert_eq!(bench.mock.requests().pop().unwrap().body, "abc");
    }
    // A mock receives the whole stream.
    bench.mock.answer("putFile", MockAnswer::new(204));
    let stream = Upload::stream(stream::iter(pieces(&["abc", "def"])));
    bench.run(put(&client, stream)).await.unwrap();
    assert_eq!(bench.mock.requests().pop().unwrap().body, "abcdef");
}

#[derive(Debug)]
struct Plain;

impl Transport for Plain {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        panic!("this transport cannot send files")
    }
}

#[tokio::test]
async fn a_transport_without_file_support_receives_no_files() {
    let client = ClientBuilder::new(&API)
        .transport(Arc::new(Plain))
        .build()
        .unwrap();
    let error = put(&client, Upload::file("a")).await.unwrap_err();
    assert!(
        error.to_string().contains("neither files nor streams"),
        "{error}"
    );
}

async fn post_parts(client: &Client, parts: Multipart, photos: Vec<Part>) -> Result<(), Error> {
    let mut call = client.call(&PUT);
    call.body_parts("multipart/form-data", parts);
    call.configure(|options| options.replace_parts("photo", photos));
    let sent = call.send::<(), (), _>(RawResponse::empty, RawResponse::error_json);
    sent.await.map(Response::into_body)
}

fn parts() -> Multipart {
    let mut parts = Multipart::new();
    parts.field("title", &"Router");
    parts.bytes("photo", None, None, "replaced");
    parts.field("last", &1);
    parts
}

#[tokio::test]
async fn file_parts_have_names_media_types_and_headers_and_are_reread() {
    let path = file("photo.jpg", "JFIF");
    let (client, requests) = client(&["503 Service Unavailable", "204 No Content"]).await;
    let photos = vec![
        Part::file(&path)
            .file_name("ho\"use.jpg")
            .content_type("image/jpeg"),
        Part::file(&path).header("X-Taken\r\n", "yester\r\nday"),
    ];
    post_parts(&client, parts(), photos).await.unwrap();
    let heard = requests.lock().unwrap().clone();
    assert_eq!(heard.len(), 2);
    for request in heard {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        let boundary = head.split_once("boundary=").unwrap().1;
        let boundary = boundary.split("\r\n").next().unwrap();
        assert!(head.contains(&format!("content-length: {}", body.len())));
        let disposition = "Content-Disposition: form-data; name=";
        let expected = [
            format!("{disposition}\"title\"\r\n\r\nRouter"),
            format!(
                "{disposition}\"photo\"; filename=\"ho%22use.jpg\"\r\nContent-Type: image/jpeg\r\n\r\nJFIF"
            ),
            format!(
                "{disposition}\"photo\"; filename=\"uploads-photo.jpg\"\r\n\
                 Content-Type: application/octet-stream\r\nX-Taken: yesterday\r\n\r\nJFIF"
            ),
            format!("{disposition}\"last\"\r\n\r\n1"),
        ];
        let expected: String = expected
            .iter()
            .map(|part| format!("--{boundary}\r\n{part}\r\n"))
            .collect();
        assert_eq!(body, format!("{expected}--{boundary}--\r\n"));
    }
}

#[tokio::test]
async fn a_body_with_a_stream_among_its_parts_is_sent_once() {
    let (client, requests) = client(&["503 Service Unavailable", "204 No Content"]).await;
    let stream = Upload::stream(stream::iter(pieces(&["abc", "def"])));
    let error = post_parts(&client, parts(), vec![Part::new(stream)]).await;
    let error = error.unwrap_err();
    assert_eq!(error.history().stop_reason(), Some(StopReason::BodyIsGone));
    let heard = requests.lock().unwrap()[0].clone();
    assert!(heard.contains("transfer-encoding: chunked"), "{heard}");

    let missing = vec![Part::file("/nowhere/at/all")];
    let error = post_parts(&client, parts(), missing).await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("/nowhere/at/all"), "{source}");

    let mut call = client.call(&PUT);
    call.configure(|options| options.replace_parts("photo", [Part::bytes("abc")]));
    let sent = call
        .send::<(), (), clientwright_runtime::Value>(RawResponse::empty, RawResponse::error_json);
    let error = sent.await.unwrap_err();
    assert!(
        error.to_string().contains("the body has no parts"),
        "{error}"
    );
}

#[tokio::test]
async fn a_call_with_a_rejected_token_is_retried_unless_its_body_is_a_stream() {
    // No files, because they are read on a thread, for which a manual clock does not wait.
    for (upload, is_repeated) in [
        (Upload::from("abc").on_progress(|_| {}), true),
        (Upload::stream(stream::iter(pieces(&["abc"]))), false),
    ] {
        let bench = bench();
        let client = bench.client();
        let refused = MockAnswer::json(401, r#"{"code":"42"}"#);
        bench.mock.answer("createThing", refused);
        bench
            .mock
            .answer("createThing", MockAnswer::json(200, "{}"));
        let mut call = client.call(&CREATE);
        call.body_upload("application/octet-stream", upload);
        let sent = call.send::<(), (), clientwright_runtime::Value>(
            RawResponse::empty,
            RawResponse::error_json,
        );
        let result = bench.run(sent).await;
        assert_eq!(result.is_ok(), is_repeated, "{result:?}");
        if let Err(error) = result {
            assert_eq!(error.history().stop_reason(), Some(StopReason::BodyIsGone));
        }
    }
}

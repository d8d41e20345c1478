//! Byte bodies over real connections that break in the middle.

use crate::server;
use crate::support;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::testing::FixedRandomness;
use clientwright_runtime::{
    BodyError, BytesStream, Client, ClientBuilder, Error, ErrorKind, RawResponse, RetryPolicy,
    Save, TimeoutKind, Value,
};
use server::{Action, Server, http, serve};
use support::{API, OPEN};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// The requests that a server received, in lower case.
type Requests = Arc<Mutex<Vec<String>>>;

/// Starts a server with a sequence of responses, which repeats the last one.
async fn answering(actions: Vec<Action>) -> (Server, Requests) {
    let requests = Requests::default();
    let heard = Arc::clone(&requests);
    let server = serve(move |request, number| {
        heard.lock().unwrap().push(request.to_lowercase());
        actions[number.min(actions.len() - 1)].clone()
    })
    .await;
    (server, requests)
}

fn builder(server: &Server) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(&server.url)
        .no_proxy()
        .randomness(Arc::new(FixedRandomness::new(0)))
}

fn stream(client: &Client) -> BytesStream {
    client.call(&OPEN).bytes_stream(RawResponse::error_json)
}

fn save(client: &Client, path: &Path) -> Save {
    client.call(&OPEN).save_to(path, RawResponse::error_json)
}

async fn all(mut stream: BytesStream) -> Result<Vec<u8>, Error> {
    let mut all = Vec::new();
    while let Some(bytes) = stream.try_next().await? {
        assert!(!bytes.is_empty());
        all.extend_from_slice(&bytes);
    }
    assert!(stream.next().await.is_none());
    Ok(all)
}

/// Creates an empty folder for a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("downloads-{name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// Creates the beginning of a response that announces ten bytes.
fn ten(headers: &str, begun: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n{headers}\r\n{begun}").into_bytes()
}

fn rest(range: &str, headers: &str, body: &str) -> Action {
    let headers = format!("content-range: bytes {range}\r\n{headers}");
    Action::Answer(http("206 Partial Content", &headers, body))
}

const TAG: &str = "etag: \"a\"\r\n";

#[tokio::test]
async fn an_interrupted_body_is_resumed_as_a_stream_and_as_a_file() {
    let folder = folder("goes-on");
    let breaks: [fn(Vec<u8>) -> Action; 2] = [Action::Close, Action::Stall];
    for broken in breaks {
        let actions = || {
            vec![
                broken(ten(TAG, "0123")),
                // Breaks once more in the middle of the rest.
                Action::Close(
                    b"HTTP/1.1 206 Partial Content\r\ncontent-length: 6\r\netag: \"a\"\r\n\
                      content-range: bytes 4-9/10\r\n\r\n45"
                        .to_vec(),
                ),
                rest("6-9/10", TAG, "6789"),
            ]
        };
        let (server, requests) = answering(actions()).await;
        let client = builder(&server)
            .stall_timeout(Duration::from_millis(200))
            .build()
            .unwrap();
        assert_eq!(all(stream(&client)).await.unwrap(), b"0123456789");
        let heard = requests.lock().unwrap().clone();
        assert_eq!(heard.len(), 3);
        assert!(!heard[0].contains("range"), "{}", heard[0]);
        assert!(heard[1].contains("\r\nrange: bytes=4-\r\n"), "{}", heard[1]);
        assert!(heard[1].contains("\r\nif-range: \"a\"\r\n"), "{}", heard[1]);
        assert!(heard[2].contains("\r\nrange: bytes=6-\r\n"), "{}", heard[2]);

        let (server, _) = answering(actions()).await;
        let client = builder(&server)
            .stall_timeout(Duration::from_millis(200))
            .build()
            .unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let progress = Arc::clone(&seen);
        let path = folder.join("report.bin");
        let saved = save(&client, &path)
            .on_progress(move |now| progress.lock().unwrap().push((now.bytes(), now.total())))
            .await
            .unwrap();
        assert_eq!((*saved.body(), saved.attempts()), (10, 3));
        assert_eq!(saved.raw_headers()["etag"], "\"a\"");
        assert_eq!(std::fs::read(&path).unwrap(), b"0123456789");
        assert_eq!(names(&folder), ["report.bin"]);
        let seen = seen.lock().unwrap();
        let expected: Vec<_> = [0, 4, 6, 10].map(|bytes| (bytes, Some(10))).into();
        assert_eq!(*seen, expected);
    }
}

#[tokio::test]
async fn a_changed_body_restarts_a_file_and_is_an_error_for_a_stream() {
    let folder = folder("begins-again");
    let (changed, whole) = ("etag: \"b\"\r\n", "abcdefghijkl");
    let actions = || {
        let whole = http("200 OK", changed, whole);
        vec![Action::Close(ten(TAG, "0123")), Action::Answer(whole)]
    };
    let (server, _) = answering(actions()).await;
    let path = folder.join("report.bin");
    let client = builder(&server).build().unwrap();
    assert_eq!(*save(&client, &path).await.unwrap().body(), 12);
    assert_eq!(std::fs::read(&path).unwrap(), whole.as_bytes());

    let (server, _) = answering(actions()).await;
    let error = all(stream(&builder(&server).build().unwrap())).await;
    assert!(matches!(error.unwrap_err().kind(), ErrorKind::Truncated(_)));
}

#[tokio::test]
async fn a_stream_skips_received_bytes_if_the_server_ignores_ranges() {
    let whole = http("200 OK", TAG, "0123456789");
    let actions = vec![Action::Close(ten(TAG, "0123")), Action::Answer(whole)];
    let (server, _) = answering(actions).await;
    let client = builder(&server).build().unwrap();
    assert_eq!(all(stream(&client)).await.unwrap(), b"0123456789");
}

#[tokio::test]
async fn without_a_strong_validator_only_files_are_restarted() {
    let folder = folder("weak");
    for headers in ["etag: W/\"a\"\r\n", ""] {
        let whole = http("200 OK", headers, "0123456789");
        let actions = vec![Action::Close(ten(headers, "0123")), Action::Answer(whole)];
        let (server, requests) = answering(actions.clone()).await;
        let client = builder(&server).build().unwrap();
        let error = all(stream(&client)).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Truncated(_)), "{error}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(requests.lock().unwrap().len(), 1);

        let (server, requests) = answering(actions).await;
        let client = builder(&server).build().unwrap();
        save(&client, &folder.join("a")).await.unwrap();
        assert_eq!(std::fs::read(folder.join("a")).unwrap(), b"0123456789");
        assert!(!requests.lock().unwrap()[1].contains("range"));
    }
}

#[tokio::test]
async fn an_incorrect_partial_response_is_an_error_and_leaves_no_file() {
    let folder = folder("not-the-rest");
    for wrong in [
        rest("0-9/10", TAG, "0123456789"),
        rest("5-9/10", TAG, "56789"),
        rest("4-9/11", TAG, "456789"),
        rest("4-9/10", "etag: \"b\"\r\n", "456789"),
        Action::Answer(http("206 Partial Content", TAG, "456789")),
    ] {
        let (server, _) = answering(vec![Action::Close(ten(TAG, "0123")), wrong]).await;
        let client = builder(&server).build().unwrap();
        let error = save(&client, &folder.join("a")).await.unwrap_err();
        let kind = error.kind();
        assert!(
            matches!(kind, ErrorKind::Decode(BodyError::Range)),
            "{error}"
        );
        assert_eq!(names(&folder), [""; 0]);
    }
}

#[tokio::test]
async fn short_partial_responses_are_followed_by_more_range_requests() {
    let folder = folder("short-parts");
    let path = folder.join("report.bin");
    let unknown =
        format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n{TAG}\r\n4\r\n0123\r\n");
    let refused = http("416 Range Not Satisfiable", "", "");
    for (begun, total, end) in [
        (ten(TAG, "0123"), "10", None),
        // A body of unknown length ends when the server has no more bytes.
        (unknown.into_bytes(), "*", Some(refused)),
    ] {
        let mut actions = vec![
            Action::Close(begun),
            rest(&format!("4-5/{total}"), TAG, "45"),
            rest(&format!("6-6/{total}"), TAG, "6"),
            rest(&format!("7-9/{total}"), TAG, "789"),
        ];
        actions.extend(end.map(Action::Answer));
        let count = actions.len();
        let (server, requests) = answering(actions.clone()).await;
        // Partial responses are not interruptions: they are requested however few retries are allowed.
        let retry = RetryPolicy::default().with_max_attempts(2);
        let client = builder(&server).retry(retry).build().unwrap();
        assert_eq!(all(stream(&client)).await.unwrap(), b"0123456789");
        let heard = requests.lock().unwrap().clone();
        assert_eq!(heard.len(), count);
        for (request, from) in heard.iter().skip(1).zip([4, 6, 7, 10]) {
            let range = format!("\r\nrange: bytes={from}-\r\n");
            assert!(request.contains(&range), "{request}");
        }
        let (server, _) = answering(actions).await;
        let client = builder(&server).build().unwrap();
        assert_eq!(*save(&client, &path).await.unwrap().body(), 10);
        assert_eq!(std::fs::read(&path).unwrap(), b"0123456789");
    }
}

#[tokio::test]
async fn a_failed_resumption_still_reports_the_interruption() {
    let folder = folder("refused-rest");
    let refused = |status, headers| Action::Answer(http(status, headers, ""));
    let out_of_range = "416 Range Not Satisfiable";
    for headers in [
        "",
        "content-range: bytes */3\r\n",
        "content-range: bytes */12\r\n",
    ] {
        let actions = vec![
            Action::Close(ten(TAG, "0123")),
            refused(out_of_range, headers),
        ];
        let (server, _) = answering(actions).await;
        let client = builder(&server).build().unwrap();
        let error = save(&client, &folder.join("a")).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Truncated(_)), "{error}");
        let text = error.to_string();
        assert!(
            text.contains("200 OK: the response ended early: "),
            "{text}"
        );
        let second =
            "; the rest was requested, and the server responded with 416 Range Not Satisfiable";
        assert!(text.ends_with(second), "{text}");
        assert_eq!(error.attempts(), 2);
        assert_eq!(names(&folder), [""; 0]);
    }
    // The more specific failure is the error, not the interruption.
    let actions = vec![
        Action::Close(ten(TAG, "0123")),
        refused("403 Forbidden", ""),
    ];
    let (server, _) = answering(actions).await;
    let error = all(stream(&builder(&server).build().unwrap()))
        .await
        .unwrap_err();
    assert!(error.is_auth(), "{error}");
    let text = error.to_string();
    assert!(
        text.contains("403 Forbidden; before that: 200 OK: the response ended early"),
        "{text}"
    );
    // The body was complete except for its end.
    let unended =
        format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n{TAG}\r\n4\r\n0123\r\n");
    let actions = vec![
        Action::Close(unended.into_bytes()),
        refused(out_of_range, "content-range: bytes */4\r\n"),
    ];
    let (server, _) = answering(actions).await;
    let client = builder(&server).build().unwrap();
    assert_eq!(all(stream(&client)).await.unwrap(), b"0123");
}

#[tokio::test]
async fn a_file_with_a_wrong_checksum_does_not_replace_the_existing_one() {
    let folder = folder("checksum");
    let path = folder.join("report.bin");
    // The digest of "abc".
    let digest = "repr-digest: sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:\r\n";
    let md5 = "content-md5: kAFQmDzST7DWlj99KOF/cg==\r\n";
    for headers in [digest, md5] {
        for (body, is_right) in [("abc", true), ("abd", false)] {
            std::fs::write(&path, "before").unwrap();
            let action = Action::Answer(http("200 OK", headers, body));
            let (server, _) = answering(vec![action]).await;
            let client = builder(&server).build().unwrap();
            let saved = save(&client, &path).await;
            let there = std::fs::read_to_string(&path).unwrap();
            assert_eq!(names(&folder), ["report.bin"]);
            assert_eq!(there, if is_right { body } else { "before" });
            assert_eq!(saved.is_ok(), is_right);
            if let Err(error) = saved {
                let text = error.to_string();
                assert!(text.contains("another checksum than the header"), "{text}");
            }
            assert_eq!(all(stream(&client)).await.is_ok(), is_right);
        }
    }
    // The checksum of the whole body also applies to a body in two parts, and so does the content checksum of the first
    // response, which was meant to be complete.
    let content = digest.replace("repr", "content");
    for checksum in [digest, content.as_str(), md5] {
        let headers = format!("{TAG}{checksum}");
        let begun = format!("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n{headers}\r\na").into_bytes();
        for (end, is_right) in [("bc", true), ("bd", false)] {
            let actions = vec![Action::Close(begun.clone()), rest("1-2/3", TAG, end)];
            let (server, _) = answering(actions).await;
            let client = builder(&server).build().unwrap();
            let saved = save(&client, &path).await;
            assert_eq!(saved.is_ok(), is_right, "{checksum}");
        }
    }
}

#[tokio::test]
async fn api_errors_are_returned_and_leave_no_file() {
    let folder = folder("status");
    let refused = http(
        "404 Not Found",
        "content-type: application/json\r\n",
        r#"{"code":"60","message":"no such report"}"#,
    );
    let (server, _) = answering(vec![Action::Answer(refused)]).await;
    let client = builder(&server).build().unwrap();
    let saved = save(&client, &folder.join("a")).await.unwrap_err();
    let streamed = all(stream(&client)).await.unwrap_err();
    for error in [saved, streamed] {
        assert!(error.is_not_found());
        assert_eq!(error.code(), Some("60"));
        assert_eq!(error.body().unwrap()["message"], "no such report");
    }
    assert_eq!(names(&folder), [""; 0]);
    // A missing folder is a separate error.
    let (server, _) = answering(vec![Action::Answer(http("200 OK", "", "abc"))]).await;
    let client = builder(&server).build().unwrap();
    let error = save(&client, &folder.join("none/a")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::File { .. }), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn resumption_without_progress_stops_at_max_attempts() {
    let actions = vec![
        Action::Close(ten(TAG, "0123")),
        Action::Close(
            b"HTTP/1.1 206 Partial Content\r\ncontent-length: 6\r\netag: \"a\"\r\n\
              content-range: bytes 4-9/10\r\n\r\n"
                .to_vec(),
        ),
    ];
    let (server, requests) = answering(actions).await;
    let client = builder(&server)
        .retry(RetryPolicy::default().with_max_attempts(3))
        .build()
        .unwrap();
    let error = all(stream(&client)).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Truncated(_)), "{error}");
    assert_eq!(requests.lock().unwrap().len(), 3);
    let error = all(stream(&client).no_resume()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Truncated(_)), "{error}");
}

/// Starts a server that sends ten bytes, one every 50 ms.
async fn slow() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            server::read_request(&mut socket).await;
            socket.write_all(&ten("", "")).await.unwrap();
            for _ in 0..10 {
                tokio::time::sleep(Duration::from_millis(50)).await;
                if socket.write_all(b"x").await.is_err() {
                    break;
                }
            }
        }
    });
    url
}

#[tokio::test]
async fn a_slow_body_may_exceed_the_call_timeout_but_not_the_stall_timeout() {
    let url = slow().await;
    let builder = || {
        ClientBuilder::new(&API)
            .base_url(&url)
            .no_proxy()
            .timeout(Duration::from_millis(250))
            .attempt_timeout(Duration::from_millis(200))
    };
    let client = builder().build().unwrap();
    assert_eq!(all(stream(&client)).await.unwrap().len(), 10);
    let impatient = builder()
        .stall_timeout(Duration::from_millis(20))
        .retry(RetryPolicy::never());
    // The timeout also applies to the first byte.
    let error = all(stream(&impatient.build().unwrap())).await.unwrap_err();
    let kind = error.kind();
    assert!(
        matches!(kind, ErrorKind::Timeout(TimeoutKind::Stall)),
        "{error}"
    );
}

#[tokio::test]
async fn an_aborted_download_leaves_no_file() {
    let folder = folder("given-up");
    let head = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
    let (server, _) = answering(vec![Action::Flood(head)]).await;
    let client = builder(&server).build().unwrap();
    let (begun, mut has_begun) = tokio::sync::mpsc::unbounded_channel();
    let saving = save(&client, &folder.join("a"))
        .on_progress(move |progress| begun.send(progress.bytes()).unwrap_or_default());
    let task = tokio::spawn(saving.into_future());
    while has_begun.recv().await.unwrap() < 1_000_000 {}
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    for _ in 0..100 {
        if names(&folder).is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{:?}", names(&folder));
}

#[tokio::test]
async fn a_byte_stream_implements_tokios_async_read() {
    let body = "0123456789".repeat(10_000);
    let whole = Action::Answer(http("200 OK", "", &body));
    let (server, _) = answering(vec![whole, Action::Close(ten("", "0123"))]).await;
    let client = builder(&server).build().unwrap();
    let mut text = String::new();
    stream(&client).read_to_string(&mut text).await.unwrap();
    assert!(text == body);
    let error = stream(&client).read_to_string(&mut text).await.unwrap_err();
    let error = error.get_ref().unwrap().downcast_ref::<Error<Value>>();
    assert!(matches!(error.unwrap().kind(), ErrorKind::Truncated(_)));
}

#[test]
fn a_body_is_read_and_saved_without_async() {
    let folder = folder("blocking");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let actions = || {
        vec![
            Action::Close(ten(TAG, "0123")),
            rest("4-9/10", TAG, "456789"),
        ]
    };
    let served = || runtime.block_on(answering(actions())).0;
    let client = builder(&served()).build().unwrap();
    let mut all = Vec::new();
    std::io::copy(&mut stream(&client).blocking(), &mut all).unwrap();
    assert_eq!(all, b"0123456789");
    let client = builder(&served()).build().unwrap();
    let pieces: Result<Vec<_>, _> = stream(&client).blocking().collect();
    assert_eq!(pieces.unwrap().concat(), b"0123456789");
    let client = builder(&served()).build().unwrap();
    let path = folder.join("a");
    assert_eq!(*save(&client, &path).wait().unwrap().body(), 10);
    assert_eq!(std::fs::read(&path).unwrap(), b"0123456789");
}

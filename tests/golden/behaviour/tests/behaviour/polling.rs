//! Operations that are accepted first and executed later.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::testing::{FixedRandomness, ManualClock, MockAnswer, MockTransport};
use clientwright_runtime::{ErrorKind, PollPosition, WaitEnd};
use golden_waiting::Client;
use golden_waiting::types::NewJob;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const BASE: &str = "https://waiting.example.com/v1";

fn client() -> (Client, MockTransport, ManualClock) {
    let clock = ManualClock::new();
    let transport = MockTransport::new(&clock);
    let (settings, own) = (transport.clone(), clock.clone());
    let client = Client::builder()
        .key_api_key("key-secret")
        .signature_api_key("query-secret")
        .configure(|builder| {
            builder
                .clock(Arc::new(own))
                .randomness(Arc::new(FixedRandomness::new(0)))
                .transport(Arc::new(settings))
        })
        .build()
        .unwrap();
    (client, transport, clock)
}

fn accepted(header: &str, url: &str) -> MockAnswer {
    MockAnswer::new(202).header(header, url)
}

/// Method and URL of each request.
fn lines(transport: &MockTransport) -> Vec<String> {
    let requests = transport.requests().into_iter();
    requests
        .map(|sent| format!("{} {}", sent.method, sent.url))
        .collect()
}

#[tokio::test]
async fn a_result_is_requested_from_the_url_in_the_response() {
    let (client, transport, clock) = client();
    transport.answer("startExport", accepted("location", "/v1/tasks/1?v=2"));
    transport.answer(
        "startExport",
        MockAnswer::new(202).header("retry-after", "30"),
    );
    transport.answer("startExport", accepted("location", "../other/2"));
    transport.answer("startExport", MockAnswer::json(200, r#"{"pages":7}"#));
    let seen = Arc::new(Mutex::new(0));
    let shown = Arc::clone(&seen);
    let poller = client
        .start_export("all", &NewJob::new("print"))
        .x_tenant("acme")
        .format("pdf")
        .poller()
        .on_progress(move |progress| *shown.lock().unwrap() = progress.polls());
    let report = clock.run(poller.into_future()).await.unwrap();
    assert_eq!(report.body().pages, 7);
    assert_eq!(
        lines(&transport),
        [
            format!("POST {BASE}/exports/all?format=pdf"),
            format!("GET {BASE}/tasks/1?v=2"),
            format!("GET {BASE}/tasks/1?v=2"),
            "GET https://waiting.example.com/v1/other/2".to_owned(),
        ]
    );
    let requests = transport.requests();
    // The server requested 30 s.
    assert_eq!(requests[2].at - requests[1].at, Duration::from_secs(30));
    assert!(
        requests
            .iter()
            .all(|sent| sent.header("x-key") == Some("key-secret"))
    );
    assert!(
        requests
            .iter()
            .all(|sent| sent.header("x-tenant") == Some("acme"))
    );
    assert!(requests[1..].iter().all(|sent| sent.body.is_empty()));
    assert_eq!(*seen.lock().unwrap(), 2);
}

#[tokio::test]
async fn another_process_continues_from_a_position() {
    let (client, transport, _) = client();
    let url = format!("{BASE}/tasks/1?sig=query-secret&page=3");
    let url = url.replace("https://", "https://user:word@");
    transport.answer("startImport", accepted("azure-asyncoperation", &url));
    let mut poller = client.start_import().poller();
    assert!(poller.position().is_none());
    poller.start().await.unwrap();
    // A second start has no effect.
    poller.start().await.unwrap();
    let kept = poller.position().unwrap().to_string();
    drop(poller);
    for secret in ["query-secret", "key-secret", "user", "word"] {
        assert!(!kept.contains(secret), "{kept}");
    }
    assert_eq!(transport.requests().len(), 1);

    let (client, transport, clock) = self::client();
    transport.answer(
        "startImport",
        MockAnswer::json(200, r#"{"status":"Running"}"#),
    );
    let position: PollPosition = kept.parse().unwrap();
    assert_eq!(position.operation(), "startImport");
    transport.answer(
        "startImport",
        MockAnswer::json(200, r#"{"status":"Succeeded"}"#),
    );
    let done = clock
        .run(client.resume_start_import(&position).into_future())
        .await
        .unwrap();
    assert_eq!(done.into_body().unwrap()["status"], "Succeeded");
    let lines = lines(&transport);
    assert_eq!(lines.len(), 2);
    // The client that continues has its own credentials.
    assert_eq!(
        lines[0],
        format!("GET {BASE}/tasks/1?page=3&sig=query-secret")
    );
    // A position of another operation is invalid.
    let error = client.resume_start_export(&position).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Polling(_)), "{error}");
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn another_host_is_not_polled() {
    let (client, transport, clock) = client();
    for hostile in [
        "https://evil.example.com/tasks/1",
        "//evil.example.com/tasks/1",
        "http://waiting.example.com/v1/tasks/1",
        "https://waiting.example.com:8443/v1/tasks/1",
        "https://waiting.example.com@evil.example.com/",
        "javascript:alert(1)",
    ] {
        transport.answer("startExport", accepted("location", hostile));
        let poller = client.start_export("all", &NewJob::new("x")).poller();
        let error = clock.run(poller.into_future()).await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Polling(_)),
            "{hostile}: {error}"
        );
        assert_eq!(error.status().unwrap(), 202);
    }
    assert_eq!(transport.requests().len(), 6);
    // The same applies to a manipulated position.
    let position = r#"{"operation":"startExport","url":"https://evil.example.com/","has_state":false,"is_result":false}"#;
    let position: PollPosition = position.parse().unwrap();
    let error = client.resume_start_export(&position).await.unwrap_err();
    assert!(error.to_string().contains("another host"), "{error}");
    // A later response may be hostile as well.
    transport.answer("startExport", accepted("location", "/v1/tasks/1"));
    transport.answer(
        "startExport",
        accepted("location", "https://evil.example.com/"),
    );
    let poller = client.start_export("all", &NewJob::new("x")).poller();
    let error = clock.run(poller.into_future()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Polling(_)), "{error}");
    assert_eq!(transport.requests().len(), 8);
}

#[tokio::test]
async fn the_state_is_in_the_body_and_the_result_at_another_url() {
    let (client, transport, clock) = client();
    let started =
        accepted("operation-location", "/v1/operations/1").header("location", "/v1/result");
    transport.answer("startImport", started);
    transport.answer(
        "startImport",
        MockAnswer::json(202, r#"{"status":"InProgress"}"#),
    );
    transport.answer(
        "startImport",
        MockAnswer::json(200, r#"{"status":"succeeded"}"#),
    );
    transport.answer("startImport", MockAnswer::json(200, r#"{"rows":3}"#));
    let done = clock
        .run(client.start_import().poller().into_future())
        .await
        .unwrap();
    assert_eq!(done.into_body().unwrap()["rows"], 3);
    assert_eq!(
        lines(&transport)[3],
        format!("GET {BASE}/result?sig=query-secret")
    );

    transport.answer(
        "startImport",
        accepted("operation-location", "/v1/operations/1"),
    );
    let failed = r#"{"status":"Failed","error":{"code":"Full"}}"#;
    transport.answer("startImport", MockAnswer::json(200, failed));
    let error = clock
        .run(client.start_import().poller().into_future())
        .await
        .unwrap_err();
    assert_eq!(
        golden_tests::wait_end(error.kind()),
        Some(WaitEnd::Failure),
        "{error}"
    );
    assert_eq!(error.raw_body(), failed.as_bytes());
}

#[tokio::test]
async fn url_state_and_result_are_found_as_specified() {
    let (client, transport, clock) = client();
    let building = |phase: &str| {
        MockAnswer::json(
            202,
            format!(r#"{{"self":"/v1/builds/9","phase":"{phase}","report":{{"pages":2}}}}"#),
        )
    };
    transport.answer("buildReport", building("queued"));
    transport.answer("buildReport", building("failed"));
    transport.answer("buildReport", building("ready"));
    let report = clock
        .run(client.build_report("x").poller().into_future())
        .await
        .unwrap();
    // `failed` is not a failure here: the specification calls that `broken`.
    assert_eq!(report.into_body().pages, 2);
    transport.always("buildReport", building("queued"));
    let error = clock
        .run(client.build_report("x").poller().into_future())
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(!error.raw_body().is_empty());
}

#[tokio::test]
async fn a_result_at_another_url_and_an_immediate_one_are_found() {
    let (client, transport, clock) = client();
    transport.answer("startExport", accepted("location", "/v1/tasks/1"));
    transport.answer(
        "startExport",
        MockAnswer::new(303).header("location", "/v1/reports/1"),
    );
    transport.answer("startExport", MockAnswer::json(200, r#"{"pages":1}"#));
    let poller = client.start_export("all", &NewJob::new("x")).poller();
    let report = clock.run(poller.into_future()).await.unwrap();
    assert_eq!(report.body().pages, 1);
    assert_eq!(lines(&transport)[2], format!("GET {BASE}/reports/1"));

    transport.answer("startExport", MockAnswer::json(200, r#"{"pages":9}"#));
    let poller = client.start_export("all", &NewJob::new("x")).poller();
    assert_eq!(
        clock.run(poller.into_future()).await.unwrap().body().pages,
        9
    );
    // A response without a URL cannot be polled.
    transport.answer("startExport", MockAnswer::new(202));
    let mut poller = client.start_export("all", &NewJob::new("x")).poller();
    let error = poller.start().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Polling(_)), "{error}");
    // An error response has the type of the operation.
    transport.answer("startExport", MockAnswer::json(403, r#"{"code":"no"}"#));
    let mut poller = client.start_export("all", &NewJob::new("x")).poller();
    let error = poller.start().await.unwrap_err();
    assert_eq!(error.body().unwrap().code, "no");
}

#[tokio::test]
async fn polling_works_over_a_connection_with_and_without_async() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for round in 0.. {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut seen = Vec::new();
            while !seen.ends_with(b"\r\n\r\n") {
                seen.push(socket.read_u8().await.unwrap());
            }
            let is_start = seen.starts_with(b"POST");
            if is_start {
                let mut body = [0; 12];
                socket.read_exact(&mut body).await.unwrap();
            }
            let (head, body) = match (is_start, round % 3) {
                (true, _) => ("202 Accepted\r\nlocation: /tasks/1", ""),
                (false, 1) => ("202 Accepted", ""),
                _ => ("200 OK\r\ncontent-type: application/json", r#"{"pages":5}"#),
            };
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 {head}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
            );
            socket.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    let client = Client::builder()
        .key_api_key("secret")
        .base_url(&url)
        .configure(|settings| settings.no_proxy())
        .build()
        .unwrap();
    let short = Duration::from_millis(1);
    let poller = client.start_export("all", &NewJob::new("x")).poller();
    let report = poller.delays(short, short).await.unwrap();
    assert_eq!(report.into_body().pages, 5);
    let blocking = tokio::task::spawn_blocking(move || {
        let poller = client.start_export("all", &NewJob::new("x")).poller();
        poller.delays(short, short).send_blocking()
    });
    assert_eq!(blocking.await.unwrap().unwrap().into_body().pages, 5);
}

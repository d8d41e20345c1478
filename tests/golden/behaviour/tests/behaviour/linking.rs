//! Calls that responses link to.

use std::sync::Arc;

use clientwright_runtime::ErrorKind;
use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};
use golden_waiting::Client;
use golden_waiting::types::NewJob;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

fn client() -> (Client, MockTransport) {
    let clock = ManualClock::new();
    let transport = MockTransport::new(&clock);
    let settings = transport.clone();
    let client = Client::builder()
        .key_api_key("secret")
        .configure(|builder| builder.clock(Arc::new(clock)).transport(Arc::new(settings)))
        .build()
        .unwrap();
    (client, transport)
}

const JOB: &str = r#"{"id":"a/7","state":"queued"}"#;

#[tokio::test]
async fn a_response_provides_the_call_that_it_links_to() {
    let (client, transport) = client();
    let started = MockAnswer::json(201, JOB).header("x-queue", "fast");
    transport.answer("startJob", started);
    transport.answer("getJob", MockAnswer::json(200, JOB));
    let started = client.start_job(&NewJob::new("print")).await.unwrap();
    // The headers are the same as without links.
    assert_eq!(started.headers().x_queue.as_deref(), Some("fast"));
    let job = started.links().job().await.unwrap();
    assert_eq!(job.body().id, "a/7");
    let sent = &transport.calls("getJob")[0];
    assert_eq!(
        sent.url,
        "https://waiting.example.com/v1/jobs/a%2F7?fields=state"
    );
    assert_eq!(sent.header("x-key"), Some("secret"));
}

#[tokio::test]
async fn arguments_come_from_the_request_headers_and_the_specification() {
    let (client, transport) = client();
    let started = MockAnswer::json(201, JOB).header("x-queue", "fast");
    transport.answer("startJob", started);
    transport.always("moveJob", MockAnswer::new(204));
    let started = client.start_job(&NewJob::new("print")).await.unwrap();
    // A parameter that the link does not provide is an argument.
    let moved = started.links().queue_entry(5).await;
    let requests = transport.requests();
    assert_eq!(
        requests[1].url,
        "https://waiting.example.com/v1/queues/fast/jobs/a%2F7-of-print?dry=true&weight=5"
    );
    let body = requests[1].json::<clientwright_runtime::Value>().unwrap();
    assert_eq!(body["name"], "constant");
    let again = moved.unwrap().links().again().await;
    again.unwrap();
    let requests = transport.requests();
    assert_eq!(
        requests[2].url,
        "https://waiting.example.com/v1/queues/fast/jobs/a%2F7-of-print?weight=5"
    );
    assert_eq!(
        requests[2].json::<clientwright_runtime::Value>(),
        requests[1].json()
    );
}

#[tokio::test]
async fn a_value_that_the_response_lacks_is_an_error_before_anything_is_sent() {
    let (client, transport) = client();
    transport.answer("startJob", MockAnswer::json(201, JOB));
    let started = client.start_job(&NewJob::new("print")).await.unwrap();
    let error = started.links().queue_entry(5).await.unwrap_err();
    let ErrorKind::Request(problem) = error.kind() else {
        panic!("{error}");
    };
    assert!(problem.contains("parameter queue"), "{problem}");
    assert_eq!(transport.requests().len(), 1);
    // A response of another status has no links.
    transport.answer("startJob", MockAnswer::json(200, JOB));
    let started = client.start_job(&NewJob::new("print")).await.unwrap();
    let error = started.links().job().await.unwrap_err();
    assert!(error.to_string().contains("status 200"), "{error}");
}

#[tokio::test]
async fn links_are_followed_over_a_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let mut lines = Vec::new();
        for status in ["201 Created", "200 OK"] {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut seen = Vec::new();
            while !seen.ends_with(b"\r\n\r\n") {
                seen.push(socket.read_u8().await.unwrap());
            }
            if status.starts_with("201") {
                let mut body = [0; 16];
                socket.read_exact(&mut body).await.unwrap();
            }
            let line = String::from_utf8(seen).unwrap();
            lines.push(line.lines().next().unwrap().to_owned());
            let answer = format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{JOB}",
                JOB.len()
            );
            socket.write_all(answer.as_bytes()).await.unwrap();
        }
        lines
    });
    let client = Client::builder()
        .key_api_key("secret")
        .base_url(&url)
        .configure(|settings| settings.no_proxy())
        .build()
        .unwrap();
    let started = client.start_job(&NewJob::new("print")).await.unwrap();
    started.links().job().await.unwrap();
    assert_eq!(
        server.await.unwrap(),
        [
            "POST /jobs HTTP/1.1",
            "GET /jobs/a%2F7?fields=state HTTP/1.1"
        ]
    );
}

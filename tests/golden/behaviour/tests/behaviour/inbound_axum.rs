//! The example of docs/inbound.md receives signed requests over loopback.

use std::time::SystemTime;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};
use clientwright_runtime::webhooks::StandardWebhooks;
use clientwright_runtime::{Bytes, http};
use golden_inbound::inbound::{self, Event, ListenToOrderCreatedResponse, PingResponse};
use golden_inbound::types::Subscription;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

async fn receive(
    State(secrets): State<StandardWebhooks>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if let Err(error) = secrets.verify(&headers, &body) {
        return (StatusCode::UNAUTHORIZED, error.to_string()).into_response();
    }
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let event = match inbound::parse(&method, target, &headers, body) {
        Ok(event) => event,
        Err(error) => return (error.status(), error.to_string()).into_response(),
    };
    let response: http::Response<Bytes> = match event {
        Event::ListenToOrderCreated(event) => {
            let subscription = Subscription::new(event.body.event_id);
            ListenToOrderCreatedResponse::Created(subscription).into()
        }
        Event::Ping(_) => PingResponse::Ok.into(),
        _ => return StatusCode::NO_CONTENT.into_response(),
    };
    response.map(Body::from)
}

/// Serves the example, and sends it one raw request.
async fn send(path: &str, signed: &str, body: &str) -> String {
    let secrets = StandardWebhooks::new(SECRET).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let now = SystemTime::now();
    let signature = secrets.sign("msg_1", now, signed.as_bytes());
    let app = Router::new().fallback(receive).with_state(secrets);
    tokio::spawn(async move { axum::serve(listener, app).await });
    let seconds = now
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: me\r\nconnection: close\r\ncontent-type: application/json\r\n\
         webhook-id: msg_1\r\nwebhook-timestamp: {seconds}\r\nwebhook-signature: {signature}\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn a_signed_request_is_read_as_an_event_and_its_response_is_sent() {
    let body = r#"{"eventId":"e1","event":{"order":{"id":"7"}}}"#;
    let answer = send("/listener/orderCreated", body, body).await;
    assert!(answer.starts_with("HTTP/1.1 201 Created"), "{answer}");
    assert!(
        answer.contains("content-type: application/json"),
        "{answer}"
    );
    assert!(answer.ends_with(r#"{"id":"e1"}"#), "{answer}");
}

#[tokio::test]
async fn a_modified_or_invalid_request_is_rejected() {
    let changed = send("/listener/orderCreated", "{}", "{ }").await;
    assert!(changed.starts_with("HTTP/1.1 401 "), "{changed}");
    let wrong = send("/listener/orderCreated", "{}", "{}").await;
    assert!(wrong.starts_with("HTTP/1.1 422 "), "{wrong}");
    assert!(wrong.contains("eventId"), "{wrong}");
}

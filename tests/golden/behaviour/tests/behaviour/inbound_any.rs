//! The example of docs/inbound.md for frameworks without the types of `http` 1: it reads a request from strings and
//! bytes of a connection, and writes the response in the same way.

use clientwright_runtime::{Bytes, http};
use golden_inbound::inbound::{self, Event, ListenToOrderCreatedResponse, PingResponse};
use golden_inbound::types::Subscription;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

fn answer<'a>(
    method: &str,
    target: &str,
    headers: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    body: Vec<u8>,
) -> http::Response<Bytes> {
    let refuse = |status: http::StatusCode, text: String| {
        let mut response = http::Response::new(Bytes::from(text));
        *response.status_mut() = status;
        response
    };
    let Ok(method) = http::Method::from_bytes(method.as_bytes()) else {
        return refuse(http::StatusCode::BAD_REQUEST, "no method".to_owned());
    };
    let mut known = http::HeaderMap::new();
    for (name, value) in headers {
        let name = http::HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, http::HeaderValue::from_bytes(value)) {
            known.append(name, value);
        }
    }
    match inbound::parse(&method, target, &known, body) {
        Ok(Event::ListenToOrderCreated(event)) => {
            let subscription = Subscription::new(event.body.event_id);
            ListenToOrderCreatedResponse::Created(subscription).into()
        }
        Ok(Event::Ping(_)) => PingResponse::Ok.into(),
        Ok(_) => refuse(http::StatusCode::NO_CONTENT, String::new()),
        Err(error) => refuse(error.status(), error.to_string()),
    }
}

/// Responds to one request of a connection, without a framework.
async fn serve(mut socket: TcpStream) {
    let mut request = Vec::new();
    let mut piece = [0; 1024];
    let (head, body) = loop {
        let read = socket.read(&mut piece).await.unwrap();
        request.extend_from_slice(piece.get(..read).unwrap_or_default());
        let text = String::from_utf8_lossy(&request).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n")
            && (body.ends_with('}') || read == 0)
        {
            break (head.to_owned(), body.to_owned());
        }
    };
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (first.next().unwrap(), first.next().unwrap());
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name, value.as_bytes()));
    let (parts, body) = answer(method, target, headers, body.into_bytes()).into_parts();
    let mut text = format!("HTTP/1.1 {}\r\n", parts.status);
    for (name, value) in &parts.headers {
        text.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    socket.write_all(text.as_bytes()).await.unwrap();
    socket.write_all(b"\r\n").await.unwrap();
    socket.write_all(&body).await.unwrap();
}

async fn send(path: &str, body: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { serve(listener.accept().await.unwrap().0).await });
    let mut socket = TcpStream::connect(address).await.unwrap();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: me\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await.unwrap();
    server.await.unwrap();
    answer
}

#[tokio::test]
async fn strings_and_bytes_of_any_server_are_read_as_an_event_with_a_response() {
    let body = r#"{"eventId":"e1","event":{"order":{"id":"7"}}}"#;
    let answer = send("/listener/orderCreated", body).await;
    assert!(answer.starts_with("HTTP/1.1 201 Created"), "{answer}");
    assert!(
        answer.contains("content-type: application/json"),
        "{answer}"
    );
    assert!(answer.ends_with(r#"{"id":"e1"}"#), "{answer}");
    let wrong = send("/listener/orderCreated", "{}").await;
    assert!(wrong.starts_with("HTTP/1.1 422 "), "{wrong}");
    assert!(wrong.contains("eventId"), "{wrong}");
}

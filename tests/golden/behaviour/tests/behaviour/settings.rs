//! The settings of the runtime, set on a generated client, over a real connection.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use clientwright_runtime::http::HeaderValue;
use clientwright_runtime::{
    Attempt, BoxFuture, Interceptor, InterceptorError, Request, TlsVersion,
};
use golden_operations::Client;

/// Responds to this number of connections with 204, one request each.
fn serve(connections: usize) -> (u16, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let seen = std::thread::spawn(move || {
        let mut seen = Vec::new();
        for _ in 0..connections {
            let (mut stream, _) = listener.accept().unwrap();
            let (mut head, mut chunk) = (Vec::new(), [0; 1024]);
            while !head.windows(4).any(|end| end == b"\r\n\r\n") {
                let read = stream.read(&mut chunk).unwrap();
                assert!(read > 0, "the request is incomplete");
                head.extend_from_slice(&chunk[..read]);
            }
            stream
                .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
                .unwrap();
            seen.push(String::from_utf8(head).unwrap());
        }
        seen
    });
    (port, seen)
}

/// Adds the number of the attempt as a header.
#[derive(Debug)]
struct Numbering(&'static str);

impl Interceptor for Numbering {
    fn before_attempt<'a>(
        &'a self,
        request: &'a mut Request,
        attempt: Attempt,
    ) -> BoxFuture<'a, Result<(), InterceptorError>> {
        Box::pin(async move {
            request
                .headers
                .insert(self.0, HeaderValue::from(attempt.number()));
            Ok(())
        })
    }
}

#[tokio::test]
async fn generated_clients_and_their_requests_have_the_settings_of_the_runtime() {
    let (port, seen) = serve(2);
    let client = Client::builder()
        .base_url(&format!("http://golden.example:{port}"))
        .timeout(Duration::from_secs(20))
        .configure(|settings| {
            settings
                .allow_plain_http()
                .no_proxy()
                .resolve("golden.example", Ipv4Addr::LOCALHOST.into())
                .local_address(Ipv4Addr::LOCALHOST.into())
                .http1_only()
                .pool_idle_timeout(Duration::from_secs(20))
                .pool_max_idle_per_host(0)
                .stall_timeout(Duration::from_secs(5))
                .min_tls_version(TlsVersion::Tls13)
                .max_concurrent_requests(1)
                .interceptor(Arc::new(Numbering("x-client")))
        })
        .build()
        .unwrap();
    client.order_once("shop").await.unwrap();
    client
        .order_once("shop")
        .configure(|call| {
            call.interceptor(Arc::new(Numbering("x-call")));
            call.header("X-More", "yes");
            call.query_pair("test", "a&b");
            call.idempotency_key("mine");
        })
        .await
        .unwrap();
    // No connection was reused.
    let seen = seen.join().unwrap();
    assert!(seen[0].starts_with("POST /keys/described HTTP/1.1\r\n"));
    assert!(seen[0].contains(&format!("host: golden.example:{port}\r\n")));
    assert!(seen[0].contains("x-client: 1\r\n") && !seen[0].contains("x-call"));
    assert!(seen[1].starts_with("POST /keys/described?test=a%26b HTTP/1.1\r\n"));
    for header in [
        "x-client: 1",
        "x-call: 1",
        "x-more: yes",
        "x-source: shop",
        "idempotency-key: mine",
    ] {
        assert!(seen[1].contains(&format!("{header}\r\n")), "{}", seen[1]);
    }
}

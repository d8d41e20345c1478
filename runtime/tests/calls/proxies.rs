//! Proxies: the requests they receive, and their refusals.

use crate::server;
use crate::support;

use std::sync::atomic::Ordering;

use clientwright_runtime::{ClientBuilder, RetryPolicy};
use server::{Action, http, json, serve};
use support::{API, LIST, OPEN, call, problem};

#[tokio::test]
async fn requests_are_sent_to_the_proxy() {
    let proxy = serve(|request, _| {
        assert!(
            request.starts_with("GET http://things.example/things HTTP/1.1\r\n"),
            "{request}"
        );
        Action::Answer(json("200 OK", "[]"))
    })
    .await;
    let client = ClientBuilder::new(&API)
        .base_url("http://things.example")
        .allow_plain_http()
        .proxy(&proxy.url)
        .build()
        .unwrap();
    call(&client, &OPEN).await.unwrap();
}

/// The environment variable that is set if the test is restarted with another environment.
const SERVER: &str = "CLIENTWRIGHT_TEST_SERVER";

#[tokio::test]
async fn loopback_requests_bypass_a_proxy_from_the_environment() {
    if let Ok(url) = std::env::var(SERVER) {
        // Credentials must not be sent to this proxy.
        let builder = ClientBuilder::new(&API).base_url(&url).token("oauth", "t");
        call(&builder.build().unwrap(), &LIST).await.unwrap();
        let url = url.replace("127.0.0.1", "localhost");
        let builder = ClientBuilder::new(&API).base_url(&url).token("oauth", "t");
        call(&builder.build().unwrap(), &LIST).await.unwrap();
        // Requests to other hosts use the proxy.
        let builder = ClientBuilder::new(&API).base_url("http://things.example");
        let client = builder.allow_plain_http().build().unwrap();
        call(&client, &OPEN).await.unwrap();
        return;
    }
    let proxy = serve(|request, _| {
        assert!(
            request.starts_with("GET http://things.example/"),
            "{request}"
        );
        assert!(!request.contains("authorization"), "{request}");
        Action::Answer(json("200 OK", "[]"))
    })
    .await;
    let server = serve(|_, _| Action::Answer(json("200 OK", "[]"))).await;
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    let name = "calls::proxies::loopback_requests_bypass_a_proxy_from_the_environment";
    again
        .args(["--exact", name])
        .env(SERVER, &server.url)
        .env("HTTP_PROXY", &proxy.url)
        .env("http_proxy", &proxy.url)
        .env("ALL_PROXY", &proxy.url)
        .env_remove("NO_PROXY")
        .env_remove("no_proxy");
    let output = tokio::task::spawn_blocking(move || again.output());
    let output = output.await.unwrap().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 2);
    assert_eq!(proxy.counts.requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_rejection_by_the_proxy_is_a_proxy_error_and_not_retried() {
    for (status, wants_credentials) in [
        ("407 Proxy Authentication Required", true),
        ("403 Forbidden", false),
    ] {
        let proxy = serve(move |request, _| {
            assert!(
                request.starts_with("CONNECT things.example:443 "),
                "{request}"
            );
            Action::Close(http(status, "", "").into_bytes())
        })
        .await;
        let client = ClientBuilder::new(&API)
            .base_url("https://things.example")
            .proxy(&proxy.url)
            .token("oauth", "t")
            .build()
            .unwrap();
        let error = problem(call(&client, &LIST).await);
        assert!(error.is_proxy() && error.is_connect(), "{error:?}");
        assert_eq!(error.attempts(), 1);
        assert_eq!(
            error.to_string().contains("407"),
            wants_credentials,
            "{error}"
        );
        assert_eq!(proxy.counts.requests.load(Ordering::SeqCst), 1);
    }
    // A proxy for plain HTTP responds instead of the server.
    let proxy =
        serve(|_, _| Action::Answer(http("407 Proxy Authentication Required", "", ""))).await;
    let client = ClientBuilder::new(&API)
        .base_url("http://things.example")
        .allow_plain_http()
        .proxy(&proxy.url)
        .build()
        .unwrap();
    let error = problem(call(&client, &OPEN).await);
    assert!(error.is_proxy() && error.status().is_none(), "{error:?}");
    // An unreachable proxy is a connection error.
    let client = ClientBuilder::new(&API)
        .base_url("https://things.example")
        .proxy("http://127.0.0.1:1")
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = problem(call(&client, &OPEN).await);
    assert!(error.is_connect() && !error.is_proxy(), "{error:?}");
}

/// Starts a SOCKS 5 proxy without credentials, which responds instead of all servers.
async fn socks_proxy() -> (String, tokio::sync::mpsc::UnboundedReceiver<String>) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut greeting = [0; 3];
        stream.read_exact(&mut greeting).await.unwrap();
        assert_eq!(greeting, [5, 1, 0]);
        stream.write_all(&[5, 0]).await.unwrap();
        let mut head = [0; 5];
        stream.read_exact(&mut head).await.unwrap();
        assert_eq!(
            head[..4],
            [5, 1, 0, 3],
            "a name, to be looked up by the proxy"
        );
        let mut name = vec![0; usize::from(head[4]) + 2];
        stream.read_exact(&mut name).await.unwrap();
        name.truncate(usize::from(head[4]));
        sender.send(String::from_utf8(name).unwrap()).unwrap();
        stream
            .write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 80])
            .await
            .unwrap();
        server::read_request(&mut stream).await.unwrap();
        let answer = json("200 OK", "[]");
        stream.write_all(answer.as_bytes()).await.unwrap();
    });
    (format!("socks5h://{address}"), receiver)
}

#[tokio::test]
async fn a_socks_proxy_receives_the_host_name() {
    let (proxy, mut names) = socks_proxy().await;
    let client = ClientBuilder::new(&API)
        .base_url("http://things.example")
        .allow_plain_http()
        .proxy(&proxy)
        .build()
        .unwrap();
    call(&client, &OPEN).await.unwrap();
    assert_eq!(names.recv().await.unwrap(), "things.example");
}

//! Connection settings, observed from the server side of real connections.

use crate::http2_server;
use crate::server;
use crate::support;

use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use clientwright_runtime::{
    Client, ClientBuilder, ErrorKind, RetryPolicy, TlsVersion, TransportErrorKind,
};
use rustls::SupportedProtocolVersion;
use server::{Action, Server, http, json, serve};
use support::{API, CREATE, LIST, OPEN, bench, call, problem};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;

fn builder(url: &str) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(url)
        .no_proxy()
        .token("oauth", "t")
        .retry(RetryPolicy::never())
}

async fn server() -> Server {
    serve(|_, _| Action::Answer(json("200 OK", "[]"))).await
}

/// Returns the number of connections that two consecutive calls need.
async fn connections(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> usize {
    let server = server().await;
    let client = set(builder(&server.url)).build().unwrap();
    for _ in 0..2 {
        call(&client, &LIST).await.unwrap();
        // The connection returns to the pool in the background.
        tokio::task::yield_now().await;
    }
    server.counts.connections.load(Ordering::SeqCst)
}

#[tokio::test]
async fn idle_connections_follow_the_pool_settings() {
    assert_eq!(connections(|builder| builder).await, 1);
    assert_eq!(
        connections(|builder| builder.pool_max_idle_per_host(0)).await,
        2
    );
    let short = Duration::from_nanos(1);
    assert_eq!(
        connections(|builder| builder.pool_idle_timeout(short)).await,
        2
    );
    assert_eq!(
        connections(|builder| builder.pool_idle_timeout(short).no_pool_idle_timeout()).await,
        1
    );
}

/// Responds to each request of an HTTP/2 connection.
async fn answer_http2(stream: impl AsyncRead + AsyncWrite + Unpin) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        let head = http::Response::builder().header("content-type", "application/json");
        let mut body = respond
            .send_response(head.body(()).unwrap(), false)
            .unwrap();
        body.send_data(Bytes::from_static(b"[]"), true).unwrap();
    }
}

/// Responds to the first request of an HTTP/1.1 connection.
async fn answer_http1(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    if server::read_request(&mut stream).await.is_some() {
        let answer = http(
            "200 OK",
            "content-type: application/json\r\nconnection: close\r\n",
            "[]",
        );
        stream.write_all(answer.as_bytes()).await.unwrap();
        let _ = stream.shutdown().await;
    }
}

/// A TLS server for `localhost`.
struct TlsServer {
    url: String,
    authority: String,
    /// The negotiated versions of HTTP and TLS.
    agreed: Arc<Mutex<Vec<String>>>,
}

async fn tls_server(versions: &[&'static SupportedProtocolVersion]) -> TlsServer {
    let names = ["localhost", "api.example"];
    let (acceptor, authority) = http2_server::acceptor(versions, &names, &["h2", "http/1.1"]);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let agreed = Arc::<Mutex<Vec<String>>>::default();
    let all = Arc::clone(&agreed);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, all) = (acceptor.clone(), Arc::clone(&all));
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else {
                    return;
                };
                let (_, session) = stream.get_ref();
                let protocol = session.alpn_protocol().unwrap_or_default().to_vec();
                all.lock().unwrap().push(format!(
                    "{} {:?}",
                    String::from_utf8_lossy(&protocol),
                    session.protocol_version().unwrap()
                ));
                match &*protocol {
                    b"h2" => answer_http2(stream).await,
                    _ => answer_http1(stream).await,
                }
            });
        }
    });
    TlsServer {
        url,
        authority,
        agreed,
    }
}

impl TlsServer {
    fn builder(&self) -> ClientBuilder {
        builder(&self.url).root_certificate_pem(self.authority.as_bytes())
    }
}

#[tokio::test]
async fn the_http_version_is_negotiated_unless_it_is_configured() {
    let server = tls_server(rustls::ALL_VERSIONS).await;
    for builder in [
        server.builder(),
        server.builder().http1_only(),
        server.builder().http2_prior_knowledge(),
        // The last setting applies.
        server.builder().http1_only().http2_prior_knowledge(),
    ] {
        call(&builder.build().unwrap(), &LIST).await.unwrap();
    }
    let agreed = server.agreed.lock().unwrap().clone();
    assert_eq!(
        agreed,
        ["h2 TLSv1_3", "http/1.1 TLSv1_3", "h2 TLSv1_3", "h2 TLSv1_3"]
    );
}

#[tokio::test]
async fn http2_prior_knowledge_starts_http2_without_negotiation() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        answer_http2(stream).await;
    });
    let client = builder(&url).http2_prior_knowledge().build().unwrap();
    call(&client, &LIST).await.unwrap();
    call(&client, &CREATE).await.unwrap();
}

fn transport_kind(error: &clientwright_runtime::Error) -> TransportErrorKind {
    match error.kind() {
        ErrorKind::Transport(error) => error.kind(),
        kind => panic!("{kind:?}"),
    }
}

#[tokio::test]
async fn a_server_below_the_minimum_tls_version_is_rejected() {
    let server = tls_server(&[&rustls::version::TLS12]).await;
    call(&server.builder().build().unwrap(), &LIST)
        .await
        .unwrap();
    let strict = server.builder().min_tls_version(TlsVersion::Tls13);
    let error = problem(call(&strict.build().unwrap(), &CREATE).await);
    assert_eq!(
        transport_kind(&error),
        TransportErrorKind::Certificate,
        "{error:?}"
    );
    let server = tls_server(rustls::ALL_VERSIONS).await;
    let strict = server.builder().min_tls_version(TlsVersion::Tls13);
    call(&strict.build().unwrap(), &LIST).await.unwrap();
    assert_eq!(*server.agreed.lock().unwrap(), ["h2 TLSv1_3"]);
}

#[tokio::test]
async fn resolve_overrides_the_addresses_of_a_host() {
    // The certificate must match the host; the port is taken from the URL.
    let server = tls_server(rustls::ALL_VERSIONS).await;
    let url = server.url.replace("localhost", "api.example");
    let local = |builder: ClientBuilder| builder.resolve("API.example", Ipv4Addr::LOCALHOST.into());
    let client = local(server.builder().base_url(&url)).build().unwrap();
    call(&client, &LIST).await.unwrap();
    let other = server.url.replace("localhost", "other.example");
    let builder = server.builder().base_url(&other);
    let client = builder
        .resolve("other.example", Ipv4Addr::LOCALHOST.into())
        .build()
        .unwrap();
    let error = problem(call(&client, &CREATE).await);
    assert_eq!(transport_kind(&error), TransportErrorKind::Certificate);
    // There is no server at the first address, so the second one is tried.
    let plain = self::server().await;
    let port = plain.url.rsplit(':').next().unwrap().to_owned();
    let client = self::builder(&format!("http://two.example:{port}"))
        .allow_plain_http()
        .resolve("two.example", IpAddr::from([127, 0, 0, 9]))
        .resolve("two.example", Ipv4Addr::LOCALHOST.into());
    call(&client.build().unwrap(), &LIST).await.unwrap();
}

/// The environment variable that is set if the test is restarted with another environment.
const ROOTS: &str = "CLIENTWRIGHT_TEST_ROOTS";

#[tokio::test]
#[cfg(target_os = "linux")]
async fn only_given_root_certificates_ignores_those_of_the_system() {
    if let Ok(url) = std::env::var(ROOTS) {
        // The system trusts the server.
        let other = tls_server(rustls::ALL_VERSIONS).await;
        let given = || builder(&url).root_certificate_pem(other.authority.as_bytes());
        call(&given().build().unwrap(), &LIST).await.unwrap();
        let strict = given().only_given_root_certificates().build().unwrap();
        let error = problem(call(&strict, &CREATE).await);
        assert_eq!(transport_kind(&error), TransportErrorKind::Certificate);
        let strict = other.builder().only_given_root_certificates();
        call(&strict.build().unwrap(), &LIST).await.unwrap();
        return;
    }
    let server = tls_server(rustls::ALL_VERSIONS).await;
    let name = format!("clientwright-roots-{}.pem", std::process::id());
    let roots = std::env::temp_dir().join(name);
    std::fs::write(&roots, &server.authority).unwrap();
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    let name = "calls::connections::only_given_root_certificates_ignores_those_of_the_system";
    again
        .args(["--exact", name])
        .env(ROOTS, &server.url)
        .env("SSL_CERT_FILE", &roots);
    let output = tokio::task::spawn_blocking(move || again.output());
    let output = output.await.unwrap().unwrap();
    let _ = std::fs::remove_file(&roots);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
    assert_eq!(server.agreed.lock().unwrap().len(), 1);
}

#[tokio::test]
#[cfg(target_os = "linux")]
async fn connections_use_the_configured_local_address() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let peer = tokio::spawn(async move {
        let (stream, peer) = listener.accept().await.unwrap();
        answer_http1(stream).await;
        peer.ip()
    });
    let address = IpAddr::from([127, 0, 0, 2]);
    let client = builder(&url).local_address(address).build().unwrap();
    call(&client, &LIST).await.unwrap();
    assert_eq!(peer.await.unwrap(), address);
}

/// Returns the kernel's timer of a connection to a port; `02` is the keep-alive timer.
#[cfg(target_os = "linux")]
fn timer_of_connection_to(port: u16) -> String {
    let table = std::fs::read_to_string("/proc/self/net/tcp").unwrap();
    let peer = format!("0100007F:{port:04X}");
    let mut rows = table
        .lines()
        .map(|row| row.split_whitespace().collect::<Vec<_>>());
    let row = rows.find(|row| row[2] == peer && row[3] == "01").unwrap();
    row[5].split(':').next().unwrap().to_owned()
}

#[tokio::test]
#[cfg(target_os = "linux")]
async fn tcp_keep_alive_is_enabled_unless_disabled() {
    for (is_probed, timer) in [(true, "02"), (false, "00")] {
        let server = server().await;
        let builder = match is_probed {
            true => builder(&server.url),
            false => builder(&server.url).no_tcp_keep_alive(),
        };
        let client = builder.build().unwrap();
        call(&client, &LIST).await.unwrap();
        let port = server.url.rsplit(':').next().unwrap().parse().unwrap();
        assert_eq!(timer_of_connection_to(port), timer);
    }
}

#[tokio::test]
#[cfg(unix)]
async fn all_requests_go_through_a_unix_socket() {
    let name = format!("clientwright-{}.sock", std::process::id());
    let path = std::env::temp_dir().join(name);
    let _ = std::fs::remove_file(&path);
    let listener = tokio::net::UnixListener::bind(&path).unwrap();
    let seen = Arc::<Mutex<Vec<String>>>::default();
    let all = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let all = Arc::clone(&all);
            tokio::spawn(async move {
                while let Some(request) = server::read_request(&mut stream).await {
                    all.lock().unwrap().push(request);
                    let answer = json("200 OK", r#"{"access_token":"t"}"#);
                    stream.write_all(answer.as_bytes()).await.unwrap();
                }
            });
        }
    });
    let client = ClientBuilder::new(&API)
        .base_url("http://docker/v1")
        .client_credentials("oauth", "id", "secret")
        .unix_socket(&path)
        .build()
        .unwrap();
    call(&client, &LIST).await.unwrap();
    let _ = std::fs::remove_file(&path);
    let seen = seen.lock().unwrap();
    assert!(seen[0].starts_with("POST /oauth/token "), "{}", seen[0]);
    assert!(seen[1].starts_with("GET /v1/things "), "{}", seen[1]);
    assert!(seen[1].contains("host: docker\r\n"), "{}", seen[1]);
}

#[tokio::test]
async fn a_reqwest_client_can_be_used_if_it_follows_no_redirects() {
    use clientwright_runtime::reqwest::{self, redirect};
    // Like the features of `reqwest` with a provider.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server = serve(|request, _| match request.starts_with("GET /things ") {
        true => Action::Answer(http("302 Found", "location: /elsewhere\r\n", "")),
        false => Action::Answer(json("200 OK", "[]")),
    })
    .await;
    let given = |redirects: redirect::Policy| {
        let mut headers = http::HeaderMap::new();
        headers.insert("x-of-the-program", http::HeaderValue::from_static("yes"));
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(redirects)
            .default_headers(headers)
            .build();
        let builder = builder(&server.url).reqwest_client(client.unwrap());
        builder.build().unwrap()
    };
    let client: Client = given(redirect::Policy::none());
    call(&client, &CREATE).await.unwrap();
    let error = problem(call(&client, &LIST).await);
    assert!(matches!(error.kind(), ErrorKind::Redirect { .. }));
    // The response after a redirect is not a response to this request.
    let error = problem(call(&given(redirect::Policy::default()), &LIST).await);
    assert_eq!(transport_kind(&error), TransportErrorKind::Request);
    assert!(
        error.to_string().contains("redirect::Policy::none()"),
        "{error}"
    );
}

#[test]
fn invalid_settings_are_reported_together() {
    let builder = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .resolve("127.0.0.1", Ipv4Addr::LOCALHOST.into())
        .only_given_root_certificates()
        .max_concurrent_requests(0)
        .proxy("http://localhost:1");
    #[cfg(unix)]
    let builder = builder.unix_socket("/nowhere");
    let error = builder.build().unwrap_err();
    let mut expected = vec![
        "proxy: not for a Unix socket",
        "resolve: \"127.0.0.1\" is not the name of a host",
        "root certificate: only those given are trusted, and none was given",
        "requests at one time: zero",
    ];
    if cfg!(not(unix)) {
        expected.remove(0);
    }
    assert_eq!(error.problems(), expected);
}

#[test]
fn settings_that_a_custom_transport_would_ignore_are_rejected() {
    let transport = bench().mock;
    let builder = ClientBuilder::new(&API)
        .transport(Arc::new(transport))
        .root_certificate_pem(b"whatever")
        .min_tls_version(TlsVersion::Tls13)
        .http1_only()
        .local_address(Ipv4Addr::LOCALHOST.into())
        .resolve("api.example", Ipv4Addr::LOCALHOST.into())
        .proxy("http://localhost:1");
    let error = builder.build().unwrap_err();
    let expected = [
        "proxy",
        "local address",
        "resolve",
        "root certificate",
        "version of TLS",
        "version of HTTP",
    ]
    .map(|name| format!("{name}: not for a transport of the program"));
    assert_eq!(error.problems(), expected);
    // A wrapper around the default transport preserves its settings.
    let wrapped = ClientBuilder::new(&API)
        .wrap_transport(|inner| inner)
        .min_tls_version(TlsVersion::Tls13);
    assert!(wrapped.build().is_ok());
}

#[tokio::test]
async fn max_concurrent_requests_limits_the_requests_in_flight() {
    use tokio::sync::{Semaphore, mpsc};
    // A server that responds on demand.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (arrived, mut arrivals) = mpsc::unbounded_channel();
    let answers = Arc::new(Semaphore::new(0));
    let permits = Arc::clone(&answers);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (arrived, permits) = (arrived.clone(), Arc::clone(&permits));
            tokio::spawn(async move {
                while server::read_request(&mut stream).await.is_some() {
                    arrived.send(()).unwrap();
                    permits.acquire().await.unwrap().forget();
                    let answer = json("200 OK", "[]");
                    stream.write_all(answer.as_bytes()).await.unwrap();
                }
            });
        }
    });
    let client = builder(&url).max_concurrent_requests(2).build().unwrap();
    let calls: Vec<_> = (0..5).map(|_| tokio::spawn(call(&client, &OPEN))).collect();
    for round in 0..2 {
        arrivals.recv().await.unwrap();
        arrivals.recv().await.unwrap();
        // No third request arrives while two are in flight, however long the test waits.
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
        assert!(arrivals.try_recv().is_err(), "in round {round}");
        if round == 0 {
            // A caller that would wait too long receives an error, and its request is not sent.
            let mut late = client.call(&OPEN);
            late.configure(|options| options.timeout(Duration::from_millis(1)));
            let late = late.send::<clientwright_runtime::Value, (), clientwright_runtime::Value>(
                clientwright_runtime::RawResponse::json,
                clientwright_runtime::RawResponse::error_json,
            );
            let error = problem(late.await);
            assert!(matches!(error.kind(), ErrorKind::LimitDeadline));
            assert_eq!(error.attempts(), 0);
        }
        answers.add_permits(2);
    }
    arrivals.recv().await.unwrap();
    answers.add_permits(1);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(arrivals.try_recv().is_err());
}

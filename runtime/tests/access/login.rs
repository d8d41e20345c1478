//! User logins: device code, and authorization code with a browser.

use crate::support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clientwright_runtime::codegen::v1::describe::{
    Api, OAuth2Flows, SecurityKind, SecurityScheme, Server,
};
use clientwright_runtime::oauth::{AuthorizationCode, DevicePrompt, OAuthClient, TokenRequest};
use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport, Recorded};
use clientwright_runtime::{
    Client, ClientBuilder, Clock as _, TokenError, TokenErrorKind, TransportErrorKind,
};
use support::*;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use url::Url;

fn field(request: &Recorded, name: &str) -> Option<String> {
    let text = request.text().unwrap().as_bytes();
    let mut fields = url::form_urlencoded::parse(text);
    let found = fields.find(|(known, _)| known == name);
    found.map(|(_, value)| value.into_owned())
}

fn token() -> MockAnswer {
    let json = r#"{"access_token":"t","expires_in":3600,"refresh_token":"r"}"#;
    MockAnswer::json(200, json)
}

fn refusal(error: &str) -> MockAnswer {
    MockAnswer::json(400, format!(r#"{{"error":"{error}"}}"#))
}

const CODE: &str = r#"{"device_code":"d&","user_code":"ABCD-EFGH","verification_uri":"https://login.example/device","verification_uri_complete":"https://login.example/device?c=1","expires_in":60,"interval":"2"}"#;

type Prompts = Arc<Mutex<Vec<DevicePrompt>>>;

fn device(bench: &Bench) -> (Client, Prompts) {
    let prompts = Prompts::default();
    let shown = Arc::clone(&prompts);
    let request = TokenRequest::device_code(OAuthClient::public("id"), move |prompt| {
        shown.lock().unwrap().push(prompt.clone());
    })
    .device_authorization_url("https://login.example/device/code")
    .scope("a b");
    bench.mock.always("listThings", MockAnswer::json(200, "[]"));
    let client = bench.bare().credential("oauth", request).build().unwrap();
    (client, prompts)
}

#[tokio::test]
async fn a_device_code_is_shown_once_and_polled_until_it_is_confirmed() {
    let bench = bench();
    let (client, prompts) = device(&bench);
    bench.mock.answer_token(MockAnswer::json(200, CODE));
    bench.mock.answer_token(refusal("authorization_pending"));
    bench.mock.answer_token(refusal("slow_down"));
    bench
        .mock
        .answer_token(MockAnswer::failure(TransportErrorKind::Interrupted));
    bench.mock.answer_token(token());
    bench.run(client.authenticate("oauth")).await.unwrap();
    let shown = prompts.lock().unwrap().clone();
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].user_code, "ABCD-EFGH");
    assert_eq!(shown[0].verification_uri, "https://login.example/device");
    assert!(!format!("{shown:?}").contains("ABCD"));
    let asked = bench.mock.token_requests();
    assert_eq!(asked[0].url, "https://login.example/device/code");
    assert_eq!(asked[0].text(), Some("scope=a%20b&client_id=id"));
    assert_eq!(field(&asked[1], "device_code").as_deref(), Some("d&"));
    let times: Vec<_> = asked.iter().map(|request| request.at.as_secs()).collect();
    assert_eq!(times, [0, 2, 4, 11, 25]);
    // The user is not prompted again, whatever the scopes, as long as the server accepts the refresh token.
    bench.run(call(&client, &LIST)).await.unwrap();
    bench.clock.advance(Duration::from_secs(3600));
    bench.run(call(&client, &LIST)).await.unwrap();
    let last = bench.mock.token_requests().pop().unwrap();
    assert_eq!(field(&last, "refresh_token").as_deref(), Some("r"));
    assert_eq!(prompts.lock().unwrap().len(), 1);
    // If it does not, the user is prompted.
    bench.clock.advance(Duration::from_secs(3600));
    bench.mock.answer_token(refusal("invalid_grant"));
    bench.mock.answer_token(MockAnswer::json(200, CODE));
    bench.mock.answer_token(token());
    bench.run(call(&client, &LIST)).await.unwrap();
    assert_eq!(prompts.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_device_code_that_is_rejected_or_not_confirmed_ends_the_login() {
    for (answers, kind, seconds) in [
        (
            vec![refusal("access_denied")],
            TokenErrorKind::AccessDenied,
            2,
        ),
        (
            vec![refusal("expired_token")],
            TokenErrorKind::InvalidGrant,
            2,
        ),
        (vec![], TokenErrorKind::InvalidGrant, 58),
    ] {
        let bench = bench();
        let (client, _) = device(&bench);
        bench.mock.answer_token(MockAnswer::json(200, CODE));
        for answer in answers {
            bench.mock.answer_token(answer);
        }
        bench.mock.always_token(refusal("authorization_pending"));
        let error = bench.run(client.authenticate("oauth")).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(bench.clock.now(), Duration::from_secs(seconds));
    }
    let bench = bench();
    let (client, _) = device(&bench);
    bench.mock.always_token(MockAnswer::json(200, "{}"));
    let error = bench.run(client.authenticate("oauth")).await.unwrap_err();
    assert_eq!(error.kind(), TokenErrorKind::Malformed);
}

static TWO_SERVERS: Api = Api::new("Things", "1.0")
    .package("things", "0.1.0")
    .servers(&[Server::new("https://api.example")])
    .security_schemes(&[
        SecurityScheme::new(
            "person",
            SecurityKind::OAuth2(
                OAuth2Flows::new()
                    .authorization_code("https://code.example/login", "https://code.example/token")
                    .device_code(
                        "https://device.example/code",
                        "https://device.example/token",
                    )
                    .device_code_refresh("https://device.example/refresh"),
            ),
        ),
        SecurityScheme::new(
            "browser",
            SecurityKind::OAuth2(
                OAuth2Flows::new()
                    .authorization_code("https://code.example/login", "https://code.example/token")
                    .authorization_code_refresh("https://code.example/refresh"),
            ),
        ),
    ]);

/// Returns the URLs of the token requests for a login with a scheme, followed by the expiry of the token.
async fn logged_in_and_renewed(bench: &Bench, scheme: &str, request: TokenRequest) -> Vec<String> {
    let client = ClientBuilder::new(&TWO_SERVERS)
        .clock(Arc::new(bench.clock.clone()))
        .transport(Arc::new(bench.mock.clone()))
        .credential(scheme, request)
        .build()
        .unwrap();
    bench.run(client.authenticate(scheme)).await.unwrap();
    bench.clock.advance(Duration::from_secs(3600));
    bench.run(client.authenticate(scheme)).await.unwrap();
    let asked = bench.mock.token_requests();
    asked.into_iter().map(|request| request.url).collect()
}

#[tokio::test]
async fn a_device_login_is_refreshed_at_the_refresh_url_of_its_flow() {
    let bench = bench();
    bench.mock.answer_token(MockAnswer::json(200, CODE));
    bench.mock.always_token(token());
    let device = || TokenRequest::device_code(OAuthClient::public("id"), |_| ());
    let asked = logged_in_and_renewed(&bench, "person", device()).await;
    assert_eq!(
        asked,
        [
            "https://device.example/code",
            "https://device.example/token",
            "https://device.example/refresh"
        ]
    );
    // The token URL of the program takes precedence over the specification's.
    bench.mock.answer_token(MockAnswer::json(200, CODE));
    let elsewhere = device().token_url("https://other.example/token");
    let asked = logged_in_and_renewed(&bench, "person", elsewhere).await;
    assert_eq!(
        asked[4..],
        ["https://other.example/token", "https://other.example/token"]
    );
}

#[tokio::test]
async fn a_browser_login_is_refreshed_at_the_refresh_url_of_its_flow() {
    for (scheme, renewal) in [
        ("person", "https://code.example/token"),
        ("browser", "https://code.example/refresh"),
    ] {
        let (opened, mut urls) = tokio::sync::mpsc::unbounded_channel();
        let login = AuthorizationCode::new(move |url| {
            opened.send(Url::parse(url).unwrap()).unwrap();
        });
        let request = TokenRequest::authorization_code(OAuthClient::public("id"), login);
        let bench = bench();
        bench.mock.always_token(token());
        let visiting = tokio::spawn(async move {
            let page: Url = urls.recv().await.unwrap();
            let redirect = Url::parse(&query(&page, "redirect_uri")).unwrap();
            let state = query(&page, "state");
            visit(&redirect, &format!("/callback?code=c&state={state}")).await
        });
        let asked = logged_in_and_renewed(&bench, scheme, request).await;
        visiting.await.unwrap();
        assert_eq!(asked, ["https://code.example/token", renewal]);
    }
}

/// Sends a request like a browser, and returns the response.
async fn visit(url: &Url, target: &str) -> String {
    let port = url.port().unwrap();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let request = format!("GET {target} HTTP/1.1\r\nhost: x\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

fn query(url: &Url, name: &str) -> String {
    let mut pairs = url.query_pairs();
    let found = pairs.find(|(known, _)| known == name);
    found.unwrap_or_else(|| panic!("no {name}")).1.into_owned()
}

/// Creates a client that logs in with a browser, which receives the URL.
fn browser(
    login: impl FnOnce(AuthorizationCode) -> AuthorizationCode,
) -> (
    Client,
    MockTransport,
    tokio::sync::mpsc::UnboundedReceiver<Url>,
) {
    let transport = MockTransport::new(&ManualClock::new());
    let (opened, urls) = tokio::sync::mpsc::unbounded_channel();
    let code = login(AuthorizationCode::new(move |url| {
        opened.send(Url::parse(url).unwrap()).unwrap();
    }));
    let request = TokenRequest::authorization_code(OAuthClient::public("id"), code)
        .authorization_url("https://login.example/authorize?tenant=1")
        .scope("a");
    let client = ClientBuilder::new(&API)
        .transport(Arc::new(transport.clone()))
        .credential("oauth", request)
        .build()
        .unwrap();
    (client, transport, urls)
}

fn spawn(client: &Client) -> tokio::task::JoinHandle<Result<(), TokenError>> {
    let client = client.clone();
    tokio::spawn(async move { client.authenticate("oauth").await })
}

#[tokio::test]
async fn a_browser_login_accepts_only_the_code_with_its_own_state() {
    let (client, transport, mut urls) = browser(|login| login);
    transport.answer_token(token());
    let login = spawn(&client);
    let page = urls.recv().await.unwrap();
    assert!(
        page.as_str()
            .starts_with("https://login.example/authorize?tenant=1&response_type=code")
    );
    assert_eq!(query(&page, "client_id"), "id");
    assert_eq!(query(&page, "scope"), "a");
    assert_eq!(query(&page, "code_challenge_method"), "S256");
    let redirect = Url::parse(&query(&page, "redirect_uri")).unwrap();
    assert_eq!(
        (redirect.host_str(), redirect.path()),
        (Some("127.0.0.1"), "/callback")
    );
    let state = query(&page, "state");
    // Connections that end within a request, or send more than a browser.
    for (sent, repeated) in [
        ("GET /callback?code=evil", 1),
        ("x", 16 << 10),
        ("x", 20 << 10),
    ] {
        let port = redirect.port().unwrap();
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        // The other side may have closed the connection.
        let _ = stream.write_all(sent.repeat(repeated).as_bytes()).await;
        let _ = stream.shutdown().await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        assert!(answer.is_empty());
    }
    // A request that needs more than one packet.
    let long = format!("/callback?code=evil&state={}", "x".repeat(8 << 10));
    assert!(visit(&redirect, &long).await.starts_with("HTTP/1.1 404"));
    // An unused connection, unexpected pages, another state.
    let idle = TcpStream::connect(("127.0.0.1", redirect.port().unwrap()))
        .await
        .unwrap();
    for target in [
        "/favicon.ico",
        "/callback",
        "/callback?code=evil&state=wrong",
        "\u{7f}",
    ] {
        assert!(visit(&redirect, target).await.starts_with("HTTP/1.1 404"));
    }
    let answer = visit(&redirect, &format!("/callback?code=c%26&state={state}")).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(!answer.contains("c&") && answer.contains("referrer-policy: no-referrer"));
    login.await.unwrap().unwrap();
    drop(idle);
    let asked = transport.token_requests().remove(0);
    assert_eq!(
        field(&asked, "grant_type").as_deref(),
        Some("authorization_code")
    );
    assert_eq!(field(&asked, "code").as_deref(), Some("c&"));
    assert_eq!(
        field(&asked, "redirect_uri").as_deref(),
        Some(redirect.as_str())
    );
    let verifier = field(&asked, "code_verifier").unwrap();
    let digest = ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes());
    assert_eq!(
        URL_SAFE_NO_PAD.encode(digest),
        query(&page, "code_challenge")
    );
    assert!(
        TcpStream::connect(("127.0.0.1", redirect.port().unwrap()))
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_login_rejected_by_the_user_or_the_server_is_an_error() {
    for (back, kind) in [
        (
            "error=access_denied&error_description=no",
            TokenErrorKind::AccessDenied,
        ),
        ("error=temporarily_unavailable", TokenErrorKind::Unavailable),
        ("error=invalid_scope", TokenErrorKind::InvalidScope),
        (
            "error=unauthorized_client",
            TokenErrorKind::UnauthorizedClient,
        ),
        ("error=strange", TokenErrorKind::Refused),
        ("code=c&error=strange", TokenErrorKind::Refused),
        ("code=", TokenErrorKind::Malformed),
        ("nothing=1", TokenErrorKind::Malformed),
    ] {
        let (client, transport, mut urls) = browser(|login| login);
        let login = spawn(&client);
        let page = urls.recv().await.unwrap();
        let redirect = Url::parse(&query(&page, "redirect_uri")).unwrap();
        let state = query(&page, "state");
        let answer = visit(&redirect, &format!("/callback?{back}&state={state}")).await;
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
        assert_eq!(login.await.unwrap().unwrap_err().kind(), kind);
        assert!(transport.requests().is_empty());
    }
}

#[tokio::test]
async fn a_login_times_out_and_uses_the_redirect_url_of_the_program() {
    let (client, _, mut urls) = browser(|login| {
        let login = login.redirect_url("http://localhost/back");
        login.patience(Duration::from_millis(50))
    });
    let error = client.authenticate("oauth").await.unwrap_err();
    assert_eq!(error.kind(), TokenErrorKind::InvalidGrant);
    let redirect = Url::parse(&query(&urls.recv().await.unwrap(), "redirect_uri")).unwrap();
    assert_eq!(
        (redirect.host_str(), redirect.path()),
        (Some("localhost"), "/back")
    );
    for wrong in ["https://localhost/", "http://evil.example/", "nothing"] {
        let login = AuthorizationCode::new(|_| ()).redirect_url(wrong);
        let request = TokenRequest::authorization_code(OAuthClient::public("id"), login);
        let built = bench().bare().credential("oauth", request).build();
        assert!(
            built.unwrap_err().to_string().contains("redirect URL"),
            "{wrong}"
        );
    }
}

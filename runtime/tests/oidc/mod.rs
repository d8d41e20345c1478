//! Tests with a third-party OpenID provider (`tests/oidc`).
//!
//! They are ignored by default, because they need Node.js: `.ci/run oidc` installs the provider and runs them.
#![cfg(feature = "login")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use clientwright_runtime::codegen::v1::describe::{
    Api, Method, Operation, Parameter, SecurityKind, SecurityScheme,
};
use clientwright_runtime::oauth::{
    AuthorizationCode, DevicePrompt, JwtAlgorithm, OAuthClient, RefreshTokenFile, SigningKey,
    TokenRequest,
};
use clientwright_runtime::testing::ManualClock;
use clientwright_runtime::transport::{Purpose, TransportResponse};
use clientwright_runtime::{
    BoxFuture, Client, ClientBuilder, ClientCertificate, Clock, Error, ErrorKind, RawResponse,
    Request, SecretSource, TokenErrorKind, Transport, TransportError, Value,
};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose,
};
use tokio::sync::mpsc;

static API: Api = Api::new("Guarded", "1").security_schemes(&[
    SecurityScheme::new(
        "login",
        SecurityKind::OpenIdConnect("/.well-known/openid-configuration"),
    ),
    SecurityScheme::new("basic", SecurityKind::Basic),
]);

static READ: Operation =
    Operation::new(&API, Method::Get, "/api/read", "read").security(&[&[("login", &["read"])]]);
static WRITE: Operation =
    Operation::new(&API, Method::Get, "/api/write", "write").security(&[&[("login", &["write"])]]);
static REVOKE: Operation = Operation::new(&API, Method::Post, "/token/revocation", "revoke")
    .security(&[&[("basic", &[])]]);
static ADVANCE: Operation = Operation::new(&API, Method::Post, "/test/advance", "advance");
static CONFIRM: Operation = Operation::new(&API, Method::Post, "/test/confirm", "confirm");

const SECRET: &str = "a b:+%&/=";

/// The timeout for the start of the server, so that a test fails instead of hanging.
const LONGEST_START: Duration = Duration::from_secs(180);

/// The provider, with a certificate authority for it and for clients.
struct Server {
    process: Child,
    folder: PathBuf,
    url: String,
    authority: CertifiedIssuer<'static, KeyPair>,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/oidc")
}

impl Server {
    /// # Panics
    /// Panics if the provider is not installed: the tests that need it are ignored by default.
    fn start(test: &str) -> Self {
        let provider = scripts().join("node_modules/oidc-provider");
        assert!(provider.exists(), "run `npm ci` in tests/oidc first");
        let folder = std::env::temp_dir().join(format!("oidc-{}-{test}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        // With the same name as the certificates it issues, they would be regarded as self-signed.
        let name = "An authority of the tests";
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let authority = CertifiedIssuer::self_signed(params, key).unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
        let (certificate, key) = certified(&authority, "localhost");
        write("ca.pem", &authority.pem());
        write("server.pem", &certificate);
        write("server.key", &key);
        let port = {
            let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            free.local_addr().unwrap().port()
        };
        let config = format!(r#"{{"port":{port},"subject":"client.example"}}"#);
        write("config.json", &config);
        let mut process = Command::new("node")
            .arg(scripts().join("server.mjs"))
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let (sender, receiver) = std::sync::mpsc::channel();
        // Both are read to the end, so that the server never blocks on a full pipe.
        std::thread::spawn(move || {
            let _ = sender.send(lines.any(|line| line.unwrap_or_default() == "ready"));
            lines.for_each(drop);
        });
        let errors = BufReader::new(process.stderr.take().unwrap()).lines();
        std::thread::spawn(move || {
            for line in errors.map_while(Result::ok) {
                eprintln!("{line}");
            }
        });
        let server = Self {
            process,
            folder,
            url: format!("https://localhost:{port}"),
            authority,
        };
        let ready = receiver.recv_timeout(LONGEST_START).unwrap_or_default();
        assert!(ready, "the provider does not start");
        server
    }

    fn builder(&self) -> ClientBuilder {
        ClientBuilder::new(&API)
            .base_url(&self.url)
            .no_proxy()
            .root_certificate_pem(self.authority.pem().as_bytes())
    }

    fn client(&self, client: impl Into<OAuthClient>) -> ClientBuilder {
        let request = TokenRequest::client_credentials(client);
        self.builder().credential("login", request)
    }

    fn basic(&self) -> ClientBuilder {
        self.client(("basic id:+", SECRET))
    }

    fn key(&self, name: &str) -> SigningKey {
        SigningKey::pem(SecretSource::file(self.folder.join(name)))
    }

    fn certificate(&self, name: &str) -> ClientCertificate {
        let (certificate, key) = certified(&self.authority, name);
        ClientCertificate::new(certificate, key)
    }

    /// Sends a command to the provider that is not part of OAuth.
    async fn command(&self, operation: &'static Operation, query: &[(&'static str, &str)]) {
        let client = self.builder().build().unwrap();
        let mut call = client.call(operation);
        for (name, value) in query {
            call.set(&Parameter::query(name), value);
        }
        let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
        sent.await.unwrap();
    }
}

fn certified(authority: &CertifiedIssuer<'_, KeyPair>, name: &str) -> (String, String) {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new([name.to_owned()]).unwrap();
    let certificate = params.signed_by(&key, authority).unwrap();
    (certificate.pem(), key.serialize_pem())
}

async fn call(client: &Client, operation: &'static Operation) -> Result<Value, Error> {
    let call = client.call(operation);
    let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    Ok(sent.await?.into_body())
}

fn text(value: &Value, name: &str) -> String {
    let text = value.get(name).and_then(Value::as_str);
    text.unwrap_or_else(|| panic!("no {name}: {value}"))
        .to_owned()
}

fn token_error(error: &Error) -> TokenErrorKind {
    match error.kind() {
        ErrorKind::Token(error) => error.kind(),
        _ => panic!("{error}"),
    }
}

/// A transport that records requests.
#[derive(Debug)]
struct Watched {
    inner: Arc<dyn Transport>,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Debug, Default)]
struct Seen {
    token_requests: usize,
    /// The token of the last call.
    token: String,
}

impl Transport for Watched {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        {
            let mut seen = self.seen.lock().unwrap();
            match request.purpose {
                Purpose::Token if request.method == Method::Post => seen.token_requests += 1,
                Purpose::Call(_) => {
                    let header = request.headers.get("authorization");
                    let token =
                        header.and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
                    if let Some(token) = token {
                        token.clone_into(&mut seen.token);
                    }
                }
                _ => {}
            }
        }
        self.inner.send(request)
    }
}

fn watched(builder: ClientBuilder) -> (ClientBuilder, Arc<Mutex<Seen>>) {
    let seen = Arc::<Mutex<Seen>>::default();
    let all = Arc::clone(&seen);
    let watch = |inner| -> Arc<dyn Transport> { Arc::new(Watched { inner, seen: all }) };
    (builder.wrap_transport(watch), seen)
}

#[tokio::test]
#[ignore = "needs Node.js; `.ci/run oidc` runs it"]
async fn every_authentication_method_obtains_tokens_with_the_scopes_of_the_operation() {
    let server = Server::start("methods");
    let jwt = |key: SigningKey| server.client(OAuthClient::private_key_jwt("signing", key));
    let certified = server.client(OAuthClient::tls_client_auth("certified"));
    let clients = [
        ("basic id:+", server.basic()),
        (
            "post",
            server.client(OAuthClient::client_secret_post("post", SECRET)),
        ),
        ("signing", jwt(server.key("rsa.pem"))),
        (
            "signing",
            jwt(server
                .key("rsa.pem")
                .algorithm(JwtAlgorithm::Ps256)
                .key_id("rsa")),
        ),
        ("signing", jwt(server.key("ec.pem"))),
        (
            "certified",
            certified.client_certificate(server.certificate("client.example")),
        ),
    ];
    for (name, builder) in clients {
        let client = builder.build().unwrap();
        for (operation, scope) in [(&READ, "read"), (&WRITE, "write")] {
            if (name, scope) == ("post", "write") {
                // This scope is not allowed for it.
                continue;
            }
            let seen = call(&client, operation).await.unwrap();
            assert_eq!(
                (text(&seen, "client"), text(&seen, "scope")),
                (name.into(), scope.into())
            );
        }
    }
}

#[tokio::test]
#[ignore = "needs Node.js; `.ci/run oidc` runs it"]
async fn an_invalid_key_or_certificate_is_reported_without_its_content() {
    let server = Server::start("wrong");
    let other = KeyPair::generate().unwrap().serialize_pem();
    let certified = server.client(OAuthClient::tls_client_auth("certified"));
    for builder in [
        server.client(("basic id:+", "geheim")),
        server.client(OAuthClient::client_secret_post("post", "geheim")),
        server.client(OAuthClient::private_key_jwt(
            "signing",
            SigningKey::pem(other),
        )),
        certified.client_certificate(server.certificate("other.example")),
        server.client(("nobody", "geheim")),
    ] {
        let error = call(&builder.build().unwrap(), &READ).await.unwrap_err();
        assert_eq!(
            token_error(&error),
            TokenErrorKind::InvalidClient,
            "{error}"
        );
        assert!(error.is_auth());
        assert!(!format!("{error} {error:?}").contains("geheim"));
    }
    // A scope that the server supports, but does not allow for this client.
    let post = OAuthClient::client_secret_post("post", SECRET);
    let builder = server.client(post).scope("write");
    let error = call(&builder.build().unwrap(), &READ).await.unwrap_err();
    assert_eq!(token_error(&error), TokenErrorKind::InvalidScope, "{error}");
}

#[tokio::test]
#[ignore = "needs Node.js; `.ci/run oidc` runs it"]
async fn a_revoked_token_is_replaced_once() {
    let server = Server::start("revoked");
    let (builder, seen) = watched(server.basic());
    // The provider decodes id and secret, so the header of the call is encoded, too.
    let client = builder
        .basic("basic", "basic+id%3A%2B", "a+b%3A%2B%25%26%2F%3D")
        .build()
        .unwrap();
    call(&client, &READ).await.unwrap();
    let token = seen.lock().unwrap().token.clone();
    let mut revoke = client.call(&REVOKE);
    let form = format!("token={token}");
    revoke.body_bytes("application/x-www-form-urlencoded", form);
    let revoked = revoke.send::<(), (), Value>(RawResponse::empty, RawResponse::error_json);
    assert_eq!(revoked.await.unwrap().status().as_u16(), 200);
    for _ in 0..3 {
        call(&client, &READ).await.unwrap();
    }
    assert_ne!(seen.lock().unwrap().token, token);
    assert_eq!(seen.lock().unwrap().token_requests, 2);
}

#[tokio::test]
#[ignore = "needs Node.js; `.ci/run oidc` runs it"]
async fn a_token_that_expires_earlier_than_announced_is_replaced() {
    let server = Server::start("expired");
    // No time passes for the client.
    let clock = Arc::new(ManualClock::new());
    let (builder, seen) = watched(server.basic());
    let client = builder.clock(clock).build().unwrap();
    call(&client, &READ).await.unwrap();
    server.command(&ADVANCE, &[("seconds", "601")]).await;
    call(&client, &READ).await.unwrap();
    call(&client, &READ).await.unwrap();
    assert_eq!(seen.lock().unwrap().token_requests, 2);
}

/// A clock that advances by twenty seconds per second.
#[derive(Debug)]
struct FastClock(Instant);

const FASTER: u32 = 20;

impl Clock for FastClock {
    fn now(&self) -> Duration {
        self.0.elapsed() * FASTER
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration / FASTER))
    }
}

fn device(
    server: &Server,
) -> (
    Client,
    mpsc::UnboundedReceiver<DevicePrompt>,
    Arc<Mutex<Seen>>,
) {
    let (show, prompts) = mpsc::unbounded_channel();
    let request = TokenRequest::device_code(OAuthClient::public("person"), move |prompt| {
        show.send(prompt.clone()).unwrap();
    });
    let request = request.scope("read offline_access");
    let (builder, seen) = watched(server.builder().credential("login", request));
    let clock = Arc::new(FastClock(Instant::now()));
    (builder.clock(clock).build().unwrap(), prompts, seen)
}

#[tokio::test]
#[ignore = "needs Node.js; `.ci/run oidc` runs it"]
async fn a_user_confirms_a_device_code_only_once() {
    let server = Server::start("device");
    let (client, mut prompts, seen) = device(&server);
    let login = tokio::spawn({
        let client = client.clone();
        async move { client.authenticate("login").await }
    });
    let prompt = prompts.recv().await.unwrap();
    assert_eq!(prompt.verification_uri, format!("{}/device", server.url));
    // The client polls at least once before the user reacts.
    while seen.lock().unwrap().token_requests < 2 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let code = [("code", &*prompt.user_code), ("agrees", "true")];
    server.command(&CONFIRM, &code).await;
    login.await.unwrap().unwrap();
    for _ in 0..3 {
        let seen = call(&client, &READ).await.unwrap();
        assert_eq!(text(&seen, "person"), "person");
        // The refresh token changes each time.
        client.forget_token();
    }
    assert!(prompts.try_recv().is_err());
}

#[tokio::test]
#[ignore = "needs Node.js; `.ci/run oidc` runs it"]
async fn a_user_who_does_not_agree_ends_the_login() {
    let server = Server::start("denied");
    let (client, mut prompts, _) = device(&server);
    let login = tokio::spawn(async move { client.authenticate("login").await });
    let prompt = prompts.recv().await.unwrap();
    let code = [("code", &*prompt.user_code), ("agrees", "false")];
    server.command(&CONFIRM, &code).await;
    let error = login.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), TokenErrorKind::AccessDenied, "{error}");
}

#[tokio::test]
#[ignore = "needs Node.js; `.ci/run oidc` runs it"]
async fn a_browser_login_is_needed_only_once_for_all_runs_of_a_program() {
    let server = Server::start("browser");
    let opened = Arc::<Mutex<usize>>::default();
    let client = || {
        let (count, authority) = (Arc::clone(&opened), server.folder.join("ca.pem"));
        let login = AuthorizationCode::new(move |url| {
            *count.lock().unwrap() += 1;
            let browser = Command::new("node")
                .arg(scripts().join("browser.mjs"))
                .arg(url)
                .env("NODE_EXTRA_CA_CERTS", &authority)
                .spawn();
            drop(browser.unwrap());
        })
        .patience(Duration::from_secs(30));
        let request = TokenRequest::authorization_code(OAuthClient::public("person"), login)
            .scope("openid read write offline_access")
            .parameter("prompt", "consent")
            .keep_in(RefreshTokenFile::new(server.folder.join("refresh-token")));
        let builder = server.builder().credential("login", request);
        builder.build().unwrap()
    };
    let first = client();
    first.authenticate("login").await.unwrap();
    for operation in [&READ, &WRITE] {
        let seen = call(&first, operation).await.unwrap();
        assert_eq!(text(&seen, "person"), "person");
    }
    for _ in 0..2 {
        let seen = call(&client(), &READ).await.unwrap();
        assert_eq!(text(&seen, "client"), "person");
    }
    assert_eq!(*opened.lock().unwrap(), 1);
}

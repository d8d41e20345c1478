//! TLS: trusted certificates and client certificates.

use crate::server;
use crate::support;

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::{
    Api, Method, Operation, SecurityKind, SecurityScheme,
};
use clientwright_runtime::oauth::{OAuthClient, TokenRequest};
use clientwright_runtime::testing::ManualClock;
use clientwright_runtime::{
    BoxFuture, ClientBuilder, ClientCertificate, Credential, ErrorKind, ProvidedSecret,
    SecretError, SecretProvider, SecretSource, TransportErrorKind,
};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use support::{API, CREATE, call, problem};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// A certificate authority for servers and clients.
struct Authority {
    pem: String,
    der: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate and its key, as PEM.
struct Certified {
    certificate: String,
    key: String,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self {
            pem: certificate.pem(),
            der: certificate.der().clone(),
            issuer: Issuer::new(params, key),
        }
    }

    fn issue(&self, name: &str) -> Certified {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        Certified {
            certificate: params.signed_by(&key, &self.issuer).unwrap().pem(),
            key: key.serialize_pem(),
        }
    }

    fn config(&self, clients: bool) -> ServerConfig {
        let server = self.issue("localhost");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .unwrap();
        let builder = if clients {
            let mut roots = RootCertStore::empty();
            roots.add(self.der.clone()).unwrap();
            let roots = Arc::new(roots);
            let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider);
            builder.with_client_cert_verifier(verifier.build().unwrap())
        } else {
            builder.with_no_client_auth()
        };
        let certificate = CertificateDer::from_pem_slice(server.certificate.as_bytes()).unwrap();
        let key = PrivateKeyDer::from_pem_slice(server.key.as_bytes()).unwrap();
        builder.with_single_cert(vec![certificate], key).unwrap()
    }
}

/// Starts a server for `localhost`; also returns the certificate of its authority.
async fn serve_tls() -> (u16, String) {
    let authority = Authority::new();
    let (port, _) = serve(authority.config(false)).await;
    (port, authority.pem)
}

/// The certificates that clients presented.
type Seen = Arc<Mutex<Vec<CertificateDer<'static>>>>;

async fn serve(config: ServerConfig) -> (u16, Seen) {
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let seen = Seen::default();
    let all = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, all) = (acceptor.clone(), Arc::clone(&all));
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    return;
                };
                let peer = stream.get_ref().1.peer_certificates();
                all.lock()
                    .unwrap()
                    .extend(peer.map(|chain| chain[0].clone().into_owned()));
                // One response for each connection, so that each call presents its certificate.
                if server::read_request(&mut stream).await.is_some() {
                    let body = r#"{"access_token":"t"}"#;
                    let close = "content-type: application/json\r\nconnection: close\r\n";
                    let answer = server::http("200 OK", close, body);
                    let _ = stream.write_all(answer.as_bytes()).await;
                    let _ = stream.shutdown().await;
                }
            });
        }
    });
    (port, seen)
}

fn der(pem: &str) -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()
}

fn builder(host: &str, port: u16) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(&format!("https://{host}:{port}"))
        .no_proxy()
        .token("oauth", "t")
}

#[tokio::test]
async fn a_server_is_only_trusted_with_its_root_certificate() {
    let (port, authority) = serve_tls().await;
    let trusting = builder("localhost", port)
        .root_certificate_pem(authority.as_bytes())
        .build()
        .unwrap();
    call(&trusting, &CREATE).await.unwrap();
    let error = problem(call(&builder("localhost", port).build().unwrap(), &CREATE).await);
    assert!(
        matches!(error.kind(), ErrorKind::Transport(error) if error.kind() == TransportErrorKind::Certificate),
        "{error:?}"
    );
    assert!(error.is_connect());
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_certificate_for_another_name_is_rejected() {
    let (port, authority) = serve_tls().await;
    let client = builder("127.0.0.1", port)
        .root_certificate_pem(authority.as_bytes())
        .build()
        .unwrap();
    let error = problem(call(&client, &CREATE).await);
    assert!(error.is_connect());
    assert_eq!(error.attempts(), 1, "{error:?}");
}

/// An API whose only scheme is mutual TLS.
static MUTUAL: Api = Api::new("Mutual", "1.0").security_schemes(&[
    SecurityScheme::new("mtls", SecurityKind::MutualTls),
    SecurityScheme::new("bearer", SecurityKind::Bearer),
]);

static READ: Operation =
    Operation::new(&MUTUAL, Method::Get, "/", "read").security(&[&[("mtls", &[])]]);
static BEARER: Operation =
    Operation::new(&MUTUAL, Method::Get, "/", "bearer").security(&[&[("bearer", &[])]]);

fn mutual(authority: &Authority, port: u16) -> ClientBuilder {
    ClientBuilder::new(&MUTUAL)
        .base_url(&format!("https://localhost:{port}"))
        .no_proxy()
        .root_certificate_pem(authority.pem.as_bytes())
        .retry(clientwright_runtime::RetryPolicy::never())
}

#[tokio::test]
async fn mutual_tls_operations_require_a_client_certificate() {
    let authority = Authority::new();
    let (port, seen) = serve(authority.config(true)).await;
    let (first, second) = (authority.issue("first"), authority.issue("second"));
    let together = format!("{}{}", first.certificate, first.key);
    let apart = ClientCertificate::new(&*second.certificate, &*second.key);
    for certificate in [ClientCertificate::from(together), apart] {
        let builder = mutual(&authority, port);
        let client = builder.credential("mtls", certificate).build().unwrap();
        call(&client, &READ).await.unwrap();
    }
    assert_eq!(
        *seen.lock().unwrap(),
        [der(&first.certificate), der(&second.certificate)]
    );
    // Without a certificate, nothing is sent; an unknown one is rejected by the server.
    let without = mutual(&authority, port).build().unwrap();
    let error = problem(call(&without, &READ).await);
    assert!(error.is_auth() && error.is_config());
    assert!(
        error
            .to_string()
            .ends_with("mtls (client certificate, set with `certificate`)"),
        "{error}"
    );
    let stranger = Authority::new().issue("stranger");
    let certificate = ClientCertificate::new(stranger.certificate, stranger.key);
    let builder = mutual(&authority, port).credential("mtls", certificate);
    let error = problem(call(&builder.build().unwrap(), &READ).await);
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
}

#[tokio::test]
async fn certificates_are_replaced_by_rotate_and_with_their_files() {
    let authority = Authority::new();
    let (port, seen) = serve(authority.config(true)).await;
    let names = ["first", "second", "third"];
    let [first, second, third] = names.map(|name| authority.issue(name));
    let name = format!("clientwright-tls-{}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let (certificate, key): (PathBuf, PathBuf) = (folder.join("tls.crt"), folder.join("tls.key"));
    let write = |certified: &Certified| {
        std::fs::write(&certificate, &certified.certificate).unwrap();
        std::fs::write(&key, &certified.key).unwrap();
    };
    write(&first);
    let clock = ManualClock::new();
    let files = ClientCertificate::new(SecretSource::file(&certificate), SecretSource::file(&key));
    let client = mutual(&authority, port)
        .clock(Arc::new(clock.clone()))
        .credential("mtls", files)
        .build()
        .unwrap();
    call(&client, &READ).await.unwrap();
    write(&second);
    clock.advance(Duration::from_secs(11));
    call(&client, &READ).await.unwrap();
    let rotated = ClientCertificate::new(&*third.certificate, &*third.key);
    client
        .rotate("mtls", Credential::certificate(rotated))
        .unwrap();
    call(&client, &READ).await.unwrap();
    let _ = std::fs::remove_dir_all(&folder);
    let expected = [first, second, third].map(|certified| der(&certified.certificate));
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test]
async fn the_last_valid_certificate_is_used_while_its_files_are_replaced() {
    let authority = Authority::new();
    let (port, seen) = serve(authority.config(true)).await;
    let [first, second] = ["first", "second"].map(|name| authority.issue(name));
    let name = format!("clientwright-tls-halves-{}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let (certificate, key) = (folder.join("tls.crt"), folder.join("tls.key"));
    std::fs::write(&certificate, &first.certificate).unwrap();
    std::fs::write(&key, &first.key).unwrap();
    let clock = ManualClock::new();
    let files = ClientCertificate::new(SecretSource::file(&certificate), SecretSource::file(&key));
    let client = mutual(&authority, port)
        .clock(Arc::new(clock.clone()))
        .pool_max_idle_per_host(0)
        .credential("mtls", files)
        .build()
        .unwrap();
    let states: [(&PathBuf, &str); 4] = [
        (&key, &first.key),
        // A certificate of another key, then an invalid one, and finally a valid one.
        (&certificate, &second.certificate),
        (&certificate, "half of a certif"),
        (&certificate, &second.certificate),
    ];
    for (path, text) in states {
        std::fs::write(path, text).unwrap();
        clock.advance(Duration::from_secs(11));
        call(&client, &READ).await.unwrap();
        call(&client, &READ).await.unwrap();
    }
    std::fs::write(&key, &second.key).unwrap();
    clock.advance(Duration::from_secs(11));
    call(&client, &READ).await.unwrap();
    let _ = std::fs::remove_dir_all(&folder);
    let mut expected = vec![der(&first.certificate); 8];
    expected.push(der(&second.certificate));
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test]
async fn a_certificate_can_come_from_variables_or_files_that_they_name() {
    let authority = Authority::new();
    let (port, seen) = serve(authority.config(true)).await;
    let [first, second] = ["first", "second"].map(|name| authority.issue(name));
    let name = format!("clientwright-tls-key-{}", std::process::id());
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, &second.key).unwrap();
    let together = format!("{}{}", first.certificate, first.key);
    let path_text = path.to_str().unwrap().to_owned();
    for variables in [
        vec![("M_CLIENT_CERTIFICATE", together)],
        vec![
            ("M_CLIENT_CERTIFICATE", second.certificate.clone()),
            ("M_CLIENT_KEY_FILE", path_text),
        ],
    ] {
        let lookup = |name: &str| {
            let mut variables = variables.iter();
            variables.find_map(|(known, value)| (*known == name).then(|| value.clone()))
        };
        let builder = mutual(&authority, port).credential_from("mtls", "M", lookup);
        call(&builder.build().unwrap(), &READ).await.unwrap();
    }
    let _ = std::fs::remove_file(&path);
    let expected = [first, second].map(|certified| der(&certified.certificate));
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test]
async fn a_certificate_can_come_from_a_provider() {
    #[derive(Debug)]
    struct Vault(String);
    impl SecretProvider for Vault {
        fn secret(&self) -> BoxFuture<'_, Result<ProvidedSecret, SecretError>> {
            Box::pin(async { Ok(ProvidedSecret::new(self.0.as_str())) })
        }
    }
    let authority = Authority::new();
    let (port, seen) = serve(authority.config(true)).await;
    let client = authority.issue("client");
    let vault = Vault(format!("{}{}", client.key, client.certificate));
    let certificate = ClientCertificate::pem(SecretSource::provider(vault));
    let builder = mutual(&authority, port).client_certificate(certificate);
    let built = builder.token("bearer", "t").build().unwrap();
    call(&built, &BEARER).await.unwrap();
    assert_eq!(*seen.lock().unwrap(), [der(&client.certificate)]);
}

#[tokio::test]
async fn the_certificate_is_presented_to_the_token_endpoint_too() {
    let authority = Authority::new();
    let (port, seen) = serve(authority.config(true)).await;
    let client = authority.issue("client");
    let request = TokenRequest::client_credentials(OAuthClient::tls_client_auth("id"));
    let built = mutual(&authority, port)
        .client_certificate(ClientCertificate::new(&*client.certificate, &*client.key))
        .credential("bearer", request.token_url("/token"))
        .build()
        .unwrap();
    call(&built, &BEARER).await.unwrap();
    let certificate = der(&client.certificate);
    assert_eq!(*seen.lock().unwrap(), [certificate.clone(), certificate]);
}

#[test]
fn an_invalid_certificate_is_rejected_without_showing_it() {
    let authority = Authority::new();
    let (one, other) = (authority.issue("one"), authority.issue("other"));
    let garbage = "-----BEGIN PRIVATE KEY-----\ngeheim\n-----END PRIVATE KEY-----\n";
    for (certificate, problem) in [
        (
            ClientCertificate::pem("geheim"),
            "no certificate in the PEM text",
        ),
        (
            ClientCertificate::pem(&one.certificate),
            "no private key in the PEM text",
        ),
        (
            ClientCertificate::new(&one.certificate, garbage),
            "a private key of a kind that is not supported",
        ),
        (
            ClientCertificate::new(&one.certificate, &other.key),
            "the private key is not that of the certificate",
        ),
    ] {
        let shown = format!("{certificate:?}");
        let built = mutual(&authority, 1)
            .credential("mtls", certificate)
            .build();
        let error = built.unwrap_err();
        assert_eq!(
            error.problems(),
            [format!("credential for mtls: {problem}")]
        );
        assert!(!format!("{shown} {error:?}").contains("geheim"));
    }
}

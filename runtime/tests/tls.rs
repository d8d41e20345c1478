//! TLS: whom the client trusts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

#[path = "support/server.rs"]
#[allow(dead_code, reason = "only a part is used here")]
mod server;
mod support;

use std::sync::Arc;

use clientwright_runtime::{ClientBuilder, ErrorKind, TransportErrorKind};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls_pki_types::PrivateKeyDer;
use support::{API, CREATE, call, problem};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// A server for `localhost`, and the certificate of the authority that vouches for it.
async fn serve_tls() -> (u16, String) {
    let mut params = CertificateParams::new([]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority_key = KeyPair::generate().unwrap();
    let authority = params.self_signed(&authority_key).unwrap();
    let issuer = Issuer::new(params, authority_key);
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &issuer).unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config =
        ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    return;
                };
                while server::read_request(&mut stream).await.is_some() {
                    let answer = server::json("200 OK", "[]");
                    let _ = stream.write_all(answer.as_bytes()).await;
                }
            });
        }
    });
    (port, authority.pem())
}

fn builder(host: &str, port: u16) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(&format!("https://{host}:{port}"))
        .no_proxy()
        .token("oauth", "t")
}

#[tokio::test]
async fn a_server_is_trusted_with_the_given_root_and_not_without() {
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
async fn a_certificate_for_another_name_is_refused() {
    let (port, authority) = serve_tls().await;
    let client = builder("127.0.0.1", port)
        .root_certificate_pem(authority.as_bytes())
        .build()
        .unwrap();
    let error = problem(call(&client, &CREATE).await);
    assert!(error.is_connect());
    assert_eq!(error.attempts(), 1, "{error:?}");
}

//! TLS with `rustls` and `ring`: pure Rust except for the C code of `ring`, which does not need CMake.
//!
//! The provider is passed explicitly, so that none is installed for the whole process.

use std::sync::Arc;

use rustls::client::danger::ServerCertVerifier;
use rustls::client::{ResolvesClientCert, Resumption, WebPkiServerVerifier};
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use rustls_platform_verifier::Verifier;

use super::settings::{HttpVersions, Settings, TlsVersion};

/// Creates the TLS configuration.
pub(super) fn config(settings: &Settings) -> Result<ClientConfig, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let given = certificates(&settings.root_certificates)?;
    let verifier = match settings.only_given_roots {
        true if given.is_empty() => {
            return Err(
                "root certificate: only those given are trusted, and none was given".to_owned(),
            );
        }
        true => trusting(given, Arc::clone(&provider))?,
        false => trusting_the_system(given, Arc::clone(&provider))?,
    };
    let versions = match settings.min_tls_version {
        TlsVersion::Tls12 => rustls::ALL_VERSIONS,
        TlsVersion::Tls13 => &[&rustls::version::TLS13],
    };
    let identity = Arc::clone(&settings.client_identity);
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .map_err(|error| format!("TLS: {error}"))?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_client_cert_resolver(Arc::clone(&identity) as Arc<dyn ResolvesClientCert>);
    config.resumption = Resumption::store(identity);
    let (http1, http2) = (b"http/1.1".to_vec(), b"h2".to_vec());
    config.alpn_protocols = match settings.http_versions {
        HttpVersions::Negotiated => vec![http2, http1],
        HttpVersions::Http1 => vec![http1],
        HttpVersions::Http2 => vec![http2],
    };
    Ok(config)
}

/// Reads the certificates in PEM texts.
fn certificates(pems: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, String> {
    let mut all = Vec::new();
    for pem in pems {
        let found: Vec<_> = CertificateDer::pem_slice_iter(pem)
            .collect::<Result<_, _>>()
            .map_err(|error| format!("root certificate: {error}"))?;
        if found.is_empty() {
            return Err("root certificate: no certificate in the PEM text".to_owned());
        }
        all.extend(found);
    }
    Ok(all)
}

/// Trusts the system's certificates and `extra`.
///
/// A system without trusted certificates is not an error: a client that only uses plain HTTP on loopback does not
/// need any, and any other client fails when it connects.
fn trusting_the_system(
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, String> {
    match Verifier::new_with_extra_roots(extra.iter().cloned(), Arc::clone(&provider)) {
        Ok(verifier) => Ok(Arc::new(verifier)),
        Err(_) if extra.is_empty() => Ok(Arc::new(NoRoots(provider))),
        Err(_) => trusting(extra, provider),
    }
}

/// Trusts only these certificates.
fn trusting(
    certificates: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, String> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(certificates);
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider);
    match verifier.build() {
        Ok(verifier) => Ok(verifier),
        Err(error) => Err(format!("root certificate: {error}")),
    }
}

/// Rejects every certificate, because none is trusted.
#[derive(Debug)]
struct NoRoots(Arc<CryptoProvider>);

impl ServerCertVerifier for NoRoots {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &rustls_pki_types::ServerName<'_>,
        _: &[u8],
        _: rustls_pki_types::UnixTime,
    ) -> Result<rustls::client::danger::ServerCertVerified, rustls::Error> {
        Err(rustls::Error::General(
            "this system has no trusted root certificates; install them or give one to the client"
                .to_owned(),
        ))
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General(
            "no trusted root certificates".to_owned(),
        ))
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General(
            "no trusted root certificates".to_owned(),
        ))
    }

    fn supported_verify_schemes(&self) -> Vec<rustls::SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

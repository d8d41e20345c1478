//! Client certificates for mutual TLS.

use std::fmt;
use std::time::Duration;

use super::SecretSource;
use crate::types::Secret;

/// A client certificate and its private key, with which the client proves its identity during the TLS
/// handshake.
///
/// The PEM texts are passed by the program, or come from a [file](SecretSource::file), from the
/// [environment](SecretSource::env) or from a [provider](SecretSource::provider). A changed text applies
/// to new connections; open connections stay open.
///
/// ```
/// use clientwright_runtime::{ClientCertificate, SecretSource};
///
/// let one_file = ClientCertificate::pem(SecretSource::file("/run/secrets/client.pem"));
/// let two_files = ClientCertificate::new(
///     SecretSource::file("/run/secrets/tls.crt"),
///     SecretSource::file("/run/secrets/tls.key"),
/// );
/// ```
#[derive(Clone)]
pub struct ClientCertificate(Origin);

#[derive(Clone)]
enum Origin {
    Pem(SecretSource),
    PemWithKey(SecretSource, SecretSource),
    Transport,
}

/// The PEM texts of a certificate.
pub(crate) struct CertificateTexts {
    pub(crate) certificate: Secret,
    /// `None` if the key is in the same text as the certificate.
    pub(crate) key: Option<Secret>,
}

impl ClientCertificate {
    /// A PEM text with the certificate, the intermediate certificates and the private key.
    #[must_use]
    pub fn pem(pem: impl Into<SecretSource>) -> Self {
        Self(Origin::Pem(pem.into()))
    }

    /// A certificate and its private key, as one PEM text each.
    #[must_use]
    pub fn new(certificate: impl Into<SecretSource>, key: impl Into<SecretSource>) -> Self {
        Self(Origin::PemWithKey(certificate.into(), key.into()))
    }

    /// A certificate and private key that are presented outside of this crate: by a custom
    /// [transport](crate::ClientBuilder::transport) or by a proxy in front of the program.
    #[must_use]
    pub fn of_transport() -> Self {
        Self(Origin::Transport)
    }

    pub(super) async fn texts(&self, now: Duration) -> Result<Option<CertificateTexts>, String> {
        Ok(match &self.0 {
            Origin::Pem(pem) => Some(CertificateTexts {
                certificate: pem.get(now).await?,
                key: None,
            }),
            Origin::PemWithKey(certificate, key) => Some(CertificateTexts {
                certificate: certificate.get(now).await?,
                key: Some(key.get(now).await?),
            }),
            Origin::Transport => None,
        })
    }

    /// Returns the texts, if they are known without calling a provider.
    pub(super) fn known(&self, now: Duration) -> Result<Option<CertificateTexts>, String> {
        Ok(match &self.0 {
            Origin::Pem(pem) => pem.known(now)?.map(|certificate| CertificateTexts {
                certificate,
                key: None,
            }),
            Origin::PemWithKey(certificate, key) => {
                let (certificate, key) = (certificate.known(now)?, key.known(now)?);
                certificate
                    .zip(key)
                    .map(|(certificate, key)| CertificateTexts {
                        certificate,
                        key: Some(key),
                    })
            }
            Origin::Transport => None,
        })
    }
}

impl<S: Into<SecretSource>> From<S> for ClientCertificate {
    fn from(pem: S) -> Self {
        Self::pem(pem)
    }
}

impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Origin::Pem(pem) => write!(f, "ClientCertificate({pem:?})"),
            Origin::PemWithKey(certificate, key) => {
                write!(f, "ClientCertificate({certificate:?}, {key:?})")
            }
            Origin::Transport => f.write_str("ClientCertificate(of the transport)"),
        }
    }
}

//! The certificate that the client presents where a server asks for one.

use secrecy::SecretString;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use native::ClientIdentity;

/// Nothing is presented where there is no transport of ours.
#[cfg(target_arch = "wasm32")]
#[derive(Debug, Default)]
pub(crate) struct ClientIdentity;

#[cfg(target_arch = "wasm32")]
impl ClientIdentity {
    pub(crate) fn set(&self, _: &SecretString, _: Option<&SecretString>) -> Result<(), String> {
        Ok(())
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::fmt;
    use std::sync::{Arc, PoisonError, RwLock};

    use rustls::SignatureScheme;
    use rustls::client::ResolvesClientCert;
    use rustls::sign::CertifiedKey;
    use rustls_pki_types::pem::PemObject as _;
    use rustls_pki_types::{CertificateDer, PrivateKeyDer};
    use secrecy::ExposeSecret as _;

    use super::SecretString;

    /// The certificate in use, which can be replaced; connections that are made afterwards have the
    /// new one.
    #[derive(Default)]
    pub(crate) struct ClientIdentity(RwLock<Option<Loaded>>);

    struct Loaded {
        /// What it was read from, to see whether that has changed.
        certificate: SecretString,
        key: Option<SecretString>,
        certified: Arc<CertifiedKey>,
    }

    impl Loaded {
        fn is_from(&self, certificate: &SecretString, key: Option<&SecretString>) -> bool {
            self.certificate.expose_secret() == certificate.expose_secret()
                && self.key.as_ref().map(SecretString::expose_secret)
                    == key.map(SecretString::expose_secret)
        }
    }

    impl ClientIdentity {
        /// Presents the certificate in a PEM text, with the private key in the same text or in another.
        /// What cannot be read leaves the last one.
        ///
        /// The error shows nothing of the texts.
        pub(crate) fn set(
            &self,
            certificate: &SecretString,
            key: Option<&SecretString>,
        ) -> Result<(), String> {
            {
                let loaded = self.0.read().unwrap_or_else(PoisonError::into_inner);
                if loaded
                    .as_ref()
                    .is_some_and(|loaded| loaded.is_from(certificate, key))
                {
                    return Ok(());
                }
            }
            let loaded = Loaded {
                certified: Arc::new(read(certificate, key.unwrap_or(certificate))?),
                certificate: certificate.clone(),
                key: key.cloned(),
            };
            *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(loaded);
            Ok(())
        }
    }

    fn read(certificate: &SecretString, key: &SecretString) -> Result<CertifiedKey, String> {
        let certificate = certificate.expose_secret().as_bytes();
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(certificate)
            .collect::<Result<_, _>>()
            .map_err(|_| "the PEM text of the certificate cannot be read")?;
        if chain.is_empty() {
            return Err("no certificate in the PEM text".to_owned());
        }
        let key = PrivateKeyDer::from_pem_slice(key.expose_secret().as_bytes())
            .map_err(|_| "no private key in the PEM text")?;
        let key = rustls::crypto::ring::sign::any_supported_type(&key)
            .map_err(|_| "a private key of a kind that is not supported")?;
        let certified = CertifiedKey::new(chain, key);
        match certified.keys_match() {
            Ok(()) | Err(rustls::Error::InconsistentKeys(rustls::InconsistentKeys::Unknown)) => {
                Ok(certified)
            }
            Err(_) => Err("the private key is not that of the certificate".to_owned()),
        }
    }

    impl ResolvesClientCert for ClientIdentity {
        fn resolve(
            &self,
            _root_hint_subjects: &[&[u8]],
            schemes: &[SignatureScheme],
        ) -> Option<Arc<CertifiedKey>> {
            let loaded = self.0.read().unwrap_or_else(PoisonError::into_inner);
            let certified = &loaded.as_ref()?.certified;
            // A key that the server cannot verify is as good as none.
            certified.key.choose_scheme(schemes)?;
            Some(Arc::clone(certified))
        }

        fn has_certs(&self) -> bool {
            let loaded = self.0.read().unwrap_or_else(PoisonError::into_inner);
            loaded.is_some()
        }
    }

    impl fmt::Debug for ClientIdentity {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("ClientIdentity")
        }
    }
}

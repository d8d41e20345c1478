//! The certificate that the client presents if a server requests one.

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use native::ClientIdentity;

#[cfg(target_arch = "wasm32")]
use crate::types::Secret;

/// Presents nothing, because there is no default transport.
#[cfg(target_arch = "wasm32")]
#[derive(Debug, Default)]
pub(crate) struct ClientIdentity {}

#[cfg(target_arch = "wasm32")]
impl ClientIdentity {
    pub(crate) fn set(&self, _: &Secret, _: Option<&Secret>) -> Result<(), String> {
        Ok(())
    }

    pub(crate) fn replace(&self, _: &Secret, _: Option<&Secret>) -> Result<(), String> {
        Ok(())
    }

    pub(crate) fn forget(&self) {}

    pub(crate) fn is_known(&self) -> bool {
        false
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::fmt;
    use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

    use rustls::client::{
        ClientSessionMemoryCache, ClientSessionStore, ResolvesClientCert, Tls12ClientSessionValue,
        Tls13ClientSessionValue,
    };
    use rustls::sign::CertifiedKey;
    use rustls::{NamedGroup, SignatureScheme};
    use rustls_pki_types::pem::PemObject as _;
    use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName};

    use crate::types::Secret;

    /// The current certificate, which can be replaced; only new connections use the new one.
    #[derive(Default)]
    pub(crate) struct ClientIdentity {
        loaded: RwLock<Option<Loaded>>,
        /// A replacement that cannot be used, so that it is neither tried nor reported again.
        unusable: RwLock<Option<Texts>>,
        sessions: Sessions,
    }

    /// The TLS sessions that a new connection may resume. They are all dropped with the certificate, because a
    /// resumed session keeps the certificate it began with.
    struct Sessions(RwLock<Arc<ClientSessionMemoryCache>>);

    impl Sessions {
        fn current(&self) -> Arc<ClientSessionMemoryCache> {
            Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
        }

        fn forget(&self) {
            *self.0.write().unwrap_or_else(PoisonError::into_inner) = Self::empty();
        }

        fn empty() -> Arc<ClientSessionMemoryCache> {
            // The default of `rustls`.
            Arc::new(ClientSessionMemoryCache::new(256))
        }
    }

    impl Default for Sessions {
        fn default() -> Self {
            Self(RwLock::new(Self::empty()))
        }
    }

    struct Loaded {
        /// The texts it was read from, to detect changes.
        texts: Texts,
        certified: Arc<CertifiedKey>,
    }

    /// The PEM texts of a certificate.
    struct Texts {
        certificate: Secret,
        key: Option<Secret>,
    }

    impl Texts {
        fn new(certificate: &Secret, key: Option<&Secret>) -> Self {
            Self {
                certificate: certificate.clone(),
                key: key.cloned(),
            }
        }

        fn are(&self, certificate: &Secret, key: Option<&Secret>) -> bool {
            self.certificate.expose() == certificate.expose()
                && self.key.as_ref().map(Secret::expose) == key.map(Secret::expose)
        }
    }

    impl ClientIdentity {
        /// Sets the certificate from a PEM text, with the private key in the same text or in a separate one. If they
        /// cannot be read, the previous certificate remains.
        ///
        /// The error contains nothing from the texts.
        pub(crate) fn set(&self, certificate: &Secret, key: Option<&Secret>) -> Result<(), String> {
            if self.is_from(certificate, key) {
                return Ok(());
            }
            let loaded = Loaded {
                certified: Arc::new(read(certificate, key.unwrap_or(certificate))?),
                texts: Texts::new(certificate, key),
            };
            *write(&self.loaded) = Some(loaded);
            self.sessions.forget();
            Ok(())
        }

        /// Sets a certificate whose file has changed. One that cannot be used is an error only if there is no
        /// previous one.
        pub(crate) fn replace(
            &self,
            certificate: &Secret,
            key: Option<&Secret>,
        ) -> Result<(), String> {
            if self.is_known() && self.is_unusable(certificate, key) {
                return Ok(());
            }
            match self.set(certificate, key) {
                Err(problem) if self.is_known() => {
                    tracing::warn!(target: "clientwright_runtime::auth", %problem, "the last certificate stays");
                    *write(&self.unusable) = Some(Texts::new(certificate, key));
                    Ok(())
                }
                result => result,
            }
        }

        /// Removes the certificate.
        pub(crate) fn forget(&self) {
            if write(&self.loaded).take().is_some() {
                self.sessions.forget();
            }
        }

        /// Returns whether there is a certificate.
        pub(crate) fn is_known(&self) -> bool {
            self.read().is_some()
        }

        fn is_from(&self, certificate: &Secret, key: Option<&Secret>) -> bool {
            let loaded = self.read();
            loaded
                .as_ref()
                .is_some_and(|loaded| loaded.texts.are(certificate, key))
        }

        fn is_unusable(&self, certificate: &Secret, key: Option<&Secret>) -> bool {
            let unusable = self.unusable.read().unwrap_or_else(PoisonError::into_inner);
            unusable
                .as_ref()
                .is_some_and(|texts| texts.are(certificate, key))
        }

        fn read(&self) -> RwLockReadGuard<'_, Option<Loaded>> {
            self.loaded.read().unwrap_or_else(PoisonError::into_inner)
        }
    }

    fn write<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
        lock.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(certificate: &Secret, key: &Secret) -> Result<CertifiedKey, String> {
        let certificate = certificate.expose().as_bytes();
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(certificate)
            .collect::<Result<_, _>>()
            .map_err(|_| "the PEM text of the certificate cannot be read")?;
        if chain.is_empty() {
            return Err("no certificate in the PEM text".to_owned());
        }
        let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes())
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
            let loaded = self.read();
            let certified = &loaded.as_ref()?.certified;
            // A key that the server cannot verify is not presented.
            certified.key.choose_scheme(schemes)?;
            Some(Arc::clone(certified))
        }

        fn has_certs(&self) -> bool {
            self.is_known()
        }
    }

    impl ClientSessionStore for ClientIdentity {
        fn set_kx_hint(&self, server: ServerName<'static>, group: NamedGroup) {
            self.sessions.current().set_kx_hint(server, group);
        }

        fn kx_hint(&self, server: &ServerName<'_>) -> Option<NamedGroup> {
            self.sessions.current().kx_hint(server)
        }

        fn set_tls12_session(&self, server: ServerName<'static>, session: Tls12ClientSessionValue) {
            self.sessions.current().set_tls12_session(server, session);
        }

        fn tls12_session(&self, server: &ServerName<'_>) -> Option<Tls12ClientSessionValue> {
            self.sessions.current().tls12_session(server)
        }

        fn remove_tls12_session(&self, server: &ServerName<'static>) {
            self.sessions.current().remove_tls12_session(server);
        }

        fn insert_tls13_ticket(
            &self,
            server: ServerName<'static>,
            ticket: Tls13ClientSessionValue,
        ) {
            self.sessions.current().insert_tls13_ticket(server, ticket);
        }

        fn take_tls13_ticket(
            &self,
            server: &ServerName<'static>,
        ) -> Option<Tls13ClientSessionValue> {
            self.sessions.current().take_tls13_ticket(server)
        }
    }

    impl fmt::Debug for ClientIdentity {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("ClientIdentity")
        }
    }
}

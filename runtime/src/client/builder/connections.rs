//! The connections of the default transport.

use std::net::IpAddr;
#[cfg(unix)]
use std::path::Path;
use std::time::Duration;

use super::ClientBuilder;
use crate::transport::{HttpVersions, TlsVersion};

impl ClientBuilder {
    /// Sets how long an idle connection is kept; by default, 90 seconds. A value below the idle timeout
    /// of the server avoids calls on a connection that is being closed.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// builder
    ///     .pool_idle_timeout(Duration::from_secs(20))
    ///     .pool_max_idle_per_host(4)
    /// # }
    /// ```
    #[must_use]
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.pool_idle_timeout = Some(timeout);
        self
    }

    /// Keeps idle connections until the server closes them.
    #[must_use]
    pub fn no_pool_idle_timeout(mut self) -> Self {
        self.settings.pool_idle_timeout = None;
        self
    }

    /// Sets how many idle connections are kept for each host; by default, all of them. With 0, each
    /// request uses its own connection.
    #[must_use]
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.settings.pool_max_idle_per_host = connections;
        self
    }

    /// Uses HTTP/1.1 only; by default, the server chooses between HTTP/1.1 and HTTP/2 during the TLS
    /// handshake. Reverts [`http2_prior_knowledge`](Self::http2_prior_knowledge).
    ///
    /// ```
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// builder.http1_only()
    /// # }
    /// ```
    #[must_use]
    pub fn http1_only(mut self) -> Self {
        self.settings.http_versions = HttpVersions::Http1;
        self
    }

    /// Uses HTTP/2 only and from the first byte, even without TLS, for servers that are known to support
    /// it. Reverts [`http1_only`](Self::http1_only).
    ///
    /// ```
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// builder
    ///     .base_url("http://localhost:50051")
    ///     .http2_prior_knowledge()
    /// # }
    /// ```
    #[must_use]
    pub fn http2_prior_knowledge(mut self) -> Self {
        self.settings.http_versions = HttpVersions::Http2;
        self
    }

    /// Sets the local address that connections are made from; by default, the system chooses it.
    ///
    /// ```
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// builder.local_address([10, 0, 0, 2].into())
    /// # }
    /// ```
    #[must_use]
    pub fn local_address(mut self, address: IpAddr) -> Self {
        self.settings.local_address = Some(address);
        self
    }

    /// Sets an address of a host, bypassing DNS. If called several times for a host, all of its
    /// addresses are tried. The port comes from the URL, and the certificate must be valid for the host.
    ///
    /// ```
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// builder.resolve("api.example.com", [10, 0, 0, 7].into())
    /// # }
    /// ```
    #[must_use]
    pub fn resolve(mut self, host: &str, address: IpAddr) -> Self {
        let host = host.to_ascii_lowercase();
        let known = self.settings.addresses.entry(host).or_default();
        known.push(address);
        self
    }

    /// Trusts the certificates in a PEM text as well. Can be called several times.
    ///
    /// ```
    /// # fn set(
    /// #     builder: clientwright_runtime::ClientBuilder,
    /// # ) -> std::io::Result<clientwright_runtime::ClientBuilder> {
    /// let authority = std::fs::read("/etc/company/authority.pem")?;
    /// Ok(builder.root_certificate_pem(&authority))
    /// # }
    /// ```
    #[must_use]
    pub fn root_certificate_pem(mut self, pem: &[u8]) -> Self {
        self.settings.root_certificates.push(pem.to_vec());
        self
    }

    /// Trusts only the certificates set by [`root_certificate_pem`](Self::root_certificate_pem), not
    /// those that the system trusts.
    ///
    /// ```
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// # let authority = [0];
    /// builder
    ///     .root_certificate_pem(&authority)
    ///     .only_given_root_certificates()
    /// # }
    /// ```
    #[must_use]
    pub fn only_given_root_certificates(mut self) -> Self {
        self.settings.only_given_roots = true;
        self
    }

    /// Sets the minimum version of TLS; by default, 1.2, which is also the oldest supported one.
    ///
    /// ```
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// use clientwright_runtime::TlsVersion;
    ///
    /// builder.min_tls_version(TlsVersion::Tls13)
    /// # }
    /// ```
    #[must_use]
    pub fn min_tls_version(mut self, version: TlsVersion) -> Self {
        self.settings.min_tls_version = version;
        self
    }

    /// Sends all requests, including token requests, through a Unix socket, whatever the host of the
    /// URL.
    ///
    /// Plain HTTP is allowed, because no data leaves the machine. No proxy is used; setting one is an
    /// error of [`build`](Self::build).
    ///
    /// ```
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// builder
    ///     .base_url("http://docker/v1.47")
    ///     .unix_socket("/var/run/docker.sock")
    /// # }
    /// ```
    #[cfg(unix)]
    #[must_use]
    pub fn unix_socket(mut self, path: impl AsRef<Path>) -> Self {
        self.settings.unix_socket = Some(path.as_ref().to_owned());
        self.allow_plain_http = true;
        self
    }
}

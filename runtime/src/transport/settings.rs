//! Settings of the default transport.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::client_identity::ClientIdentity;
use crate::types::Secret;

/// The settings that a program can change.
#[cfg_attr(
    target_arch = "wasm32",
    allow(dead_code, reason = "there is no default transport there")
)]
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Option<Duration>,
    /// The interval of pings on an HTTP/2 connection with requests, and the timeout of their responses.
    pub(crate) http2_keep_alive: Option<(Duration, Duration)>,
    /// The idle time after which TCP probes a connection.
    pub(crate) tcp_keep_alive: Option<Duration>,
    /// The idle time after which a connection is closed.
    pub(crate) pool_idle_timeout: Option<Duration>,
    /// The maximum number of idle connections for each host.
    pub(crate) pool_max_idle_per_host: usize,
    pub(crate) http_versions: HttpVersions,
    pub(crate) local_address: Option<IpAddr>,
    /// The addresses of hosts, which override name servers.
    pub(crate) addresses: BTreeMap<String, Vec<IpAddr>>,
    /// Replaces all network connections.
    pub(crate) unix_socket: Option<PathBuf>,
    /// It may contain a password.
    pub(crate) proxy: Option<Secret>,
    pub(crate) no_proxy: bool,
    /// The certificate that the client presents, which can be replaced at any time.
    pub(crate) client_identity: Arc<ClientIdentity>,
    pub(crate) root_certificates: Vec<Vec<u8>>,
    /// Whether the system's certificates are not trusted.
    pub(crate) only_given_roots: bool,
    pub(crate) min_tls_version: TlsVersion,
}

impl Settings {
    /// Returns the settings that have no effect with a custom transport: whom to trust, and which route to use.
    /// Timeouts and pool sizes are omitted, which affect neither.
    pub(crate) fn without_effect(&self) -> Vec<&'static str> {
        let said = [
            (self.proxy.is_some(), "proxy"),
            (self.unix_socket.is_some(), "Unix socket"),
            (self.local_address.is_some(), "local address"),
            (!self.addresses.is_empty(), "resolve"),
            (
                self.only_given_roots || !self.root_certificates.is_empty(),
                "root certificate",
            ),
            (
                self.min_tls_version != TlsVersion::default(),
                "version of TLS",
            ),
            (
                self.http_versions != HttpVersions::default(),
                "version of HTTP",
            ),
        ];
        let said = said.into_iter().filter(|(is_said, _)| *is_said);
        said.map(|(_, name)| name).collect()
    }
}

/// The versions of HTTP that are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum HttpVersions {
    /// HTTP/2 if the server accepts it in the TLS handshake, otherwise HTTP/1.1.
    #[default]
    Negotiated,
    /// HTTP/1.1 only.
    Http1,
    /// HTTP/2 only, from the first byte.
    Http2,
}

/// A version of TLS.
///
/// ```
/// use clientwright_runtime::{Client, TlsVersion};
/// # use clientwright_runtime::codegen::v1::describe::{Api, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
///
/// let client = Client::builder(&API).min_tls_version(TlsVersion::Tls13).build()?;
/// assert!(TlsVersion::Tls12 < TlsVersion::Tls13);
/// # Ok::<(), clientwright_runtime::BuildError>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TlsVersion {
    /// TLS 1.2.
    #[default]
    Tls12,
    /// TLS 1.3.
    Tls13,
}

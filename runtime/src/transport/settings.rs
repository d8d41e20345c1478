//! Settings of the default transport.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::client_identity::ClientIdentity;
use crate::types::Secret;

/// What the consumer may set.
#[cfg_attr(
    target_arch = "wasm32",
    allow(dead_code, reason = "there is no default transport there")
)]
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Option<Duration>,
    /// How often a connection of HTTP/2 with requests on it is asked whether it is alive, and how long
    /// it may take to answer.
    pub(crate) http2_keep_alive: Option<(Duration, Duration)>,
    /// After how much silence a connection is probed by TCP.
    pub(crate) tcp_keep_alive: Option<Duration>,
    /// How long a connection without requests is kept.
    pub(crate) pool_idle_timeout: Option<Duration>,
    /// How many connections without requests are kept for each host.
    pub(crate) pool_max_idle_per_host: usize,
    pub(crate) http_versions: HttpVersions,
    pub(crate) local_address: Option<IpAddr>,
    /// Where hosts are, whatever name servers say.
    pub(crate) addresses: BTreeMap<String, Vec<IpAddr>>,
    /// In place of all connections over a network.
    pub(crate) unix_socket: Option<PathBuf>,
    /// It may hold a password.
    pub(crate) proxy: Option<Secret>,
    pub(crate) no_proxy: bool,
    /// The certificate that the client presents, which may be replaced while it works.
    pub(crate) client_identity: Arc<ClientIdentity>,
    pub(crate) root_certificates: Vec<Vec<u8>>,
    /// Whether those of the system are not trusted.
    pub(crate) only_given_roots: bool,
    pub(crate) min_tls_version: TlsVersion,
}

impl Settings {
    /// What was said of connections, and has no effect where the program brings a transport of its own:
    /// whom to trust, and which way to go. Times and pools are not told, which change nothing of that.
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

/// Which versions of HTTP are spoken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum HttpVersions {
    /// HTTP/2 where a server that speaks TLS takes it, else HTTP/1.1.
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

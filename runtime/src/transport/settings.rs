//! Settings of the default transport.

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use super::client_identity::ClientIdentity;

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
    /// It may hold a password.
    pub(crate) proxy: Option<SecretString>,
    pub(crate) no_proxy: bool,
    /// The certificate that the client presents, which may be replaced while it works.
    pub(crate) client_identity: Arc<ClientIdentity>,
    pub(crate) root_certificates: Vec<Vec<u8>>,
}

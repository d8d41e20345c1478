//! Settings of the default transport.

use std::time::Duration;

/// What the consumer may set.
#[cfg_attr(
    target_arch = "wasm32",
    allow(dead_code, reason = "there is no default transport there")
)]
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) proxy: Option<String>,
    pub(crate) no_proxy: bool,
    pub(crate) root_certificates: Vec<Vec<u8>>,
    #[cfg(feature = "gzip")]
    pub(crate) gzip: bool,
}

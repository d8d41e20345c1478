//! Transports, which send requests to a server and can be replaced.
//!
//! A transport (`send`) takes a `request` and returns a `response` or a `failure`. `http_client` is the default one,
//! with its `settings`, `tls` and `client_identity`; `tower` adds layers.

mod client_identity;
mod failure;
#[cfg(not(target_arch = "wasm32"))]
mod http_client;
mod loopback;
mod request;
mod response;
mod send;
mod settings;
#[cfg(not(target_arch = "wasm32"))]
mod tls;
#[cfg(feature = "tower")]
mod tower;

pub(crate) use client_identity::ClientIdentity;
pub use failure::{TransportError, TransportErrorKind};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use http_client::HttpClient;
#[cfg(all(feature = "reqwest-client", not(target_arch = "wasm32")))]
pub use http_client::ReqwestTransport;
pub(crate) use loopback::is_loopback;
pub use request::{Purpose, Request};
pub use response::{ResponseBody, TransportResponse};
pub(crate) use send::NoTransport;
pub use send::Transport;
pub use settings::TlsVersion;
pub(crate) use settings::{HttpVersions, Settings};
#[cfg(feature = "tower")]
pub use tower::{ServiceTransport, TransportService};

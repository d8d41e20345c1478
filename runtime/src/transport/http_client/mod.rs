//! The default transport, over `reqwest`.

mod environment;
mod error;
mod exchange;
mod pool;
#[cfg(feature = "reqwest-client")]
mod reqwest_transport;

use std::sync::{Mutex, PoisonError};

use tokio::runtime::Handle;

use super::settings::Settings;
use super::{Request, Transport, TransportError, TransportErrorKind, TransportResponse};
use crate::BoxFuture;
use exchange::{exchange, response, target};
use pool::{Pool, Pools};
#[cfg(feature = "reqwest-client")]
pub use reqwest_transport::ReqwestTransport;

/// Sends requests through pools of connections.
#[derive(Debug)]
pub(crate) struct HttpClient(Mutex<Pools>);

impl HttpClient {
    /// Creates a client. Adds errors in the settings to `problems`.
    pub(crate) fn new(settings: &Settings, problems: &mut Vec<String>) -> Option<Self> {
        Some(Self(Mutex::new(Pools::new(settings, problems)?)))
    }

    /// Returns the pool of the runtime that drives this call.
    fn pool(&self) -> Result<Pool, TransportError> {
        let failed = |problem: String| TransportError::new(TransportErrorKind::Request, problem);
        let runtime = Handle::try_current()
            .map_err(|_| failed("sending a request needs a tokio runtime".to_owned()))?;
        let mut pools = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pools.of(runtime.id()).map_err(failed)
    }
}

impl Transport for HttpClient {
    fn send(
        &self,
        mut request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let url = target(&mut request)?;
            let client = self.pool()?.client_for(&url)?.clone();
            exchange(&client, url, request).await.map(response)
        })
    }

    fn sends_uploads(&self) -> bool {
        true
    }
}

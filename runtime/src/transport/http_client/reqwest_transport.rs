//! A `reqwest::Client` of the program as a transport.

use super::exchange::{exchange, response, target};
use crate::BoxFuture;
use crate::transport::{Request, Transport, TransportError, TransportErrorKind, TransportResponse};

/// A `reqwest::Client` of the program as a transport, with its own settings.
///
/// Build it with `redirect::Policy::none()`: a redirect may lead to a host that must not receive the credentials, so
/// a redirected response is an error here. Its connections belong to the runtime in which they were created; a
/// program with several runtimes needs a client for each.
///
/// TLS requires a cryptography provider, which `reqwest` includes with its feature `rustls` (one of its defaults),
/// but this crate does not: add a dependency on `reqwest`, or pass a `rustls` configuration with
/// `tls_backend_preconfigured`.
///
/// This is a type of `reqwest` 0.13: until its version 1, it may change with `reqwest`.
///
/// ```
/// use clientwright_runtime::reqwest;
/// # fn set(
/// #     builder: clientwright_runtime::ClientBuilder,
/// # ) -> Result<clientwright_runtime::ClientBuilder, reqwest::Error> {
/// let http = reqwest::Client::builder()
///     .redirect(reqwest::redirect::Policy::none())
///     .tcp_nodelay(false)
///     .build()?;
/// Ok(builder.reqwest_client(http))
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        mut request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            if tokio::runtime::Handle::try_current().is_err() {
                let problem = "sending a request needs a tokio runtime";
                return Err(TransportError::new(TransportErrorKind::Request, problem));
            }
            let url = target(&mut request)?;
            let sent_to = url.clone();
            let answer = exchange(&self.0, url, request).await?;
            if *answer.url() != sent_to {
                let problem = "the `reqwest::Client` followed a redirect; \
                               build it with `redirect::Policy::none()`";
                return Err(TransportError::new(TransportErrorKind::Request, problem));
            }
            Ok(response(answer))
        })
    }

    fn sends_uploads(&self) -> bool {
        true
    }
}

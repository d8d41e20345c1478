//! A `reqwest::Client` of the program as the transport.

use super::exchange::{exchange, response, target};
use crate::BoxFuture;
use crate::transport::{Request, Transport, TransportError, TransportErrorKind, TransportResponse};

/// A `reqwest::Client` of the program as a transport, with all settings of its own.
///
/// Build it with `redirect::Policy::none()`: a redirect may lead to a host that must not see the
/// credentials, so a response that was redirected is an error here. Its connections belong to the runtime
/// that they were made in; a program with several runtimes takes a client for each.
///
/// For TLS it needs a provider of cryptography, which `reqwest` brings along with its feature `rustls` (one
/// of its defaults), and this crate does not: depend on `reqwest` yourself, or give it a configuration of
/// `rustls` with `tls_backend_preconfigured`.
///
/// The type is of `reqwest` 0.13: while that has no version 1, this may change with it.
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

//! The default transport, over `reqwest`.

use std::error::Error as StdError;
use std::sync::Arc;

use bytes::Bytes;

use super::{
    AnswerBody, ClientIdentity, RawAnswer, Request, Settings, Transport, TransportError,
    TransportErrorKind, tls,
};
use crate::BoxFuture;
use crate::text::Excerpt;

/// Sends requests through a pool of connections.
#[derive(Debug)]
pub(crate) struct HttpClient {
    client: reqwest::Client,
}

impl HttpClient {
    /// Collects what is wrong with the settings in `problems`.
    pub(crate) fn new(
        settings: &Settings,
        identity: &Arc<ClientIdentity>,
        problems: &mut Vec<String>,
    ) -> Option<Self> {
        let mut builder = reqwest::Client::builder()
            // A redirect may lead to a host that must not see the credentials.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // What is repeated, and when, is decided above, where it is counted and paced.
            .retry(reqwest::retry::never());
        #[cfg(feature = "gzip")]
        {
            // Not by default: that another crate turns the feature on must change nothing here.
            builder = builder.gzip(settings.gzip);
        }
        if let Some(timeout) = settings.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        if settings.no_proxy {
            builder = builder.no_proxy();
        }
        let before = problems.len();
        if let Some(url) = &settings.proxy {
            match reqwest::Proxy::all(url) {
                Ok(proxy) => builder = builder.proxy(proxy),
                // Not the error: it may show the password in the URL.
                Err(_) => problems.push("proxy: not a URL of a proxy".to_owned()),
            }
        }
        let roots = tls::certificates(&settings.root_certificates);
        match roots.and_then(|roots| tls::config(roots, Arc::clone(identity))) {
            Ok(config) => builder = builder.tls_backend_preconfigured(config),
            Err(problem) => problems.push(problem),
        }
        if problems.len() > before {
            // Without a configuration for TLS, `reqwest` would look for a global one and panic.
            return None;
        }
        match builder.build() {
            Ok(client) => Some(Self { client }),
            Err(error) => {
                problems.push(format!("HTTP client: {}", deepest(&error.without_url())));
                None
            }
        }
    }
}

impl Transport for HttpClient {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawAnswer, TransportError>> {
        Box::pin(async move {
            let url = url::Url::parse(&request.url).map_err(|error| {
                TransportError::new(TransportErrorKind::Request, format!("the URL: {error}"))
            })?;
            let method = request.method.to_http().map_err(|error| {
                TransportError::new(TransportErrorKind::Request, format!("the method: {error}"))
            })?;
            let mut sent = reqwest::Request::new(method, url);
            *sent.headers_mut() = request.headers;
            if !request.body.is_empty() {
                *sent.body_mut() = Some(request.body.into());
            }
            let mut answer = self.client.execute(sent).await.map_err(failed)?;
            Ok(RawAnswer {
                status: answer.status(),
                headers: std::mem::take(answer.headers_mut()),
                body: Box::new(Body(answer)),
            })
        })
    }
}

struct Body(reqwest::Response);

impl AnswerBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move { self.0.chunk().await.map_err(failed) })
    }
}

fn failed(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let message = deepest(&error);
    let kind = if is_certificate(&error) {
        TransportErrorKind::Certificate
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, message).with_source(error)
}

/// The cause of causes says what happened; the outer ones say "error sending request".
fn deepest(error: &dyn StdError) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    Excerpt(&cause.to_string(), 200).to_string()
}

/// Whether the TLS handshake failed: `rustls` says why, wrapped by everybody on the way up.
fn is_certificate(error: &(dyn StdError + 'static)) -> bool {
    if error.is::<rustls::Error>() {
        return true;
    }
    // An `io::Error` names as its source that of its inner error and skips the inner one itself.
    let inner = error
        .downcast_ref::<std::io::Error>()
        .and_then(std::io::Error::get_ref);
    match (inner, error.source()) {
        (Some(inner), _) => is_certificate(inner),
        (None, Some(source)) => is_certificate(source),
        (None, None) => false,
    }
}

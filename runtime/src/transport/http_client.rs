//! The default transport, over `reqwest`.

use std::error::Error as StdError;

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_LENGTH;
use secrecy::ExposeSecret as _;
use secrecy::zeroize::Zeroizing;

use super::{
    Request, ResponseBody, Settings, Transport, TransportError, TransportErrorKind,
    TransportResponse, is_loopback, tls,
};
use crate::BoxFuture;
use crate::text::Excerpt;

/// Sends requests through a pool of connections.
///
/// A proxy of the environment is not for this machine: what goes to loopback goes there directly,
/// unless the consumer names a proxy for everything.
#[derive(Debug)]
pub(crate) struct HttpClient {
    client: reqwest::Client,
    /// For loopback, where the environment may name a proxy.
    direct: Option<reqwest::Client>,
}

impl HttpClient {
    /// Collects what is wrong with the settings in `problems`.
    pub(crate) fn new(settings: &Settings, problems: &mut Vec<String>) -> Option<Self> {
        let before = problems.len();
        let proxy = settings.proxy.as_ref().and_then(|url| {
            match reqwest::Proxy::all(url.expose_secret()) {
                Ok(proxy) => Some(proxy),
                // Not the error: it may show the password in the URL.
                Err(_) => {
                    problems.push("proxy: not a URL of a proxy".to_owned());
                    None
                }
            }
        });
        let tls = match tls::certificates(&settings.root_certificates).and_then(tls::config) {
            Ok(tls) => Some(tls),
            Err(problem) => {
                problems.push(problem);
                None
            }
        };
        if problems.len() > before {
            return None;
        }
        // Without a configuration for TLS, `reqwest` would look for a global one and panic.
        let tls = tls?;
        let from_environment = proxy.is_none() && !settings.no_proxy && environment_has_proxy();
        let mut builder = builder(settings, tls.clone());
        if let Some(proxy) = proxy {
            builder = builder.proxy(proxy);
        }
        if settings.no_proxy {
            builder = builder.no_proxy();
        }
        let client = build(builder, problems);
        let direct = match from_environment {
            true => Some(build(self::builder(settings, tls).no_proxy(), problems)?),
            false => None,
        };
        Some(Self {
            client: client?,
            direct,
        })
    }

    fn client_for(&self, url: &url::Url) -> &reqwest::Client {
        match &self.direct {
            Some(direct) if url.host().is_some_and(|host| is_loopback(&host)) => direct,
            _ => &self.client,
        }
    }
}

/// What does not depend on proxies.
fn builder(settings: &Settings, tls: rustls::ClientConfig) -> reqwest::ClientBuilder {
    let mut builder = reqwest::Client::builder()
        // A redirect may lead to a host that must not see the credentials.
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        // What is repeated, and when, is decided above, where it is counted and paced.
        .retry(reqwest::retry::never())
        .tls_backend_preconfigured(tls);
    #[cfg(feature = "gzip")]
    {
        // Not by default: that another crate turns the feature on must change nothing here.
        builder = builder.gzip(settings.gzip);
    }
    if let Some(timeout) = settings.connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    builder
}

fn build(builder: reqwest::ClientBuilder, problems: &mut Vec<String>) -> Option<reqwest::Client> {
    match builder.build() {
        Ok(client) => Some(client),
        Err(error) => {
            problems.push(format!("HTTP client: {}", deepest(&error.without_url())));
            None
        }
    }
}

/// Whether a variable such as `HTTP_PROXY` is set; what it says is up to `reqwest`.
fn environment_has_proxy() -> bool {
    std::env::vars_os().any(|(name, value)| {
        let name = name.to_string_lossy().to_ascii_lowercase();
        matches!(&*name, "http_proxy" | "https_proxy" | "all_proxy") && !value.is_empty()
    })
}

/// Whether HTTP wants the length of a body to be said even if there is none (RFC 9110, 8.6): some
/// gateways answer 411 otherwise.
fn says_empty_length(method: &http::Method) -> bool {
    matches!(
        *method,
        http::Method::POST | http::Method::PUT | http::Method::PATCH
    )
}

impl Transport for HttpClient {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            // It may hold an API key.
            let url = Zeroizing::new(request.url);
            let url = url::Url::parse(&url).map_err(|error| {
                TransportError::new(TransportErrorKind::Request, format!("the URL: {error}"))
            })?;
            let method = request.method.to_http().map_err(|error| {
                TransportError::new(TransportErrorKind::Request, format!("the method: {error}"))
            })?;
            let client = self.client_for(&url);
            let mut sent = reqwest::Request::new(method, url);
            *sent.headers_mut() = request.headers;
            if !request.body.is_empty() {
                *sent.body_mut() = Some(request.body.into());
            } else if says_empty_length(sent.method()) {
                sent.headers_mut()
                    .insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            let mut answer = client.execute(sent).await.map_err(failed)?;
            Ok(TransportResponse {
                status: answer.status(),
                headers: std::mem::take(answer.headers_mut()),
                body: Box::new(Body(answer)),
            })
        })
    }
}

struct Body(reqwest::Response);

impl ResponseBody for Body {
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

//! The default transport, over `reqwest`.

mod error;
mod pool;
#[cfg(feature = "reqwest-client")]
mod reqwest_transport;

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, StatusCode};
use secrecy::zeroize::Zeroizing;
use tokio::runtime::Handle;
use url::Url;

use super::settings::Settings;
use super::{
    Request, ResponseBody, Transport, TransportError, TransportErrorKind, TransportResponse,
};
use crate::BoxFuture;
use error::{broke_off, failed, refused_by_proxy};
use pool::{Pool, Pools};
#[cfg(feature = "reqwest-client")]
pub use reqwest_transport::ReqwestTransport;

/// Sends requests through pools of connections.
#[derive(Debug)]
pub(crate) struct HttpClient(Mutex<Pools>);

impl HttpClient {
    /// Collects what is wrong with the settings in `problems`.
    pub(crate) fn new(settings: &Settings, problems: &mut Vec<String>) -> Option<Self> {
        Some(Self(Mutex::new(Pools::new(settings, problems)?)))
    }

    /// The pool of the runtime that drives this call.
    fn pool(&self) -> Result<Pool, TransportError> {
        let failed = |problem: String| TransportError::new(TransportErrorKind::Request, problem);
        let runtime = Handle::try_current()
            .map_err(|_| failed("sending a request needs a tokio runtime".to_owned()))?;
        let mut pools = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pools.of(runtime.id()).map_err(failed)
    }
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
    fn send(
        &self,
        mut request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let url = target(&mut request)?;
            let client = self.pool()?.client_for(&url).clone();
            exchange(&client, url, request).await.map(response)
        })
    }
}

/// Takes the URL out of the request.
fn target(request: &mut Request) -> Result<Url, TransportError> {
    // It may hold an API key.
    let url = Zeroizing::new(std::mem::take(&mut request.url));
    Url::parse(&url).map_err(|error| {
        TransportError::new(TransportErrorKind::Request, format!("the URL: {error}"))
    })
}

/// Sends a request and brings the head of the response.
async fn exchange(
    client: &reqwest::Client,
    url: Url,
    request: Request,
) -> Result<reqwest::Response, TransportError> {
    let method = request.method.to_http().map_err(|error| {
        TransportError::new(TransportErrorKind::Request, format!("the method: {error}"))
    })?;
    let mut sent = reqwest::Request::new(method, url);
    *sent.headers_mut() = request.headers;
    if !request.body.is_empty() {
        *sent.body_mut() = Some(request.body.into());
    } else if says_empty_length(sent.method()) {
        sent.headers_mut()
            .insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    let answer = client.execute(sent).await.map_err(failed)?;
    match answer.status() {
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => Err(refused_by_proxy()),
        _ => Ok(answer),
    }
}

fn response(mut answer: reqwest::Response) -> TransportResponse {
    TransportResponse {
        status: answer.status(),
        headers: std::mem::take(answer.headers_mut()),
        body: Box::new(Body(answer)),
    }
}

struct Body(reqwest::Response);

impl ResponseBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move { self.0.chunk().await.map_err(broke_off) })
    }
}

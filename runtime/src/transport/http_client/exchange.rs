//! One request through `reqwest`.

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, StatusCode};
use secrecy::zeroize::Zeroizing;
use url::Url;

use super::error::{broke_off, failed, refused_by_proxy};
use crate::BoxFuture;
use crate::transport::{
    Request, ResponseBody, TransportError, TransportErrorKind, TransportResponse,
};

/// Whether HTTP wants the length of a body to be said even if there is none (RFC 9110, 8.6): some
/// gateways answer 411 otherwise.
fn says_empty_length(method: &http::Method) -> bool {
    matches!(
        *method,
        http::Method::POST | http::Method::PUT | http::Method::PATCH
    )
}

/// Takes the URL out of the request.
pub(super) fn target(request: &mut Request) -> Result<Url, TransportError> {
    // It may hold an API key.
    let url = Zeroizing::new(std::mem::take(&mut request.url));
    Url::parse(&url).map_err(|error| {
        TransportError::new(TransportErrorKind::Request, format!("the URL: {error}"))
    })
}

/// Sends a request and brings the head of the response.
pub(super) async fn exchange(
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

pub(super) fn response(mut answer: reqwest::Response) -> TransportResponse {
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

//! One request through `reqwest`.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream as _;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, StatusCode};
use http_body::{Frame, SizeHint};
use secrecy::zeroize::Zeroizing;
use url::Url;

use super::error::{broke_off, failed, refused_by_proxy};
use crate::BoxFuture;
use crate::transport::{
    Request, ResponseBody, TransportError, TransportErrorKind, TransportResponse,
};
use crate::upload::UploadBody;

/// Returns whether HTTP requires `Content-Length` even without a body (RFC 9110, 8.6): otherwise some gateways
/// respond with 411.
fn says_empty_length(method: &http::Method) -> bool {
    matches!(
        *method,
        http::Method::POST | http::Method::PUT | http::Method::PATCH
    )
}

/// Takes the URL of the request and parses it.
pub(super) fn target(request: &mut Request) -> Result<Url, TransportError> {
    // The URL may contain an API key.
    let url = Zeroizing::new(std::mem::take(&mut request.url));
    Url::parse(&url).map_err(|error| {
        TransportError::new(TransportErrorKind::Request, format!("the URL: {error}"))
    })
}

/// Sends a request, and returns the head of the response.
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
    if let Some(upload) = request.upload {
        let unread = |error: std::io::Error| {
            TransportError::new(TransportErrorKind::Request, format!("the body: {error}"))
        };
        let body = upload.open().await.map_err(unread)?;
        *sent.body_mut() = Some(reqwest::Body::wrap(Sent {
            length: body.length(),
            body: Mutex::new(body),
        }));
    } else if !request.body.is_empty() {
        *sent.body_mut() = Some(request.body.into());
    } else if says_empty_length(sent.method()) {
        sent.headers_mut()
            .insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    let response = client.execute(sent).await.map_err(failed)?;
    match response.status() {
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => Err(refused_by_proxy()),
        _ => Ok(response),
    }
}

pub(super) fn response(mut response: reqwest::Response) -> TransportResponse {
    TransportResponse {
        status: response.status(),
        headers: std::mem::take(response.headers_mut()),
        body: Box::new(Body(response)),
    }
}

/// A body that is sent in pieces.
struct Sent {
    length: Option<u64>,
    /// Never locked: it makes the type `Sync`, as required by `reqwest`.
    body: Mutex<UploadBody>,
}

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let body = self.body.get_mut().unwrap_or_else(PoisonError::into_inner);
        let piece = Pin::new(body).poll_next(context);
        piece.map(|piece| Some(piece?.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

struct Body(reqwest::Response);

impl ResponseBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move { self.0.chunk().await.map_err(broke_off) })
    }
}

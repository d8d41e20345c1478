//! Responses to received requests.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};

use crate::json::{ToJson, to_string};

/// Creates a response without a body.
#[must_use]
pub fn empty(status: u16) -> Response<Bytes> {
    of(status, None, Bytes::new())
}

/// Creates a JSON response.
#[must_use]
pub fn json<T: ToJson>(status: u16, media_type: &'static str, body: &T) -> Response<Bytes> {
    of(status, Some(media_type), to_string(body).into())
}

/// Creates a text response.
#[must_use]
pub fn text(status: u16, media_type: &'static str, body: String) -> Response<Bytes> {
    of(status, Some(media_type), body.into())
}

/// Creates a response of bytes.
#[must_use]
pub fn bytes(status: u16, media_type: &'static str, body: Bytes) -> Response<Bytes> {
    of(status, Some(media_type), body)
}

fn of(status: u16, media_type: Option<&'static str>, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    // An invalid status is our mistake, and must not cause the message to be sent again and again.
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let media_type = media_type.and_then(|name| HeaderValue::from_str(name).ok());
    if let Some(media_type) = media_type {
        response.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    response
}

//! A response, before it is put on the wire.

use bytes::Bytes;
use hyper::StatusCode;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use serde_json::Value;

use super::body::Body;

/// Status, headers and body of a response.
#[derive(Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Bytes,
}

impl Response {
    /// A response without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    /// A response with a JSON body.
    #[must_use]
    pub fn json(status: u16, body: &Value) -> Self {
        Self::text(status, "application/json;charset=UTF-8", body.to_string())
    }

    /// A response with a body of text in this media type.
    #[must_use]
    pub fn text(status: u16, content_type: &str, body: String) -> Self {
        Self {
            body: body.into(),
            ..Self::empty(status)
        }
        .header(CONTENT_TYPE.as_str(), content_type)
    }

    /// Adds a header; `name` is in lower case, as hyper wants it.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The response for the wire.
    pub(crate) fn into_response(self) -> hyper::Response<Body> {
        let (status, headers, body) = self.into_parts();
        let mut response = hyper::Response::new(Body::whole(body));
        *response.status_mut() = status;
        for (name, value) in headers {
            response.headers_mut().insert(name, value);
        }
        response
    }

    /// The response for the wire, whose connection breaks in the middle of the body.
    pub(crate) fn into_broken_response(self) -> hyper::Response<Body> {
        let (_, headers, body) = self.into_parts();
        let mut response = hyper::Response::new(Body::broken(&body));
        for (name, value) in headers {
            response.headers_mut().insert(name, value);
        }
        response
    }

    fn into_parts(self) -> (StatusCode, Vec<(HeaderName, HeaderValue)>, Bytes) {
        // A fault may ask for any number; informational statuses are not final responses.
        let status = StatusCode::from_u16(self.status)
            .ok()
            .filter(|status| !status.is_informational())
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = self
            .headers
            .into_iter()
            .filter_map(|(name, value)| {
                let value = HeaderValue::from_str(&value).ok()?;
                Some((HeaderName::from_static(name), value))
            })
            .collect();
        (status, headers, self.body)
    }
}

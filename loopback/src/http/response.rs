//! Responses of a service.

use std::borrow::Cow;

use bytes::Bytes;
use hyper::StatusCode;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use serde_json::Value;

use super::body::Body;

/// A response of a service.
#[derive(Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    headers: Vec<(Cow<'static, str>, String)>,
    /// The body.
    pub body: Bytes,
}

impl Response {
    /// Creates a response without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    /// Creates a response with a JSON body.
    #[must_use]
    pub fn json(status: u16, body: &Value) -> Self {
        Self::text(status, "application/json;charset=UTF-8", body.to_string())
    }

    /// Creates a response with a text body of this media type.
    #[must_use]
    pub fn text(status: u16, content_type: &str, body: String) -> Self {
        Self {
            body: body.into(),
            ..Self::empty(status)
        }
        .header(CONTENT_TYPE.as_str(), content_type)
    }

    /// Adds a header; `name` must be in lower case.
    #[must_use]
    pub fn header(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets a value in a JSON body, or adds it as a field; a body without this position is not changed.
    pub(crate) fn set(&mut self, at: &str, value: Value) {
        let Ok(mut body) = serde_json::from_slice::<Value>(&self.body) else {
            return;
        };
        let place = match at.rsplit_once('/') {
            _ if body.pointer(at).is_some() => body.pointer_mut(at),
            Some((above, name)) => body
                .pointer_mut(above)
                .and_then(Value::as_object_mut)
                .map(|object| object.entry(name).or_insert(Value::Null)),
            None => None,
        };
        if let Some(place) = place {
            *place = value;
            self.body = body.to_string().into();
        }
    }

    /// Converts the response for the wire.
    pub(crate) fn into_response(self) -> hyper::Response<Body> {
        let (status, headers, body) = self.into_parts();
        let mut response = hyper::Response::new(Body::whole(body));
        *response.status_mut() = status;
        for (name, value) in headers {
            response.headers_mut().insert(name, value);
        }
        response
    }

    /// Converts the response for the wire, with a connection that breaks in the middle of the body.
    pub(crate) fn into_broken_response(self) -> hyper::Response<Body> {
        let (_, headers, body) = self.into_parts();
        let mut response = hyper::Response::new(Body::broken(&body));
        for (name, value) in headers {
            response.headers_mut().insert(name, value);
        }
        response
    }

    fn into_parts(self) -> (StatusCode, Vec<(HeaderName, HeaderValue)>, Bytes) {
        // A fault may have any number; informational statuses are not final responses.
        let status = StatusCode::from_u16(self.status)
            .ok()
            .filter(|status| !status.is_informational())
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = self
            .headers
            .into_iter()
            .filter_map(|(name, value)| {
                let value = HeaderValue::from_str(&value).ok()?;
                Some((HeaderName::from_bytes(name.as_bytes()).ok()?, value))
            })
            .collect();
        (status, headers, self.body)
    }
}

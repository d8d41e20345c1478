//! Requests with their complete bodies.

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::{HeaderMap, Method};

/// The number of bytes beyond the limit that are read and discarded: a client that is still writing would miss the
/// response.
const PATIENCE: usize = 16 << 20;

/// A request with its complete body.
#[derive(Debug)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The path as sent, still percent-encoded.
    pub path: String,
    /// The query as sent, without the question mark.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Bytes,
}

/// The reason why there is no complete request.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// The body is larger than the limit; contains the request without its body.
    TooLarge(Request),
    /// The client closed the connection in the middle of the body.
    Gone,
}

impl Request {
    /// Reads `incoming` to the end of its body, up to `limit` bytes.
    pub(crate) async fn read(
        incoming: hyper::Request<Incoming>,
        limit: usize,
    ) -> Result<Self, Unreadable> {
        let (head, mut body) = incoming.into_parts();
        let mut request = Self {
            method: head.method,
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body: Bytes::new(),
        };
        let mut size: usize = 0;
        let mut kept = BytesMut::new();
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame.map_err(|_| Unreadable::Gone)?.into_data() else {
                continue;
            };
            size = size.saturating_add(data.len());
            if size <= limit {
                kept.extend_from_slice(&data);
            } else if size > limit.saturating_add(PATIENCE) {
                break;
            }
        }
        if size > limit {
            return Err(Unreadable::TooLarge(request));
        }
        request.body = kept.freeze();
        Ok(request)
    }

    /// The first value of a header, if it exists and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The media type of the body in lower case, without parameters.
    #[must_use]
    pub fn media_type(&self) -> Option<String> {
        let value = self.header("content-type")?;
        let media_type = value.split(';').next().unwrap_or_default();
        Some(media_type.trim().to_ascii_lowercase())
    }

    /// Whether the `Accept` headers name `application/json`; `None` if there are none.
    #[must_use]
    pub fn accepts_json(&self, wildcards: bool) -> Option<bool> {
        let mut values = self.headers.get_all("accept").iter().peekable();
        values.peek()?;
        let accepted = values
            .filter_map(|value| value.to_str().ok())
            .any(|value| value.split(',').any(|range| accepts_json(range, wildcards)));
        Some(accepted)
    }

    /// The parameters of the query, decoded.
    #[must_use]
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.query.as_bytes())
            .into_owned()
            .collect()
    }
}

fn accepts_json(range: &str, wildcards: bool) -> bool {
    let mut parts = range
        .split(';')
        .map(|part| part.trim().to_ascii_lowercase());
    let media_type = parts.next().unwrap_or_default();
    let refused = parts.any(|parameter| {
        parameter
            .strip_prefix("q=")
            .and_then(|quality| quality.trim().parse::<f32>().ok())
            .is_some_and(|quality| quality <= 0.0)
    });
    let named = match media_type.as_str() {
        "application/json" => true,
        "application/*" | "*/*" => wildcards,
        _ => false,
    };
    named && !refused
}

//! The requests that a server received, for inspection by tests.

use std::collections::VecDeque;
use std::time::SystemTime;

use bytes::Bytes;
use serde_json::Value;

use crate::http::Request;

/// The limits of the log, beyond which the oldest entries are removed, so that a server can run for days.
const MOST_ENTRIES: usize = 10_000;
const MOST_BODY_BYTES: usize = 64 << 20;

/// A request that the server received.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The HTTP method, e.g. `GET`.
    pub method: String,
    /// The path as sent, still percent-encoded, e.g. `/orders/00123456`.
    pub path: String,
    /// The query as sent, without the question mark; empty if there is none.
    pub query: String,
    /// The headers in the order of arrival, with names in lower case. For `authorization`, only the scheme is kept,
    /// and the value of `x-api-key` is `(redacted)`.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there is none or if it is larger than the limit.
    pub body: Bytes,
    /// The operation according to the service; `None` if no operation matches.
    pub operation: Option<&'static str>,
    /// The time of arrival, by the server's clock.
    pub received_at: SystemTime,
    /// The HTTP status of the response; `None` if there is no response, or none yet.
    pub status: Option<u16>,
}

impl RecordedRequest {
    /// The first value of a header; `name` is case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The parameters of the query, decoded, in order.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.query.as_bytes())
            .into_owned()
            .collect()
    }

    /// The body as JSON; `None` if it is not JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// The log; each entry has a number that never changes.
#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    entries: VecDeque<RecordedRequest>,
    forgotten: usize,
    body_bytes: usize,
}

impl RequestLog {
    /// Adds a request and returns its number.
    pub(crate) fn enter(
        &mut self,
        request: &Request,
        operation: Option<&'static str>,
        received_at: SystemTime,
    ) -> usize {
        let headers = request.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            (name.as_str().to_owned(), redact(name.as_str(), &value))
        });
        self.entries.push_back(RecordedRequest {
            method: request.method.as_str().to_owned(),
            path: request.path.clone(),
            query: request.query.clone(),
            headers: headers.collect(),
            body: request.body.clone(),
            operation,
            received_at,
            status: None,
        });
        self.body_bytes = self.body_bytes.saturating_add(request.body.len());
        while self.entries.len() > MOST_ENTRIES || self.body_bytes > MOST_BODY_BYTES {
            self.forget_oldest();
        }
        self.forgotten
            .saturating_add(self.entries.len())
            .saturating_sub(1)
    }

    /// Records the status of the response to the request with this number.
    pub(crate) fn responded(&mut self, number: usize, status: u16) {
        let index = number.checked_sub(self.forgotten);
        if let Some(entry) = index.and_then(|index| self.entries.get_mut(index)) {
            entry.status = Some(status);
        }
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &RecordedRequest> {
        self.entries.iter()
    }

    pub(crate) fn clear(&mut self) {
        while !self.entries.is_empty() {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        if let Some(entry) = self.entries.pop_front() {
            self.body_bytes = self.body_bytes.saturating_sub(entry.body.len());
            self.forgotten = self.forgotten.saturating_add(1);
        } else {
            self.body_bytes = 0;
        }
    }
}

fn redact(name: &str, value: &str) -> String {
    match name {
        "authorization" | "proxy-authorization" => match value.split_once(' ') {
            Some((scheme, _)) => scheme.to_owned(),
            // Without a scheme, the whole value is the credential.
            None => "(redacted)".to_owned(),
        },
        "x-api-key" => "(redacted)".to_owned(),
        _ => value.to_owned(),
    }
}

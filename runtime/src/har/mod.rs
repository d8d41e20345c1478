//! Recordings of what a client sends and receives, as HAR 1.2, with secrets masked.

mod mask;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderMap;
use url::Url;

use crate::BoxFuture;
use crate::clock::{Clock, SystemClock};
use crate::error::InterceptorError;
use crate::interceptor::{AfterAttempt, AttemptResult, Interceptor};
use crate::json::{self, Object, Value};
use crate::secret_words::sounds_secret;
use crate::types::DateTime;
use mask::{MASKED, mask, masked_text};

/// How many exchanges are kept unless it is said otherwise.
const MOST: usize = 10_000;

/// Records the attempts of calls, each with its response, as HAR 1.2: for the developer tools of browsers, for proxies,
/// and for `clientwright traffic`, which compares them with the document.
///
/// An interceptor sees requests before their credentials are added, and token requests not at all, so those are not in
/// the recording. Besides, the values of all headers, query parameters and JSON members whose name sounds secret
/// (`token`, `password`, `session`, `pin` …) are masked, with all that is in them: a number stays a number, a date a
/// date, other texts become `masked`. Bodies that are not JSON, and those of responses that
/// came in pieces, are left out. **Everything else is recorded as it is**, personal data included: treat the file like
/// the traffic.
///
/// Give it to the client last ([`ClientBuilder::interceptor`](crate::ClientBuilder::interceptor)), so that it sees what
/// the others made of a request. Memory is bounded: after 10,000 exchanges ([`at_most`](Self::at_most)) others are only
/// counted ([`left_out`](Self::left_out)).
///
/// ```no_run
/// use std::sync::Arc;
/// use clientwright_runtime::har::HarRecorder;
/// # fn f(builder: clientwright_runtime::ClientBuilder) -> Result<(), Box<dyn std::error::Error>> {
/// let recorder = Arc::new(HarRecorder::new());
/// let client = builder.interceptor(recorder.clone()).build()?;
/// // … calls …
/// std::fs::write("staging.har", recorder.har())?;
/// # Ok(())
/// # }
/// ```
pub struct HarRecorder {
    clock: Arc<dyn Clock>,
    most: usize,
    recorded: Mutex<Recorded>,
}

#[derive(Default)]
struct Recorded {
    entries: Vec<Value>,
    left_out: usize,
}

impl HarRecorder {
    /// A recorder that has nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            clock: Arc::new(SystemClock::new()),
            most: MOST,
            recorded: Mutex::default(),
        }
    }

    /// Takes the times from this clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Keeps so many exchanges.
    #[must_use]
    pub fn at_most(mut self, exchanges: usize) -> Self {
        self.most = exchanges;
        self
    }

    /// How many exchanges were left out because there were too many.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.recorded().left_out
    }

    /// What was recorded so far, as the text of a HAR file.
    #[must_use]
    pub fn har(&self) -> String {
        let creator = object([
            ("name", "clientwright-runtime".into()),
            ("version", env!("CARGO_PKG_VERSION").into()),
        ]);
        let log = object([
            ("version", "1.2".into()),
            ("creator", creator),
            ("entries", Value::Array(self.recorded().entries.clone())),
        ]);
        json::to_string(&object([("log", log)]))
    }

    fn recorded(&self) -> std::sync::MutexGuard<'_, Recorded> {
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn record(&self, result: &AttemptResult<'_>) {
        let mut recorded = self.recorded();
        if recorded.entries.len() >= self.most {
            recorded.left_out = recorded.left_out.saturating_add(1);
            return;
        }
        drop(recorded);
        let entry = self.entry(result);
        self.recorded().entries.push(entry);
    }

    fn entry(&self, result: &AttemptResult<'_>) -> Value {
        let request = result.request();
        let (url, query) = url(&request.url);
        let mut sent = vec![
            ("method", request.method.as_str().into()),
            ("url", url.into()),
            ("httpVersion", "HTTP/1.1".into()),
            ("cookies", Value::Array(Vec::new())),
            ("headers", headers(&request.headers)),
            ("queryString", query),
            ("headersSize", (-1).into()),
            ("bodySize", size(&request.body)),
        ];
        if !request.body.is_empty() {
            let content_type = header(&request.headers, "content-type");
            let mut post = vec![("mimeType", content_type.as_str().into())];
            post.extend(body(&content_type, &request.body).map(|text| ("text", text.into())));
            sent.push(("postData", object(post)));
        }
        let milliseconds = result.took().as_secs_f64() * 1_000.0;
        let started = self.clock.wall().checked_sub(result.took());
        let started = DateTime::<crate::types::Rfc3339>::new(started.unwrap_or(self.clock.wall()));
        object([
            ("startedDateTime", started.to_string().into()),
            ("time", milliseconds.into()),
            ("request", object(sent)),
            ("response", response(result)),
            ("cache", object([])),
            (
                "timings",
                object([
                    ("send", 0.into()),
                    ("wait", milliseconds.into()),
                    ("receive", 0.into()),
                ]),
            ),
        ])
    }
}

impl Default for HarRecorder {
    fn default() -> Self {
        Self::new()
    }
}

/// What was recorded is not for logs.
impl fmt::Debug for HarRecorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HarRecorder")
            .field("exchanges", &self.recorded().entries.len())
            .finish_non_exhaustive()
    }
}

impl Interceptor for HarRecorder {
    fn after_attempt<'a>(
        &'a self,
        result: &'a AttemptResult<'a>,
    ) -> BoxFuture<'a, Result<AfterAttempt, InterceptorError>> {
        self.record(result);
        Box::pin(std::future::ready(Ok(AfterAttempt::Continue)))
    }
}

/// The response; status 0 where none came, as browsers write it.
fn response(result: &AttemptResult<'_>) -> Value {
    let empty = HeaderMap::new();
    let (status, received, bytes) = match result.response() {
        Some(response) => (
            response.status().as_u16(),
            response.headers(),
            response.body().clone(),
        ),
        None => (0, &empty, Bytes::new()),
    };
    let content_type = header(received, "content-type");
    let mut content = vec![
        ("size", size(&bytes)),
        ("mimeType", content_type.as_str().into()),
    ];
    content.extend(body(&content_type, &bytes).map(|text| ("text", text.into())));
    object([
        ("status", status.into()),
        ("statusText", "".into()),
        ("httpVersion", "HTTP/1.1".into()),
        ("cookies", Value::Array(Vec::new())),
        ("headers", headers(received)),
        ("content", object(content)),
        ("redirectURL", "".into()),
        ("headersSize", (-1).into()),
        ("bodySize", size(&bytes)),
    ])
}

fn object<'n>(members: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
    let mut object = Object::new();
    for (name, value) in members {
        object.insert(name, value);
    }
    Value::Object(object)
}

fn pair(name: &str, value: &str) -> Value {
    object([("name", name.into()), ("value", value.into())])
}

fn size(bytes: &Bytes) -> Value {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX).into()
}

fn headers(headers: &HeaderMap) -> Value {
    let all = headers.iter().map(|(name, value)| {
        let value = match value.to_str() {
            Ok(text) if !value.is_sensitive() && !sounds_secret(name.as_str()) => text.to_owned(),
            Ok(text) => masked_text(text),
            Err(_) => MASKED.to_owned(),
        };
        pair(name.as_str(), &value)
    });
    Value::Array(all.collect())
}

fn header(headers: &HeaderMap, name: &str) -> String {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

/// The URL and the pairs of its query, without secrets.
fn url(url: &str) -> (String, Value) {
    let Ok(mut url) = Url::parse(url) else {
        return (String::new(), Value::Array(Vec::new()));
    };
    let mut pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    for (name, value) in &mut pairs {
        if sounds_secret(name) {
            *value = masked_text(value);
        }
    }
    // A password before the host is not sent in the URL, and is none of its parts here.
    let _ = url.set_password(None);
    let _ = url.set_username("");
    if pairs.is_empty() {
        url.set_query(None);
    } else {
        url.query_pairs_mut().clear().extend_pairs(&pairs);
    }
    let query = pairs.iter().map(|(name, value)| pair(name, value));
    let query = Value::Array(query.collect());
    (url.into(), query)
}

/// JSON without secrets; nothing of any other body.
fn body(content_type: &str, bytes: &Bytes) -> Option<String> {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    let is_json =
        subtype.eq_ignore_ascii_case("json") || subtype.to_ascii_lowercase().ends_with("+json");
    if !is_json || bytes.is_empty() {
        return None;
    }
    let mut value: Value = json::from_slice(bytes).ok()?;
    mask(&mut value);
    Some(json::to_string(&value))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::{body, url};

    #[test]
    fn what_sounds_secret_is_masked_wherever_it_stands() {
        let text =
            r#"{"a":[{"accessToken":"x","b":{"clientSecret":{"c":7},"d":2}}],"password":null}"#;
        let masked = body(
            "application/problem+json; x=y",
            &Bytes::from_static(text.as_bytes()),
        );
        let expected = r#"{"a":[{"accessToken":"masked","b":{"clientSecret":{"c":1},"d":2}}],"password":null}"#;
        assert_eq!(masked.as_deref(), Some(expected));
        let (shown, query) = url("https://user:word@a.example/b%20c?api_key=x&d=e%26f");
        assert_eq!(shown, "https://a.example/b%20c?api_key=masked&d=e%26f");
        let expected = r#"[{"name":"api_key","value":"masked"},{"name":"d","value":"e&f"}]"#;
        assert_eq!(crate::json::to_string(&query), expected);
    }

    #[test]
    fn bodies_that_are_not_json_are_left_out() {
        let bytes = Bytes::from_static(b"password=x");
        assert_eq!(body("application/x-www-form-urlencoded", &bytes), None);
        assert_eq!(body("application/json", &bytes), None);
        assert_eq!(body("", &bytes), None);
    }
}

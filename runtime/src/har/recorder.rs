//! The interceptor that records.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::entry::{body, header, headers, object, response, size, url};
use super::secrets::Secrets;
use crate::BoxFuture;
use crate::clock::{Clock, SystemClock};
use crate::error::InterceptorError;
use crate::interceptor::{AfterAttempt, AttemptResult, Interceptor};
use crate::json::{self, Value};
use crate::types::DateTime;

/// The default maximum number of exchanges.
pub(super) const MOST: usize = 10_000;

/// An interceptor that records the attempts of calls, each with its response, as HAR 1.2: for the developer tools of
/// browsers, for proxies, and for `clientwright traffic`, which compares them with the document.
///
/// An interceptor sees requests before their credentials are added, and no token requests, so the recording
/// does not contain them. In addition, the values of all headers, path and query parameters and JSON members whose
/// names indicate secrets (`token`, `password`, `session`, `pin` …) are masked, with their content: a number
/// stays a number, a date a date, other texts become `masked`. So are headers and query parameters with the names of
/// the API keys of the API, also in URLs in headers and bodies. Only names matter: a value of `format: password`, which
/// has the type [`Secret`](crate::Secret), is recorded in clear text if its name does not indicate a secret. Bodies that
/// are not JSON, and streamed response bodies, are omitted. **Everything else is recorded unchanged**, including personal
/// data: protect the file like the traffic.
///
/// Add it to the client last ([`ClientBuilder::interceptor`](crate::ClientBuilder::interceptor)), so that it
/// sees the changes that other interceptors make to a request. Memory is bounded: after 10,000 exchanges
/// ([`at_most`](Self::at_most)) further ones are only counted ([`left_out`](Self::left_out)).
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
pub(super) struct Recorded {
    entries: Vec<Value>,
    left_out: usize,
}

impl HarRecorder {
    /// Creates an empty recorder.
    #[must_use]
    pub fn new() -> Self {
        Self {
            clock: Arc::new(SystemClock::new()),
            most: MOST,
            recorded: Mutex::default(),
        }
    }

    /// Sets the clock for timestamps.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the maximum number of exchanges.
    #[must_use]
    pub fn at_most(mut self, exchanges: usize) -> Self {
        self.most = exchanges;
        self
    }

    /// Returns the number of exchanges omitted because of the limit.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.recorded().left_out
    }

    /// Returns the recording so far, as the text of a HAR file.
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
        let operation = result.attempt().operation();
        let secrets = Secrets::of(operation);
        let (url, query) = url(&request.url, operation.path, &secrets);
        let mut sent = vec![
            ("method", request.method.as_str().into()),
            ("url", url.into()),
            ("httpVersion", "HTTP/1.1".into()),
            ("cookies", Value::Array(Vec::new())),
            ("headers", headers(&request.headers, &secrets)),
            ("queryString", query),
            ("headersSize", (-1).into()),
            ("bodySize", size(&request.body)),
        ];
        if !request.body.is_empty() {
            let content_type = header(&request.headers, "content-type");
            let mut post = vec![("mimeType", content_type.as_str().into())];
            post.extend(
                body(&content_type, &request.body, &secrets).map(|text| ("text", text.into())),
            );
            sent.push(("postData", object(post)));
        }
        let milliseconds = result.took().as_secs_f64() * 1_000.0;
        let started = self.clock.wall().checked_sub(result.took());
        let started = DateTime::<crate::types::Rfc3339>::new(started.unwrap_or(self.clock.wall()));
        object([
            ("startedDateTime", started.to_string().into()),
            ("time", milliseconds.into()),
            ("request", object(sent)),
            ("response", response(result, &secrets)),
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

/// The recording must not appear in logs.
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

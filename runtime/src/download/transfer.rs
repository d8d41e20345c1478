//! The bytes of a response, received in several requests if the connection breaks.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, ETAG};
use http::{HeaderMap, StatusCode};

use super::checksum::Checks;
use super::progress::Progress;
use super::range::{content_range, number, unsatisfied_range, validator};
use crate::body::OpenBody;
use crate::body_error::BodyError;
use crate::client::{Call, run};
use crate::clock::until;
use crate::describe::Method;
use crate::error::{ErrorKind, Failure, TimeoutKind, details_request_id};
use crate::response::RawResponse;
use crate::transport::{ResponseBody, TransportError, TransportErrorKind};

/// The next part of a body.
pub(super) enum Part {
    Bytes(Bytes),
    /// The body restarts from its beginning.
    Again,
}

/// The status and the headers of the first response.
pub(super) struct Head {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
}

pub(super) struct Transfer {
    pub(super) call: Call,
    /// Whether to send another request after an interruption.
    pub(super) resumes: bool,
    /// Whether returned parts can be taken back.
    pub(super) restarts: bool,
    pub(super) observer: Option<Box<dyn FnMut(Progress) + Send>>,
    pub(super) head: Option<Head>,
    pub(super) attempts: u32,
    pub(super) received: u64,
    pub(super) total: Option<u64>,
    body: Option<Box<dyn ResponseBody>>,
    is_over: bool,
    /// The remaining length of the current response, if known.
    left: Option<u64>,
    /// Whether the current response is partial, and more of the body follows it.
    is_followed: bool,
    /// The number of bytes of the current response that were already returned.
    skip: u64,
    /// The value of `If-Range` in requests for the rest.
    validator: Option<String>,
    whole: Checks,
    content: Checks,
    /// The maximum number of bytes that were received at any time.
    furthest: u64,
    /// The number of interruptions since this maximum increased.
    breaks: u32,
}

#[allow(
    clippy::result_large_err,
    reason = "the outcome of a call, boxed where it leaves"
)]
impl Transfer {
    pub(super) fn new(call: Call) -> Self {
        Self {
            call,
            resumes: true,
            restarts: false,
            observer: None,
            head: None,
            attempts: 0,
            received: 0,
            total: None,
            body: None,
            is_over: false,
            left: None,
            is_followed: false,
            skip: 0,
            validator: None,
            whole: Checks::default(),
            content: Checks::default(),
            furthest: 0,
            breaks: 0,
        }
    }

    /// Returns the next part; `None` after the end, or after an error.
    pub(super) async fn next(&mut self) -> Result<Option<Part>, Failure> {
        if self.is_over {
            return Ok(None);
        }
        let part = self.advance().await;
        if !matches!(part, Ok(Some(_))) {
            self.is_over = true;
            self.body = None;
        }
        part
    }

    async fn advance(&mut self) -> Result<Option<Part>, Failure> {
        if self.head.is_none() {
            let (response, body) = self.request(None).await?;
            self.begin(response, body);
        }
        loop {
            let broken = match self.chunk().await {
                Ok(Some(bytes)) => match self.took(bytes) {
                    Some(bytes) => return Ok(Some(Part::Bytes(bytes))),
                    None => continue,
                },
                Ok(None) if self.left.is_some_and(|left| left > 0) => {
                    let problem = "the body is shorter than its Content-Length";
                    let error = TransportError::new(TransportErrorKind::Interrupted, problem);
                    ErrorKind::Truncated(error)
                }
                Ok(None) if self.is_followed => {
                    self.verify_part()?;
                    if self.go_on_behind_part().await? {
                        return Ok(Some(Part::Again));
                    }
                    continue;
                }
                Ok(None) => return self.verify().map(|()| None),
                Err(broken) => broken,
            };
            let failure = self.failure(broken);
            if self.resume(failure).await? {
                return Ok(Some(Part::Again));
            }
        }
    }

    /// Creates an error about the response.
    pub(super) fn failure(&self, kind: ErrorKind) -> Failure {
        let mut failure = Failure::new(self.call.operation, kind, self.attempts);
        if let Some(Head { status, headers }) = &self.head {
            let operation = self.call.operation;
            let response = RawResponse::new(operation, *status, headers.clone(), Bytes::new());
            failure.details.request_id = details_request_id(&response);
            failure.response = Some(response);
        }
        failure
    }

    /// Sends the request, for the rest starting at `range` if it is given.
    async fn request(
        &mut self,
        range: Option<(u64, &str)>,
    ) -> Result<(RawResponse, Box<dyn ResponseBody>), Failure> {
        let mut call = self.call.clone();
        if let Some((from, validator)) = range {
            call.header("range", &format!("bytes={from}-"));
            call.header("if-range", validator);
        }
        let open = OpenBody::default();
        call.open = Some(open.clone());
        let done = run(call).await?;
        self.attempts = self.attempts.saturating_add(done.attempts);
        let coding = done.response.headers().get(CONTENT_ENCODING);
        let coding = coding.map(|coding| String::from_utf8_lossy(coding.as_bytes()).into_owned());
        if let Some(coding) = coding
            && !coding.trim().eq_ignore_ascii_case("identity")
        {
            let kind = ErrorKind::Decode(BodyError::Encoding(coding));
            let mut failure = Failure::new(self.call.operation, kind, self.attempts);
            failure.history = done.history.close();
            return Err(failure.with_response(done.response));
        }
        // Without an open body, the response did not come from a server.
        let whole = done.response.body().clone();
        let body = open.take().unwrap_or_else(|| Box::new(whole));
        Ok((done.response, body))
    }

    /// Starts to read a response with the whole body.
    fn begin(&mut self, response: RawResponse, body: Box<dyn ResponseBody>) {
        let (status, headers) = (response.status(), response.headers().clone());
        let is_whole = status == StatusCode::OK;
        self.left = length(status, &headers);
        self.total = self.left;
        self.received = 0;
        self.is_followed = false;
        self.skip = 0;
        self.validator = validator(&headers).filter(|_| is_whole);
        let content = Checks::of_content(&headers);
        // The content of a complete response is the whole body, even if further responses complete it.
        (self.whole, self.content) = match is_whole {
            true => (Checks::of_whole(&headers).and(content), Checks::default()),
            false => (Checks::default(), content),
        };
        self.head = Some(Head { status, headers });
        self.body = Some(body);
        self.report();
    }

    /// Returns the next bytes, or the reason why there are none.
    async fn chunk(&mut self) -> Result<Option<Bytes>, ErrorKind> {
        let core = Arc::clone(&self.call.core);
        let clock = core.clock.as_ref();
        let Some(body) = &mut self.body else {
            return Ok(None);
        };
        let stall = self
            .call
            .options
            .stall_timeout
            .unwrap_or(core.stall_timeout);
        let end = stall.map(|stall| clock.now().saturating_add(stall));
        match until(clock, end, body.chunk()).await {
            Some(chunk) => chunk.map_err(ErrorKind::Truncated),
            None => Err(ErrorKind::Timeout(TimeoutKind::Stall)),
        }
    }

    /// Records received bytes and returns those that are new.
    fn took(&mut self, bytes: Bytes) -> Option<Bytes> {
        self.left = self.left.map(|left| left.saturating_sub(size(&bytes)));
        let known = self.skip.min(size(&bytes));
        self.skip = self.skip.saturating_sub(known);
        let known = usize::try_from(known).unwrap_or(usize::MAX);
        let bytes = bytes.slice(known.min(bytes.len())..);
        if bytes.is_empty() {
            return None;
        }
        self.whole.feed(&bytes);
        self.content.feed(&bytes);
        self.received = self.received.saturating_add(size(&bytes));
        if self.received > self.furthest {
            self.furthest = self.received;
            self.breaks = 0;
        }
        self.report();
        Some(bytes)
    }

    fn report(&mut self) {
        if let Some(observer) = &mut self.observer {
            observer(Progress {
                bytes: self.received,
                total: self.total,
            });
        }
    }

    /// Verifies the checksums of the whole body.
    fn verify(&self) -> Result<(), Failure> {
        self.verify_part()?;
        self.has(&self.whole)
    }

    /// Verifies the checksums of the content of the current response.
    fn verify_part(&self) -> Result<(), Failure> {
        self.has(&self.content)
    }

    fn has(&self, checks: &Checks) -> Result<(), Failure> {
        match checks.mismatch() {
            Some(header) => Err(self.failure(ErrorKind::Decode(BodyError::Checksum { header }))),
            None => Ok(()),
        }
    }

    /// Resumes after an interruption, if possible; returns whether the body restarts.
    async fn resume(&mut self, failure: Failure) -> Result<bool, Failure> {
        self.body = None;
        self.breaks = self.breaks.saturating_add(1);
        let core = Arc::clone(&self.call.core);
        let policy = self.call.options.retry.unwrap_or(core.retry);
        let can_go_on = self.validator.is_some() || self.restarts || self.received == 0;
        if !can_go_on || !self.may_repeat() || self.breaks >= policy.max_attempts {
            return Err(failure);
        }
        if !core.budget.take() {
            return Err(failure);
        }
        let wait = policy.delay(self.breaks, core.randomness.as_ref());
        tracing::debug!(
            target: "clientwright_runtime",
            operation = self.call.operation.id,
            received = self.received,
            "the body broke off, going on"
        );
        core.clock.sleep(wait).await;
        self.reopen(failure).await
    }

    /// Requests the rest after a part that is shorter than requested; returns whether the body restarts.
    async fn go_on_behind_part(&mut self) -> Result<bool, Failure> {
        self.body = None;
        let problem = "the server sent less of the body than was requested";
        let error = TransportError::new(TransportErrorKind::Interrupted, problem);
        let failure = self.failure(ErrorKind::Truncated(error));
        self.reopen(failure).await
    }

    /// Requests the rest; returns whether the body restarts. `failure` is the reason why it is missing.
    async fn reopen(&mut self, failure: Failure) -> Result<bool, Failure> {
        let from = self.received;
        let validator = self.validator.clone();
        // If nothing was received, the whole body is requested.
        let range = validator.as_deref().filter(|_| from > 0);
        let asked = self.request(range.map(|validator| (from, validator)));
        let (response, body) = match asked.await {
            Ok(opened) => opened,
            Err(refused) if range.is_some() && is_unsatisfiable(&refused) => {
                return self.at_end(failure, refused).map(|()| false);
            }
            Err(second) => return Err(second.after(&failure)),
        };
        let status = response.status();
        match range {
            Some(validator) if status == StatusCode::PARTIAL_CONTENT => {
                self.go_on(&response, body, from, validator).map(|()| false)
            }
            _ if status == StatusCode::PARTIAL_CONTENT => Err(failure),
            _ if self.restarts || from == 0 => {
                self.begin(response, body);
                Ok(from > 0)
            }
            // The complete, unchanged body: the server does not support ranges.
            Some(known) if self::validator(response.headers()).as_deref() == Some(known) => {
                self.left = length(status, response.headers());
                self.is_followed = false;
                self.skip = from;
                self.content = Checks::default();
                self.body = Some(body);
                Ok(false)
            }
            _ => Err(failure),
        }
    }

    /// Handles a server without bytes after this point: the body is complete if its length matches.
    fn at_end(&mut self, failure: Failure, refused: Failure) -> Result<(), Failure> {
        let response = refused.response.as_ref();
        let told = response.and_then(|response| unsatisfied_range(response.headers()));
        let length = told.or(self.total);
        // After a whole part of a body of unknown length, an empty rest is its end.
        let is_over = match length {
            Some(length) => length == self.received && self.total.is_none_or(|it| it == length),
            None => self.is_followed,
        };
        if !is_over {
            return Err(failure.then(&refused));
        }
        self.total = Some(self.received);
        self.left = None;
        self.is_followed = false;
        self.content = Checks::default();
        Ok(())
    }

    /// Returns whether the call may be repeated and requests the whole body.
    fn may_repeat(&self) -> bool {
        let is_range = |(name, _): &(String, _)| name.eq_ignore_ascii_case("range");
        let status = self.head.as_ref().map(|head| head.status);
        self.resumes
            && status == Some(StatusCode::OK)
            && self.call.operation.method == Method::Get
            && self.call.responder.is_none()
            && !self.call.extra_headers().any(is_range)
    }

    /// Continues with a response, if it has the rest of the body.
    fn go_on(
        &mut self,
        response: &RawResponse,
        body: Box<dyn ResponseBody>,
        from: u64,
        validator: &str,
    ) -> Result<(), Failure> {
        let headers = response.headers();
        let range = content_range(headers).filter(|range| {
            let total = range.total.or(self.total);
            range.first == from
                && (self.total.is_none() || total == self.total)
                && total.is_none_or(|total| range.last < total)
        });
        let tag = headers.get(ETAG).map(http::HeaderValue::as_bytes);
        let is_same =
            !validator.starts_with('"') || tag.is_none_or(|tag| tag == validator.as_bytes());
        let Some(range) = range.filter(|_| is_same) else {
            return Err(self.failure(ErrorKind::Decode(BodyError::Range)));
        };
        self.total = range.total.or(self.total);
        self.left = Some(range.last.saturating_sub(from).saturating_add(1));
        // A server may send less than requested (RFC 9110, 15.3.7).
        let end = range.last.saturating_add(1);
        self.is_followed = self.total.is_none_or(|total| end < total);
        self.content = Checks::of_content(headers);
        self.body = Some(body);
        Ok(())
    }
}

/// Returns whether the server has nothing of the body from the requested start (416).
fn is_unsatisfiable(failure: &Failure) -> bool {
    let status = failure.response.as_ref().map(RawResponse::status);
    matches!(failure.kind, ErrorKind::Status) && status == Some(StatusCode::RANGE_NOT_SATISFIABLE)
}

fn size(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// Returns the length of the body, if there is one and the headers contain it.
fn length(status: StatusCode, headers: &HeaderMap) -> Option<u64> {
    let has_body = !matches!(
        status,
        StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED
    );
    let length = headers.get(CONTENT_LENGTH).filter(|_| has_body)?;
    number(length.to_str().ok()?.trim())
}

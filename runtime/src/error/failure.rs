//! The part of an error that does not depend on the type of its body.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Details, ErrorKind, History, StopReason, TimeoutKind, WaitEnd, details_request_id};
use crate::describe::Operation;
use crate::json::Kind;
use crate::response::RawResponse;
use crate::text::Excerpt;

pub(crate) struct Failure {
    pub(crate) operation: &'static Operation,
    pub(crate) kind: ErrorKind,
    pub(crate) response: Option<RawResponse>,
    pub(crate) details: Details,
    pub(crate) attempts: u32,
    pub(crate) history: Arc<History>,
    /// How long the server requests not to be called.
    pub(crate) retry_after: Option<Duration>,
    /// Another failure before or after this one.
    context: String,
}

impl Failure {
    pub(crate) fn new(operation: &'static Operation, kind: ErrorKind, attempts: u32) -> Self {
        Self {
            operation,
            kind,
            response: None,
            details: Details::default(),
            attempts,
            history: Arc::default(),
            retry_after: None,
            context: String::new(),
        }
    }

    /// Adds the failure after which the client requested the rest of the body.
    pub(crate) fn after(mut self, first: &Self) -> Self {
        self.context = format!("; before that: {}", Summary(first));
        self
    }

    /// Adds the failure of requesting the rest of the body.
    pub(crate) fn then(mut self, second: &Self) -> Self {
        self.context = format!(
            "; the rest was requested, and the server responded with {}",
            Summary(second)
        );
        self.attempts = self.attempts.saturating_add(second.attempts);
        self.history = Arc::clone(&second.history);
        self
    }

    /// Adds the response that the failure is about.
    pub(crate) fn with_response(mut self, response: RawResponse) -> Self {
        self.details = Details::read(&self.operation.api.errors, &response);
        self.response = Some(response);
        self
    }

    /// Adds the last response of a wait, which contains no error.
    pub(crate) fn with_last(mut self, response: RawResponse) -> Self {
        self.details.request_id = details_request_id(&response);
        self.response = Some(response);
        self
    }

    fn status(&self) -> Option<u16> {
        self.response
            .as_ref()
            .map(|response| response.status().as_u16())
    }

    pub(crate) fn is_throttled(&self) -> bool {
        let code = self.details.code.as_deref();
        self.status().is_some_and(|status| {
            status == 429
                || self
                    .operation
                    .api
                    .errors
                    .throttled
                    .iter()
                    .any(|matched| matched.matches(status, code))
        })
    }

    /// Returns whether the body is a JSON object, as for errors of APIs, rather than a page of a proxy.
    pub(crate) fn has_json_object(&self) -> bool {
        let response = self.response.as_ref();
        let kind = response.and_then(|response| response.in_json(|root| root.kind()));
        kind == Some(Kind::Object)
    }

    pub(crate) fn meaning(&self) -> Option<&'static str> {
        let code = self.details.code.as_deref().unwrap_or_default();
        self.operation.api.errors.meaning(self.status()?, code)
    }

    pub(crate) fn display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation {
            method, path, id, ..
        } = self.operation;
        write!(f, "{method} {path} ({id}): {}", Summary(self))?;
        if let Some(id) = &self.details.request_id {
            write!(f, " (request id {})", Excerpt(id, 100))?;
        }
        f.write_str(&self.context)?;
        match self.history.stop_reason() {
            Some(StopReason::BodyIsGone) => {
                f.write_str("; not repeated, because its body was a stream, which is sent once")
            }
            _ => Ok(()),
        }
    }

    fn display_details(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details {
            code,
            message,
            description,
            ..
        } = &self.details;
        if code.is_some() || message.is_some() {
            f.write_str(":")?;
        }
        if let Some(code) = code {
            write!(f, " {}", Excerpt(code, 40))?;
        }
        match (message, self.meaning()) {
            (Some(message), _) => write!(f, " {}", Excerpt(message, 200))?,
            (None, Some(meaning)) => write!(f, " {meaning}")?,
            (None, None) => {}
        }
        match description {
            Some(description) => write!(f, ": {}", Excerpt(description, 500)),
            None => Ok(()),
        }
    }

    fn display_kind(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ErrorKind::Request(problem) => f.write_str(problem),
            ErrorKind::MissingCredential(schemes) => {
                write!(f, "missing credentials: {schemes}")
            }
            ErrorKind::Token(error) => write!(f, "no access token: {error}"),
            ErrorKind::LimitDeadline => {
                f.write_str("the limit leaves no permit before the deadline")
            }
            ErrorKind::Limited { permit_in } => write!(
                f,
                "the rate limit has no permit now, the next comes in {:.1} s",
                permit_in.as_secs_f64()
            ),
            ErrorKind::SharedLimit(_) => f.write_str("no permit of the shared limit"),
            ErrorKind::Timeout(TimeoutKind::Attempt) => f.write_str("no response in time"),
            ErrorKind::Timeout(TimeoutKind::Stall) => f.write_str("the response stalled"),
            ErrorKind::Timeout(TimeoutKind::Call) => f.write_str("no response before the deadline"),
            ErrorKind::Transport(error) => write!(f, "{error}"),
            ErrorKind::Truncated(error) => write!(f, "the response ended early: {error}"),
            ErrorKind::TooLarge { limit } => {
                write!(f, "the response is larger than {limit} bytes")
            }
            ErrorKind::Redirect { location } => {
                write!(f, "redirect to {} not followed", Excerpt(location, 200))
            }
            ErrorKind::Status => Ok(()),
            ErrorKind::Decode(error) => write!(f, "{error}"),
            ErrorKind::Header(error) => write!(f, "{error}"),
            ErrorKind::Interceptor(error) => write!(f, "{error}"),
            ErrorKind::File { path, .. } => {
                write!(f, "the file {} cannot be read or written", path.display())
            }
            ErrorKind::Upload(_) => f.write_str("the body of the request cannot be read"),
            ErrorKind::Paging(problem) | ErrorKind::Polling(problem) => f.write_str(problem),
            ErrorKind::Wait { until, end } => match end {
                WaitEnd::Failure => write!(f, "`{until}` cannot be reached any more"),
                WaitEnd::Deadline => write!(f, "`{until}` was not reached in time"),
            },
        }
    }

    pub(crate) fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Shown if `main` returns an error: users read the beginning.
        self.display(f)?;
        f.write_str("; ")?;
        // Neither headers nor body: they may contain data that must not be logged.
        f.debug_struct("Error")
            .field("operation", &self.operation.id)
            .field("kind", &self.kind)
            .field("status", &self.status())
            .field("code", &self.details.code)
            .field("message", &self.details.message)
            .field("description", &self.details.description)
            .field("request_id", &self.details.request_id)
            .field("attempts", &self.attempts)
            .field("retry_after", &self.retry_after)
            .field("history", &format_args!("{}", self.history))
            .field(
                "body_bytes",
                &self.response.as_ref().map(|a| a.body().len()),
            )
            .finish()
    }
}

/// The result of a call: status, problem and the details of the server.
struct Summary<'a>(&'a Failure);

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(failure) = self;
        if let Some(response) = &failure.response {
            let status = response.status();
            write!(f, "{}", status.as_u16())?;
            if let Some(reason) = status.canonical_reason() {
                write!(f, " {reason}")?;
            }
        }
        if !matches!(failure.kind, ErrorKind::Status) {
            if failure.response.is_some() {
                f.write_str(": ")?;
            }
            failure.display_kind(f)?;
        }
        failure.display_details(f)
    }
}

//! The reasons why a run fails, and the exit codes of the program.

use std::error::Error as _;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use clientwright_runtime::{
    BuildError, Error, ErrorKind, TransportError, TransportErrorKind, WaitEnd,
};

use crate::json::Json;
use crate::terms::in_terms_of_a_terminal;
use crate::text::printable;

/// The exit codes, for the help text.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0    the call was successful
  1    the response cannot be written, or another failure of this program
  2    arguments that cannot be used; nothing was sent
  3    configuration or credentials are missing or wrong; nothing was sent
  4    authentication or authorization failed (401, 403, token endpoint)
  5    not found (404, 410)
  6    a conflict or a business rule (409, 412, 422)
  7    too many requests (429, or the code of the API for it)
  8    no connection: DNS, proxy, TLS, or it broke
  9    timeout
  10   the server failed (5xx)
  11   the server rejected the request (another 4xx)
  12   the response does not match the specification
  13   the expected state cannot be reached any more, or the accepted operation failed
  14   the expected state was not reached in time
  130  interrupted by Ctrl-C";

/// The maximum number of displayed characters of the last response of a wait.
const LONGEST: usize = 600;

/// Why a run failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The arguments cannot be used.
    Arguments(Vec<String>),
    /// The configuration or the credentials cannot be used.
    Settings(String),
    /// The call failed.
    Call(Error<Json>),
    /// The call was accepted, but waiting for its result failed; the file contains the position of the result.
    Accepted(Error<Json>, Option<PathBuf>),
    /// The response does not match the specification.
    Answer(String),
    /// The response cannot be written.
    Output(io::Error),
    /// Interrupted by Ctrl-C.
    Interrupted,
    /// Interrupted by Ctrl-C after the server accepted the operation; the file contains the position of the result.
    InterruptedWait(Option<PathBuf>),
    /// Any other reason.
    Other(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<Error<Json>> for Failure {
    fn from(error: Error<Json>) -> Self {
        Self::Call(error)
    }
}

impl Failure {
    /// The exit code of the program.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Output(_) | Self::Other(_) => 1,
            Self::Arguments(_) => 2,
            Self::Settings(_) => 3,
            Self::Call(error) => of_call(error),
            // The response does not contain what the next call needs.
            Self::Accepted(error, _) if matches!(error.kind(), ErrorKind::Request(_)) => 12,
            Self::Accepted(error, _) => of_call(error),
            Self::Answer(_) => 12,
            Self::Interrupted | Self::InterruptedWait(_) => 130,
        }
    }

    /// The message for users, possibly with several lines, without `error:`.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::Arguments(problems) => problems.join("\n"),
            Self::Settings(problem) | Self::Other(problem) => problem.clone(),
            Self::Answer(why) => {
                format!("the response does not match the specification: {why}")
            }
            Self::Output(error) => format!("the response cannot be written: {error}"),
            Self::Interrupted => "interrupted".to_owned(),
            Self::InterruptedWait(position) => {
                format!("interrupted{}", goes_on(position.as_deref()))
            }
            Self::Call(error) => of_error(error),
            Self::Accepted(error, position) => {
                let mut text = of_error(error);
                if !has_failed(error) {
                    text.push_str(&goes_on(position.as_deref()));
                }
                text
            }
        }
    }

    /// The message without characters that a terminal might interpret.
    #[must_use]
    pub fn printable(&self) -> String {
        printable(&self.message())
    }

    /// Creates a failure for a client that cannot be built because of its settings.
    #[must_use]
    pub fn of_settings(error: &BuildError) -> Self {
        Self::Settings(in_terms_of_a_terminal(&error.problems().join("\n")))
    }
}

/// Explains that the server continues the operation, and how to request its result.
fn goes_on(position: Option<&Path>) -> String {
    let mut text = "\n  the operation was accepted and is still running".to_owned();
    if let Some(file) = position {
        // Writing to a text cannot fail.
        let _ = write!(
            text,
            "\n  the same command with --position {} asks for its result, and does not start it again",
            file.display()
        );
    }
    text
}

/// Whether the operation that was waited for has failed.
fn has_failed(error: &Error<Json>) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Wait {
            end: WaitEnd::Failure,
            ..
        }
    )
}

fn of_error(error: &Error<Json>) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        // Writing to a text cannot fail.
        let _ = write!(text, "\n  caused by: {cause}");
        source = cause.source();
    }
    if let Some(meaning) = error.meaning()
        && !text.contains(meaning)
    {
        let _ = write!(text, "\n  meaning: {meaning}");
    }
    if let Some(wait) = error.retry_after() {
        let _ = write!(text, "\n  try again in {:.1} s", wait.as_secs_f64());
    }
    // The message of a server is not changed.
    if !matches!(error.kind(), ErrorKind::Status) {
        text = in_terms_of_a_terminal(&text);
    }
    // The response contains the reason, in the terms of the API.
    if has_failed(error)
        && let Some(response) = error.response()
        && let Ok(json) = Json::parse(response.body())
    {
        let line = json.to_line();
        let mut shown: String = line.chars().take(LONGEST).collect();
        if shown.len() < line.len() {
            shown.push('…');
        }
        let _ = write!(text, "\n  the last response: {shown}");
    }
    text
}

fn of_call(error: &Error<Json>) -> u8 {
    match error.kind() {
        ErrorKind::Request(_) => return 2,
        ErrorKind::MissingCredential(_) => return 3,
        ErrorKind::Wait { end, .. } => {
            return match end {
                WaitEnd::Failure => 13,
                _ => 14,
            };
        }
        _ => {}
    }
    if error.is_rate_limited() {
        return 7;
    }
    if error.is_timeout() {
        return 9;
    }
    if let ErrorKind::Token(token) = error.kind() {
        use clientwright_runtime::TokenErrorKind as Kind;
        // The token request cannot be sent because of the environment, e.g. because a proxy variable is invalid.
        let source = token.source().and_then(|source| source.downcast_ref());
        if source
            .is_some_and(|source: &TransportError| source.kind() == TransportErrorKind::Request)
        {
            return 2;
        }
        return match token.kind() {
            Kind::Unreachable => 8,
            Kind::Unavailable => 10,
            Kind::Malformed | Kind::Discovery => 12,
            Kind::MissingSecret => 3,
            _ => 4,
        };
    }
    if error.is_auth() {
        return 4;
    }
    match error.kind() {
        // The arguments result in an invalid request, e.g. because an id is too long.
        ErrorKind::Transport(error) if error.kind() == TransportErrorKind::Request => 2,
        ErrorKind::Transport(_) | ErrorKind::Truncated(_) => 8,
        ErrorKind::SharedLimit(_) | ErrorKind::Interceptor(_) => 1,
        ErrorKind::Status | ErrorKind::Redirect { .. } => {
            match error.status().map(|status| status.as_u16()) {
                Some(404 | 410) => 5,
                Some(409 | 412 | 422) => 6,
                Some(400..=499) => 11,
                Some(500..=599) => 10,
                _ => 12,
            }
        }
        _ => 12,
    }
}

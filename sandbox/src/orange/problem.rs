//! Orange's error body, `{"code", "message", "description"}`, and the errors that all APIs share.

use serde_json::json;

use super::codes;
use clientwright_loopback::Response;

/// An error response of an Orange API.
#[derive(Debug)]
pub(crate) struct Problem {
    status: u16,
    code: u32,
    message: &'static str,
    description: String,
    headers: Vec<(&'static str, String)>,
}

impl Problem {
    /// Creates an error of Orange's gateway, with the message of the code.
    pub(crate) fn new(status: u16, code: u32, description: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: codes::message(status, code),
            description: description.into(),
            headers: Vec::new(),
        }
    }

    /// Creates a business error of one API; `code` is specific to that API.
    pub(crate) fn business(
        code: u32,
        message: &'static str,
        description: impl Into<String>,
    ) -> Self {
        Self {
            message,
            ..Self::new(422, code, description)
        }
    }

    pub(crate) fn invalid_path(description: impl Into<String>) -> Self {
        Self::new(400, 20, description)
    }

    pub(crate) fn missing_body() -> Self {
        Self::new(400, 21, "This operation needs a body")
    }

    pub(crate) fn invalid_body(description: impl Into<String>) -> Self {
        Self::new(400, 22, description)
    }

    pub(crate) fn missing_field(field: &str) -> Self {
        Self::new(400, 23, format!("{field} is missing"))
    }

    pub(crate) fn invalid_field(field: &str, expected: &str) -> Self {
        Self::new(400, 24, format!("{field} must be {expected}"))
    }

    pub(crate) fn invalid_query(parameter: &str, expected: &str) -> Self {
        Self::new(400, 28, format!("{parameter} must be {expected}"))
    }

    pub(crate) fn missing_credentials(description: impl Into<String>) -> Self {
        Self::new(401, 40, description)
    }

    pub(crate) fn invalid_credentials(description: impl Into<String>) -> Self {
        Self::new(401, 41, description)
    }

    pub(crate) fn expired_credentials() -> Self {
        Self::new(401, 42, "The access token has expired: request a new one")
    }

    pub(crate) fn too_many_requests(description: impl Into<String>) -> Self {
        Self::new(403, 53, description)
    }

    pub(crate) fn not_found(description: impl Into<String>) -> Self {
        Self::new(404, 60, description)
    }

    pub(crate) fn method_not_allowed(allow: &str) -> Self {
        Self::new(405, 61, format!("This resource allows {allow}")).header("allow", allow)
    }

    pub(crate) fn not_acceptable() -> Self {
        Self::new(406, 62, "Only application/json can be answered")
    }

    pub(crate) fn body_too_large(limit: usize) -> Self {
        Self::new(413, 66, format!("The body has more than {limit} bytes"))
    }

    pub(crate) fn unsupported_media_type(expected: &str) -> Self {
        Self::new(415, 68, format!("The body must be {expected}"))
    }

    pub(crate) fn over_capacity() -> Self {
        Self::new(503, 6, "Retry later")
    }

    /// Creates the error for a fault; by default with the code of the status.
    pub(crate) fn of_fault(status: u16, code: Option<u32>) -> Self {
        let code = code.unwrap_or_else(|| codes::code(status));
        Self::new(status, code, "Requested by a fault")
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

impl From<Problem> for Response {
    fn from(problem: Problem) -> Self {
        let body = json!({
            "code": problem.code,
            "message": problem.message,
            "description": problem.description,
        });
        problem.headers.into_iter().fold(
            Response::json(problem.status, &body),
            |response, (name, value)| response.header(name, value),
        )
    }
}

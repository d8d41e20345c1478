//! Operations that are accepted first and executed later.

use super::responses::ResponseBody;

/// How to poll for the result of an accepted operation (`x-long-running`).
#[derive(Clone, Debug)]
pub struct LongRunning {
    /// The header with the status URL; empty if any known header is used.
    pub header: String,
    /// JSON pointer to the status URL in the response; empty if the URL is in a header.
    pub url: String,
    /// JSON pointer to the state in the status body; empty if it is unknown.
    pub state: String,
    /// The states that mean success; empty for the usual ones.
    pub success: Vec<String>,
    /// The states that mean failure; empty for the usual ones.
    pub failure: Vec<String>,
    /// The location of the result.
    pub result: ResultAt,
    /// The body of the result.
    pub body: ResponseBody,
    /// The minimum and maximum delay between two calls, in milliseconds.
    pub delays_ms: (u64, u64),
    /// The default timeout, in milliseconds.
    pub timeout_ms: u64,
    /// What it is inferred from, if the document does not declare it.
    pub inferred: Option<String>,
}

impl LongRunning {
    /// The default delays between two calls and the default timeout, in milliseconds.
    pub(crate) const DEFAULT_MS: (u64, u64, u64) = (2_000, 120_000, 3_600_000);
}

/// The location of the result of an accepted operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultAt {
    /// As the protocol of the response defines.
    Protocol,
    /// In the last status, at a JSON pointer.
    Status(String),
    /// At the `Location` header of the first response.
    Location,
    /// At the URL of the operation itself.
    Original,
}

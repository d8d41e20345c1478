//! Operations that are accepted first and carried out later.

use super::responses::AnswerBody;

/// How to ask what became of an accepted operation (`x-long-running`).
#[derive(Clone, Debug)]
pub struct LongRunning {
    /// The header with the URL to ask; empty: any of those that are known.
    pub header: String,
    /// JSON pointer to that URL in the response; empty: it is in a header.
    pub url: String,
    /// JSON pointer to the state in the body of the status; empty: nothing is said of it.
    pub state: String,
    /// The states that mean that it is done; empty: the usual ones.
    pub success: Vec<String>,
    /// The states that mean that it failed; empty: the usual ones.
    pub failure: Vec<String>,
    /// Where the result is.
    pub result: ResultAt,
    /// What the result is.
    pub body: AnswerBody,
    /// The shortest and the longest wait between two calls, in milliseconds.
    pub delays_ms: (u64, u64),
    /// The timeout unless the caller says otherwise, in milliseconds.
    pub timeout_ms: u64,
    /// From what it is told, where the document does not say so.
    pub inferred: Option<String>,
}

impl LongRunning {
    /// The waits between two calls and the timeout where nothing is said of them, in milliseconds.
    pub(crate) const DEFAULT_MS: (u64, u64, u64) = (2_000, 120_000, 3_600_000);
}

/// Where the result of an accepted operation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultAt {
    /// Where the protocol of the response has it.
    Protocol,
    /// In the last status, at a JSON pointer.
    Status(String),
    /// Where the header `Location` of the first response leads.
    Location,
    /// At the URL of the operation itself.
    Original,
}

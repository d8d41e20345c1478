//! What callers wait for.

use crate::document::StatusPattern;

use super::docs::Docs;
use super::types::TypeUse;

/// Something that callers wait for (`x-waiters`): its operation is called until a response says that it has
/// come about.
#[derive(Clone, Debug)]
pub struct Waiter {
    /// Its name.
    pub name: String,
    /// Documentation.
    pub docs: Docs,
    /// The operation that begins it, by its id, where that is another.
    pub after: Option<String>,
    /// What responses mean; the first that matches decides.
    pub acceptors: Vec<Acceptor>,
    /// Values that the caller gives for comparison.
    pub arguments: Vec<WaiterArgument>,
    /// The shortest and the longest wait between two calls, in milliseconds.
    pub delays_ms: (u64, u64),
    /// The timeout unless the caller says otherwise, in milliseconds.
    pub timeout_ms: u64,
}

impl Waiter {
    /// The waits between two calls and the timeout where nothing is said of them, in milliseconds.
    pub(crate) const DEFAULT_MS: (u64, u64, u64) = (2_000, 120_000, 600_000);

    /// Whether the response that says so may be one that is an error otherwise.
    #[must_use]
    pub fn may_end_with_error(&self) -> bool {
        let is_error = |status: &StatusPattern| !is_success(*status);
        let mut successes = self
            .acceptors
            .iter()
            .filter(|acceptor| acceptor.outcome == WaitOutcome::Success);
        successes.any(|acceptor| acceptor.statuses.iter().any(is_error))
    }
}

/// Whether a status is one of success.
pub(crate) fn is_success(status: StatusPattern) -> bool {
    match status {
        StatusPattern::Code(code) => (200..300).contains(&code),
        StatusPattern::Range(range) => range == 2,
        StatusPattern::Default => false,
    }
}

/// A value that the caller gives.
#[derive(Clone, Debug)]
pub struct WaiterArgument {
    /// Its name in the specification.
    pub name: String,
    /// Its type.
    pub ty: TypeUse,
    /// What it is compared with: a JSON pointer or the name of a header.
    pub compared_with: String,
}

/// What a response means.
#[derive(Clone, Debug)]
pub struct Acceptor {
    /// What it means.
    pub outcome: WaitOutcome,
    /// The statuses that it is about; empty: those of success.
    pub statuses: Vec<StatusPattern>,
    /// What is looked at besides.
    pub subject: Subject,
    /// What that must be.
    pub test: Test,
    /// Whether each of several values must pass.
    pub every: bool,
    /// Whether texts are compared as instants.
    pub instants: bool,
}

/// What a response means to the caller who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitOutcome {
    /// It has come about.
    Success,
    /// It will not.
    Failure,
    /// Not yet.
    Retry,
}

impl WaitOutcome {
    /// All of them, by their words in a document.
    pub const ALL: [(&'static str, Self); 3] = [
        ("success", Self::Success),
        ("failure", Self::Failure),
        ("retry", Self::Retry),
    ];
}

/// What of a response is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Nothing besides the status.
    Nothing,
    /// A header.
    Header(String),
    /// A member of the body: a JSON pointer in which `*` is each element of a list.
    Member(String),
}

/// What a header or a member must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// Anything but `null`.
    Present,
    /// Not there, or `null`.
    Absent,
    /// One of these.
    OneOf(Vec<Wanted>),
}

/// A value to compare with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A scalar, as JSON.
    Json(String),
    /// An argument of the waiter, by position.
    Argument(usize),
}

//! Waiters.

use crate::document::StatusPattern;

use super::docs::Docs;
use super::types::TypeUse;

/// A condition that callers wait for (`x-waiters`): the operation is called until a response means that the
/// condition is reached.
#[derive(Clone, Debug)]
pub struct Waiter {
    /// The name.
    pub name: String,
    /// Documentation.
    pub docs: Docs,
    /// The id of the operation that starts it, if that is another one.
    pub after: Option<String>,
    /// What responses mean; the first match decides.
    pub acceptors: Vec<Acceptor>,
    /// Values from the caller for comparison.
    pub arguments: Vec<WaiterArgument>,
    /// The minimum and maximum delay between two calls, in milliseconds.
    pub delays_ms: (u64, u64),
    /// The default timeout, in milliseconds.
    pub timeout_ms: u64,
}

impl Waiter {
    /// The default delays between two calls and the default timeout, in milliseconds.
    pub(crate) const DEFAULT_MS: (u64, u64, u64) = (2_000, 120_000, 600_000);

    /// Whether a response with an error status can mean success.
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

/// Whether a status means success.
pub(crate) fn is_success(status: StatusPattern) -> bool {
    match status {
        StatusPattern::Code(code) => (200..300).contains(&code),
        StatusPattern::Range(range) => range == 2,
        StatusPattern::Default => false,
    }
}

/// A value from the caller.
#[derive(Clone, Debug)]
pub struct WaiterArgument {
    /// The name in the specification.
    pub name: String,
    /// The type.
    pub ty: TypeUse,
    /// The JSON pointer or the header name that it is compared with.
    pub compared_with: String,
}

/// Assigns a meaning to a response.
#[derive(Clone, Debug)]
pub struct Acceptor {
    /// The meaning.
    pub outcome: WaitOutcome,
    /// The statuses that it applies to; empty for success statuses.
    pub statuses: Vec<StatusPattern>,
    /// The other part of the response that is tested.
    pub subject: Subject,
    /// The test.
    pub test: Test,
    /// Whether all of several values must pass.
    pub every: bool,
    /// Whether texts are compared as instants.
    pub instants: bool,
}

/// The meaning of a response for the waiting caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitOutcome {
    /// The condition is reached.
    Success,
    /// The condition cannot be reached.
    Failure,
    /// The condition is not reached yet.
    Retry,
}

impl WaitOutcome {
    /// All outcomes, by their names in a document.
    pub const ALL: [(&'static str, Self); 3] = [
        ("success", Self::Success),
        ("failure", Self::Failure),
        ("retry", Self::Retry),
    ];
}

/// The part of a response that is tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Nothing except the status.
    Nothing,
    /// A header.
    Header(String),
    /// A property of the body: a JSON pointer in which `*` is each element of an array.
    Member(String),
}

/// The test of a header or a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// Anything but `null`.
    Present,
    /// Missing, or `null`.
    Absent,
    /// One of these values.
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

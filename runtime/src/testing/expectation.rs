//! The calls that a test expects, and their number.

use std::fmt;

use super::MockAnswer;
use super::recorded::Recorded;

type Check = Box<dyn Fn(&Recorded) -> bool + Send + Sync>;

/// Expected calls of an operation, which can be distinguished by their arguments.
///
/// Pass it to [`MockTransport::expect`](super::MockTransport::expect); by default it expects exactly one call.
///
/// ```
/// # use std::sync::Arc;
/// # use clientwright_runtime::{Client, RawResponse, Value};
/// # use clientwright_runtime::testing::*;
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
/// let mock = MockTransport::new(&ManualClock::new());
/// mock.expect(Expectation::of("listOrders").query("status", "open").answer(MockAnswer::json(200, "[]")));
/// // Nothing was called.
/// let unmet = mock.verify().unwrap_err();
/// assert_eq!(unmet.lines().len(), 1, "{unmet}");
/// ```
pub struct Expectation {
    operation: String,
    checks: Vec<(String, Check)>,
    least: u32,
    most: u32,
    seen: u32,
    answer: Option<MockAnswer>,
}

impl Expectation {
    /// Expects one call of an operation.
    #[must_use]
    pub fn of(operation_id: &str) -> Self {
        Self {
            operation: operation_id.to_owned(),
            checks: Vec::new(),
            least: 1,
            most: 1,
            seen: 0,
            answer: None,
        }
    }

    /// Expects exactly `times` calls.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        (self.least, self.most) = (times, times);
        self
    }

    /// Expects any number of calls, including none.
    #[must_use]
    pub fn any_times(mut self) -> Self {
        (self.least, self.most) = (0, u32::MAX);
        self
    }

    /// Matches only calls with this query argument (not encoded).
    #[must_use]
    pub fn query(self, name: &str, value: &str) -> Self {
        let (name, value) = (name.to_owned(), value.to_owned());
        self.when(&format!("query {name} is {value:?}"), move |request| {
            request.query_value(&name).as_deref() == Some(&*value)
        })
    }

    /// Matches only calls with this path argument (not encoded).
    #[must_use]
    pub fn path(self, name: &str, value: &str) -> Self {
        let (name, value) = (name.to_owned(), value.to_owned());
        self.when(&format!("path {name} is {value:?}"), move |request| {
            request.path_value(&name).as_deref() == Some(&*value)
        })
    }

    /// Matches only calls for which `check` is true; a failed test shows `says`.
    #[must_use]
    pub fn when(
        mut self,
        says: &str,
        check: impl Fn(&Recorded) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.checks.push((says.to_owned(), Box::new(check)));
        self
    }

    /// Sets the response to such calls. Without one, the script's responses are used.
    #[must_use]
    pub fn answer(mut self, answer: MockAnswer) -> Self {
        self.answer = Some(answer);
        self
    }

    pub(super) fn is_for(&self, operation: &str) -> bool {
        self.operation == operation
    }

    /// Returns the reason why the request does not match, or `None` if it does.
    pub(super) fn objection(&self, request: &Recorded) -> Option<String> {
        if self.seen >= self.most {
            return Some(format!("called more than {} times", self.most));
        }
        let failed = self.checks.iter().find(|(_, check)| !check(request));
        failed.map(|(says, _)| format!("not true: {says}"))
    }

    /// Counts the request, and returns its response.
    pub(super) fn meet(&mut self) -> Option<MockAnswer> {
        self.seen = self.seen.saturating_add(1);
        self.answer.clone()
    }

    /// Describes an expectation that was not met.
    pub(super) fn unmet(&self) -> Option<String> {
        (self.seen < self.least).then(|| {
            let mut text = format!("{}: {} of {} calls", self.operation, self.seen, self.least);
            for (says, _) in &self.checks {
                text.push_str(", ");
                text.push_str(says);
            }
            text
        })
    }
}

impl fmt::Debug for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expectation({} x{})", self.operation, self.least)
    }
}

/// The calls that were expected but missing, and the unexpected ones, with a line for each.
///
/// ```
/// use clientwright_runtime::testing::{Expectation, ManualClock, MockTransport, Unmet};
///
/// let mock = MockTransport::new(&ManualClock::new());
/// mock.expect(Expectation::of("listOrders"));
/// let unmet: Unmet = mock.verify().unwrap_err();
/// assert_eq!(unmet.lines(), ["listOrders: 0 of 1 calls"]);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Unmet(pub(super) Vec<String>);

impl Unmet {
    /// Returns the lines.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not as expected: {}", self.0.join("; "))
    }
}

/// Like `Display`, because `unwrap` in a test uses `Debug`.
impl fmt::Debug for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Unmet {}

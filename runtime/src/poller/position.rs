//! The position of an accepted operation, which a program can store to continue polling, also in another process.

use std::fmt;
use std::str::FromStr;

use crate::json::slot::{Required, optional, required};
use crate::json::{FromJson, JsonError, Mismatch, Node, ToJson, Writer, from_str, to_string};

/// The position of an accepted operation: where to continue polling.
///
/// Written as JSON by `Display`, `serde` and [`ToJson`], read by `FromStr`, `serde` and [`FromJson`]. It contains
/// URLs of the server, but no credentials: the client that continues has its own, and sends them only to the host of
/// its API.
///
/// ```
/// use clientwright_runtime::{PollPosition, Poller, Value};
///
/// /// Continues where another run of the program stopped.
/// fn resumed(poller: Poller<Value>, kept: &str) -> Poller<Value> {
///     match kept.parse::<PollPosition>() {
///         Ok(position) => poller.resume(&position),
///         Err(_) => poller,
///     }
/// }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct PollPosition {
    pub(super) operation: String,
    /// The URL to poll next.
    pub(super) url: String,
    /// The URL of the result, if it is already known.
    pub(super) result: Option<String>,
    /// Whether responses report the state in their bodies, not only by their statuses.
    pub(super) has_state: bool,
    /// Whether the URL is the one of the result.
    pub(super) is_result: bool,
}

impl PollPosition {
    /// Returns the id of the accepted operation.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation
    }
}

impl ToJson for PollPosition {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("operation", &self.operation);
        object.field("url", &self.url);
        if let Some(result) = &self.result {
            object.field("result", result);
        }
        object.field("has_state", &self.has_state);
        object.field("is_result", &self.is_result);
        object.end();
    }
}

impl FromJson for PollPosition {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let (mut operation, mut url) = (required(), required());
        let (mut has_state, mut is_result) = (required(), required());
        let mut result = optional();
        let mut object = node.object("PollPosition")?;
        object.members(&mut [
            ("operation", &mut operation),
            ("url", &mut url),
            ("result", &mut result),
            ("has_state", &mut has_state),
            ("is_result", &mut is_result),
        ]);
        match (object.fits(), operation, url, has_state, is_result) {
            (
                true,
                Required(Some(operation)),
                Required(Some(url)),
                Required(Some(has_state)),
                Required(Some(is_result)),
            ) => Ok(Self {
                operation,
                url,
                result,
                has_state,
                is_result,
            }),
            _ => Err(object.mismatch()),
        }
    }
}

crate::__v1_serde_bridge!(PollPosition);

impl fmt::Display for PollPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_string(self))
    }
}

impl FromStr for PollPosition {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        from_str(text)
    }
}

impl fmt::Debug for PollPosition {
    /// Omits the URLs, which come from the server and may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PollPosition")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

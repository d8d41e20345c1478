//! Where an accepted operation is asked for, to be kept and taken up again, by another process too.

use std::fmt;
use std::str::FromStr;

use crate::json::slot::{Required, optional, required};
use crate::json::{FromJson, JsonError, Mismatch, Node, ToJson, Writer, from_str, to_string};

/// Where an accepted operation is asked for.
///
/// Written as JSON by `Display`, `serde` and [`ToJson`], read by `FromStr`, `serde` and [`FromJson`]. It holds
/// URLs of the server, no credentials: the client that goes on has its own, and sends them only to the
/// host that it calls anyway.
///
/// ```
/// use clientwright_runtime::{PollPosition, Poller, Value};
///
/// /// Goes on where another run of the program stopped.
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
    /// The URL to ask next.
    pub(super) url: String,
    /// Where the result will be, if that is known already.
    pub(super) result: Option<String>,
    /// Whether the response says in its body how far it is, and not by its status alone.
    pub(super) has_state: bool,
    /// Whether what is at the URL is the result.
    pub(super) is_result: bool,
}

impl PollPosition {
    /// The operation that was accepted.
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
    /// Without URLs, which are the server's and may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PollPosition")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

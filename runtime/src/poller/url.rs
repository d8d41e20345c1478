//! Decides which URLs of a server are followed.

use std::fmt;

use crate::client::Call;

/// The reason why an operation cannot be polled.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NotFollowed {
    NoUrl,
    OtherHost,
    OtherOperation(String),
}

impl fmt::Display for NotFollowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoUrl => f.write_str("the response does not say where to ask for the result"),
            Self::OtherHost => f.write_str(
                "the result must be requested from another host, which gets no credentials",
            ),
            Self::OtherOperation(id) => write!(f, "the position is one of the operation {id:?}"),
        }
    }
}

/// Resolves a link, which must be on the host of the API because credentials are sent there.
pub(super) fn followed(call: &Call, base: &str, link: &str) -> Result<String, NotFollowed> {
    crate::client::followed(call, base, link).ok_or(NotFollowed::OtherHost)
}

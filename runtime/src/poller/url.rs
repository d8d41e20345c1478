//! Decides which URLs of a server are followed.

use std::fmt;

use url::Url;

use crate::client::{Call, same_origin};
use crate::describe::SecurityKind;

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

/// Resolves a link, which must be on the host of the API because credentials are sent there. Credentials in the link
/// itself, which a server may copy from the request, are removed.
pub(super) fn followed(call: &Call, base: &str, link: &str) -> Result<String, NotFollowed> {
    let link = same_origin(base, link).ok_or(NotFollowed::OtherHost)?;
    let mut url = Url::parse(&link).map_err(|_| NotFollowed::OtherHost)?;
    // Fails only for URLs that cannot have credentials.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.set_fragment(None);
    let schemes = call.operation.api.security_schemes.iter();
    let keys: Vec<&str> = schemes
        .filter_map(|scheme| match scheme.kind {
            SecurityKind::ApiKeyQuery(name) => Some(name),
            _ => None,
        })
        .collect();
    let is_key = |name: &str| keys.contains(&name) || name == "access_token";
    if url.query_pairs().any(|(name, _)| is_key(&name)) {
        let kept: Vec<(String, String)> = url
            .query_pairs()
            .filter(|(name, _)| !is_key(name))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        url.set_query(None);
        if !kept.is_empty() {
            url.query_pairs_mut().extend_pairs(kept);
        }
    }
    Ok(url.into())
}

//! Links that a server returns: to the next page, or to the state of a long-running operation.

use url::form_urlencoded;

use super::call::Call;
use super::url::same_origin;
use crate::describe::{Location, SecurityKind};

/// Returns the target of a link of the server, if it has the same origin as the base URL. Credentials in the link itself, which a server may copy from the request, are removed, because each request
/// gets them again.
pub(crate) fn followed(call: &Call, base: &str, link: &str) -> Option<String> {
    let mut link = same_origin(base, link)?;
    // Fails only for URLs that cannot have credentials.
    let _ = link.set_username("");
    let _ = link.set_password(None);
    link.set_fragment(None);
    let is_credential = |pair: &&str| {
        let mut decoded = form_urlencoded::parse(pair.as_bytes());
        decoded
            .next()
            .is_some_and(|(name, _)| is_credential(call, &name))
    };
    if let Some(query) = link.query()
        && query.split('&').any(|pair| is_credential(&pair))
    {
        let kept: Vec<&str> = query.split('&').filter(|it| !is_credential(it)).collect();
        let kept = Some(kept.join("&")).filter(|query| !query.is_empty());
        link.set_query(kept.as_deref());
    }
    Some(link.into())
}

/// Whether a query parameter of a link is a credential rather than a parameter of the call.
fn is_credential(call: &Call, name: &str) -> bool {
    let mut schemes = call.operation.api.security_schemes.iter();
    schemes.any(|scheme| matches!(scheme.kind, SecurityKind::ApiKeyQuery(key) if key == name))
        || name == "access_token" && call.value(Location::Query, name).is_none()
}

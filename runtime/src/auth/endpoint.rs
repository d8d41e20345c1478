//! Responses of a token endpoint (RFC 6749, 5).

use std::time::Duration;

use http::{HeaderValue, StatusCode};

use super::{Token, TokenError, TokenErrorKind};
use crate::json::Node;
use crate::transport::{TransportError, TransportErrorKind};
use crate::types::Secret;

/// The lifetime of a token if the server does not state one, as RFC 6749 permits.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(3600);
/// The lifetime of a token that is reported as already expired when it arrives.
const SHORTEST_LIFETIME: Duration = Duration::from_secs(10);
/// The maximum lifetime of a token, whatever the server states: caches need an expiry date.
const LONGEST_LIFETIME: Duration = Duration::from_secs(365 * 86_400);

/// Reads the token from a response with a success status.
pub(super) fn token(status: StatusCode, root: Node<'_>) -> Result<Token, TokenError> {
    // Some servers respond with status 200 even to errors.
    let error = root.get("error").and_then(Node::as_str);
    if error.is_some_and(|error| !error.trim().is_empty()) {
        return Err(refusal(status, Some(root)));
    }
    let secret = root.get("access_token").and_then(Node::as_str);
    let secret = secret.unwrap_or_default().trim();
    if secret.is_empty() || HeaderValue::from_str(secret).is_err() {
        return Err(malformed(status));
    }
    let kind = root.get("token_type").filter(|kind| !kind.is_null());
    if !kind.is_none_or(|kind| kind.as_str().is_some_and(is_bearer)) {
        return Err(TokenError {
            status: Some(status),
            ..TokenError::new(TokenErrorKind::UnsupportedTokenType)
        });
    }
    let lifetime = root.get("expires_in").map_or(DEFAULT_LIFETIME, lifetime);
    Ok(Token::new(Secret::from(secret), lifetime))
}

/// The type is often omitted, and Apigee uses `BearerToken`.
fn is_bearer(token_type: &str) -> bool {
    let token_type = token_type.trim();
    token_type.is_empty()
        || token_type.eq_ignore_ascii_case("bearer")
        || token_type.eq_ignore_ascii_case("bearertoken")
}

/// Returns the lifetime from `expires_in`, which some servers write as a string.
fn lifetime(node: Node<'_>) -> Duration {
    let text = node.number_text().or(node.as_str());
    let Some(seconds) = text.and_then(|text| text.trim().parse::<f64>().ok()) else {
        return DEFAULT_LIFETIME;
    };
    if seconds.is_nan() {
        return DEFAULT_LIFETIME;
    }
    // An already expired token cannot be intended; a token request before each call would get the same
    // response.
    if seconds <= 0.0 {
        return SHORTEST_LIFETIME;
    }
    Duration::try_from_secs_f64(seconds)
        .unwrap_or(LONGEST_LIFETIME)
        .min(LONGEST_LIFETIME)
}

/// Returns the error for a response without a success status.
pub(super) fn refusal(status: StatusCode, root: Option<Node<'_>>) -> TokenError {
    let text = |name| {
        let text = root.and_then(|root| root.get(name))?.as_str()?;
        Some(text.to_owned())
    };
    let error: Option<String> = text("error");
    let kind = match status.as_u16() {
        429 => TokenErrorKind::Throttled,
        408 | 500..=599 => TokenErrorKind::Unavailable,
        _ => match error.as_deref() {
            Some("invalid_client") => TokenErrorKind::InvalidClient,
            Some("server_error" | "temporarily_unavailable") => TokenErrorKind::Unavailable,
            Some("slow_down") => TokenErrorKind::Throttled,
            Some("invalid_request" | "unsupported_grant_type") => TokenErrorKind::InvalidRequest,
            Some("invalid_scope") => TokenErrorKind::InvalidScope,
            Some("unauthorized_client") => TokenErrorKind::UnauthorizedClient,
            Some("invalid_grant" | "expired_token") => TokenErrorKind::InvalidGrant,
            Some("access_denied") => TokenErrorKind::AccessDenied,
            _ if status == StatusCode::UNAUTHORIZED => TokenErrorKind::InvalidClient,
            _ => TokenErrorKind::Refused,
        },
    };
    TokenError {
        status: Some(status),
        error,
        description: text("error_description"),
        ..TokenError::new(kind)
    }
}

pub(super) fn malformed(status: StatusCode) -> TokenError {
    TokenError {
        status: Some(status),
        ..TokenError::new(TokenErrorKind::Malformed)
    }
}

pub(super) fn unreachable(error: TransportError) -> TokenError {
    let kind = match error.kind() {
        TransportErrorKind::Connect
        | TransportErrorKind::Refused
        | TransportErrorKind::Interrupted => TokenErrorKind::Unreachable,
        TransportErrorKind::Proxy
        | TransportErrorKind::Certificate
        | TransportErrorKind::Request => TokenErrorKind::Refused,
    };
    TokenError::new(kind).with_source(error)
}

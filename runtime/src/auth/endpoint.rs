//! What a token endpoint answers (RFC 6749, 5).

use std::time::Duration;

use http::{HeaderValue, StatusCode};
use secrecy::SecretString;

use super::{Token, TokenError, TokenErrorKind};
use crate::json::Node;
use crate::transport::{TransportError, TransportErrorKind};

/// A token lives an hour if the server does not say, as RFC 6749 lets it.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(3600);

/// The access token in the answer, if there is one.
pub(super) fn token(root: Node<'_>) -> Option<Token> {
    let secret = root.get("access_token")?.as_str()?;
    if secret.is_empty() || HeaderValue::from_str(secret).is_err() {
        return None;
    }
    // Some servers write the number as a string.
    let lifetime = root
        .get("expires_in")
        .and_then(|node| node.number_text().or(node.as_str()))
        .and_then(|text| text.trim().parse::<f64>().ok())
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .unwrap_or(DEFAULT_LIFETIME);
    Some(Token::new(SecretString::from(secret), lifetime))
}

/// What an answer that is not a success comes to.
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
        TransportErrorKind::Connect | TransportErrorKind::Interrupted => {
            TokenErrorKind::Unreachable
        }
        TransportErrorKind::Certificate | TransportErrorKind::Request => TokenErrorKind::Refused,
    };
    TokenError::new(kind).with_source(error)
}

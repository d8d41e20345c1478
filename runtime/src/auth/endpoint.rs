//! Asking for an access token (RFC 6749, client credentials grant).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};

use super::applied::basic;
use super::mask::Mask;
use super::{SecretSource, Token, TokenError, TokenErrorKind, TokenSource};
use crate::BoxFuture;
use crate::body::collect;
use crate::clock::{Clock, until};
use crate::describe::Method;
use crate::encode::component;
use crate::json::{Document, Node};
use crate::redirect::without_query;
use crate::retry::retry_after;
use crate::secret_header::secret_header;
use crate::transport::{Purpose, Request, Transport, TransportErrorKind};

/// A token lives an hour if the server does not say, as RFC 6749 lets it.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(3600);
/// How long a token is used whose life is said to be over when it comes.
const SHORTEST_LIFETIME: Duration = Duration::from_secs(10);
/// No token is kept longer without asking, whatever is said of its life: caches want a date.
const LONGEST_LIFETIME: Duration = Duration::from_secs(365 * 86_400);
const MAX_ANSWER_BYTES: usize = 1 << 20;

/// Where and as whom to ask.
pub(crate) struct TokenEndpoint {
    pub(crate) url: String,
    pub(crate) id: SecretSource,
    pub(crate) secret: SecretSource,
    pub(crate) scopes: Vec<String>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Option<Duration>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl std::fmt::Debug for TokenEndpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TokenEndpoint")
    }
}

impl TokenEndpoint {
    /// Asks once.
    async fn request(&self) -> Result<Token, TokenError> {
        let now = self.clock.now();
        let end = self.timeout.map(|timeout| now.saturating_add(timeout));
        match until(self.clock.as_ref(), end, self.exchange()).await {
            Some(result) => result,
            None => Err(TokenError::new(TokenErrorKind::Timeout)),
        }
    }

    async fn exchange(&self) -> Result<Token, TokenError> {
        let answer = self
            .transport
            .send(self.form()?)
            .await
            .map_err(unreachable)?;
        let status = answer.status;
        let location = answer.headers.get(LOCATION).cloned();
        let asked = retry_after(&answer.headers, self.clock.wall());
        let body = collect(answer, MAX_ANSWER_BYTES, self.clock.as_ref())
            .await
            .map_err(|error| match error {
                crate::body::CollectError::Transport(error) => unreachable(error),
                crate::body::CollectError::TooLarge => malformed(status),
                crate::body::CollectError::Stalled => TokenError::new(TokenErrorKind::Timeout),
            })?
            .body;
        let document = Document::parse(&body);
        let root = document.as_ref().ok().map(Document::root);
        let result = match root {
            _ if status.is_redirection() => Err(self.redirect(status, location.as_ref())),
            _ if !status.is_success() => Err(refusal(status, root)),
            Some(root) => token(status, root),
            None => Err(malformed(status)),
        };
        result.map_err(|error| {
            self.masked(TokenError {
                retry_after: asked,
                ..error
            })
        })
    }

    /// Not followed: the credentials are for this endpoint alone.
    fn redirect(&self, status: StatusCode, location: Option<&HeaderValue>) -> TokenError {
        let location = location.and_then(|location| location.to_str().ok());
        let description = location.map(|location| {
            let target = without_query(&self.url, location);
            format!("redirect to {target} not followed")
        });
        TokenError {
            status: Some(status),
            description,
            ..TokenError::new(TokenErrorKind::Refused)
        }
    }

    fn form(&self) -> Result<Request, TokenError> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(USER_AGENT, self.user_agent.clone());
        let value = self.authorization().map_err(|problem| {
            TokenError::new(TokenErrorKind::InvalidClient).with_description(problem)
        })?;
        headers.insert(AUTHORIZATION, value);
        let mut body = "grant_type=client_credentials".to_owned();
        if !self.scopes.is_empty() {
            body.push_str("&scope=");
            body.push_str(&component(&self.scopes.join(" ")));
        }
        Ok(Request {
            purpose: Purpose::Token,
            method: Method::Post,
            url: self.url.clone(),
            headers,
            body: Bytes::from(body),
        })
    }

    fn authorization(&self) -> Result<HeaderValue, String> {
        let now = self.clock.now();
        let (id, secret) = (self.id.get(now)?, self.secret.get(now)?);
        // Base64 is always the value of a header.
        secret_header(basic(&id, &secret)).map_err(|error| error.to_string())
    }

    /// Takes out of an error what the endpoint repeats of the credentials.
    fn masked(&self, mut error: TokenError) -> TokenError {
        let now = self.clock.now();
        let mut mask = Mask::default();
        if let (Ok(id), Ok(secret)) = (self.id.get(now), self.secret.get(now)) {
            mask.basic(&id, &secret);
        }
        mask.apply(&mut error.error);
        mask.apply(&mut error.description);
        error
    }
}

impl TokenSource for TokenEndpoint {
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        Box::pin(self.request())
    }

    /// Where from, for whom and for what; the secret is not part of it.
    fn cache_key(&self) -> Option<String> {
        let id = self.id.get(self.clock.now()).ok()?;
        let parts = [
            component(&self.url),
            component(id.expose_secret()),
            component(&self.scopes.join(" ")),
        ];
        Some(parts.join("|"))
    }
}

/// The token in an answer with a status of success.
fn token(status: StatusCode, root: Node<'_>) -> Result<Token, TokenError> {
    let Some(secret) = root.get("access_token").and_then(Node::as_str) else {
        // Some servers answer 200 whatever happens.
        let says_error = root
            .get("error")
            .is_some_and(|error| error.as_str().is_some());
        return Err(match says_error {
            true => refusal(status, Some(root)),
            false => malformed(status),
        });
    };
    if secret.is_empty() || HeaderValue::from_str(secret).is_err() {
        return Err(malformed(status));
    }
    let kind = root.get("token_type").and_then(Node::as_str);
    if !kind.is_none_or(is_bearer) {
        return Err(TokenError {
            status: Some(status),
            ..TokenError::new(TokenErrorKind::UnsupportedTokenType)
        });
    }
    let lifetime = root.get("expires_in").map_or(DEFAULT_LIFETIME, lifetime);
    Ok(Token::new(SecretString::from(secret), lifetime))
}

/// The type is often left out, and Apigee calls it `BearerToken`.
fn is_bearer(token_type: &str) -> bool {
    let token_type = token_type.trim();
    token_type.is_empty()
        || token_type.eq_ignore_ascii_case("bearer")
        || token_type.eq_ignore_ascii_case("bearertoken")
}

/// How long a token counts after its `expires_in`, which some servers write as a string.
fn lifetime(node: Node<'_>) -> Duration {
    let text = node.number_text().or(node.as_str());
    let Some(seconds) = text.and_then(|text| text.trim().parse::<f64>().ok()) else {
        return DEFAULT_LIFETIME;
    };
    if seconds.is_nan() {
        return DEFAULT_LIFETIME;
    }
    // What has ended already cannot be what is meant; asking for a token before each call would get
    // the same answer.
    if seconds <= 0.0 {
        return SHORTEST_LIFETIME;
    }
    Duration::try_from_secs_f64(seconds)
        .unwrap_or(LONGEST_LIFETIME)
        .min(LONGEST_LIFETIME)
}

fn refusal(status: StatusCode, root: Option<Node<'_>>) -> TokenError {
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

fn malformed(status: StatusCode) -> TokenError {
    TokenError {
        status: Some(status),
        ..TokenError::new(TokenErrorKind::Malformed)
    }
}

fn unreachable(error: crate::transport::TransportError) -> TokenError {
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

//! Requests to an authorization server.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::form::Form;
use crate::auth::endpoint::{malformed, refusal, token, unreachable};
use crate::auth::{Mask, Token, TokenCache, TokenError, TokenErrorKind};
use crate::body::{CollectError, collect};
use crate::clock::{Clock, until};
use crate::describe::Method;
use crate::json::Document;
use crate::randomness::Randomness;
use crate::redirect::without_query;
use crate::retry::retry_after;
use crate::transport::{Purpose, Request, Transport};
use crate::types::Secret;

const MAX_RESPONSE_BYTES: usize = 1 << 20;

/// Checks a URL and makes it absolute; its purpose is part of the message.
pub(crate) type UrlCheck = Arc<dyn Fn(&str, &str) -> Result<String, String> + Send + Sync>;

/// Everything that a client needs to obtain access tokens.
pub(crate) struct TokenSetup {
    pub(crate) check_url: UrlCheck,
    /// The token endpoint for all schemes, if the program set one.
    pub(crate) token_url: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Option<Duration>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) randomness: Arc<dyn Randomness>,
    pub(crate) shared: Option<Arc<dyn TokenCache>>,
    /// Whether the program has its own transport, which then presents certificates itself.
    pub(crate) own_transport: bool,
}

/// A response whose body is still raw bytes.
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) body: bytes::Bytes,
    retry_after: Option<Duration>,
    /// The target of a redirect. It is not followed: the credentials are for this endpoint only.
    redirect: Option<String>,
    /// The secrets that were sent, which must not be shown.
    mask: Mask,
}

impl Reply {
    /// Reads the token from the reply.
    pub(super) fn token(&self) -> Result<Token, TokenError> {
        if !self.status.is_success() {
            return Err(self.refusal());
        }
        let parsed = Document::parse(&self.body);
        match parsed.as_ref().ok().map(Document::root) {
            Some(root) => token(self.status, root).map_err(|error| self.masked(error)),
            None => Err(self.malformed()),
        }
    }

    /// Returns a secret in the reply, if the reply is JSON.
    pub(super) fn secret(&self, name: &str) -> Option<Secret> {
        let parsed = Document::parse(&self.body).ok()?;
        let text = parsed.root().get(name)?.as_str()?;
        (!text.is_empty()).then(|| Secret::from(text))
    }

    /// Returns the error for a reply without a success status.
    pub(super) fn refusal(&self) -> TokenError {
        let parsed = Document::parse(&self.body);
        let root = parsed.as_ref().ok().map(Document::root);
        let mut error = refusal(self.status, root);
        if let Some(target) = &self.redirect {
            error = error.with_description(format!("redirect to {target} not followed"));
        }
        self.masked(error)
    }

    pub(super) fn malformed(&self) -> TokenError {
        self.masked(malformed(self.status))
    }

    /// Redacts the sent secrets in the error, and adds the time to wait.
    fn masked(&self, mut error: TokenError) -> TokenError {
        self.mask.apply(&mut error.error);
        self.mask.apply(&mut error.description);
        error.retry_after = self.retry_after;
        error
    }
}

impl TokenSetup {
    /// Posts a form once.
    pub(super) async fn post(
        &self,
        url: &str,
        mut headers: HeaderMap,
        form: Form,
    ) -> Result<Reply, TokenError> {
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        let (body, mask) = form.into_parts();
        let reply = self.send(Method::Post, url, headers, body).await?;
        Ok(Reply { mask, ..reply })
    }

    /// Gets a document once.
    pub(super) async fn get(&self, url: &str) -> Result<Reply, TokenError> {
        let body = bytes::Bytes::new();
        self.send(Method::Get, url, HeaderMap::new(), body).await
    }

    async fn send(
        &self,
        method: Method,
        url: &str,
        mut headers: HeaderMap,
        body: bytes::Bytes,
    ) -> Result<Reply, TokenError> {
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.user_agent.clone());
        // The documents are too small for compression to be worthwhile.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let request = Request {
            purpose: Purpose::Token,
            method,
            url: url.to_owned(),
            headers,
            body,
            upload: None,
        };
        let exchange = async {
            let response = self.transport.send(request).await.map_err(unreachable)?;
            let status = response.status;
            let location = response.headers.get(LOCATION);
            let redirect = location
                .filter(|_| status.is_redirection())
                .and_then(|location| location.to_str().ok())
                .map(|location| without_query(url, location));
            let retry_after = retry_after(&response.headers, self.clock.wall());
            let collected = collect(response, MAX_RESPONSE_BYTES, self.clock.as_ref()).await;
            let collected = collected.map_err(|error| match error {
                CollectError::Transport(error) => unreachable(error),
                CollectError::TooLarge => malformed(status),
                CollectError::Stalled => TokenError::new(TokenErrorKind::Timeout),
            })?;
            Ok(Reply {
                status,
                body: collected.body,
                retry_after,
                redirect,
                mask: Mask::default(),
            })
        };
        let now = self.clock.now();
        let end = self.timeout.map(|timeout| now.saturating_add(timeout));
        until(self.clock.as_ref(), end, exchange)
            .await
            .unwrap_or_else(|| Err(TokenError::new(TokenErrorKind::Timeout)))
    }
}

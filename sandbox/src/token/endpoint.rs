//! `POST /oauth/v3/token`, with errors according to RFC 6749.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper::Method;
use serde_json::{Value, json};

use super::store::TokenStore;
use crate::credentials::Credentials;
use crate::options::{ExpiresIn, Options};
use clientwright_loopback::SlidingWindow;
use clientwright_loopback::later;
use clientwright_loopback::{Request, Response};

/// The path of the token endpoint.
pub(crate) const PATH: &str = "/oauth/v3/token";
/// The name of the only operation, for the request log.
pub(crate) const OPERATION: &str = "token";

/// The token endpoint.
#[derive(Debug)]
pub(crate) struct TokenEndpoint {
    credentials: Credentials,
    lifetime: Duration,
    expires_in: ExpiresIn,
    limit: Option<SlidingWindow>,
}

impl TokenEndpoint {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            credentials: options.credentials.clone(),
            lifetime: options.token_lifetime,
            expires_in: options.expires_in,
            limit: options
                .rate_limits
                .then(|| SlidingWindow::new(50, Duration::from_secs(60))),
        }
    }

    /// Responds to a request to the token endpoint.
    pub(crate) fn response(
        &mut self,
        tokens: &mut TokenStore,
        request: &Request,
        now: SystemTime,
    ) -> Response {
        match self.check(request, now) {
            Err(refusal) => refusal,
            Ok(scope) => self.issue(tokens, scope, now),
        }
    }

    /// The requested `scope`, or the error response.
    fn check(&mut self, request: &Request, now: SystemTime) -> Result<Option<String>, Response> {
        if request.method != Method::POST {
            return Err(refusal(405, "invalid_request", "Use POST").header("allow", "POST"));
        }
        if self.limit.as_mut().is_some_and(|limit| !limit.admit(now)) {
            let description = "At most 50 token requests per minute";
            return Err(refusal(429, "too_many_requests", description));
        }
        if request.media_type().as_deref() != Some("application/x-www-form-urlencoded") {
            let description = "Content-Type must be application/x-www-form-urlencoded";
            return Err(refusal(415, "invalid_request", description));
        }
        if !self.knows(request) {
            return Err(refusal(401, "invalid_client", "Invalid client credentials")
                .header("www-authenticate", "Basic realm=\"Authorization Required\""));
        }
        if request.accepts_json(false) != Some(true) {
            let description = "Accept must be application/json";
            return Err(refusal(406, "invalid_request", description));
        }
        let form: Vec<_> = form_urlencoded::parse(&request.body).collect();
        let field = |name| form.iter().find(|(key, _)| key == name);
        match field("grant_type").map(|(_, value)| value.as_ref()) {
            Some("client_credentials") => Ok(field("scope").map(|(_, scope)| scope.to_string())),
            None | Some("") => Err(refusal(
                400,
                "invalid_request",
                "Missing grant_type in body",
            )),
            Some(_) => Err(refusal(
                400,
                "unsupported_grant_type",
                "Only client_credentials is supported",
            )),
        }
    }

    fn knows(&self, request: &Request) -> bool {
        let Credentials {
            client_id,
            client_secret,
            ..
        } = &self.credentials;
        let expected = format!("{client_id}:{client_secret}");
        request
            .header("authorization")
            .and_then(|value| value.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("basic"))
            .and_then(|(_, encoded)| STANDARD.decode(encoded.trim()).ok())
            .is_some_and(|given| given == expected.as_bytes())
    }

    fn issue(&self, tokens: &mut TokenStore, scope: Option<String>, now: SystemTime) -> Response {
        let seconds = self.lifetime.as_secs();
        let mut body = json!({
            "token_type": "Bearer",
            "access_token": tokens.issue(later(now, self.lifetime)),
            "expires_in": match self.expires_in {
                ExpiresIn::Number => Value::from(seconds),
                ExpiresIn::Text => Value::from(seconds.to_string()),
            },
        });
        if let (Some(scope), Some(members)) = (scope, body.as_object_mut()) {
            members.insert("scope".to_owned(), scope.into());
        }
        // Orange's recorded response is surrounded by whitespace, which clients must accept.
        Response::text(200, "application/json", format!("\n  {body}\n\n"))
            .header("cache-control", "no-store")
            .header("pragma", "no-cache")
    }
}

fn refusal(status: u16, error: &str, description: &str) -> Response {
    let body = json!({ "error": error, "error_description": description });
    Response::json(status, &body)
}

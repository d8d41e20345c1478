//! Authorization code with PKCE (RFC 6749, 4.1; RFC 7636; RFC 8252): the user logs in with a browser on
//! this machine.

use std::fmt;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

use super::refresh_token::renew;
use super::{Exchange, Grant};
use crate::BoxFuture;
use crate::auth::oauth::exchange::without_secret;
use crate::auth::oauth::flows::Flow;
use crate::auth::oauth::form::Form;
use crate::auth::oauth::random;
use crate::auth::{Token, TokenError, TokenErrorKind};
use crate::clock::until;
use crate::types::Secret;

/// The default time limit for a login.
const PATIENCE: Duration = Duration::from_secs(300);
const REDIRECT: &str = "http://127.0.0.1/callback";
/// The maximum size of a request of the browser.
const MAX_REQUEST: usize = 16 << 10;
/// The time limit for one request of the browser, which opens connections that it does not use.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

type Open = Arc<dyn Fn(&str) + Send + Sync>;

/// A login with a browser on this machine.
///
/// ```
/// use clientwright_runtime::oauth::{AuthorizationCode, OAuthClient, TokenRequest};
///
/// let login = AuthorizationCode::new(|url| eprintln!("Open this page to log in: {url}"));
/// let request = TokenRequest::authorization_code(OAuthClient::public("my-program"), login);
/// ```
#[derive(Clone)]
pub struct AuthorizationCode {
    open: Open,
    redirect: String,
    patience: Duration,
}

impl AuthorizationCode {
    /// Creates a login. `open` opens a URL in a browser, or asks the user to do so.
    ///
    /// The server redirects the browser to a free port of this machine; servers that conform to RFC 8252
    /// permit any port.
    #[must_use]
    pub fn new(open: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self {
            open: Arc::new(open),
            redirect: REDIRECT.to_owned(),
            patience: PATIENCE,
        }
    }

    /// Sets the redirect URL that is registered with the server, such as
    /// `http://localhost:8400/callback`: a URL on this machine. If it has no port, a free one is used.
    #[must_use]
    pub fn redirect_url(mut self, url: &str) -> Self {
        self.redirect = url.to_owned();
        self
    }

    /// Sets the time limit for the login; by default, five minutes.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    fn redirect(&self) -> Result<Url, String> {
        let url = Url::parse(&self.redirect).map_err(|error| format!("redirect URL: {error}"))?;
        let host = url.host_str().unwrap_or_default();
        if url.scheme() != "http" || !matches!(host, "127.0.0.1" | "localhost" | "[::1]") {
            return Err("redirect URL: must be http on 127.0.0.1, [::1] or localhost".to_owned());
        }
        Ok(url)
    }

    async fn login(&self, exchange: &Exchange<'_>) -> Result<Token, TokenError> {
        let page = exchange.endpoints.authorization.as_deref();
        let page = page.and_then(|page| Url::parse(page).ok()).ok_or_else(|| {
            wrong("no authorization URL, set one with `authorization_url`".to_owned())
        })?;
        let mut redirect = self.redirect().map_err(wrong)?;
        let listener = listen(&redirect).await.map_err(wrong)?;
        let port = listener
            .local_addr()
            .map_err(|error| wrong(error.to_string()))?
            .port();
        // A URL with a host accepts a port.
        let _ = redirect.set_port(Some(port));
        let (state, verifier) = (random::text(), random::text());
        let (state, verifier) = (state.map_err(wrong)?, verifier.map_err(wrong)?);
        let client = exchange
            .client
            .id(exchange.setup)
            .await
            .map_err(without_secret)?;
        let page = page_with(
            page,
            client.expose(),
            &redirect,
            &state,
            &verifier,
            exchange,
        );
        (self.open)(page.as_str());
        let answer = returned(&listener, redirect.path(), &state, exchange);
        let clock = exchange.setup.clock.as_ref();
        let end = clock.now().saturating_add(self.patience);
        let code = until(clock, Some(end), answer).await.unwrap_or_else(|| {
            Err(TokenError::new(TokenErrorKind::InvalidGrant)
                .with_description("the login was not finished in time"))
        })?;
        let mut form = Form::grant("authorization_code");
        form.add_secret("code", &code);
        form.add("redirect_uri", redirect.as_str());
        form.add_secret("code_verifier", &Secret::from(verifier));
        let granted = exchange.redeem(form).await?;
        exchange.renewal.granted(granted.refresh_token).await;
        Ok(granted.token)
    }
}

/// Returns the URL of the login page with its parameters.
fn page_with(
    mut page: Url,
    client: &str,
    redirect: &Url,
    state: &str,
    verifier: &str,
    exchange: &Exchange<'_>,
) -> Url {
    let digest = ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes());
    let challenge = URL_SAFE_NO_PAD.encode(digest);
    {
        let mut query = page.query_pairs_mut();
        query
            .append_pair("response_type", "code")
            .append_pair("client_id", client)
            .append_pair("redirect_uri", redirect.as_str())
            .append_pair("state", state)
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256");
        if !exchange.scopes.is_empty() {
            query.append_pair("scope", &exchange.scopes.join(" "));
        }
        for (name, value) in exchange.parameters {
            query.append_pair(name, value);
        }
    }
    page
}

async fn listen(redirect: &Url) -> Result<TcpListener, String> {
    let host = match redirect.host_str() {
        Some("[::1]") => "::1",
        _ => "127.0.0.1",
    };
    let listener = TcpListener::bind((host, redirect.port().unwrap_or(0))).await;
    listener.map_err(|error| format!("the browser cannot be sent back to this machine: {error}"))
}

/// Waits until the browser is redirected back, and returns the code.
///
/// Connections are served concurrently: browsers open some that they do not use.
async fn returned(
    listener: &TcpListener,
    path: &str,
    state: &str,
    exchange: &Exchange<'_>,
) -> Result<Secret, TokenError> {
    let mut open = FuturesUnordered::new();
    std::future::poll_fn(|context| {
        while let Poll::Ready(accepted) = listener.poll_accept(context) {
            match accepted {
                Ok((stream, _)) => open.push(served(stream, path, state, exchange)),
                Err(error) => return Poll::Ready(Err(wrong(error.to_string()))),
            }
        }
        loop {
            match open.poll_next_unpin(context) {
                Poll::Ready(Some(Some(result))) => return Poll::Ready(result),
                Poll::Ready(Some(None)) => {}
                Poll::Ready(None) | Poll::Pending => return Poll::Pending,
            }
        }
    })
    .await
}

/// Serves one request of a browser. Returns `None` if it is not the expected redirect.
async fn served(
    mut stream: TcpStream,
    path: &str,
    state: &str,
    exchange: &Exchange<'_>,
) -> Option<Result<Secret, TokenError>> {
    let clock = exchange.setup.clock.as_ref();
    let end = clock.now().saturating_add(REQUEST_TIMEOUT);
    let target = until(clock, Some(end), request_target(&mut stream)).await??;
    let url = Url::parse("http://localhost").and_then(|base| base.join(&target));
    // A page opened by an attacker proves nothing and must not end the login.
    let ours = url
        .ok()
        .filter(|url| url.path() == path && parameter(url, "state").as_deref() == Some(state));
    let Some(url) = ours else {
        respond(&mut stream, "404 Not Found", "Not found.").await;
        return None;
    };
    let result = code(&url, exchange.endpoints.issuer.as_deref());
    let (status, text) = match &result {
        Ok(_) => ("200 OK", "You are logged in. You may close this page."),
        Err(_) => (
            "400 Bad Request",
            "The login failed. You may close this page.",
        ),
    };
    respond(&mut stream, status, text).await;
    Some(result)
}

/// Returns the code in the URL that the browser was redirected to.
fn code(url: &Url, issuer: Option<&str>) -> Result<Secret, TokenError> {
    // RFC 9207: a code of another server must not be sent to this one.
    if let (Some(expected), Some(found)) = (issuer, parameter(url, "iss"))
        && expected != found
    {
        return Err(TokenError::new(TokenErrorKind::AccessDenied)
            .with_description("the login is one of another authorization server"));
    }
    match (parameter(url, "code"), parameter(url, "error")) {
        (Some(code), None) if !code.is_empty() => Ok(Secret::from(code)),
        (_, Some(error)) => {
            let kind = match error.as_str() {
                "access_denied" => TokenErrorKind::AccessDenied,
                "invalid_scope" => TokenErrorKind::InvalidScope,
                "unauthorized_client" => TokenErrorKind::UnauthorizedClient,
                "server_error" | "temporarily_unavailable" => TokenErrorKind::Unavailable,
                _ => TokenErrorKind::Refused,
            };
            Err(TokenError {
                error: Some(error),
                description: parameter(url, "error_description"),
                ..TokenError::new(kind)
            })
        }
        _ => Err(TokenError::new(TokenErrorKind::Malformed)),
    }
}

fn parameter(url: &Url, name: &str) -> Option<String> {
    let mut pairs = url.query_pairs();
    let found = pairs.find(|(known, _)| known == name);
    found.map(|(_, value)| value.into_owned())
}

/// Returns the target of a GET request, discarding the rest.
async fn request_target(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut chunk = [0; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let read = stream.read(&mut chunk).await.ok()?;
        head.extend_from_slice(chunk.get(..read)?);
        if read == 0 || head.len() > MAX_REQUEST {
            return None;
        }
    }
    let head = String::from_utf8(head).ok()?;
    let line = head.lines().next()?;
    let target = line.strip_prefix("GET ")?.split(' ').next()?;
    Some(target.to_owned())
}

async fn respond(stream: &mut TcpStream, status: &str, text: &str) {
    let page = format!("<!doctype html><title>Login</title><p>{text}</p>\n");
    let response = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\n\
         referrer-policy: no-referrer\r\ncache-control: no-store\r\nconnection: close\r\n\r\n{page}",
        page.len()
    );
    // The browser may have disconnected, but the code has arrived.
    let _ = stream.write_all(response.as_bytes()).await;
    let _ = stream.shutdown().await;
}

fn wrong(problem: String) -> TokenError {
    TokenError::new(TokenErrorKind::InvalidRequest).with_description(problem)
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthorizationCode({})", self.redirect)
    }
}

impl Grant for AuthorizationCode {
    fn name(&self) -> &'static str {
        "authorization code"
    }

    fn flow(&self) -> Flow {
        Flow::AuthorizationCode
    }

    fn obtain<'a>(&'a self, exchange: Exchange<'a>) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            match renew(&exchange).await? {
                Some(token) => Ok(token),
                None => self.login(&exchange).await,
            }
        })
    }

    fn is_scoped(&self) -> bool {
        false
    }

    fn check(&self, _now: Duration) -> Result<(), String> {
        self.redirect().map(|_| ())
    }
}

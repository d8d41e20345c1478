//! What is added to a request to prove who calls.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

use super::credentials::ActiveCredential;
use super::{SecretSource, TokenSnapshot};
use crate::describe::{SecurityKind, SecurityScheme};
use crate::encode::component;
use crate::secret_header::secret_header;

/// What is added to a request.
pub(crate) struct AppliedCredentials {
    /// The time of the client's clock, for secrets that change.
    now: std::time::Duration,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) query: Vec<SecretString>,
    pub(crate) cookies: Vec<SecretString>,
}

impl AppliedCredentials {
    pub(crate) fn new(now: std::time::Duration) -> Self {
        Self {
            now,
            headers: Vec::new(),
            query: Vec::new(),
            cookies: Vec::new(),
        }
    }

    fn text(&self, scheme: &SecurityScheme, source: &SecretSource) -> Result<SecretString, String> {
        source
            .get(self.now)
            .map_err(|problem| format!("{}: {problem}", scheme.name))
    }

    /// Adds a credential; a token in use is given apart.
    ///
    /// The error says why a credential cannot be sent, without showing it.
    pub(crate) fn add(
        &mut self,
        scheme: &SecurityScheme,
        credential: &ActiveCredential,
        snapshot: Option<&TokenSnapshot>,
    ) -> Result<(), String> {
        match (credential, scheme.kind) {
            (ActiveCredential::Tokens(_), _) => match snapshot {
                Some(snapshot) => self.bearer(scheme, snapshot.secret()),
                None => Ok(()),
            },
            (ActiveCredential::Token(token), _) => {
                let token = self.text(scheme, token)?;
                self.bearer(scheme, &token)
            }
            (ActiveCredential::Basic(user, password), _) => {
                let (user, password) = (self.text(scheme, user)?, self.text(scheme, password)?);
                if !super::is_basic_user(&user) {
                    return Err(format!("{}: {}", scheme.name, super::COLON_IN_USER));
                }
                self.header(scheme, AUTHORIZATION, basic(&user, &password))
            }
            (ActiveCredential::Key(key), SecurityKind::ApiKeyQuery(name)) => {
                let key = self.text(scheme, key)?;
                self.query.push(pair(name, &key));
                Ok(())
            }
            (ActiveCredential::Key(key), SecurityKind::ApiKeyCookie(name)) => {
                let key = self.text(scheme, key)?;
                self.cookies.push(pair(name, &key));
                Ok(())
            }
            (ActiveCredential::Key(key), SecurityKind::ApiKeyHeader(name)) => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| format!("{}: {name} cannot be a header", scheme.name))?;
                let key = self.text(scheme, key)?;
                self.header(scheme, name, Zeroizing::new(key.expose_secret().to_owned()))
            }
            (ActiveCredential::Key(_), _) => Err(format!("{}: not an API key", scheme.name)),
        }
    }

    fn bearer(&mut self, scheme: &SecurityScheme, token: &SecretString) -> Result<(), String> {
        if super::is_empty(token) {
            return Err(format!("{}: the token is empty", scheme.name));
        }
        let mut value = with_room("Bearer ", token.expose_secret().len());
        value.push_str(token.expose_secret());
        self.header(scheme, AUTHORIZATION, value)
    }

    fn header(
        &mut self,
        scheme: &SecurityScheme,
        name: HeaderName,
        value: Zeroizing<String>,
    ) -> Result<(), String> {
        let value = secret_header(value)
            .map_err(|_| format!("{}: the credential cannot be a header value", scheme.name))?;
        self.headers.push((name, value));
        Ok(())
    }
}

/// A text that does not move, and so leaves no copy behind, as it grows by so many bytes.
fn with_room(start: &str, more: usize) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(start.len().saturating_add(more)));
    text.push_str(start);
    text
}

/// The value of the header of HTTP Basic authentication (RFC 7617).
pub(super) fn basic(user: &SecretString, password: &SecretString) -> Zeroizing<String> {
    let (user, password) = (user.expose_secret(), password.expose_secret());
    let mut pair = with_room(user, password.len().saturating_add(1));
    pair.push(':');
    pair.push_str(password);
    let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
    let mut value = with_room("Basic ", encoded.len());
    value.push_str(&encoded);
    value
}

fn pair(name: &str, key: &SecretString) -> SecretString {
    let (name, key) = (
        component(name),
        Zeroizing::new(component(key.expose_secret())),
    );
    let mut pair = with_room(&name, key.len().saturating_add(1));
    pair.push('=');
    pair.push_str(&key);
    SecretString::from(pair.as_str())
}

//! What a consumer proves herself with, and which of it an operation needs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};

use super::TokenCache;
use super::cache::Leased;
use crate::describe::{Api, Operation, SecurityKind, SecurityScheme};
use crate::encode::component;

/// A credential for one security scheme.
#[derive(Debug)]
pub(crate) enum Credential {
    OAuth(TokenCache),
    Token(SecretString),
    Basic(String, SecretString),
    Key(SecretString),
}

/// All credentials of a client, by the name of their scheme.
#[derive(Debug, Default)]
pub(crate) struct Credentials(pub(crate) Vec<(&'static SecurityScheme, Credential)>);

/// What is added to a request.
#[derive(Default)]
pub(crate) struct Proof {
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) query: Vec<SecretString>,
    pub(crate) cookies: Vec<SecretString>,
}

impl Credentials {
    fn find(&self, scheme: &str) -> Option<&(&'static SecurityScheme, Credential)> {
        self.0.iter().find(|(known, _)| known.name == scheme)
    }

    /// The credentials an operation takes: those of its first alternative that can be met with
    /// something, else none where it may be called anonymously.
    ///
    /// The error names the schemes whose credentials are missing.
    pub(crate) fn select(
        &self,
        operation: &Operation,
    ) -> Result<Vec<&(&'static SecurityScheme, Credential)>, String> {
        let mut anonymous = operation.security.is_empty();
        for alternative in operation.security {
            let found: Vec<_> = alternative
                .iter()
                .filter_map(|(scheme, _)| self.find(scheme))
                .collect();
            if alternative.is_empty() {
                anonymous = true;
            } else if found.len() == alternative.len() {
                return Ok(found);
            }
        }
        if anonymous {
            return Ok(Vec::new());
        }
        let wanted: Vec<String> = operation
            .security
            .iter()
            .map(|alternative| {
                let missing: Vec<String> = alternative
                    .iter()
                    .filter(|(scheme, _)| self.find(scheme).is_none())
                    .map(|(scheme, _)| describe(operation.api, scheme))
                    .collect();
                missing.join(" and ")
            })
            .collect();
        Err(wanted.join(", or "))
    }
}

/// A scheme in words, with the builder method that takes its credential.
fn describe(api: &Api, name: &str) -> String {
    let scheme = api.security_schemes.iter().find(|known| known.name == name);
    let how = match scheme.map(|scheme| scheme.kind) {
        Some(SecurityKind::OAuth2ClientCredentials { .. }) => {
            "OAuth 2.0 client id and secret, set with `client_credentials`"
        }
        Some(SecurityKind::Bearer) => "bearer token, set with `token`",
        Some(SecurityKind::Basic) => "user and password, set with `basic`",
        Some(
            SecurityKind::ApiKeyHeader(_)
            | SecurityKind::ApiKeyQuery(_)
            | SecurityKind::ApiKeyCookie(_),
        ) => "API key, set with `api_key`",
        Some(SecurityKind::Unsupported(what)) => return format!("{name} ({what}: not supported)"),
        None => "not described",
    };
    format!("{name} ({how})")
}

impl Proof {
    /// Adds a credential; a token in use is given apart.
    ///
    /// The error says why a credential cannot be sent, without showing it.
    pub(crate) fn add(
        &mut self,
        scheme: &SecurityScheme,
        credential: &Credential,
        leased: Option<&Leased>,
    ) -> Result<(), String> {
        match (credential, scheme.kind) {
            (Credential::OAuth(_), _) => match leased {
                Some(leased) => self.bearer(scheme, &leased.token.secret),
                None => Ok(()),
            },
            (Credential::Token(token), _) => self.bearer(scheme, token),
            (Credential::Basic(user, password), _) => {
                let pair = format!("{user}:{}", password.expose_secret());
                let value = format!("Basic {}", STANDARD.encode(pair));
                self.header(scheme, AUTHORIZATION, &value)
            }
            (Credential::Key(key), SecurityKind::ApiKeyQuery(name)) => {
                self.query.push(pair(name, key));
                Ok(())
            }
            (Credential::Key(key), SecurityKind::ApiKeyCookie(name)) => {
                self.cookies.push(pair(name, key));
                Ok(())
            }
            (Credential::Key(key), SecurityKind::ApiKeyHeader(name)) => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| format!("{}: {name} cannot be a header", scheme.name))?;
                self.header(scheme, name, key.expose_secret())
            }
            (Credential::Key(_), _) => Err(format!("{}: not an API key", scheme.name)),
        }
    }

    fn bearer(&mut self, scheme: &SecurityScheme, token: &SecretString) -> Result<(), String> {
        let value = SecretString::from(format!("Bearer {}", token.expose_secret()));
        self.header(scheme, AUTHORIZATION, value.expose_secret())
    }

    fn header(
        &mut self,
        scheme: &SecurityScheme,
        name: HeaderName,
        value: &str,
    ) -> Result<(), String> {
        let mut value = HeaderValue::from_str(value)
            .map_err(|_| format!("{}: the credential cannot be a header value", scheme.name))?;
        value.set_sensitive(true);
        self.headers.push((name, value));
        Ok(())
    }
}

fn pair(name: &str, key: &SecretString) -> SecretString {
    let pair = format!("{}={}", component(name), component(key.expose_secret()));
    SecretString::from(pair)
}

//! The parts of a request that authenticate the caller.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};
use secrecy::zeroize::Zeroizing;

use super::active::{ActiveCredential, Place};
use super::texts::{Texts, basic};
use super::{Authorizer, COLON_IN_USER, TokenSnapshot, is_basic_user, is_empty};
use crate::encode::push_component;
use crate::secret_header::{header_of, secret_header};
use crate::types::Secret;

/// The parts of a request, other than its headers, that carry credentials.
#[derive(Default)]
pub(crate) struct AppliedCredentials {
    pub(crate) query: Vec<Secret>,
    pub(crate) cookies: Vec<Secret>,
    /// Authorizers, which change the request after everything else is in place.
    pub(crate) authorizers: Vec<Arc<dyn Authorizer>>,
}

impl AppliedCredentials {
    /// Adds a credential. The access token in use, if there is one, is passed separately.
    ///
    /// The error states why a credential cannot be sent, without showing it.
    pub(crate) fn add(
        &mut self,
        headers: &mut HeaderMap,
        scheme: &str,
        credential: &ActiveCredential,
        texts: &Texts,
        snapshot: Option<&TokenSnapshot>,
    ) -> Result<(), String> {
        let wrong = |problem: &str| format!("{scheme}: {problem}");
        match (credential, texts) {
            (ActiveCredential::Tokens(_), _) => {
                if let Some(snapshot) = snapshot {
                    let value = bearer(snapshot).map_err(wrong)?;
                    headers.insert(AUTHORIZATION, value);
                }
            }
            (ActiveCredential::Token(_), Texts::One(token)) => {
                let value = authorization("Bearer", token).map_err(wrong)?;
                headers.insert(AUTHORIZATION, value);
            }
            (ActiveCredential::Http(name, _), Texts::One(text)) => {
                let value = authorization(name, text).map_err(wrong)?;
                headers.insert(AUTHORIZATION, value);
            }
            (ActiveCredential::Basic(..), Texts::Two(user, password)) => {
                if !is_basic_user(user) {
                    return Err(wrong(COLON_IN_USER));
                }
                let value = secret_header(basic(user.expose(), password.expose()));
                headers.insert(AUTHORIZATION, value.map_err(|_| wrong(NO_HEADER))?);
            }
            (ActiveCredential::Key(Place::Query(name), _), Texts::One(key)) => {
                self.query.push(pair(name, key));
            }
            (ActiveCredential::Key(Place::Cookie(name), _), Texts::One(key)) => {
                self.cookies.push(pair(name, key));
            }
            (ActiveCredential::Key(Place::Header(name), _), Texts::One(key)) => {
                let value = header_of(key).map_err(|_| wrong(NO_HEADER))?;
                headers.insert(name, value);
            }
            (ActiveCredential::Custom(authorizer), _) => {
                self.authorizers.push(Arc::clone(authorizer));
            }
            // The transport presents it.
            (ActiveCredential::Certificate, _) => {}
            (_, Texts::None | Texts::One(_) | Texts::Two(..)) => {
                return Err(wrong("the credential is incomplete"));
            }
        }
        Ok(())
    }
}

const NO_HEADER: &str = "the credential cannot be a header value";

/// Returns the header value for an access token. It is built once and shared by all requests that send
/// the token.
fn bearer(snapshot: &TokenSnapshot) -> Result<HeaderValue, &'static str> {
    let written = &snapshot.token.authorization;
    match written.get() {
        Some(value) => Ok(value.clone()),
        None => {
            let value = authorization("Bearer", snapshot.secret())?;
            Ok(written.get_or_init(|| value).clone())
        }
    }
}

fn authorization(name: &str, text: &Secret) -> Result<HeaderValue, &'static str> {
    if is_empty(text) {
        return Err("the token is empty");
    }
    let text = text.expose();
    // Allocates the full length up front: a buffer that grows leaves copies of the secret behind.
    let room = name.len().saturating_add(text.len()).saturating_add(1);
    let mut value = Zeroizing::new(String::with_capacity(room));
    value.push_str(name);
    value.push(' ');
    value.push_str(text);
    secret_header(value).map_err(|_| NO_HEADER)
}

fn pair(name: &str, key: &Secret) -> Secret {
    let key = key.expose();
    let length = name.len().saturating_add(key.len()).saturating_mul(3);
    let mut pair = Zeroizing::new(String::with_capacity(length.saturating_add(1)));
    push_component(&mut pair, name);
    pair.push('=');
    push_component(&mut pair, key);
    Secret::from(pair.as_str())
}

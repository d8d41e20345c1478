//! What is added to a request to prove who calls.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};
use secrecy::zeroize::Zeroizing;

use super::active::{ActiveCredential, Place};
use super::texts::{Texts, basic};
use super::{Authorizer, COLON_IN_USER, TokenSnapshot, is_basic_user, is_empty};
use crate::encode::push_component;
use crate::secret_header::secret_header;
use crate::types::Secret;

/// What is added to a request.
#[derive(Default)]
pub(crate) struct AppliedCredentials {
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) query: Vec<Secret>,
    pub(crate) cookies: Vec<Secret>,
    /// What changes the request when all else is there.
    pub(crate) authorizers: Vec<Arc<dyn Authorizer>>,
}

impl AppliedCredentials {
    /// Adds a credential; a token in use is given apart.
    ///
    /// The error says why a credential cannot be sent, without showing it.
    pub(crate) fn add(
        &mut self,
        scheme: &str,
        credential: &ActiveCredential,
        texts: &Texts,
        snapshot: Option<&TokenSnapshot>,
    ) -> Result<(), String> {
        match (credential, texts) {
            (ActiveCredential::Tokens(_), _) => match snapshot {
                Some(snapshot) => self.authorization(scheme, "Bearer", snapshot.secret()),
                None => Ok(()),
            },
            (ActiveCredential::Token(_), Texts::One(token)) => {
                self.authorization(scheme, "Bearer", token)
            }
            (ActiveCredential::Http(name, _), Texts::One(text)) => {
                self.authorization(scheme, name, text)
            }
            (ActiveCredential::Basic(..), Texts::Two(user, password)) => {
                if !is_basic_user(user) {
                    return Err(format!("{scheme}: {COLON_IN_USER}"));
                }
                let value = basic(user.expose(), password.expose());
                self.header(scheme, AUTHORIZATION, value)
            }
            (ActiveCredential::Key(Place::Query(name), _), Texts::One(key)) => {
                self.query.push(pair(name, key));
                Ok(())
            }
            (ActiveCredential::Key(Place::Cookie(name), _), Texts::One(key)) => {
                self.cookies.push(pair(name, key));
                Ok(())
            }
            (ActiveCredential::Key(Place::Header(name), _), Texts::One(key)) => {
                let value = Zeroizing::new(key.expose().to_owned());
                self.header(scheme, name.clone(), value)
            }
            (ActiveCredential::Custom(authorizer), _) => {
                self.authorizers.push(Arc::clone(authorizer));
                Ok(())
            }
            // The transport presents it.
            (ActiveCredential::Certificate, _) => Ok(()),
            (_, Texts::None | Texts::One(_) | Texts::Two(..)) => {
                Err(format!("{scheme}: the credential is incomplete"))
            }
        }
    }

    fn authorization(&mut self, scheme: &str, name: &str, text: &Secret) -> Result<(), String> {
        if is_empty(text) {
            return Err(format!("{scheme}: the token is empty"));
        }
        let text = text.expose();
        // All the room at once: a buffer that grows leaves copies of the secret behind.
        let room = name.len().saturating_add(text.len()).saturating_add(1);
        let mut value = Zeroizing::new(String::with_capacity(room));
        value.push_str(name);
        value.push(' ');
        value.push_str(text);
        self.header(scheme, AUTHORIZATION, value)
    }

    fn header(
        &mut self,
        scheme: &str,
        name: HeaderName,
        value: Zeroizing<String>,
    ) -> Result<(), String> {
        let value = secret_header(value)
            .map_err(|_| format!("{scheme}: the credential cannot be a header value"))?;
        self.headers.push((name, value));
        Ok(())
    }
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

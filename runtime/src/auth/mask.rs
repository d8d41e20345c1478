//! Taking credentials out of what servers say: some repeat what they were sent.

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

use super::applied::basic;
use super::credentials::{ActiveCredential, SchemeCredential};
use super::token_manager::TokenSnapshot;
use crate::encode::component;

/// What is shorter is found in any text, and is no secret.
const SHORTEST: usize = 4;
const MASKED: &str = "[redacted]";

/// Texts that are not to be shown.
#[derive(Default)]
pub(crate) struct Mask(Vec<Zeroizing<String>>);

impl Mask {
    /// All that a request proves itself with.
    pub(crate) fn of(
        credentials: &[SchemeCredential],
        token: Option<&TokenSnapshot>,
        now: std::time::Duration,
    ) -> Self {
        let mut mask = Self::default();
        for (_, credential) in credentials {
            match credential.as_ref() {
                ActiveCredential::Tokens(_) => {
                    if let Some(token) = token {
                        mask.text(token.secret());
                    }
                }
                ActiveCredential::Token(source) | ActiveCredential::Key(source) => {
                    if let Ok(text) = source.get(now) {
                        mask.text(&text);
                    }
                }
                ActiveCredential::Basic(user, password) => {
                    if let (Ok(user), Ok(password)) = (user.get(now), password.get(now)) {
                        mask.basic(&user, &password);
                    }
                }
            }
        }
        mask
    }

    /// A secret, as it is and as it is written in URLs.
    fn text(&mut self, secret: &SecretString) {
        let plain = secret.expose_secret();
        if plain.len() >= SHORTEST {
            self.0.push(Zeroizing::new(component(plain)));
            self.0.push(Zeroizing::new(plain.to_owned()));
        }
    }

    /// The secret of a pair, and the pair as it is sent.
    pub(super) fn basic(&mut self, user: &SecretString, password: &SecretString) {
        self.text(password);
        let header = basic(user, password);
        let encoded = header.rsplit(' ').next().unwrap_or_default();
        self.0.push(Zeroizing::new(encoded.to_owned()));
    }

    /// Replaces what is not to be shown.
    pub(crate) fn apply(&self, text: &mut Option<String>) {
        let Some(text) = text else { return };
        for secret in &self.0 {
            if text.contains(secret.as_str()) {
                *text = text.replace(secret.as_str(), MASKED);
            }
        }
    }
}

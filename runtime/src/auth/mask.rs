//! Redaction of credentials in the output of servers, some of which repeat what they received.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::zeroize::Zeroizing;

use super::texts::{Texts, basic};
use super::token_manager::TokenSnapshot;
use crate::encode::component;
use crate::types::Secret;

/// Shorter strings may occur in any text, and are not secrets.
const SHORTEST: usize = 4;
const MASKED: &str = "[redacted]";

/// Strings that must not be shown.
#[derive(Default)]
pub(crate) struct Mask(Vec<Zeroizing<String>>);

impl Mask {
    /// Masks all credentials of a request.
    pub(crate) fn of(texts: &[Texts], token: Option<&TokenSnapshot>) -> Self {
        let mut mask = Self::default();
        if let Some(token) = token {
            mask.text(token.secret());
        }
        for texts in texts {
            match texts {
                Texts::None => {}
                Texts::One(text) => mask.text(text),
                Texts::Two(user, password) => {
                    mask.text(password);
                    mask.header(&basic(user.expose(), password.expose()));
                }
            }
        }
        mask
    }

    /// Masks a secret verbatim, encoded for URLs and forms, and in base64.
    pub(super) fn text(&mut self, secret: &Secret) {
        let plain = secret.expose();
        if plain.len() < SHORTEST {
            return;
        }
        let encoded = Zeroizing::new(component(plain));
        if plain.contains(' ') {
            self.0.push(Zeroizing::new(encoded.replace("%20", "+")));
        }
        self.0.push(encoded);
        self.0.push(Zeroizing::new(STANDARD.encode(plain)));
        self.0.push(Zeroizing::new(plain.to_owned()));
    }

    /// Masks the value after the name of the scheme in a header.
    pub(super) fn header(&mut self, value: &str) {
        let credentials = value.rsplit(' ').next().unwrap_or_default();
        if credentials.len() >= SHORTEST {
            self.0.push(Zeroizing::new(credentials.to_owned()));
        }
    }

    /// Redacts the masked strings.
    pub(crate) fn apply(&self, text: &mut Option<String>) {
        let Some(text) = text else { return };
        // The longest first: a secret may be part of another.
        let mut secrets: Vec<&str> = self.0.iter().map(|secret| secret.as_str()).collect();
        secrets.sort_unstable_by_key(|secret| std::cmp::Reverse(secret.len()));
        for secret in secrets {
            if text.contains(secret) {
                *text = text.replace(secret, MASKED);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_redacted_in_every_encoding() {
        let mut mask = Mask::default();
        mask.text(&Secret::from("s3cr&t +"));
        mask.text(&Secret::from("s3cr&t + longer"));
        for text in [
            "s3cr&t +",
            "s3cr&t + longer",
            "s3cr%26t%20%2B",
            "s3cr%26t+%2B",
            "czNjciZ0ICs=",
        ] {
            let mut shown = Some(format!("no {text}!"));
            mask.apply(&mut shown);
            assert_eq!(shown.as_deref(), Some("no [redacted]!"), "{text}");
        }
        let mut short = Mask::default();
        short.text(&Secret::from("abc"));
        short.text(&Secret::from("wxyz"));
        let mut shown = Some("abc wxyz".to_owned());
        short.apply(&mut shown);
        assert_eq!(shown.as_deref(), Some("abc [redacted]"));
        let mut nothing = None;
        mask.apply(&mut nothing);
        assert_eq!(nothing, None);
    }
}

//! Keeps the secrets of a request out of what is shown of its response.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

use super::form::form_encoded;

const REDACTED: &str = "[redacted]";

/// Secrets that a server may repeat in an error, in the ways in which they were sent.
#[derive(Default)]
pub(in crate::auth) struct Mask(Vec<Zeroizing<String>>);

impl Mask {
    pub(super) fn hide(&mut self, secret: &SecretString) {
        let text = secret.expose_secret();
        if text.is_empty() {
            return;
        }
        self.0.push(Zeroizing::new(text.to_owned()));
        self.0.push(form_encoded(text));
        self.0.push(Zeroizing::new(STANDARD.encode(text)));
    }

    /// Hides what stands in the header of HTTP Basic authentication.
    pub(super) fn hide_encoded(&mut self, header: &str) {
        let encoded = header.split(' ').next_back().unwrap_or_default();
        if !encoded.is_empty() {
            self.0.push(Zeroizing::new(encoded.to_owned()));
        }
    }

    /// A text of the server without the secrets.
    pub(in crate::auth) fn masked(&self, text: &str) -> String {
        let mut secrets: Vec<&str> = self.0.iter().map(|secret| secret.as_str()).collect();
        // The longest first: a secret may be a part of another.
        secrets.sort_unstable_by_key(|secret| std::cmp::Reverse(secret.len()));
        let mut masked = text.to_owned();
        for secret in secrets {
            if masked.contains(secret) {
                masked = masked.replace(secret, REDACTED);
            }
        }
        masked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_hidden_in_every_way_it_was_sent() {
        let mut mask = Mask::default();
        mask.hide(&SecretString::from("s3cr&t +"));
        let sent = [
            "s3cr&t +".to_owned(),
            form_encoded("s3cr&t +").to_string(),
            STANDARD.encode("s3cr&t +"),
        ];
        for text in sent {
            assert_eq!(mask.masked(&format!("no {text}!")), "no [redacted]!");
        }
        assert_eq!(mask.masked("nothing"), "nothing");
    }
}

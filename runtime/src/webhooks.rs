//! Verifies webhook signatures, which prove the sender of a request.
//!
//! ```
//! use clientwright_runtime::webhooks::StandardWebhooks;
//! # use clientwright_runtime::http::HeaderMap;
//! # fn check(headers: &HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! // While secrets are rotated, both are valid.
//! let secrets = StandardWebhooks::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?
//!     .also("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")?;
//! let verified = secrets.verify(headers, body)?;
//! println!("message {}", verified.id());
//! # Ok(())
//! # }
//! ```
//!
//! The signature covers the bytes as received: verify before parsing, and never verify a rewritten body. A recorded
//! request can be sent again: Standard Webhooks limits for how long, and remembering [ids](Verified::id) for that
//! time prevents it.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use sha2::Sha256;

use crate::clock::{Clock, SystemClock};

type HmacSha256 = Hmac<Sha256>;

/// Secrets of Standard Webhooks: `webhook-id`, `webhook-timestamp`, `webhook-signature`.
#[derive(Clone)]
pub struct StandardWebhooks {
    keys: Vec<HmacSha256>,
    tolerance: Duration,
    clock: Arc<dyn Clock>,
}

/// A message whose signature is valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    id: String,
    timestamp: SystemTime,
}

impl Verified {
    /// Returns the id of the message, which is the same if it is sent again.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the time at which this attempt was sent.
    #[must_use]
    pub fn timestamp(&self) -> SystemTime {
        self.timestamp
    }
}

impl StandardWebhooks {
    /// Creates a verifier with a secret, with or without the prefix `whsec_`.
    ///
    /// # Errors
    /// Returns an error if the secret is empty or not Base64.
    pub fn new(secret: &str) -> Result<Self, WebhookSecretError> {
        let new = Self {
            keys: Vec::new(),
            // The default of the reference libraries.
            tolerance: Duration::from_secs(5 * 60),
            clock: Arc::new(SystemClock::new()),
        };
        new.also(secret)
    }

    /// Adds a secret that is valid as well.
    ///
    /// # Errors
    /// Returns an error if the secret is empty or not Base64.
    pub fn also(mut self, secret: &str) -> Result<Self, WebhookSecretError> {
        let text = secret.strip_prefix("whsec_").unwrap_or(secret);
        let bytes = STANDARD.decode(text).map_err(|_| WebhookSecretError(()))?;
        self.keys.push(key(&bytes)?);
        Ok(self)
    }

    /// Sets the maximum difference between the timestamp and the clock, in both directions; the default is 5 minutes.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the clock that timestamps are compared with.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Verifies that a message was signed with one of the secrets, and recently.
    ///
    /// # Errors
    /// Returns an error if a header is missing or malformed, or if the signature is not valid.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Verified, SignatureError> {
        let id = text(headers, "webhook-id")?;
        let written = text(headers, "webhook-timestamp")?;
        let signatures = text(headers, "webhook-signature")?;
        let seconds: u64 = written
            .parse()
            .map_err(|_| SignatureError::Malformed("webhook-timestamp"))?;
        let timestamp = UNIX_EPOCH
            .checked_add(Duration::from_secs(seconds))
            .ok_or(SignatureError::Malformed("webhook-timestamp"))?;
        let now = self.clock.wall();
        let age = now.duration_since(timestamp);
        let apart = age.clone().unwrap_or_else(|ahead| ahead.duration());
        if apart > self.tolerance {
            return Err(match age {
                Ok(_) => SignatureError::TooOld,
                Err(_) => SignatureError::TooNew,
            });
        }
        let mut found = signatures
            .split(' ')
            .filter_map(|signature| signature.strip_prefix("v1,"))
            .filter_map(|signature| STANDARD.decode(signature).ok());
        let is_valid = found.any(|signature| {
            let mut keys = self.keys.iter();
            keys.any(|key| {
                let signed = signed(key, &[id, ".", written, "."], body);
                signed.verify_slice(&signature).is_ok()
            })
        });
        match is_valid {
            true => Ok(Verified {
                id: id.to_owned(),
                timestamp,
            }),
            false => Err(SignatureError::Invalid),
        }
    }

    /// Returns the `webhook-signature` header of a message, signed with the first secret, to test receivers.
    #[must_use]
    pub fn sign(&self, id: &str, timestamp: SystemTime, body: &[u8]) -> String {
        let seconds = timestamp.duration_since(UNIX_EPOCH);
        let seconds = seconds.unwrap_or_default().as_secs().to_string();
        let keys = self.keys.iter().take(1);
        keys.map(|key| {
            let mac = signed(key, &[id, ".", &seconds, "."], body).finalize();
            format!("v1,{}", STANDARD.encode(mac.into_bytes()))
        })
        .collect()
    }
}

impl fmt::Debug for StandardWebhooks {
    /// Omits the secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandardWebhooks")
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// Secrets for an HMAC-SHA-256 of the body, in hexadecimal digits in a header, as sent by GitHub.
///
/// There is no timestamp: a recorded request remains valid.
///
/// ```
/// use clientwright_runtime::webhooks::HmacWebhooks;
/// # use clientwright_runtime::http::HeaderMap;
///
/// let secrets = HmacWebhooks::github("It's a Secret to Everybody")?;
/// let mut headers = HeaderMap::new();
/// headers.insert("x-hub-signature-256", secrets.sign(b"Hello, World!").parse()?);
/// secrets.verify(&headers, b"Hello, World!")?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct HmacWebhooks {
    keys: Vec<HmacSha256>,
    header: &'static str,
    prefix: &'static str,
}

impl HmacWebhooks {
    /// Creates a verifier for `X-Hub-Signature-256: sha256=…`.
    ///
    /// # Errors
    /// Returns an error if the secret is empty.
    pub fn github(secret: &str) -> Result<Self, WebhookSecretError> {
        Self::new(secret, "x-hub-signature-256", "sha256=")
    }

    /// Creates a verifier for another header, with the prefix of the digits in its value.
    ///
    /// # Errors
    /// Returns an error if the secret is empty.
    pub fn new(
        secret: &str,
        header: &'static str,
        prefix: &'static str,
    ) -> Result<Self, WebhookSecretError> {
        let new = Self {
            keys: Vec::new(),
            header,
            prefix,
        };
        new.also(secret)
    }

    /// Adds a secret that is valid as well.
    ///
    /// # Errors
    /// Returns an error if the secret is empty.
    pub fn also(mut self, secret: &str) -> Result<Self, WebhookSecretError> {
        self.keys.push(key(secret.as_bytes())?);
        Ok(self)
    }

    /// Verifies that a body was signed with one of the secrets.
    ///
    /// # Errors
    /// Returns an error if a header is missing or malformed, or if the signature is not valid.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
        let malformed = SignatureError::Malformed(self.header);
        let digits = text(headers, self.header)?;
        let digits = digits.strip_prefix(self.prefix).ok_or(malformed.clone())?;
        let signature = bytes_of(digits).ok_or(malformed)?;
        let mut keys = self.keys.iter();
        match keys.any(|key| signed(key, &[], body).verify_slice(&signature).is_ok()) {
            true => Ok(()),
            false => Err(SignatureError::Invalid),
        }
    }

    /// Returns the header of a body, signed with the first secret, to test receivers.
    #[must_use]
    pub fn sign(&self, body: &[u8]) -> String {
        let mut text = self.prefix.to_owned();
        for key in self.keys.iter().take(1) {
            for byte in signed(key, &[], body).finalize().into_bytes() {
                text.push_str(&format!("{byte:02x}"));
            }
        }
        text
    }
}

impl fmt::Debug for HmacWebhooks {
    /// Omits the secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HmacWebhooks")
            .field("secrets", &self.keys.len())
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}

/// Creates a key. An empty one is rejected, because anyone could sign with it.
fn key(secret: &[u8]) -> Result<HmacSha256, WebhookSecretError> {
    if secret.is_empty() {
        return Err(WebhookSecretError(()));
    }
    HmacSha256::new_from_slice(secret).map_err(|_| WebhookSecretError(()))
}

/// Computes the MAC of the signed content, for a comparison in constant time.
fn signed(key: &HmacSha256, before: &[&str], body: &[u8]) -> HmacSha256 {
    let mut mac = key.clone();
    for text in before {
        mac.update(text.as_bytes());
    }
    mac.update(body);
    mac
}

/// Returns the value of a header that must occur once.
fn text<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, SignatureError> {
    let mut lines = headers.get_all(name).iter();
    let line = lines.next().ok_or(SignatureError::Missing(name))?;
    match (lines.next(), line.to_str()) {
        (None, Ok(text)) => Ok(text),
        _ => Err(SignatureError::Malformed(name)),
    }
}

/// Decodes hexadecimal digits.
fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    if !is_hex || !digits.len().is_multiple_of(2) {
        return None;
    }
    let pairs = digits.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

/// The error for an invalid secret: it is empty, or not Base64 as in Standard Webhooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WebhookSecretError(());

impl fmt::Display for WebhookSecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this cannot be a secret of webhooks: it is empty, or not Base64")
    }
}

impl std::error::Error for WebhookSecretError {}

/// The reason why a signature is not valid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// A header is missing.
    Missing(&'static str),
    /// A header is malformed, or occurs several times.
    Malformed(&'static str),
    /// The message was sent too long ago.
    TooOld,
    /// The message was sent too far in the future.
    TooNew,
    /// The message was signed with another secret, or modified.
    Invalid,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "header {name} is missing"),
            Self::Malformed(name) => write!(f, "header {name} is malformed"),
            Self::TooOld => f.write_str("the message was sent too long ago"),
            Self::TooNew => f.write_str("the message was sent too far in the future"),
            Self::Invalid => f.write_str("the signature is not valid"),
        }
    }
}

impl std::error::Error for SignatureError {}

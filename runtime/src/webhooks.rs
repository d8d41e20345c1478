//! Signatures of webhooks: whether a request comes from whom it says.
//!
//! ```
//! use clientwright_runtime::webhooks::StandardWebhooks;
//! # use clientwright_runtime::http::HeaderMap;
//! # fn check(headers: &HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! // While secrets are rotated, both hold.
//! let secrets = StandardWebhooks::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?
//!     .also("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")?;
//! let verified = secrets.verify(headers, body)?;
//! println!("message {}", verified.id());
//! # Ok(())
//! # }
//! ```
//!
//! The signature is that of the bytes that were received: verify before parsing, and never a body that was
//! rewritten. Whoever records a valid request can send it again: Standard Webhooks bounds for how long, and
//! remembering [ids](Verified::id) for that long prevents it.

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
    /// Its id: the same when it is sent again.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When this attempt was sent.
    #[must_use]
    pub fn timestamp(&self) -> SystemTime {
        self.timestamp
    }
}

impl StandardWebhooks {
    /// A secret, with `whsec_` in front or without.
    ///
    /// # Errors
    /// When it is not Base64.
    pub fn new(secret: &str) -> Result<Self, WebhookSecretError> {
        let new = Self {
            keys: Vec::new(),
            // As the reference libraries have it.
            tolerance: Duration::from_secs(5 * 60),
            clock: Arc::new(SystemClock::new()),
        };
        new.also(secret)
    }

    /// Another secret that holds as well.
    ///
    /// # Errors
    /// When it is not Base64.
    pub fn also(mut self, secret: &str) -> Result<Self, WebhookSecretError> {
        let text = secret.strip_prefix("whsec_").unwrap_or(secret);
        let bytes = STANDARD.decode(text).map_err(|_| WebhookSecretError(()))?;
        self.keys.push(key(&bytes)?);
        Ok(self)
    }

    /// How far the timestamp may be from the time of day, in both directions: 5 minutes unless changed.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// The clock that timestamps are compared with.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Whether a message was signed with one of the secrets, and lately.
    ///
    /// # Errors
    /// When it was not.
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

    /// The header `webhook-signature` for a message, made with the first secret: for tests of what receives it.
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
    /// Without the secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandardWebhooks")
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// Secrets for an HMAC of SHA-256 over the body, in hexadecimal digits in a header, as GitHub sends it.
///
/// It has no timestamp: a request that somebody recorded stays valid.
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
    /// A secret for `X-Hub-Signature-256: sha256=…`.
    ///
    /// # Errors
    /// When it is empty.
    pub fn github(secret: &str) -> Result<Self, WebhookSecretError> {
        Self::new(secret, "x-hub-signature-256", "sha256=")
    }

    /// A secret for another header, and the text in front of the digits there.
    ///
    /// # Errors
    /// When it is empty.
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

    /// Another secret that holds as well.
    ///
    /// # Errors
    /// When it is empty.
    pub fn also(mut self, secret: &str) -> Result<Self, WebhookSecretError> {
        self.keys.push(key(secret.as_bytes())?);
        Ok(self)
    }

    /// Whether a body was signed with one of the secrets.
    ///
    /// # Errors
    /// When it was not.
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

    /// The header for a body, made with the first secret: for tests of what receives it.
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
    /// Without the secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HmacWebhooks")
            .field("secrets", &self.keys.len())
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}

/// A key of no bytes would be valid for everybody.
fn key(secret: &[u8]) -> Result<HmacSha256, WebhookSecretError> {
    if secret.is_empty() {
        return Err(WebhookSecretError(()));
    }
    HmacSha256::new_from_slice(secret).map_err(|_| WebhookSecretError(()))
}

/// What was signed, to be compared in constant time.
fn signed(key: &HmacSha256, before: &[&str], body: &[u8]) -> HmacSha256 {
    let mut mac = key.clone();
    for text in before {
        mac.update(text.as_bytes());
    }
    mac.update(body);
    mac
}

/// The only line of a header.
fn text<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, SignatureError> {
    let mut lines = headers.get_all(name).iter();
    let line = lines.next().ok_or(SignatureError::Missing(name))?;
    match (lines.next(), line.to_str()) {
        (None, Ok(text)) => Ok(text),
        _ => Err(SignatureError::Malformed(name)),
    }
}

/// The bytes of hexadecimal digits.
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

/// A secret that cannot be one: empty, or not the Base64 that Standard Webhooks has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WebhookSecretError(());

impl fmt::Display for WebhookSecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this cannot be a secret of webhooks: it is empty, or not Base64")
    }
}

impl std::error::Error for WebhookSecretError {}

/// Why a signature is not valid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// A header is missing.
    Missing(&'static str),
    /// A header is malformed, or there several times.
    Malformed(&'static str),
    /// It was sent too long ago.
    TooOld,
    /// It was sent too far in the future.
    TooNew,
    /// It was signed with another secret, or changed on the way.
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

//! Signed assertions (JSON Web Tokens, RFC 7515 and 7519).
//!
//! This module only signs: it concatenates strings around a signature of `ring`. The hard part of JSON
//! Web Tokens, validating those of third parties, is not needed.

use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls::SignatureScheme;
use rustls::crypto::ring::sign::any_supported_type;
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject as _;
use serde_json::{Map, Value};

use crate::auth::SecretSource;
use crate::types::Secret;

/// A private key that signs assertions: RSA, elliptic curve (P-256, P-384) or Ed25519.
///
/// ```
/// use clientwright_runtime::SecretSource;
/// use clientwright_runtime::oauth::SigningKey;
///
/// let key = SigningKey::pem(SecretSource::file("/run/secrets/key.pem")).key_id("2024-07");
/// ```
#[derive(Clone)]
pub struct SigningKey {
    pem: SecretSource,
    algorithm: Option<JwtAlgorithm>,
    header: Vec<(String, String)>,
}

/// The algorithms for signing assertions (RFC 7518, RFC 8037).
///
/// ```
/// use clientwright_runtime::SecretSource;
/// use clientwright_runtime::oauth::{JwtAlgorithm, OAuthClient, SigningKey};
///
/// let key = SigningKey::pem(SecretSource::file("/run/secrets/key.pem"))
///     .algorithm(JwtAlgorithm::Ps256)
///     .key_id("2026-11");
/// let client = OAuthClient::private_key_jwt("my-program", key);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JwtAlgorithm {
    /// RSA with PKCS #1 v1.5 and SHA-256: the default for RSA keys.
    Rs256,
    /// RSA with PKCS #1 v1.5 and SHA-384.
    Rs384,
    /// RSA with PKCS #1 v1.5 and SHA-512.
    Rs512,
    /// RSA with PSS and SHA-256.
    Ps256,
    /// RSA with PSS and SHA-384.
    Ps384,
    /// RSA with PSS and SHA-512.
    Ps512,
    /// ECDSA on P-256 with SHA-256: the default for keys on that curve.
    Es256,
    /// ECDSA on P-384 with SHA-384: the default for keys on that curve.
    Es384,
    /// Ed25519.
    EdDsa,
}

impl JwtAlgorithm {
    /// The algorithms that are tried if none was chosen for a key.
    const DEFAULTS: [Self; 4] = [Self::Rs256, Self::Es256, Self::Es384, Self::EdDsa];

    fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Ps256 => "PS256",
            Self::Ps384 => "PS384",
            Self::Ps512 => "PS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::EdDsa => "EdDSA",
        }
    }

    fn scheme(self) -> SignatureScheme {
        match self {
            Self::Rs256 => SignatureScheme::RSA_PKCS1_SHA256,
            Self::Rs384 => SignatureScheme::RSA_PKCS1_SHA384,
            Self::Rs512 => SignatureScheme::RSA_PKCS1_SHA512,
            Self::Ps256 => SignatureScheme::RSA_PSS_SHA256,
            Self::Ps384 => SignatureScheme::RSA_PSS_SHA384,
            Self::Ps512 => SignatureScheme::RSA_PSS_SHA512,
            Self::Es256 => SignatureScheme::ECDSA_NISTP256_SHA256,
            Self::Es384 => SignatureScheme::ECDSA_NISTP384_SHA384,
            Self::EdDsa => SignatureScheme::ED25519,
        }
    }

    /// Returns the length of each of the two integers of an ECDSA signature.
    fn coordinate(self) -> Option<usize> {
        match self {
            Self::Es256 => Some(32),
            Self::Es384 => Some(48),
            _ => None,
        }
    }
}

impl SigningKey {
    /// A PEM-encoded key: PKCS #8, PKCS #1 or SEC1.
    #[must_use]
    pub fn pem(pem: impl Into<SecretSource>) -> Self {
        Self {
            pem: pem.into(),
            algorithm: None,
            header: Vec::new(),
        }
    }

    /// Signs with this algorithm instead of the default for the key.
    #[must_use]
    pub fn algorithm(mut self, algorithm: JwtAlgorithm) -> Self {
        self.algorithm = Some(algorithm);
        self
    }

    /// Sets the id of the key (`kid`), so that the server can select it among several.
    #[must_use]
    pub fn key_id(self, id: &str) -> Self {
        self.header("kid", id)
    }

    /// Adds a field to the header of the assertions, such as the `x5t` that some servers require.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.header.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Checks everything about the key that is known before it is needed.
    pub(super) fn check(&self, now: Duration) -> Result<(), String> {
        match self.pem.known(now)? {
            Some(pem) => self.read(&pem).map(|_| ()),
            None => Ok(()),
        }
    }

    /// Loads the current key.
    pub(super) async fn load(&self, now: Duration) -> Result<LoadedKey, String> {
        self.read(&self.pem.get(now).await?)
    }

    fn read(&self, pem: &Secret) -> Result<LoadedKey, String> {
        // The error of the parser may show part of the text.
        let der = PrivateKeyDer::from_pem_slice(pem.expose().as_bytes())
            .map_err(|_| "signing key: no private key in the PEM text".to_owned())?;
        let key = any_supported_type(&der).map_err(
            |_| "signing key: neither RSA of 2048 bits or more, nor P-256, P-384 or Ed25519",
        )?;
        let chosen = self.algorithm.map_or(&JwtAlgorithm::DEFAULTS[..], |_| &[]);
        let mut algorithms = self.algorithm.iter().chain(chosen);
        let signer = algorithms.find_map(|algorithm| {
            let signer = key.choose_scheme(&[algorithm.scheme()])?;
            Some((*algorithm, signer))
        });
        let (algorithm, signer) =
            signer.ok_or("signing key: it is not one for the chosen algorithm")?;
        Ok(LoadedKey {
            algorithm,
            signer,
            header: self.header.clone(),
        })
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({:?})", self.pem)
    }
}

/// A key that is ready to sign.
pub(super) struct LoadedKey {
    algorithm: JwtAlgorithm,
    signer: Box<dyn rustls::sign::Signer>,
    header: Vec<(String, String)>,
}

impl LoadedKey {
    pub(super) fn sign(&self, claims: &Claims) -> Result<Secret, String> {
        let mut header = Map::new();
        header.insert("alg".to_owned(), self.algorithm.name().into());
        header.insert("typ".to_owned(), "JWT".into());
        for (name, value) in &self.header {
            header.insert(name.clone(), value.as_str().into());
        }
        let encode = |members: &Map<String, Value>| {
            let text = serde_json::to_string(members).map_err(|error| error.to_string())?;
            Ok::<_, String>(URL_SAFE_NO_PAD.encode(text))
        };
        let mut text = format!("{}.{}", encode(&header)?, encode(&claims.0)?);
        let signature = self
            .signer
            .sign(text.as_bytes())
            .map_err(|_| "signing key: it cannot sign")?;
        let signature = match self.algorithm.coordinate() {
            Some(length) => coordinates(&signature, length).ok_or("signing key: no signature")?,
            None => signature,
        };
        text.push('.');
        text.push_str(&URL_SAFE_NO_PAD.encode(signature));
        Ok(Secret::from(text))
    }
}

/// The claims of an assertion.
#[derive(Debug, Clone)]
pub(super) struct Claims(Map<String, Value>);

impl Claims {
    pub(super) fn new(issuer: &str, audience: &str) -> Self {
        let mut claims = Map::new();
        claims.insert("iss".to_owned(), issuer.into());
        claims.insert("aud".to_owned(), audience.into());
        Self(claims)
    }

    pub(super) fn set(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    pub(super) fn subject(self, subject: &str) -> Self {
        self.set("sub", subject)
    }

    /// Adds a unique id (`jti`).
    pub(super) fn unique(self) -> Result<Self, String> {
        Ok(self.set("jti", super::random::text()?))
    }

    /// Sets the issue time to now, and the expiry time to the end of the lifetime.
    pub(super) fn lasting(self, wall: SystemTime, lifetime: Duration) -> Self {
        let since = wall
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default();
        let now = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
        let seconds = i64::try_from(lifetime.as_secs()).unwrap_or(i64::MAX);
        self.set("iat", now).set("exp", now.saturating_add(seconds))
    }
}

/// Converts an ECDSA signature from DER to its two integers, concatenated at their full length (RFC
/// 7518, 3.4).
fn coordinates(der: &[u8], length: usize) -> Option<Vec<u8>> {
    let (sequence, rest) = element(der, 0x30)?;
    let (first, second) = element(sequence, 0x02)?;
    let (second, end) = element(second, 0x02)?;
    if !rest.is_empty() || !end.is_empty() {
        return None;
    }
    let mut both = Vec::with_capacity(length.saturating_mul(2));
    for number in [first, second] {
        // A leading zero prevents the integer from being read as negative.
        let zeros = number.iter().take_while(|&&byte| byte == 0).count();
        let number = number.get(zeros..)?;
        let padding = length.checked_sub(number.len())?;
        both.resize(both.len().saturating_add(padding), 0);
        both.extend_from_slice(number);
    }
    Some(both)
}

/// Returns the content of a DER element with this tag, and the rest.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0x81 => {
            let (&length, rest) = rest.split_first()?;
            (length, rest)
        }
        _ if first < 0x80 => (first, rest),
        _ => return None,
    };
    let content = rest.split_at_checked(usize::from(length))?;
    (found == tag).then_some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_integers_of_a_signature_are_padded_to_their_full_length() {
        let der = [0x30, 0x07, 0x02, 0x02, 0x00, 0xFF, 0x02, 0x01, 0x05];
        assert_eq!(coordinates(&der, 4).unwrap(), [0, 0, 0, 0xFF, 0, 0, 0, 5]);
        for broken in [&der[..8], &[0x30, 0x00], &[], &[0x30, 0x82, 1, 0]] {
            assert_eq!(coordinates(broken, 4), None);
        }
        assert_eq!(coordinates(&der, 0), None);
        // Trailing data after the signature, or after its second integer.
        let after = [&der[..], &[0]].concat();
        assert_eq!(coordinates(&after, 4), None);
        let inside = [0x30, 0x08, 0x02, 0x02, 0x00, 0xFF, 0x02, 0x01, 0x05, 0x00];
        assert_eq!(coordinates(&inside, 4), None);
    }

    #[test]
    fn a_der_length_has_one_or_two_bytes() {
        let long = |length: u8| [&[0x02, 0x81, length], &vec![7; 200][..]].concat();
        let (content, rest) = element(&long(200), 0x02)
            .map(|(a, b)| (a.len(), b.len()))
            .unwrap();
        assert_eq!((content, rest), (200, 0));
        assert_eq!(element(&long(201), 0x02), None);
        let short = [&[0x02, 0x7F], &vec![7; 0x7F][..]].concat();
        assert!(element(&short, 0x02).is_some());
        // 0x80 has no length, and 0x82 has one that is longer than any signature.
        for first in [0x80, 0x82] {
            let other = [&[0x02, first], &vec![7; 200][..]].concat();
            assert_eq!(element(&other, 0x02), None);
        }
    }

    #[test]
    fn an_invalid_key_is_rejected_without_showing_it() {
        let key = SigningKey::pem("-----BEGIN PRIVATE KEY-----\ngeheim\n-----END PRIVATE KEY-----");
        let problem = key.check(Duration::ZERO).unwrap_err();
        assert!(problem.starts_with("signing key: "), "{problem}");
        assert!(!problem.contains("geheim") && !format!("{key:?}").contains("geheim"));
    }
}

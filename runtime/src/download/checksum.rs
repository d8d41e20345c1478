//! Verification of the checksums that a server sends with a body.
//!
//! `Repr-Digest` (RFC 9530) and its predecessor `Digest` (RFC 3230) cover the whole body, even in a partial
//! response; `Content-Digest` and `Content-MD5` cover the content of the response. Unknown algorithms are not
//! checked, nor are values that are invalid for their algorithm.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;

/// An incremental hash of a body.
trait Hash: Send {
    fn update(&mut self, bytes: &[u8]);
    fn is(&self, expected: &[u8]) -> bool;
    fn length(&self) -> usize;
}

#[cfg(not(target_arch = "wasm32"))]
impl Hash for ring::digest::Context {
    fn update(&mut self, bytes: &[u8]) {
        Self::update(self, bytes);
    }

    fn is(&self, expected: &[u8]) -> bool {
        self.clone().finish().as_ref() == expected
    }

    fn length(&self) -> usize {
        self.algorithm().output_len()
    }
}

/// Implements [`Hash`] for MD5, and on wasm32, for which `ring` needs a C compiler, for SHA-2.
#[cfg(any(feature = "md5", target_arch = "wasm32"))]
macro_rules! digests {
    ($($krate:ident::$hash:ident),*) => {$(
        impl Hash for $krate::$hash {
            fn update(&mut self, bytes: &[u8]) {
                $krate::Digest::update(self, bytes);
            }

            fn is(&self, expected: &[u8]) -> bool {
                $krate::Digest::finalize(self.clone()).as_slice() == expected
            }

            fn length(&self) -> usize {
                <Self as $krate::Digest>::output_size()
            }
        }
    )*};
}

#[cfg(target_arch = "wasm32")]
digests!(sha2::Sha256, sha2::Sha512);
#[cfg(feature = "md5")]
digests!(md5::Md5);

fn hash(algorithm: &str) -> Option<Box<dyn Hash>> {
    #[cfg(not(target_arch = "wasm32"))]
    let (sha_256, sha_512) = {
        use ring::digest::{Context, SHA256, SHA512};
        (|| Context::new(&SHA256), || Context::new(&SHA512))
    };
    #[cfg(target_arch = "wasm32")]
    let (sha_256, sha_512) = (sha2::Sha256::default, sha2::Sha512::default);
    match algorithm {
        "sha-256" => Some(Box::new(sha_256())),
        "sha-512" => Some(Box::new(sha_512())),
        #[cfg(feature = "md5")]
        "md5" => Some(Box::new(md5::Md5::default())),
        _ => None,
    }
}

struct Check {
    header: &'static str,
    hash: Box<dyn Hash>,
    expected: Vec<u8>,
}

/// The expected checksums of a body.
#[derive(Default)]
pub(super) struct Checks(Vec<Check>);

impl Checks {
    /// Returns the checksums of the whole body.
    pub(super) fn of_whole(headers: &HeaderMap) -> Self {
        let mut checks = Self::default();
        checks.add_all(headers, "Repr-Digest", structured);
        checks.add_all(headers, "Digest", |value| Some(value));
        checks
    }

    /// Returns the checksums of the content of this response.
    pub(super) fn of_content(headers: &HeaderMap) -> Self {
        let mut checks = Self::default();
        checks.add_all(headers, "Content-Digest", structured);
        let name = "Content-MD5";
        for value in headers.get_all(name) {
            checks.add(name, "md5", value.to_str().unwrap_or_default());
        }
        checks
    }

    /// Combines both sets of checksums.
    pub(super) fn and(mut self, mut other: Self) -> Self {
        self.0.append(&mut other.0);
        self
    }

    fn add_all(
        &mut self,
        headers: &HeaderMap,
        header: &'static str,
        encoded: impl Fn(&str) -> Option<&str>,
    ) {
        for value in headers.get_all(header) {
            let members = value.to_str().unwrap_or_default().split(',');
            for (algorithm, value) in members.filter_map(|member| member.split_once('=')) {
                if let Some(value) = encoded(value.trim()) {
                    self.add(header, &algorithm.trim().to_ascii_lowercase(), value);
                }
            }
        }
    }

    fn add(&mut self, header: &'static str, algorithm: &str, value: &str) {
        if let (Some(hash), Ok(expected)) = (hash(algorithm), STANDARD.decode(value.trim()))
            && expected.len() == hash.length()
        {
            self.0.push(Check {
                header,
                hash,
                expected,
            });
        }
    }

    /// Updates the checksums with bytes of the body.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        for check in &mut self.0 {
            check.hash.update(bytes);
        }
    }

    /// Returns the header whose checksum does not match, after the end of the body.
    pub(super) fn mismatch(&self) -> Option<&'static str> {
        let wrong = |check: &&Check| !check.hash.is(&check.expected);
        self.0.iter().find(wrong).map(|check| check.header)
    }
}

/// Returns the content of a byte sequence of RFC 9651, `:YWJj:`, without its parameters.
fn structured(value: &str) -> Option<&str> {
    let (encoded, _) = value.strip_prefix(':')?.split_once(':')?;
    Some(encoded)
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::Checks;

    const SHA_256: &str = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";

    fn mismatch(name: &'static str, value: &str, body: &[u8]) -> Option<&'static str> {
        let value = HeaderValue::from_str(value).unwrap();
        let headers = HeaderMap::from_iter([(HeaderName::from_static(name), value)]);
        let mut all = [Checks::of_whole(&headers), Checks::of_content(&headers)];
        for checks in &mut all {
            let (first, rest) = body.split_at(body.len() / 2);
            checks.feed(first);
            checks.feed(rest);
        }
        all.iter().find_map(Checks::mismatch)
    }

    #[test]
    fn a_checksum_mismatch_names_the_header() {
        let structured = format!("unknown=:YQ==:, sha-256=:{SHA_256}:;q=1");
        let bare = format!("SHA-256={SHA_256},unixsum=30637");
        for (name, shown, value) in [
            ("repr-digest", "Repr-Digest", structured.as_str()),
            ("content-digest", "Content-Digest", structured.as_str()),
            ("digest", "Digest", bare.as_str()),
        ] {
            assert_eq!(mismatch(name, value, b"abc"), None, "{name}");
            assert_eq!(mismatch(name, value, b"abd"), Some(shown), "{name}");
        }
    }

    #[cfg(feature = "md5")]
    #[test]
    fn md5_is_checked_with_its_feature() {
        let md5 = "kAFQmDzST7DWlj99KOF/cg==";
        assert_eq!(mismatch("content-md5", md5, b"abc"), None);
        assert_eq!(mismatch("content-md5", md5, b"abd"), Some("Content-MD5"));
        let digest = format!("md5={md5}");
        assert_eq!(mismatch("digest", &digest, b"abd"), Some("Digest"));
    }

    #[test]
    fn invalid_or_unknown_checksums_are_not_checked() {
        for value in ["sha-256=:YQ==:", "sha-256=abc", "sha-256", "md4=:YQ==:", ""] {
            assert_eq!(mismatch("repr-digest", value, b"abc"), None, "{value}");
        }
    }
}

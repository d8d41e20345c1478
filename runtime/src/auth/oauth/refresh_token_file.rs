//! A refresh token in a file that other users cannot read.

use std::fmt;
use std::io::{Error, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use secrecy::zeroize::Zeroizing;

use super::RefreshTokenStore;
use crate::BoxFuture;
use crate::auth::SecretError;
use crate::types::Secret;

/// Stores a refresh token in a file that only its owner can read (on Unix).
///
/// ```
/// use clientwright_runtime::oauth::{OAuthClient, RefreshTokenFile, TokenRequest};
///
/// let request = TokenRequest::device_code(OAuthClient::public("my-program"), |prompt| {
///     eprintln!("Open {} and enter {}", prompt.verification_uri, prompt.user_code);
/// });
/// let request = request.keep_in(RefreshTokenFile::new("/home/ada/.my-program/token"));
/// ```
#[derive(Clone)]
pub struct RefreshTokenFile(PathBuf);

impl RefreshTokenFile {
    /// Stores the refresh token in this file. Its directory must exist.
    #[must_use]
    pub fn new(path: impl AsRef<Path>) -> Self {
        Self(path.as_ref().to_owned())
    }

    fn read(&self) -> Result<Option<Secret>, Error> {
        match std::fs::read_to_string(&self.0) {
            Ok(text) => {
                let text = Zeroizing::new(text);
                let token = text.trim();
                Ok((!token.is_empty()).then(|| Secret::from(token)))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn write(&self, token: Option<&Secret>) -> Result<(), Error> {
        let Some(token) = token else {
            return match std::fs::remove_file(&self.0) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        };
        // Written to a new file next to it and then renamed: the file has a complete token at any time.
        let mut name = self.0.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.new", std::process::id()));
        let new = self.0.with_file_name(name);
        let written = private(&new).and_then(|mut file| {
            file.write_all(token.expose().as_bytes())?;
            file.sync_all()?;
            std::fs::rename(&new, &self.0)
        });
        if written.is_err() {
            // A file that could not be renamed must not be left behind.
            let _ = std::fs::remove_file(&new);
        }
        written
    }

    fn failed(&self, error: &Error) -> SecretError {
        SecretError::new(format!("file {}: {error}", self.0.display()))
    }
}

/// Creates an empty file that is private to its owner.
fn private(path: &Path) -> Result<std::fs::File, Error> {
    // A leftover of an aborted run may have other permissions.
    let _ = std::fs::remove_file(path);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

impl RefreshTokenStore for RefreshTokenFile {
    fn load(&self) -> BoxFuture<'_, Result<Option<Secret>, SecretError>> {
        let loaded = self.read().map_err(|error| self.failed(&error));
        Box::pin(std::future::ready(loaded))
    }

    fn save<'a>(&'a self, token: Option<&'a Secret>) -> BoxFuture<'a, Result<(), SecretError>> {
        let saved = self.write(token).map_err(|error| self.failed(&error));
        Box::pin(std::future::ready(saved))
    }
}

impl fmt::Debug for RefreshTokenFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RefreshTokenFile({})", self.0.display())
    }
}

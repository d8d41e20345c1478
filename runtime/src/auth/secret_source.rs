//! Where a secret text comes from.

use std::fmt;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

/// How long the text of a file counts before the file is looked at again.
const READ_EVERY: Duration = Duration::from_secs(10);
const MAX_BYTES: u64 = 64 << 10;

/// Where a secret text comes from: it is given, or it stands in a file.
///
/// A file is read again when the secret is needed and the last reading is more than ten seconds
/// old, so a secret that is replaced in the file is replaced in the client too. A file that cannot
/// be read any more leaves the last text in use. Line ends at the end of the file do not count.
#[derive(Clone)]
pub struct SecretSource(Origin);

#[derive(Clone)]
enum Origin {
    Text(SecretString),
    File(Arc<File>),
}

struct File {
    path: PathBuf,
    /// The text, and when it was read.
    read: Mutex<Option<(Duration, SecretString)>>,
}

impl SecretSource {
    /// The text of a file, such as a mounted secret.
    #[must_use]
    pub fn file(path: impl AsRef<Path>) -> Self {
        Self(Origin::File(Arc::new(File {
            path: path.as_ref().to_owned(),
            read: Mutex::default(),
        })))
    }

    /// The text as it is at `now` of the client's clock.
    ///
    /// The error names the file, never its content.
    pub(crate) fn get(&self, now: Duration) -> Result<SecretString, String> {
        match &self.0 {
            Origin::Text(text) => Ok(text.clone()),
            Origin::File(file) => file.get(now),
        }
    }
}

impl File {
    fn get(&self, now: Duration) -> Result<SecretString, String> {
        let mut kept = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((read_at, text)) = kept.as_ref()
            && now.saturating_sub(*read_at) < READ_EVERY
        {
            return Ok(text.clone());
        }
        let text = match (self.text(), kept.take()) {
            (Ok(text), _) => text,
            (Err(problem), Some((_, text))) => {
                tracing::warn!(target: "clientwright_runtime::auth", %problem, "the last secret stays");
                text
            }
            (Err(problem), None) => return Err(problem),
        };
        *kept = Some((now, text.clone()));
        Ok(text)
    }

    fn text(&self) -> Result<SecretString, String> {
        let path = self.path.display();
        let mut text = Zeroizing::new(String::new());
        std::fs::File::open(&self.path)
            .and_then(|file| {
                // A text that moves as it grows leaves copies behind.
                let length = file
                    .metadata()
                    .map_or(0, |about| about.len())
                    .min(MAX_BYTES);
                text.reserve_exact(usize::try_from(length).unwrap_or(0).saturating_add(64));
                file.take(MAX_BYTES).read_to_string(&mut text)
            })
            .map_err(|error| format!("file {path}: {error}"))?;
        let text = text.trim_end_matches(['\r', '\n']);
        if text.is_empty() {
            return Err(format!("file {path}: empty"));
        }
        Ok(SecretString::from(text))
    }
}

impl From<SecretString> for SecretSource {
    fn from(text: SecretString) -> Self {
        Self(Origin::Text(text))
    }
}

impl From<String> for SecretSource {
    fn from(text: String) -> Self {
        Self(Origin::Text(text.into()))
    }
}

impl From<&str> for SecretSource {
    fn from(text: &str) -> Self {
        Self(Origin::Text(text.into()))
    }
}

impl fmt::Debug for SecretSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Origin::Text(_) => f.write_str("SecretSource([redacted])"),
            Origin::File(file) => write!(f, "SecretSource(file {})", file.path.display()),
        }
    }
}

/// Whether there is nothing in the text but white space.
pub(super) fn is_empty(text: &SecretString) -> bool {
    text.expose_secret().trim().is_empty()
}

/// Why a user name cannot be one of HTTP Basic authentication.
pub(super) const COLON_IN_USER: &str = "a user name of HTTP Basic authentication has no `:`";

/// Whether it ends where its password begins (RFC 7617, 2).
pub(super) fn is_basic_user(user: &SecretString) -> bool {
    !user.expose_secret().contains(':')
}

//! The sources of secrets.

use std::borrow::Cow;
use std::fmt;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use secrecy::zeroize::Zeroizing;

use super::SecretProvider;
use super::secret_provider::Provided;
use crate::types::Secret;

/// How long the content of a file is used before the file is read again.
const READ_EVERY: Duration = Duration::from_secs(10);
const MAX_BYTES: u64 = 64 << 10;

/// The source of a secret: the program, a file, the environment, or a [`SecretProvider`].
///
/// Strings convert into it, so everything that takes a `SecretSource` also takes a `&str`:
///
/// ```
/// use clientwright_runtime::SecretSource;
///
/// let given: SecretSource = "secret".into();
/// let mounted = SecretSource::file("/run/secrets/api-key");
/// let inherited = SecretSource::env("API_KEY");
/// ```
#[derive(Clone)]
pub struct SecretSource(Origin);

#[derive(Clone)]
enum Origin {
    Text(Secret),
    File(Arc<File>),
    Provider(Arc<Provided>),
    /// The reason why there is no secret, reported when the client is built.
    Missing(String),
}

struct File {
    path: PathBuf,
    /// The secret, and when it was read.
    read: Mutex<Option<(Duration, Secret)>>,
}

impl SecretSource {
    /// Reads the secret from a file, such as a mounted secret. Line endings at the end of the file are
    /// ignored.
    ///
    /// The file is read again if the secret is needed and was last read more than ten seconds ago, so
    /// the client notices if the secret in the file is replaced. If the file becomes unreadable, the
    /// last secret stays in use.
    #[must_use]
    pub fn file(path: impl AsRef<Path>) -> Self {
        Self(Origin::File(Arc::new(File {
            path: path.as_ref().to_owned(),
            read: Mutex::default(),
        })))
    }

    /// Reads the secret from an environment variable, or from the file named by the variable with the
    /// suffix `_FILE`. The variables are read immediately.
    ///
    /// Building the client fails if both variables are set, or neither; an empty variable is not set.
    #[must_use]
    pub fn env(name: &str) -> Self {
        match Self::variable(name, &|name| std::env::var(name).ok()) {
            Ok(Some(source)) => source,
            Ok(None) => Self(Origin::Missing(format!("environment: {name} is missing"))),
            Err(problem) => Self(Origin::Missing(problem)),
        }
    }

    /// Obtains the secret from a provider on demand.
    #[must_use]
    pub fn provider(provider: impl SecretProvider + 'static) -> Self {
        Self(Origin::Provider(Arc::new(Provided::new(Arc::new(
            provider,
        )))))
    }

    /// Returns the source in a variable, or in the one with the suffix `_FILE`.
    pub(super) fn variable(
        name: &str,
        lookup: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Option<Self>, String> {
        let set = |name: &str| lookup(name).filter(|value| !value.is_empty());
        match (set(name), set(&format!("{name}_FILE"))) {
            (Some(_), Some(_)) => Err(format!("environment: both {name} and {name}_FILE are set")),
            (Some(text), None) => Ok(Some(Self::from(text))),
            (None, Some(path)) => Ok(Some(Self::file(path))),
            (None, None) => Ok(None),
        }
    }

    /// Returns the current secret, where `now` is the time of the client's clock.
    ///
    /// The error names the file, but never shows its content.
    pub(crate) async fn get(&self, now: Duration) -> Result<Secret, String> {
        match &self.0 {
            Origin::Provider(provided) => provided.get(now).await,
            _ => self.known(now).map(Option::unwrap_or_default),
        }
    }

    /// Returns the secret, if it is known without calling a provider.
    pub(crate) fn known(&self, now: Duration) -> Result<Option<Secret>, String> {
        match &self.0 {
            Origin::Text(text) => Ok(Some(text.clone())),
            Origin::File(file) => file.get(now).map(Some),
            Origin::Provider(_) => Ok(None),
            Origin::Missing(problem) => Err(problem.clone()),
        }
    }
}

impl File {
    fn get(&self, now: Duration) -> Result<Secret, String> {
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

    fn text(&self) -> Result<Secret, String> {
        let path = self.path.display();
        let unreadable = |error: std::io::Error| format!("file {path}: {error}");
        let file = std::fs::File::open(&self.path).map_err(unreadable)?;
        // Allocates the full length up front: a buffer that grows leaves copies of the secret behind.
        let size = file
            .metadata()
            .map_or(0, |about| about.len())
            .min(MAX_BYTES);
        let room = usize::try_from(size).unwrap_or_default().saturating_add(1);
        let mut text = Zeroizing::new(String::with_capacity(room));
        file.take(MAX_BYTES)
            .read_to_string(&mut text)
            .map_err(unreadable)?;
        let text = text.trim_end_matches(['\r', '\n']);
        if text.is_empty() {
            return Err(format!("file {path}: empty"));
        }
        Ok(Secret::from(text))
    }
}

impl From<Secret> for SecretSource {
    fn from(text: Secret) -> Self {
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

impl From<&String> for SecretSource {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Box<str>> for SecretSource {
    fn from(text: Box<str>) -> Self {
        Self(Origin::Text(text.into()))
    }
}

impl From<Cow<'_, str>> for SecretSource {
    fn from(text: Cow<'_, str>) -> Self {
        Self::from(text.into_owned())
    }
}

impl fmt::Debug for SecretSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Origin::Text(_) => f.write_str("SecretSource([redacted])"),
            Origin::File(file) => write!(f, "SecretSource(file {})", file.path.display()),
            Origin::Provider(provided) => write!(f, "SecretSource({provided:?})"),
            Origin::Missing(problem) => write!(f, "SecretSource({problem})"),
        }
    }
}

/// The error for a user name that HTTP Basic authentication cannot send.
pub(super) const COLON_IN_USER: &str = "a user name of HTTP Basic authentication has no `:`";

/// Returns whether the user name has no `:`, which would start the password (RFC 7617, 2).
pub(super) fn is_basic_user(user: &Secret) -> bool {
    !user.expose().contains(':')
}

//! What `auth login` stores: a file that only its owner can read, or the keyring of the system.

use std::io::Write as _;
use std::path::Path;

use toml::{Table, Value};

/// The name of the file, in the folder of the configuration.
pub(crate) const FILE: &str = "credentials.toml";

/// The key that says that the secrets are in the keyring.
pub(crate) const KEYRING: &str = "keyring";

/// Stores the credentials of a profile in the file, in place of those it had.
///
/// # Errors
/// The file cannot be read or written.
pub(crate) fn store(folder: &Path, profile: &str, credentials: Table) -> Result<(), String> {
    change(folder, |profiles| {
        profiles.insert(profile.to_owned(), Value::Table(credentials));
    })
}

/// Forgets the credentials of a profile. Tells whether there were any.
///
/// # Errors
/// The file cannot be read or written.
pub(crate) fn forget(folder: &Path, profile: &str) -> Result<Option<Table>, String> {
    if !folder.join(FILE).exists() {
        return Ok(None);
    }
    let mut old = None;
    change(folder, |profiles| old = profiles.remove(profile))?;
    Ok(old.and_then(|old| old.as_table().cloned()))
}

fn change(folder: &Path, change: impl FnOnce(&mut Table)) -> Result<(), String> {
    let path = folder.join(FILE);
    let said = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    let mut file: Table = match std::fs::read_to_string(&path) {
        Ok(text) => text
            .parse()
            .map_err(|_| format!("{} is not TOML", path.display()))?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Table::new(),
        Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
    };
    let mut profiles = match file.remove("profile") {
        Some(Value::Table(profiles)) => profiles,
        _ => Table::new(),
    };
    change(&mut profiles);
    file.insert("profile".to_owned(), Value::Table(profiles));
    std::fs::create_dir_all(folder).map_err(said)?;
    let text = toml::to_string(&file).map_err(|error| error.to_string())?;
    // A new file in place of the old one: no reader sees half of it, and its mode is ours.
    let staged = folder.join(format!("{FILE}.{}", std::process::id()));
    let written = write_private(&staged, &text).and_then(|()| std::fs::rename(&staged, &path));
    if written.is_err() {
        // Nothing is left to do if even this fails.
        let _ = std::fs::remove_file(&staged);
    }
    written.map_err(said)
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// A secret of the keyring; none if there is none, or no keyring.
#[cfg(feature = "keyring")]
pub(crate) fn from_keyring(program: &str, profile: &str, key: &str) -> Option<String> {
    entry(program, profile, key).ok()?.get_password().ok()
}

/// Stores a secret in the keyring.
///
/// # Errors
/// Why it cannot be stored.
#[cfg(feature = "keyring")]
pub(crate) fn to_keyring(
    program: &str,
    profile: &str,
    key: &str,
    secret: &str,
) -> Result<(), String> {
    entry(program, profile, key)
        .and_then(|entry| entry.set_password(secret))
        .map_err(|error| format!("the keyring refuses the secret: {error}"))
}

/// Forgets a secret of the keyring, if it is there.
#[cfg(feature = "keyring")]
pub(crate) fn forget_in_keyring(program: &str, profile: &str, key: &str) {
    if let Ok(entry) = entry(program, profile, key) {
        // One that is not there is forgotten already.
        let _ = entry.delete_credential();
    }
}

#[cfg(feature = "keyring")]
fn entry(program: &str, profile: &str, key: &str) -> keyring::Result<keyring::Entry> {
    keyring::Entry::new(program, &format!("{profile}/{key}"))
}

/// Nothing, without the feature `keyring`.
#[cfg(not(feature = "keyring"))]
pub(crate) fn from_keyring(_: &str, _: &str, _: &str) -> Option<String> {
    None
}

/// An error, without the feature `keyring`.
#[cfg(not(feature = "keyring"))]
pub(crate) fn to_keyring(_: &str, _: &str, _: &str, _: &str) -> Result<(), String> {
    Err("this program was built without the feature `keyring`".to_owned())
}

/// Nothing, without the feature `keyring`.
#[cfg(not(feature = "keyring"))]
pub(crate) fn forget_in_keyring(_: &str, _: &str, _: &str) {}

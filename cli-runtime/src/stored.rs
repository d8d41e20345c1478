//! Stores the credentials of `auth login`: in a file that only its owner can read, or in the keyring of the system.

use std::io::Write as _;
use std::path::Path;

use toml::{Table, Value};

/// The name of the file in the folder of the configuration.
pub(crate) const FILE: &str = "credentials.toml";

/// The key that indicates that the secrets are in the keyring.
pub(crate) const KEYRING: &str = "keyring";

/// The owner of credentials.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Owner<'a> {
    /// The profile.
    pub(crate) profile: &'a str,
    /// The section of the program; `""` for all sections.
    pub(crate) section: &'a str,
}

/// Stores credentials in the file, replacing those of the same owner.
///
/// # Errors
/// The file cannot be read or written.
pub(crate) fn store(folder: &Path, owner: Owner<'_>, credentials: Table) -> Result<(), String> {
    change(folder, |profiles| {
        let mut profile = match profiles.remove(owner.profile) {
            Some(Value::Table(profile)) => profile,
            _ => Table::new(),
        };
        if owner.section.is_empty() {
            // Tables contain the credentials of single sections, and are preserved.
            profile.retain(|_, value| value.is_table());
            profile.extend(credentials);
        } else {
            profile.insert(owner.section.to_owned(), Value::Table(credentials));
        }
        profiles.insert(owner.profile.to_owned(), Value::Table(profile));
    })
}

/// Removes the credentials of a section, or of a profile with all its sections, and returns them.
///
/// # Errors
/// The file cannot be read or written.
pub(crate) fn forget(folder: &Path, owner: Owner<'_>) -> Result<Option<Table>, String> {
    if !folder.join(FILE).exists() {
        return Ok(None);
    }
    let mut old = None;
    change(folder, |profiles| {
        old = match (owner.section, profiles.get_mut(owner.profile)) {
            ("", _) => profiles.remove(owner.profile),
            (section, Some(Value::Table(profile))) => profile.remove(section),
            _ => None,
        };
    })?;
    Ok(old.and_then(|old| old.as_table().cloned()))
}

/// Whether the secrets of a table are in the keyring.
pub(crate) fn is_in_keyring(table: &Table) -> bool {
    table.get(KEYRING).and_then(Value::as_bool) == Some(true)
}

fn change(folder: &Path, change: impl FnOnce(&mut Table)) -> Result<(), String> {
    let path = folder.join(FILE);
    let said = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    let mut file: Table = match read_text(&path) {
        Ok(Some(text)) => text
            .parse()
            .map_err(|_| format!("{} is not TOML", path.display()))?,
        Ok(None) => Table::new(),
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
    replace_private(&path, &text).map_err(said)
}

/// Reads a file, if it exists. Anything other than a regular file is rejected, because e.g. a pipe may never end.
///
/// # Errors
/// The file cannot be read, or is not a regular file.
pub(crate) fn read_text(path: &Path) -> std::io::Result<Option<String>> {
    let read = std::fs::metadata(path).and_then(|metadata| match metadata.is_file() {
        true => std::fs::read_to_string(path),
        false => Err(std::io::Error::other("it is not a file")),
    });
    match read {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether users other than the owner can read a file.
#[cfg(unix)]
pub(crate) fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
}

/// Always false: this system has no file modes.
#[cfg(not(unix))]
pub(crate) fn is_open_to_others(_: &Path) -> bool {
    false
}

/// Replaces a file with a new one that only its owner can read, atomically.
///
/// # Errors
/// The file cannot be written.
pub(crate) fn replace_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}", std::process::id()));
    let staged = path.with_file_name(name);
    let written = write_private(&staged, text).and_then(|()| std::fs::rename(&staged, path));
    if written.is_err() {
        // A failure cannot be handled here.
        let _ = std::fs::remove_file(&staged);
    }
    written
}

/// Writes a new file that only its owner can read.
///
/// # Errors
/// The file exists, or cannot be written.
pub(crate) fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Reads a secret from the keyring; `None` if there is no such secret, or no keyring.
#[cfg(feature = "keyring")]
pub(crate) fn from_keyring(program: &str, owner: Owner<'_>, key: &str) -> Option<String> {
    entry(program, owner, key).ok()?.get_password().ok()
}

/// Stores a secret in the keyring.
///
/// # Errors
/// The keyring is not available or rejects the secret.
#[cfg(feature = "keyring")]
pub(crate) fn to_keyring(
    program: &str,
    owner: Owner<'_>,
    key: &str,
    secret: &str,
) -> Result<(), String> {
    entry(program, owner, key)
        .and_then(|entry| entry.set_password(secret))
        .map_err(|error| format!("the keyring refuses the secret: {error}"))
}

/// Removes a secret from the keyring, if it is there.
#[cfg(feature = "keyring")]
pub(crate) fn forget_in_keyring(program: &str, owner: Owner<'_>, key: &str) {
    if let Ok(entry) = entry(program, owner, key) {
        // A missing secret is not an error.
        let _ = entry.delete_credential();
    }
}

#[cfg(feature = "keyring")]
fn entry(program: &str, owner: Owner<'_>, key: &str) -> keyring::Result<keyring::Entry> {
    let Owner { profile, section } = owner;
    let name = match section {
        "" => format!("{profile}/{key}"),
        section => format!("{profile}/{section}/{key}"),
    };
    keyring::Entry::new(program, &name)
}

/// Returns `None`, without the feature `keyring`.
#[cfg(not(feature = "keyring"))]
pub(crate) fn from_keyring(_: &str, _: Owner<'_>, _: &str) -> Option<String> {
    None
}

/// Returns an error, without the feature `keyring`.
#[cfg(not(feature = "keyring"))]
pub(crate) fn to_keyring(_: &str, _: Owner<'_>, _: &str, _: &str) -> Result<(), String> {
    Err("this program was built without the feature `keyring`".to_owned())
}

/// Does nothing, without the feature `keyring`.
#[cfg(not(feature = "keyring"))]
pub(crate) fn forget_in_keyring(_: &str, _: Owner<'_>, _: &str) {}

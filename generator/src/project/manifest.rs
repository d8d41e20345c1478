//! The manifest: hashes of all inputs and outputs, so that an unchanged state is detected without
//! generating.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::generator_version::{Age, age};
use super::size::Size;

/// The output of the last run, by crate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the generator that wrote it.
    #[serde(default)]
    pub generator: String,
    /// Entries by the name of the crate.
    #[serde(default, rename = "crate")]
    pub crates: BTreeMap<String, ManifestEntry>,
}

/// The inputs and outputs of a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestEntry {
    /// The hash of the options and names.
    pub options: String,
    /// Hashes of the files of the specification, by path.
    pub inputs: BTreeMap<String, String>,
    /// Hashes of the files of the crate, by path inside it.
    pub outputs: BTreeMap<String, String>,
    /// The sizes of the files of the crate, by path inside it.
    #[serde(default, with = "counts")]
    pub sizes: BTreeMap<String, Size>,
}

/// Sizes as `[lines, items, bodies]`.
mod counts {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serializer};

    use super::Size;

    pub(super) fn serialize<S: Serializer>(
        sizes: &BTreeMap<String, Size>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let counts = |size: &Size| [size.lines, size.items, size.bodies];
        serializer.collect_map(sizes.iter().map(|(path, size)| (path, counts(size))))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<String, Size>, D::Error> {
        let counts = BTreeMap::<String, [usize; 3]>::deserialize(deserializer)?;
        let size = |[lines, items, bodies]: [usize; 3]| Size {
            lines,
            items,
            bodies,
        };
        Ok(counts
            .into_iter()
            .map(|(path, counts)| (path, size(counts)))
            .collect())
    }
}

impl Manifest {
    /// Parses a manifest.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not a manifest, or if a newer generator wrote it, whose manifests may contain more.
    pub fn parse(text: &str) -> Result<Self, ManifestError> {
        #[derive(Deserialize)]
        struct Head {
            generator: String,
        }
        if let Ok(Head { generator }) = toml::from_str(text)
            && age(&generator) == Age::Newer
        {
            return Err(ManifestError::Newer(generator));
        }
        toml::from_str(text).map_err(|error| ManifestError::Unreadable(error.to_string()))
    }

    /// The text of the manifest.
    ///
    /// # Errors
    ///
    /// Returns an error if the generator has a bug.
    pub fn to_text(&self) -> Result<String, ManifestError> {
        let body =
            toml::to_string(self).map_err(|error| ManifestError::Unwritable(error.to_string()))?;
        Ok(format!(
            "# Written by clientwright: hashes of what went in and what came out.\n\n{body}"
        ))
    }
}

/// An error in a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ManifestError {
    /// It cannot be read, e.g. because of a merge.
    Unreadable(String),
    /// It cannot be written.
    Unwritable(String),
    /// This newer version of the generator wrote it.
    Newer(String),
}

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) | Self::Unwritable(why) => f.write_str(why.trim_end()),
            Self::Newer(version) => write!(f, "clientwright {version} wrote it"),
        }
    }
}

impl std::error::Error for ManifestError {}

/// The hash of a text, in hexadecimal: the first half of its SHA-256, which is enough to distinguish files.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    let mut text = sha256(bytes);
    text.truncate(32);
    text
}

/// The SHA-256 of a text with Unix line endings, in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    // Line endings are ignored: a checkout may convert them.
    let digest = if bytes.contains(&b'\r') {
        let text: Vec<u8> = bytes
            .iter()
            .enumerate()
            .filter(|(index, byte)| **byte != b'\r' || bytes.get(index + 1) != Some(&b'\n'))
            .map(|(_, byte)| *byte)
            .collect();
        Sha256::digest(&text)
    } else {
        Sha256::digest(bytes)
    };
    let mut text = String::with_capacity(64);
    for byte in &digest {
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_round_trips() {
        let mut manifest = Manifest {
            generator: "0.1.0".to_owned(),
            ..Manifest::default()
        };
        let entry = ManifestEntry {
            options: hash(b"options"),
            inputs: BTreeMap::from([("specs/a.yaml".to_owned(), hash(b"a"))]),
            outputs: BTreeMap::from([("src/lib.rs".to_owned(), hash(b"b"))]),
            sizes: BTreeMap::from([("src/lib.rs".to_owned(), Size::of("fn a() {}"))]),
        };
        manifest.crates.insert("a".to_owned(), entry);
        let text = manifest.to_text().unwrap();
        assert_eq!(Manifest::parse(&text), Ok(manifest));
    }

    #[test]
    fn an_invalid_manifest_is_distinguished_from_one_of_a_newer_generator() {
        let conflict = Manifest::parse("<<<<<<< HEAD\n").unwrap_err();
        assert!(matches!(&conflict, ManifestError::Unreadable(why) if why.contains("line 1")));
        let newer = "generator = \"99.0.0\"\ncrate = 1\n";
        let newer = Manifest::parse(newer).unwrap_err();
        assert_eq!(newer, ManifestError::Newer("99.0.0".to_owned()));
        let older = Manifest::parse("generator = \"e9e05777c06c7b3dc21ead4227476dea\"\n");
        assert_eq!(older.unwrap().crates.len(), 0);
    }

    #[test]
    fn line_endings_do_not_affect_a_hash() {
        assert_eq!(hash(b"a\r\nb\r\n"), hash(b"a\nb\n"));
        assert_ne!(hash(b"a\rb"), hash(b"ab"));
    }
}

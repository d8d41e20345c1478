//! The manifest: hashes of everything that went in and came out, so that "nothing changed" is told
//! without generating.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::size::Size;

/// What was generated last, by crate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The sources of the generator that wrote it.
    pub generator: String,
    /// By name of the crate.
    #[serde(default, rename = "crate")]
    pub crates: BTreeMap<String, ManifestEntry>,
}

/// What went into one crate and what came out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestEntry {
    /// The options.
    pub options: String,
    /// Hashes of the files of the specification, by path.
    pub inputs: BTreeMap<String, String>,
    /// Hashes of the files of the crate, by path inside it.
    pub outputs: BTreeMap<String, String>,
    /// How much code the files of the crate are, by path inside it.
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
    /// Reads a manifest. One that cannot be read counts as none: everything is generated anew.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        toml::from_str(text).unwrap_or_default()
    }

    /// The text of the manifest.
    #[must_use]
    pub fn to_text(&self) -> String {
        let body = toml::to_string(self).unwrap_or_default();
        format!(
            "# Written by `cargo xtask codegen`: hashes of what went in and what came out.\n\n{body}"
        )
    }
}

/// The hash of a text, in hexadecimal.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    // Line ends do not count: a checkout may turn them around.
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
    let mut text = String::with_capacity(32);
    for byte in digest.iter().take(16) {
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_back_as_it_was_written() {
        let mut manifest = Manifest {
            generator: hash(b"generator"),
            ..Manifest::default()
        };
        let entry = ManifestEntry {
            options: hash(b"options"),
            inputs: BTreeMap::from([("specs/a.yaml".to_owned(), hash(b"a"))]),
            outputs: BTreeMap::from([("src/lib.rs".to_owned(), hash(b"b"))]),
            sizes: BTreeMap::from([("src/lib.rs".to_owned(), Size::of("fn a() {}"))]),
        };
        manifest.crates.insert("a".to_owned(), entry);
        assert_eq!(Manifest::parse(&manifest.to_text()), manifest);
    }

    #[test]
    fn line_ends_do_not_change_a_hash() {
        assert_eq!(hash(b"a\r\nb\r\n"), hash(b"a\nb\n"));
        assert_ne!(hash(b"a\rb"), hash(b"ab"));
    }
}

//! The metadata of a generated package.

use std::collections::BTreeMap;

/// The metadata in the manifest of a generated package, except its name and version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageMetadata {
    /// `description`; if empty, it is based on the title of the specification.
    pub description: String,
    /// `keywords`.
    pub keywords: Vec<String>,
    /// `categories`; `api-bindings` by default.
    pub categories: Vec<String>,
    /// `license`; omitted if empty.
    pub license: String,
    /// `authors`.
    pub authors: Vec<String>,
    /// `repository`; omitted if empty.
    pub repository: String,
    /// `homepage`; omitted if empty.
    pub homepage: String,
    /// The registry that the package may be published to; any if empty.
    pub registry: String,
    /// `edition`.
    pub edition: Edition,
    /// `rust-version`: the minimum supported Rust version.
    pub rust_version: String,
    /// The section `[lints]` as TOML, with its header; empty if there is none.
    pub lints: String,
    /// License files, by their names in the package.
    pub license_files: BTreeMap<String, String>,
}

/// The minimum supported Rust version of generated crates and the runtime.
pub const RUST_VERSION: &str = "1.88";

impl Default for PackageMetadata {
    fn default() -> Self {
        Self {
            description: String::new(),
            keywords: Vec::new(),
            categories: vec!["api-bindings".to_owned()],
            license: String::new(),
            authors: Vec::new(),
            repository: String::new(),
            homepage: String::new(),
            registry: String::new(),
            edition: Edition::default(),
            rust_version: RUST_VERSION.to_owned(),
            lints: String::new(),
            license_files: BTreeMap::new(),
        }
    }
}

/// The Rust edition of a generated package. The generated code is the same in each.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Edition {
    /// 2021.
    #[serde(rename = "2021")]
    E2021,
    /// 2024.
    #[default]
    #[serde(rename = "2024")]
    E2024,
}

impl Edition {
    /// The value in `Cargo.toml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::E2021 => "2021",
            Self::E2024 => "2024",
        }
    }
}

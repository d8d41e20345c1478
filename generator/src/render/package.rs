//! What a generated package says about itself.

use std::collections::BTreeMap;

/// What the manifest of a generated package says about it, besides its name and version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageMetadata {
    /// `description`; if empty, the title of the specification is in it.
    pub description: String,
    /// `keywords`.
    pub keywords: Vec<String>,
    /// `categories`; `api-bindings` unless it is said otherwise.
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
    /// `rust-version`: the oldest Rust that the package promises to build with.
    pub rust_version: String,
    /// The section `[lints]` as TOML, with its head; none if empty.
    pub lints: String,
    /// Files with the text of the license, by their names in the package.
    pub license_files: BTreeMap<String, String>,
}

/// The oldest Rust that generated crates and the runtime build with.
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

/// The edition of Rust that a generated package is compiled in. The generated code is the same in each.
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
    /// As `Cargo.toml` has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::E2021 => "2021",
            Self::E2024 => "2024",
        }
    }
}

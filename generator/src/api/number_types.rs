//! Rust types of numbers.

use serde::Deserialize;

/// How many digits of a number are kept.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Digits {
    /// Those that a type of Rust has room for: `f64` for numbers, `i64` or `u64` for integers that
    /// have neither a format nor bounds that ask for another.
    #[default]
    Native,
    /// All of them.
    Exact,
}

impl Digits {
    /// All settings, with their names in a document.
    pub(crate) const NAMES: [(&'static str, Self); 2] =
        [("native", Self::Native), ("exact", Self::Exact)];
}

/// The types of numbers and integers whose schemas do not specify another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumberTypes {
    /// `numbers` in `clients.toml`, `x-numbers` in a document or schema.
    pub numbers: Digits,
    /// `integers` in `clients.toml`, `x-integers` in a document or schema.
    pub integers: Digits,
}

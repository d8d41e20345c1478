//! Versions of packages.

/// Whether a text is a valid version of a package.
#[must_use]
pub fn is_version(text: &str) -> bool {
    semver::Version::parse(text).is_ok()
}

/// Whether the first version is later than the second; `false` if one of them is not a valid version.
pub(crate) fn is_later_version(one: &str, other: &str) -> bool {
    let parse = semver::Version::parse;
    matches!((parse(one), parse(other)), (Ok(one), Ok(other)) if one > other)
}

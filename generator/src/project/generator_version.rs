//! Which version of the generator wrote a file.

use semver::Version;

/// The version of this generator.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The age of a version of the generator compared with this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    /// The same version.
    Same,
    /// An older or unspecified version.
    Older,
    /// A newer one.
    Newer,
}

/// Compares the generator version in a manifest with this one.
pub(super) fn age(recorded: &str) -> Age {
    compare(recorded, VERSION)
}

fn compare(recorded: &str, this: &str) -> Age {
    match (Version::parse(recorded), Version::parse(this)) {
        (Ok(recorded), Ok(this)) if recorded > this => Age::Newer,
        (Ok(recorded), Ok(this)) if recorded == this => Age::Same,
        _ => Age::Older,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_semver_precedence() {
        assert_eq!(compare("0.10.0", "0.9.1"), Age::Newer);
        assert_eq!(compare("0.9.0", "0.9.1"), Age::Older);
        assert_eq!(compare("1.0.0-beta.1", "1.0.0"), Age::Older);
        assert_eq!(compare(VERSION, VERSION), Age::Same);
        assert_eq!(age("e9e05777c06c7b3dc21ead4227476dea"), Age::Older);
        assert_eq!(age(""), Age::Older);
    }
}

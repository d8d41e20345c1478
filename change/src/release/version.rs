//! Versions, and the version that a change requires.

use std::cmp::Ordering;
use std::fmt;

use crate::level::Level;

/// A version of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Version {
    core: (u64, u64, u64),
    /// The pre-release after `-`.
    pre: Vec<String>,
}

impl Version {
    /// Parses a version; `None` if the text is not one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.split('+').next()?;
        let (core, pre) = match text.split_once('-') {
            Some((core, pre)) => (core, pre.split('.').map(str::to_owned).collect()),
            None => (text, Vec::new()),
        };
        let mut parts = core.split('.').map(|part| part.parse::<u64>().ok());
        let core = (parts.next()??, parts.next()??, parts.next()??);
        parts.next().is_none().then_some(Self { core, pre })
    }

    /// The lowest next version for changes of this level, according to Cargo's SemVer rules: before 1.0, the
    /// first non-zero number is the major version.
    pub(super) fn next(&self, level: Level) -> Self {
        let (major, minor, patch) = self.core;
        if level == Level::None {
            return self.clone();
        }
        // A pre-release is followed by the next pre-release for any change, because it makes no guarantees.
        if let Some(last) = self.pre.last() {
            let mut pre = self.pre.clone();
            match (last.parse::<u64>(), pre.last_mut()) {
                (Ok(number), Some(last)) => *last = number.saturating_add(1).to_string(),
                _ => pre.push("1".to_owned()),
            }
            return Self {
                core: self.core,
                pre,
            };
        }
        let core = match (level, major, minor) {
            (_, 0, 0) => (0, 0, patch.saturating_add(1)),
            (Level::Major, 0, _) => (0, minor.saturating_add(1), 0),
            (_, 0, _) => (0, minor, patch.saturating_add(1)),
            (Level::Major, ..) => (major.saturating_add(1), 0, 0),
            (Level::Minor, ..) => (major, minor.saturating_add(1), 0),
            _ => (major, minor, patch.saturating_add(1)),
        };
        Self {
            core,
            pre: Vec::new(),
        }
    }

    /// Whether this version allows changes of this level since another.
    pub(super) fn is_enough(&self, since: &Self, level: Level) -> bool {
        match level {
            Level::None => self >= since,
            // `2.0.0-rc.1` allows the same changes as `2.0.0`.
            _ => {
                self > since
                    && (self.core > since.core || !since.pre.is_empty())
                    && self.core >= since.next(level).core
            }
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (major, minor, patch) = self.core;
        write!(f, "{major}.{minor}.{patch}")?;
        match self.pre.is_empty() {
            true => Ok(()),
            false => write!(f, "-{}", self.pre.join(".")),
        }
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        let part = |one: &String, other: &String| match (one.parse::<u64>(), other.parse::<u64>()) {
            (Ok(one), Ok(other)) => one.cmp(&other),
            (Ok(_), Err(_)) => Ordering::Less,
            (Err(_), Ok(_)) => Ordering::Greater,
            (Err(_), Err(_)) => one.cmp(other),
        };
        self.core
            .cmp(&other.core)
            .then_with(|| match (self.pre.is_empty(), other.pre.is_empty()) {
                (true, true) => Ordering::Equal,
                (true, false) => Ordering::Greater,
                (false, true) => Ordering::Less,
                (false, false) => {
                    let mut parts = self.pre.iter().zip(&other.pre).map(|(a, b)| part(a, b));
                    parts
                        .find(|order| order.is_ne())
                        .unwrap_or_else(|| self.pre.len().cmp(&other.pre.len()))
                }
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_follows_the_rules_of_cargo() {
        for (from, patch, minor, major) in [
            ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
            ("0.2.3", "0.2.4", "0.2.4", "0.3.0"),
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
            ("1.0.0-rc.1", "1.0.0-rc.2", "1.0.0-rc.2", "1.0.0-rc.2"),
            ("1.0.0-rc", "1.0.0-rc.1", "1.0.0-rc.1", "1.0.0-rc.1"),
        ] {
            let version = Version::parse(from).unwrap_or_else(|| unreachable!("{from}"));
            for (level, expected) in [
                (Level::None, from),
                (Level::Patch, patch),
                (Level::Minor, minor),
                (Level::Major, major),
            ] {
                assert_eq!(version.next(level).to_string(), expected, "{from} {level}");
            }
        }
    }

    #[test]
    fn a_version_is_sufficient_or_too_low() {
        for (from, to, level, enough) in [
            ("1.2.3", "1.2.4", Level::Patch, true),
            ("1.2.3", "1.2.4", Level::Minor, false),
            ("1.2.3", "1.3.0", Level::Major, false),
            ("1.2.3", "2.0.0-rc.1", Level::Major, true),
            ("1.2.3", "1.2.3", Level::Patch, false),
            ("0.2.3", "0.2.4", Level::Minor, true),
            ("0.2.3", "0.2.9", Level::Major, false),
            ("0.2.3", "1.0.0", Level::Major, true),
            ("0.0.1", "0.0.2", Level::Major, true),
            ("1.0.0-rc.1", "1.0.0", Level::Major, true),
            ("1.0.0-rc.2", "1.0.0-rc.10", Level::Major, true),
            ("1.0.0", "1.0.0-rc.1", Level::None, false),
        ] {
            let version = |text| Version::parse(text).unwrap_or_else(|| unreachable!("{text}"));
            assert_eq!(
                version(to).is_enough(&version(from), level),
                enough,
                "{from} {to}"
            );
        }
        assert_eq!(Version::parse("1.2"), None);
        assert_eq!(Version::parse("1.2.3.4"), None);
    }
}

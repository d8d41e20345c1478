//! `[lints]` of `clients.toml`: the levels of diagnostics.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostics::{Level, LintLevels};

/// The table: a level for each code, or several levels with places.
///
/// ```toml
/// [lints]
/// warnings = "deny"
/// W0322 = "allow"
/// W0213 = [{ level = "allow", at = "specs/vendor" }, { level = "warn", at = "#/paths" }]
/// ```
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Lints(BTreeMap<String, Setting>);

#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "expected a level, or a list of `{ level, at }`")]
enum Setting {
    Level(String),
    Places(Vec<Place>),
}

#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    level: String,
    at: Option<String>,
}

impl Lints {
    /// The rules, and the errors in invalid ones, with their codes.
    pub(super) fn levels(&self) -> (LintLevels, Vec<(String, String)>) {
        let mut levels = LintLevels::new();
        let mut problems = Vec::new();
        let mut set = |code: &str, level: &str, place: Option<&str>| {
            let known = level.parse::<Level>();
            let result = known.and_then(|level| levels.set(code, level, place));
            if let Err(error) = result {
                problems.push((code.to_owned(), error.to_string()));
            }
        };
        for (code, setting) in &self.0 {
            match setting {
                Setting::Level(level) => set(code, level, None),
                Setting::Places(places) => {
                    for place in places {
                        set(code, &place.level, place.at.as_deref());
                    }
                }
            }
        }
        (levels, problems)
    }
}

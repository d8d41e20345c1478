//! The level of diagnostics in a project: `allow`, `warn` or `deny`, by code and place.

use std::fmt;
use std::str::FromStr;

use super::codes;
use super::collected::{Diagnostic, Diagnostics, Severity};
use crate::source::{Sources, nearest};

/// Errors that have a reasonable interpretation and may become warnings: an unresolved `$ref`
/// becomes a free-form value, a part of an extension has no effect.
const LOWERABLE: &[&str] = &[
    codes::UNREADABLE_FILE,
    codes::OUTSIDE_FILE,
    codes::BROKEN_REF,
    codes::REMOTE_REF,
    codes::ABSOLUTE_REF,
    codes::NOT_A_SCHEMA,
    codes::UNKNOWN_IN_EXTENSION,
    codes::EXTENSION_SLIP,
];

/// How a diagnostic is treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It is not reported, only counted.
    Allow,
    /// It is reported.
    Warn,
    /// It is an error: nothing is generated.
    Deny,
}

impl Level {
    /// The name of the level.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

impl FromStr for Level {
    type Err = LintError;

    fn from_str(text: &str) -> Result<Self, LintError> {
        [Self::Allow, Self::Warn, Self::Deny]
            .into_iter()
            .find(|level| level.as_str() == text)
            .ok_or_else(|| {
                LintError(format!(
                    "expected `allow`, `warn` or `deny`, found `{text}`"
                ))
            })
    }
}

/// Why a rule cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LintError(String);

impl fmt::Display for LintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LintError {}

/// Rules for the level of diagnostics. Of several matching rules, the one with the longest place
/// applies; of those, the last one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LintLevels {
    rules: Vec<Rule>,
    deny_warnings: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    code: &'static str,
    level: Level,
    path: String,
    pointer: String,
}

impl LintLevels {
    /// Every diagnostic has its default level.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The levels as text, the same for equal levels; empty if there are none.
    #[must_use]
    pub fn to_text(&self) -> String {
        let all = self.deny_warnings.then(|| "warnings=deny".to_owned());
        let rules = self.rules.iter().map(|rule| {
            let (code, level) = (rule.code, rule.level.as_str());
            format!("{code}={level}@{}{}", rule.path, rule.pointer)
        });
        all.into_iter().chain(rules).collect::<Vec<_>>().join(" ")
    }

    /// Turns every warning into an error, unless a rule sets its level to `allow` or `warn`.
    pub fn deny_warnings(&mut self) {
        self.deny_warnings = true;
    }

    /// Sets the level of a code, e.g. `W0404`; `warnings` with [`Level::Deny`] means all warnings.
    ///
    /// `place` limits the rule: the path of a file or folder (`specs/vendor`), a JSON pointer
    /// (`#/components/schemas/Order`), or both (`specs/a.yaml#/paths`); it includes everything
    /// below.
    ///
    /// # Errors
    /// Unknown code, or a level that is not allowed for an error.
    pub fn set(&mut self, code: &str, level: Level, place: Option<&str>) -> Result<(), LintError> {
        if code == "warnings" {
            if level != Level::Deny || place.is_some() {
                let message = "`warnings` can only be `deny`, without a place";
                return Err(LintError(message.to_owned()));
            }
            self.deny_warnings = true;
            return Ok(());
        }
        let Some(known) = codes::find(code) else {
            let meant = nearest(code, codes::every().map(|known| known.code));
            let meant = meant.map_or(String::new(), |meant| format!(": did you mean `{meant}`?"));
            return Err(LintError(format!("there is no code `{code}`{meant}")));
        };
        if known.code.starts_with('E') && level != Level::Deny {
            let why = match (level, LOWERABLE.contains(&known.code)) {
                (Level::Warn, true) => None,
                (_, true) => Some("it can be `warn`, but must be reported"),
                (_, false) => Some("there is no reasonable reading of the document without it"),
            };
            if let Some(why) = why {
                let level = level.as_str();
                return Err(LintError(format!("`{code}` must not be `{level}`: {why}")));
            }
        }
        let (path, pointer) = place
            .unwrap_or_default()
            .split_once('#')
            .unwrap_or((place.unwrap_or_default(), ""));
        self.rules.push(Rule {
            code: known.code,
            level,
            path: crate::source::normalize(path),
            pointer: pointer.trim_end_matches('/').to_owned(),
        });
        Ok(())
    }

    /// Whether every diagnostic has its default level.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Appends other rules.
    #[must_use]
    pub fn with(mut self, others: &Self) -> Self {
        self.rules.extend(others.rules.iter().cloned());
        self.deny_warnings |= others.deny_warnings;
        self
    }

    /// Whether a rule mentions this code.
    #[must_use]
    pub fn mention(&self, code: &str) -> bool {
        self.rules.iter().any(|rule| rule.code == code)
    }

    /// The level of a diagnostic according to the rules, if one matches.
    fn level(&self, found: &Diagnostic, sources: &Sources) -> Option<Level> {
        let span = found.primary.as_ref().map(|(span, _)| *span);
        let path = span.and_then(|span| Some(sources.file(span.file)?.path()));
        let fits = |rule: &&Rule| {
            let in_file =
                rule.path.is_empty() || path.is_some_and(|path| is_below(&rule.path, path));
            let in_place = rule.pointer.is_empty()
                || span.is_some_and(|span| is_below(&rule.pointer, &sources.pointer(span)));
            rule.code == found.code && in_file && in_place
        };
        // Of several with the same length, the last one.
        let rule = self
            .rules
            .iter()
            .filter(fits)
            .max_by_key(|rule| rule.path.len() + rule.pointer.len());
        match rule {
            Some(rule) => Some(rule.level),
            None => {
                (self.deny_warnings && found.severity == Severity::Warning).then_some(Level::Deny)
            }
        }
    }
}

/// Whether a path is a folder or something below it.
fn is_below(folder: &str, path: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Diagnostics {
    /// Drops allowed diagnostics, and turns errors into warnings where the rules say so. Must be
    /// called before checking whether there are errors.
    pub fn relax(&mut self, levels: &LintLevels, sources: &Sources) {
        if levels.rules.is_empty() {
            return;
        }
        let mut allowed = std::mem::take(&mut self.allowed);
        self.list.retain_mut(|found| {
            let level = levels.level(found, sources);
            if found.severity == Severity::Warning && level == Some(Level::Allow) {
                *allowed.entry(found.code).or_default() += 1;
                return false;
            }
            // An error without a place is about the main document, which is always required.
            if found.severity == Severity::Error
                && level == Some(Level::Warn)
                && found.primary.is_some()
            {
                found.severity = Severity::Warning;
            }
            true
        });
        self.allowed = allowed;
        self.look_for_errors();
    }

    /// Turns denied warnings into errors. Must be called after all diagnostics are collected, so
    /// that one run reports everything.
    pub fn enforce(&mut self, levels: &LintLevels, sources: &Sources) {
        for found in &mut self.list {
            if levels.level(found, sources) == Some(Level::Deny) {
                found.severity = Severity::Error;
            }
        }
        self.look_for_errors();
    }

    pub(super) fn look_for_errors(&mut self) {
        let mut list = self.list.iter();
        self.has_errors =
            self.errors_not_kept > 0 || list.any(|found| found.severity == Severity::Error);
    }
}

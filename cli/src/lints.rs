//! `--allow`, `--warn` and `--deny`: how bad diagnostics are.

use clientwright_generator::diagnostics::{Level, LintLevels};

/// A code, e.g. `W0404`, and perhaps a place, e.g. `W0404@specs/vendor` or `W0404@#/paths`.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct LintArguments {
    /// Does not report this code, or not at this place; may be repeated.
    #[arg(long, value_name = "CODE[@PLACE]")]
    allow: Vec<String>,
    /// Reports this code, and goes on; makes warnings of errors that have a reasonable reading, such as
    /// a `$ref` that leads nowhere. May be repeated.
    #[arg(long, value_name = "CODE[@PLACE]")]
    warn: Vec<String>,
    /// Makes errors of this code, or of all `warnings`; may be repeated.
    #[arg(long, value_name = "CODE[@PLACE]|warnings")]
    deny: Vec<String>,
}

impl LintArguments {
    /// The rules; those that deny come last.
    pub(crate) fn levels(&self) -> Result<LintLevels, String> {
        let mut levels = LintLevels::new();
        for (level, codes) in [
            (Level::Allow, &self.allow),
            (Level::Warn, &self.warn),
            (Level::Deny, &self.deny),
        ] {
            for text in codes {
                let (code, place) = match text.split_once('@') {
                    Some((code, place)) => (code, Some(place)),
                    None => (text.as_str(), None),
                };
                levels
                    .set(code, level, place)
                    .map_err(|error| format!("--{} {text}: {error}", level.as_str()))?;
            }
        }
        Ok(levels)
    }
}

/// `--deny` alone: what a run that others will repeat without it must not change the result of.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct DenyArguments {
    /// Fails where this code, or any of all `warnings`, is reported that `[lints]` in clients.toml neither
    /// allows nor keeps as a warning; may be repeated.
    #[arg(long, value_name = "CODE[@PLACE]|warnings")]
    deny: Vec<String>,
}

impl DenyArguments {
    /// The rules.
    pub(crate) fn levels(&self) -> Result<LintLevels, String> {
        let arguments = LintArguments {
            deny: self.deny.clone(),
            ..LintArguments::default()
        };
        arguments.levels()
    }
}

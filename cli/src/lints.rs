//! `--allow`, `--warn` and `--deny`: the levels of diagnostics.

use clientwright_generator::diagnostics::{Level, LintLevels};

use crate::failure::Failure;

/// A code, e.g. `W0404`, optionally with a place, e.g. `W0404@specs/vendor` or `W0404@#/paths`.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct LintArguments {
    /// Does not report this code [at this place]; may be repeated.
    #[arg(long, value_name = "CODE[@PLACE]")]
    allow: Vec<String>,
    /// Reports this code as a warning, even if it is an error, provided that there is a reasonable interpretation,
    /// as for an unresolved `$ref`; may be repeated.
    #[arg(long, value_name = "CODE[@PLACE]")]
    warn: Vec<String>,
    /// Reports this code, or all `warnings`, as errors; may be repeated.
    #[arg(long, value_name = "CODE[@PLACE]|warnings")]
    deny: Vec<String>,
}

impl LintArguments {
    /// The rules; `--deny` comes last.
    pub(crate) fn levels(&self) -> Result<LintLevels, Failure> {
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
                levels.set(code, level, place).map_err(|error| {
                    Failure::usage(format!("--{} {text}: {error}", level.as_str()))
                })?;
            }
        }
        Ok(levels)
    }
}

/// Only `--deny`, because the other options would change the result, which later runs without them must reproduce.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct DenyArguments {
    /// Fails if this code, or any of the `warnings`, is reported, unless `[lints]` in clients.toml
    /// sets it to `allow` or `warn`; may be repeated.
    #[arg(long, value_name = "CODE[@PLACE]|warnings")]
    deny: Vec<String>,
}

impl DenyArguments {
    /// The rules.
    pub(crate) fn levels(&self) -> Result<LintLevels, Failure> {
        let arguments = LintArguments {
            deny: self.deny.clone(),
            ..LintArguments::default()
        };
        arguments.levels()
    }
}

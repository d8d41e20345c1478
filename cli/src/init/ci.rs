//! Where the drift check runs.

/// The continuous integration that a workflow is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Ci {
    /// A workflow in `.github/workflows`.
    Github,
    /// A job for `.gitlab-ci.yml`.
    Gitlab,
    /// None.
    None,
}

//! The CI system that runs the drift check.

/// The CI system that a workflow is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Ci {
    /// A workflow in `.github/workflows`.
    Github,
    /// A job for `.gitlab-ci.yml`.
    Gitlab,
    /// No workflow.
    None,
}

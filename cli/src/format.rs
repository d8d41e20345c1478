//! How a command prints its result.

/// The output format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Human-readable text.
    #[default]
    Human,
    /// JSON, for programs; documented at <https://docs.rs/clientwright/latest/clientwright/json>.
    Json,
}

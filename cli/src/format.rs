//! How a command prints its result.

/// For people or for programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Text for people.
    #[default]
    Human,
    /// JSON for programs; documented at <https://docs.rs/clientwright/latest/clientwright/json>.
    Json,
}

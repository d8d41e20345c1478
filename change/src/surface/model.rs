//! The surface of a crate.

use std::collections::BTreeMap;
use std::fmt;

use super::item::Item;

/// The public surface of a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface {
    /// By public path, e.g. `types::Order`.
    pub items: BTreeMap<String, Item>,
    /// The features of the package, with the features that they enable.
    pub features: BTreeMap<String, Vec<String>>,
    /// The packages whose types are part of the surface, with their version requirements.
    pub public_dependencies: BTreeMap<String, String>,
}

/// Why the surface of a crate cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurfaceError(pub(super) String);

impl fmt::Display for SurfaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SurfaceError {}

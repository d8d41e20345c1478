//! The document: one OpenAPI description, independent of its version.
//!
//! Every part has the [`Span`](crate::source::Span) it was read from. `$ref`s to parameters, responses, headers, request
//! bodies, examples, links and path items are resolved and copied in (they cannot be circular in a
//! valid document); schemas are in an arena and refer to each other by [`SchemaId`], because they
//! may be recursive.
//!
//! [`Document`] is the root: [`Operation`]s, the arena of [`Schema`]s that they refer to by
//! [`SchemaId`], [`SecurityScheme`]s, and additional data ([`Info`], [`Server`], [`Tag`]).

mod arena;
mod bounds;
mod operations;
mod parts;
mod references;
mod schemas;
mod security;
mod whole;

pub use arena::Schemas;
pub use bounds::*;
pub use operations::*;
pub use parts::*;
pub use references::*;
pub use schemas::*;
pub use security::*;
pub use whole::*;

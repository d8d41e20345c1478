//! The document: one OpenAPI description with all version differences gone.
//!
//! Every part carries the [`Span`] it was read from. `$ref`s to parameters, responses, headers,
//! request bodies, examples, links and path items are followed and copied in (they cannot be
//! cyclic in a valid document); schemas live in an arena and refer to each other by [`SchemaId`],
//! because schemas may be recursive.
//!
//! [`Document`] is the whole: [`Operation`]s, the arena of [`Schema`]s that they mention by [`SchemaId`],
//! [`SecurityScheme`]s, and what is alongside them ([`Info`], [`Server`], [`Tag`]).

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

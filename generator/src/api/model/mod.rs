//! The model of an API: the only thing the renderers know.
//!
//! [`Api`] is the whole. It has [`Operation`]s with what is sent ([`RequestBody`], [`Parameter`]) and what comes back
//! ([`Success`], [`Pagination`]), the [`Type`]s that these mention by [`TypeId`], and how it is reached ([`Server`],
//! [`SecurityScheme`]). What a document says of any of them is in their [`Docs`].

mod access;
mod docs;
mod operations;
mod parts;
mod requests;
mod responses;
mod types;
mod whole;

pub use access::*;
pub use docs::*;
pub use operations::*;
pub use parts::*;
pub use requests::*;
pub use responses::*;
pub use types::*;
pub use whole::*;

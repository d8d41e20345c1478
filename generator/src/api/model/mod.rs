//! The model of an API: the only thing the renderers know.
//!
//! [`Api`] is the whole. It has [`Operation`]s with what is sent ([`RequestBody`], [`Parameter`]) and what comes back
//! ([`Success`], [`Pagination`]) and waited for ([`Waiter`]), the calls that it links to ([`Link`]), the [`Type`]s that these mention by [`TypeId`], and how it is reached ([`Server`],
//! [`SecurityScheme`]). What a document says of any of them is in their [`Docs`].

mod access;
mod aliases;
mod checks;
mod docs;
mod links;
mod long_running;
mod operations;
mod parts;
mod requests;
mod responses;
mod types;
mod waiters;
mod whole;
mod xml;

pub use access::*;
pub(crate) use aliases::*;
pub use checks::*;
pub use docs::*;
pub use links::*;
pub use long_running::*;
pub use operations::*;
pub use parts::*;
pub use requests::*;
pub use responses::*;
pub use types::*;
pub use waiters::*;
pub use whole::*;
pub use xml::*;

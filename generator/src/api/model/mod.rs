//! The model of an API: the only input of the renderers.
//!
//! [`Api`] is the root. It has [`Operation`]s with requests ([`RequestBody`], [`Parameter`]), responses
//! ([`Success`], [`Pagination`]), waiters ([`Waiter`]) and links ([`Link`]), the [`Type`]s that these refer
//! to by [`TypeId`], and access data ([`Server`], [`SecurityScheme`]). The documentation of each part is in
//! its [`Docs`].

mod access;
mod aliases;
mod alternatives;
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
pub(crate) use alternatives::alternatives;
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

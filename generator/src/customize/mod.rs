//! The settings of a project for a document that it cannot change: which operations are generated,
//! and the names of their parts.
//!
//! All of them are data from the options. They are applied to the document before it is lowered
//! (`selection`), or to the API before it is named (`renames`); renderers are independent of them.

mod customization;
mod derives;
mod glob;
mod inbound;
mod omitted;
mod paging;
mod placed;
mod reach;
mod renames;
mod replaced_security;
mod selection;
mod settings_only;
mod types;

pub use customization::{Customization, Layout};
pub use derives::{ForTypes, MapKind};
pub use paging::{Paging, PagingStyle};
pub use placed::Placed;
pub use renames::{Members, Names, Renames};
pub use selection::{Selection, Selectors};
pub(crate) use settings_only::settings_only;
pub use types::TypeMap;

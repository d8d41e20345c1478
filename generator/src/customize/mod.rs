//! What a project says of a document that is not its own to change: which operations are generated, and
//! what their parts are called.
//!
//! All of it is data from the options. It is applied to the document before it is lowered
//! (`selection`), or to the API before it is named (`renames`); renderers do not know it.

mod customization;
mod derives;
mod glob;
mod inbound;
mod paging;
mod placed;
mod reach;
mod renames;
mod selection;
mod types;

pub use customization::{Customization, Layout};
pub use derives::{ForTypes, MapKind};
pub use paging::{Paging, PagingStyle};
pub use placed::Placed;
pub use renames::{Members, Names, Renames};
pub use selection::{Selection, Selectors};
pub use types::TypeMap;

//! From values to what stands on the wire: parameters, paths and bodies.
//!
//! Everything starts from JSON, so that a type has to know one way to write itself.

mod form;
mod multipart;
mod part;
mod path;
mod percent;
mod style;
mod text;
mod urlencoded;

pub(crate) use form::{form, query_string};
pub use multipart::Multipart;
pub use part::Part;
pub(crate) use path::{expand, placeholders};
pub(crate) use percent::{component, is_unreserved, push_component};
pub(crate) use style::{
    OUTER_BLANK, Unwritten, cookie, has_outer_blank, header, path_value, query,
};

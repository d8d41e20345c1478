//! Serialization of values for the wire: parameters, paths and bodies.
//!
//! Everything is based on JSON, so that a type needs only one serialization.

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

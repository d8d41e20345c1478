//! The reasons why a body does not match the specification, whatever its format.
//!
//! [`body`] is the error of all readers; `xml` has the position in an XML text. The readers of JSON, XML
//! and multipart bodies use these errors.

mod body;
#[cfg(feature = "xml")]
mod xml;

pub use body::BodyError;
#[cfg(feature = "xml")]
pub use xml::XmlError;
#[cfg(feature = "xml")]
pub(crate) use xml::XmlProblem;

//! Why a body is not what the specification promises, whatever it is read as.
//!
//! [`body`] is the error of all readers; [`xml`] the place in a text of XML. What reads bodies of JSON, XML and
//! several parts is above this and fails with these.

mod body;
#[cfg(feature = "xml")]
mod xml;

pub use body::BodyError;
#[cfg(feature = "xml")]
pub use xml::XmlError;
#[cfg(feature = "xml")]
pub(crate) use xml::XmlProblem;

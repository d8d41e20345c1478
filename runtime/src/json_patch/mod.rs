//! JSON Patch (RFC 6902): changes to a document as a list of operations ([`patch`]) with validated pointers
//! ([`mod@pointer`]).

mod patch;
mod pointer;

pub use patch::JsonPatch;
pub use pointer::{InvalidJsonPointer, JsonPointer};

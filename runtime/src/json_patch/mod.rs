//! JSON Patch (RFC 6902): changes of a document as a list of operations ([`patch`]) with checked pointers
//! ([`pointer`]).

mod patch;
mod pointer;

pub use patch::JsonPatch;
pub use pointer::{InvalidJsonPointer, JsonPointer};

// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module each, with its request type.

mod send_unions;

pub use send_unions::SendUnions;

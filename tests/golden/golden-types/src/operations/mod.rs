// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module each, with its request type.

mod get_sample;
mod put_sample;

pub use get_sample::GetSample;
pub use put_sample::PutSample;

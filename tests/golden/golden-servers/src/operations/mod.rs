// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod get_a;
mod get_b;
mod get_c;
mod get_d;
mod get_e;
mod put_a;

pub use get_a::GetA;
pub use get_b::GetB;
pub use get_c::GetC;
pub use get_d::GetD;
pub use get_e::GetE;
pub use put_a::PutA;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::codegen::v1::RawResponse;
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody};
    pub(super) use crate::api::API;
}

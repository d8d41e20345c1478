//! What a generated crate says about its API, as constants.
//!
//! Generated functions only name these; the runtime reads them to build, send and judge a call.

mod api;
mod idempotency_key;
mod operation;
mod pagination;

pub use api::{
    Api, ErrorConventions, ErrorMatch, OAuth2Flows, OwnServers, RateLimit, SecurityKind,
    SecurityScheme, Server, ServerVariable,
};
pub use idempotency_key::{IdempotencyKey, IdempotencyKeyFormat};
pub use operation::{Encoding, Location, Method, Operation, Parameter, PartEncoding, Style};
pub use pagination::Pagination;

//! The description of an API in a generated crate.
//!
//! The runtime uses it to build, send and classify calls. Errors, observers and transports refer to
//! operations by it, and [`Client::api`](crate::Client::api) returns all of it. Only generated code creates
//! these values: later versions may add fields.

mod api;
mod idempotency_key;
pub(crate) mod link;
pub(crate) mod long_running;
mod operation;
pub(crate) mod pagination;
pub(crate) mod parameter;
pub(crate) mod read_as;
pub(crate) mod received;
pub(crate) mod streaming;
pub(crate) mod waiter;

pub use api::{
    Api, ErrorConventions, ErrorMatch, OAuth2Flows, OwnServers, RateLimit, SecurityKind,
    SecurityScheme, Server, ServerVariable,
};
pub use idempotency_key::{IdempotencyKey, IdempotencyKeyFormat};
pub(crate) use link::{LinkPart, LinkPiece, LinkValue};
pub(crate) use long_running::{LongRunning, ResultAt};
pub(crate) use operation::covers;
pub use operation::{Method, Operation};
pub(crate) use pagination::Pagination;
pub(crate) use parameter::{Encoding, Location, Parameter, PartEncoding, Style};
pub(crate) use read_as::ReadAs;
pub(crate) use received::{PartShape, ReceivedPart};
pub(crate) use streaming::{ItemShape, Streaming};
pub(crate) use waiter::{Acceptor, Subject, Test, WaitOutcome, Waiter, Wanted};

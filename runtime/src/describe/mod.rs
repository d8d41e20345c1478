//! What a generated crate says about its API.
//!
//! The runtime reads it to build, send and judge a call. Errors, observers and transports name
//! operations by it, and [`Client::api`](crate::Client::api) hands out all of it. Only generated code
//! makes these values: more may be said in later versions.

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

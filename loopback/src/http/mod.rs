//! HTTP for services: complete requests, responses, and connections that can be reset.

mod body;
mod connection;
mod request;
mod response;

pub(crate) use body::Body;
pub(crate) use connection::{Connection, ConnectionReset};
pub use request::Request;
pub(crate) use request::Unreadable;
pub use response::Response;

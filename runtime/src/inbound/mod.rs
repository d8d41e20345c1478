//! Requests that an API makes to a server of its user: webhooks, callbacks, listeners.
//!
//! [`incoming`] is such a request before it is a type, [`message`] what a specification says of one, [`choose`] finds
//! out which of several messages it is, [`path`] takes paths apart, [`parameter`] reads what is not in the body, [`form`] bodies that are forms,
//! and [`respond`] writes what is sent back. [`pairs`], [`styled`], [`deep`] and [`texts`] are the way from texts to
//! JSON, from which every type is read. Nothing of it knows a web framework.

mod choose;
mod deep;
mod error;
mod form;
mod incoming;
mod message;
mod pairs;
mod parameter;
mod path;
pub(crate) mod respond;
mod styled;
mod texts;

pub use choose::{Table, parse};
pub use error::{InboundError, InboundParameter};
pub use incoming::Incoming;
pub use message::Message;

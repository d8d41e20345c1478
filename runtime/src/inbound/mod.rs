//! Requests from an API to a server of its user: webhooks, callbacks, listeners.
//!
//! [`incoming`] is such a request before it is read, [`message`] its description, [`choose`] identifies which
//! of several messages it is, [`path`] matches paths, [`parameter`] reads parameters, [`form`] reads bodies
//! that are forms, and [`respond`] creates responses. [`pairs`], [`styled`], [`deep`] and [`texts`] convert
//! texts to JSON, from which every type is read. The module is independent of web frameworks.

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

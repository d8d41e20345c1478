//! HTTP as the sandbox sees it: a whole request in, an answer out, a connection that can be torn.

mod answer;
mod body;
mod codes;
mod connection;
mod problem;
mod request;

pub(crate) use answer::Answer;
pub(crate) use body::Body;
pub(crate) use connection::{Connection, Tear};
pub(crate) use problem::Problem;
pub(crate) use request::{Request, Unreadable};

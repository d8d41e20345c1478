//! `links` of responses: the operation that a link leads to, and the [`expression`]s that give its parameters.

mod expression;
mod link;

pub(super) use link::lower;

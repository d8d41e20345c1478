//! `links` of responses: the linked operation, and the [`expression`]s for its parameters.

mod expression;
mod link;

pub(super) use link::lower;

// Generated from an OpenAPI specification; change the specification instead.

//! `POST /hub/again`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/hub/again", "subscribeAgain")
        .answers("201", "")
        .accept("");

impl Client {
    /// `POST /hub/again`.
    ///
    /// # Responses
    ///
    /// - 201: Subscribed.
    ///
    /// Defined at `inbound.yaml#/paths/~1hub~1again/post`.
    pub fn subscribe_again(&self) -> SubscribeAgain {
        SubscribeAgain { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    SubscribeAgain, subscribe_again,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

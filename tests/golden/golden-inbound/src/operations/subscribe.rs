// Generated from an OpenAPI specification; change the specification instead.

//! `POST /hub`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/hub", "subscribe")
        .answers("201", "")
        .accept("");

impl Client {
    /// `POST /hub`.
    ///
    /// # Responses
    ///
    /// - 201: Subscribed.
    ///
    /// Defined at `inbound.yaml#/paths/~1hub/post`.
    pub fn subscribe(&self, body: &types::SubscribeBody) -> Subscribe {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        Subscribe { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    Subscribe, subscribe,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

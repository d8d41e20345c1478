// Generated from an OpenAPI specification; change the specification instead.

//! `POST /keys/cautious`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/keys/cautious", "orderCautiously")
        .answers("204", "")
        .accept("")
        .idempotency_key("X-Key", describe::IdempotencyKeyFormat::Hex)
        .idempotent(false);

impl Client {
    /// `POST /keys/cautious`.
    ///
    /// Each call has a unique key in the header `X-Key`, which is the same in all attempts.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1keys~1cautious/post`.
    pub fn order_cautiously(&self) -> OrderCautiously {
        OrderCautiously { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    OrderCautiously, order_cautiously,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

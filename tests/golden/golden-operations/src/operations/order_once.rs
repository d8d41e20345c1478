// Generated from an OpenAPI specification; change the specification instead.

//! `POST /keys/described`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/keys/described", "orderOnce")
        .answers("204", "")
        .accept("")
        .idempotency_key("Idempotency-Key", describe::IdempotencyKeyFormat::Uuid);

impl Client {
    /// `POST /keys/described`.
    ///
    /// # Arguments
    ///
    /// - `x_source` (header)
    ///
    /// Each call has a unique key in the header `Idempotency-Key`, which is the same in all attempts, so it can be retried.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1keys~1described/post`.
    pub fn order_once(&self, x_source: &str) -> OrderOnce {
        let mut call = self.core.call(&OPERATION);
        call.in_header("X-Source", &x_source);
        OrderOnce { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    OrderOnce, order_once,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl OrderOnce {
    /// One for each order.
    ///
    /// Sent as `idempotency-key` in the header.
    pub fn idempotency_key<'a>(mut self, idempotency_key: impl IntoOption<&'a str>) -> Self {
        self.call.in_header("idempotency-key", &idempotency_key.into_option());
        self
    }
}

// Generated from an OpenAPI specification; change the specification instead.

//! `POST /orders`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/orders", "placeOrder")
        .answers("200", "");

impl Client {
    /// `POST /orders`.
    ///
    /// Defined at `checks.yaml#/paths/~1orders/post`.
    pub fn place_order(&self, body: &types::Order) -> PlaceOrder {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        PlaceOrder { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PlaceOrder, place_order,
    types::Order, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

// Generated from an OpenAPI specification; change the specification instead.

//! `POST /v2/orders`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/v2/orders", "postV2Orders")
        .answers("201", "");

impl Client {
    /// `POST /v2/orders`.
    ///
    /// # Responses
    ///
    /// - 201: Created.
    ///
    /// Defined at `configured.yaml#/paths/~1v2~1orders/post`.
    pub fn place_order(&self, body: &types::PurchaseOrder) -> PlaceOrder {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        PlaceOrder { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PlaceOrder, place_order,
    types::PurchaseOrder, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

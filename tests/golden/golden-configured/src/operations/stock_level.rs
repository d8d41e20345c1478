// Generated from an OpenAPI specification; change the specification instead.

//! `GET /stock/{sku}/level`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/stock/{sku}/level", "level")
        .answers("200", "");

impl Client {
    /// `GET /stock/{sku}/level`.
    ///
    /// # Responses
    ///
    /// - 200: The quantity in stock.
    ///
    /// Defined at `configured.yaml#/paths/~1stock~1{sku}~1level/get`.
    pub fn stock_level(&self, sku: &str) -> StockLevel {
        let mut call = self.core.call(&OPERATION);
        call.path("sku", &sku);
        StockLevel { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    StockLevel, stock_level,
    types::StockLevel, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

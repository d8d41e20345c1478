// Generated from an OpenAPI specification; change the specification instead.

//! `GET /prices`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/prices", "watchPrices")
        .answers("200", "default")
        .accept("text/event-stream");

static STREAM: describe::Streaming = describe::Streaming::new("text/event-stream");

impl Client {
    /// `GET /prices`.
    ///
    /// # Responses
    ///
    /// - 200: Prices
    ///
    /// # Errors
    ///
    /// - any other status: Wrong
    ///
    /// Defined at `streams.yaml#/paths/~1prices/get`.
    pub fn watch_prices(&self) -> WatchPrices {
        WatchPrices { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    WatchPrices, watch_prices,
    String, (), ErrorBody,
    RawResponse::text, RawResponse::error_json,
);

impl WatchPrices {
    pub fn symbol<'a>(mut self, symbol: impl IntoOption<&'a str>) -> Self {
        self.call.query("symbol", &symbol.into_option());
        self
    }

    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::Price, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::error_json)
    }
}

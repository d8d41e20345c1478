// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answers/pictures`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answers/pictures", "watchPictures")
        .answers("200", "")
        .accept("multipart/x-mixed-replace");

static STREAM: describe::Streaming = describe::Streaming::new(
        "multipart/x-mixed-replace",
    )
    .parts(describe::PartShape::Bytes);

impl Client {
    /// `GET /answers/pictures`.
    ///
    /// # Responses
    ///
    /// - 200: One after the other
    ///
    /// Defined at `parts.yaml#/paths/~1answers~1pictures/get`.
    pub fn watch_pictures(&self) -> WatchPictures {
        WatchPictures { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    WatchPictures, watch_pictures,
    Vec<clientwright_runtime::Binary>, (), ErrorBody,
    success, RawResponse::no_error_body,
);

impl WatchPictures {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(
        self,
    ) -> clientwright_runtime::ItemStream<clientwright_runtime::Binary, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}

fn success(response: &RawResponse) -> Result<Vec<clientwright_runtime::Binary>, BodyError> {
    response.part_list(describe::PartShape::Bytes)
}

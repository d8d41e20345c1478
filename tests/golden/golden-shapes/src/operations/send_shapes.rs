// Generated from an OpenAPI specification; change the specification instead.

//! `POST /shapes`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/shapes", "sendShapes")
        .answers("200", "");

impl Client {
    /// `POST /shapes`.
    ///
    /// Defined at `shapes.yaml#/paths/~1shapes/post`.
    pub fn send_shapes(&self, body: &types::Tuples) -> SendShapes {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        SendShapes { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    SendShapes, send_shapes,
    types::Tuples, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl SendShapes {
    /// At least `2` items.
    pub fn range<'a>(
        mut self,
        range: impl IntoOption<&'a clientwright_runtime::Tuple<(i64, i64)>>,
    ) -> Self {
        self.call.query("range", &range.into_option());
        self
    }
}

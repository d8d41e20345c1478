// Generated from an OpenAPI specification; change the specification instead.

//! `POST /positions`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/positions", "addPositions")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /positions`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1positions/post`.
    pub fn add_positions(&self, body: &types::AddPositionsBody) -> AddPositions {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart(
            "multipart/mixed",
            body,
            &[
                describe::PartEncoding::new("ByLink")
                    .content_type("application/vnd.link+json")
                    .unnamed(),
                describe::PartEncoding::new("picture")
                    .content_type("image/png")
                    .unnamed()
                    .required_headers(&["X-Width"]),
                describe::PartEncoding::new("part 3").unnamed(),
            ],
        );
        AddPositions { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddPositions, add_positions,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl AddPositions {
    /// The header `X-Width` of the part `picture`, which is required.
    pub fn picture_x_width(mut self, picture_x_width: impl IntoOption<i64>) -> Self {
        self.call
            .part_header(
                "picture",
                &describe::Parameter::header("X-Width"),
                &picture_x_width.into_option(),
            );
        self
    }
}

// Generated from an OpenAPI specification; change the specification instead.

//! `POST /styled`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/styled", "addStyled")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /styled`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1styled/post`.
    pub fn add_styled(&self, body: &types::AddStyledBody) -> AddStyled {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart(
            "multipart/form-data",
            body,
            &[
                describe::PartEncoding::new("csv").style(describe::Style::Form, false),
                describe::PartEncoding::new("deep")
                    .style(describe::Style::DeepObject, true),
                describe::PartEncoding::new("meta")
                    .content_type("application/vnd.meta+json"),
                describe::PartEncoding::new("form")
                    .content_type("application/x-www-form-urlencoded"),
            ],
        );
        AddStyled { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddStyled, add_styled,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

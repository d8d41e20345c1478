// Generated from an OpenAPI specification; change the specification instead.

//! `POST /parts`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/parts", "sendParts")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /parts`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `swagger.yaml#/paths/~1parts/post`.
    pub fn send_parts(&self, body: &types::SendPartsBody) -> SendParts {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart(
            "multipart/form-data",
            body,
            &[
                describe::PartEncoding::new("s")
                    .style(describe::Style::SpaceDelimited, false),
                describe::PartEncoding::new("t")
                    .style(describe::Style::TabDelimited, false),
                describe::PartEncoding::new("c").style(describe::Style::Form, false),
                describe::PartEncoding::new("m").style(describe::Style::Form, true),
            ],
        );
        SendParts { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    SendParts, send_parts,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

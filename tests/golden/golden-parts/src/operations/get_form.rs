// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answers/form`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answers/form", "getForm")
        .answers("200", "")
        .accept("multipart/form-data");

impl Client {
    /// `GET /answers/form`.
    ///
    /// # Responses
    ///
    /// - 200: Parts by name
    ///
    /// Defined at `parts.yaml#/paths/~1answers~1form/get`.
    pub fn get_form(&self) -> GetForm {
        GetForm { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetForm, get_form,
    types::GetFormResponse, (), ErrorBody,
    success, RawResponse::no_error_body,
);

fn success(response: &RawResponse) -> Result<types::GetFormResponse, BodyError> {
    response
        .parts(
            &[
                describe::ReceivedPart::new("title", describe::PartShape::Text),
                describe::ReceivedPart::new("count", describe::PartShape::Json),
                describe::ReceivedPart::new("on", describe::PartShape::Text),
                describe::ReceivedPart::new("meta", describe::PartShape::Json),
                describe::ReceivedPart::new("cover", describe::PartShape::Bytes),
                describe::ReceivedPart::new("pages", describe::PartShape::Bytes).list(),
                describe::ReceivedPart::new("tags", describe::PartShape::Text).list(),
                describe::ReceivedPart::new("any", describe::PartShape::Bytes),
                describe::ReceivedPart::new("", describe::PartShape::Text),
            ],
        )
}

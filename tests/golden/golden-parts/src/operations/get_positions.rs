// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answers/positions`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answers/positions", "getPositions")
        .answers("200", "")
        .accept("multipart/mixed");

impl Client {
    /// `GET /answers/positions`.
    ///
    /// # Responses
    ///
    /// - 200: Parts by position
    ///
    /// Defined at `parts.yaml#/paths/~1answers~1positions/get`.
    pub fn get_positions(&self) -> GetPositions {
        GetPositions { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetPositions, get_positions,
    types::GetPositionsResponse, (), ErrorBody,
    success, RawResponse::no_error_body,
);

fn success(response: &RawResponse) -> Result<types::GetPositionsResponse, BodyError> {
    response
        .parts(
            &[
                describe::ReceivedPart::new("ByLink", describe::PartShape::Json),
                describe::ReceivedPart::new("picture", describe::PartShape::Bytes),
                describe::ReceivedPart::new("", describe::PartShape::Text),
            ],
        )
}

// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answers/list`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answers/list", "getPartList")
        .answers("200", "")
        .accept("multipart/mixed");

impl Client {
    /// `GET /answers/list`.
    ///
    /// # Responses
    ///
    /// - 200: Any number of parts
    ///
    /// Defined at `parts.yaml#/paths/~1answers~1list/get`.
    pub fn get_part_list(&self) -> GetPartList {
        GetPartList { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetPartList, get_part_list,
    Vec<types::ByLink>, (), ErrorBody,
    success, RawResponse::no_error_body,
);

fn success(response: &RawResponse) -> Result<Vec<types::ByLink>, BodyError> {
    response.part_list(describe::PartShape::Json)
}

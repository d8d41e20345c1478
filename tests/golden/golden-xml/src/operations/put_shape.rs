// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /shapes`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/shapes", "putShape")
        .answers("200", "")
        .accept("application/xml");

impl Client {
    /// `PUT /shapes`.
    ///
    /// # Responses
    ///
    /// - 200: The same
    ///
    /// Defined at `xml.yaml#/paths/~1shapes/put`.
    pub fn put_shape(&self, body: &types::Drawing) -> PutShape {
        let mut call = self.core.call(&OPERATION);
        call.body_xml("application/xml", body, &super::xml::DRAWING_BODY);
        PutShape { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutShape, put_shape,
    types::Drawing, (), ErrorBody,
    success, RawResponse::no_error_body,
);

fn success(response: &RawResponse) -> Result<types::Drawing, BodyError> {
    response.xml(&super::xml::DRAWING_BODY)
}

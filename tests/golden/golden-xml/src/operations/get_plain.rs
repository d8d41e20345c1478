// Generated from an OpenAPI specification; change the specification instead.

//! `GET /plain`: Says nothing of XML, which is the only notation.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/plain", "getPlain")
        .answers("200 204", "")
        .accept("text/xml");

impl Client {
    /// Says nothing of XML, which is the only notation.
    ///
    /// `GET /plain`
    ///
    /// # Responses
    ///
    /// - 200: A row
    /// - 204: None
    ///
    /// Defined at `xml.yaml#/paths/~1plain/get`.
    pub fn get_plain(&self) -> GetPlain {
        GetPlain { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetPlain, get_plain,
    Option<types::Row>, (), ErrorBody,
    success, RawResponse::no_error_body,
);

fn success(response: &RawResponse) -> Result<Option<types::Row>, BodyError> {
    response.optional_xml(&super::xml::ROW_BODY)
}

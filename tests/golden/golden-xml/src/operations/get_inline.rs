// Generated from an OpenAPI specification; change the specification instead.

//! `GET /inline`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/inline", "getInline")
        .answers("200", "")
        .accept("application/json, application/xml;q=0.9");

impl Client {
    /// `GET /inline`.
    ///
    /// # Responses
    ///
    /// - 200: The same schema, written twice
    ///
    /// Defined at `xml.yaml#/paths/~1inline/get`.
    pub fn get_inline(&self) -> GetInline {
        GetInline { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetInline, get_inline,
    types::GetInlineResponse, (), ErrorBody,
    success, RawResponse::no_error_body,
);

impl GetInline {
    /// Requests only `application/json`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json");
        self
    }

    /// Requests only `application/xml`.
    pub fn accept_xml(mut self) -> Self {
        self.call.header("accept", "application/xml");
        self
    }
}

fn success(response: &RawResponse) -> Result<types::GetInlineResponse, BodyError> {
    response.xml(&super::xml::VALUE_BODY)
}

// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /catalogue`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/catalogue", "putCatalogue")
        .answers("200", "")
        .accept("application/xml");

impl Client {
    /// `PUT /catalogue`.
    ///
    /// # Responses
    ///
    /// - 200: The same
    ///
    /// Defined at `xml.yaml#/paths/~1catalogue/put`.
    pub fn put_catalogue(&self, body: &types::Catalogue) -> PutCatalogue {
        let mut call = self.core.call(&OPERATION);
        call.body_xml(
            "application/xml; charset=iso-8859-1",
            body,
            &super::xml::CATALOGUE_BODY,
        );
        PutCatalogue { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutCatalogue, put_catalogue,
    types::Catalogue, (), ErrorBody,
    success, RawResponse::no_error_body,
);

fn success(response: &RawResponse) -> Result<types::Catalogue, BodyError> {
    response.xml(&super::xml::CATALOGUE_BODY)
}

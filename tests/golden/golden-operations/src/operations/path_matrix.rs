// Generated from an OpenAPI specification; change the specification instead.

//! `GET /path/matrix/joined/{text}/{list}/{object}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/path/matrix/joined/{text}/{list}/{object}", "pathMatrix")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /path/matrix/joined/{text}/{list}/{object}`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1path~1matrix~1joined~1{text}~1{list}~1{object}/get`.
    pub fn path_matrix(
        &self,
        text: &str,
        list: impl IntoIterator<Item = impl AsRef<str>>,
        object: &types::Rgb,
    ) -> PathMatrix {
        let mut call = self.core.call(&OPERATION);
        call.set(
            &describe::Parameter::path("text").style(describe::Style::Matrix),
            &text,
        );
        call.set(
            &describe::Parameter::path("list").style(describe::Style::Matrix),
            &clientwright_runtime::codegen::v1::texts(list),
        );
        call.set(
            &describe::Parameter::path("object").style(describe::Style::Matrix),
            object,
        );
        PathMatrix { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PathMatrix, path_matrix,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

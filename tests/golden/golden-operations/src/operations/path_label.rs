// Generated from an OpenAPI specification; change the specification instead.

//! `GET /path/label/joined/{text}/{list}/{object}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/path/label/joined/{text}/{list}/{object}", "pathLabel")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /path/label/joined/{text}/{list}/{object}`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1path~1label~1joined~1{text}~1{list}~1{object}/get`.
    pub fn path_label(
        &self,
        text: &str,
        list: impl IntoIterator<Item = impl AsRef<str>>,
        object: &types::Rgb,
    ) -> PathLabel {
        let mut call = self.core.call(&OPERATION);
        call.set(
            &describe::Parameter::path("text").style(describe::Style::Label),
            &text,
        );
        call.set(
            &describe::Parameter::path("list").style(describe::Style::Label),
            &clientwright_runtime::codegen::v1::texts(list),
        );
        call.set(
            &describe::Parameter::path("object").style(describe::Style::Label),
            object,
        );
        PathLabel { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PathLabel, path_label,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

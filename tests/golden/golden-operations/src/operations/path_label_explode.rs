// Generated from an OpenAPI specification; change the specification instead.

//! `GET /path/label/exploded/{text}/{list}/{object}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/path/label/exploded/{text}/{list}/{object}", "pathLabelExplode")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /path/label/exploded/{text}/{list}/{object}`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1path~1label~1exploded~1{text}~1{list}~1{object}/get`.
    pub fn path_label_explode(
        &self,
        text: &str,
        list: impl IntoIterator<Item = impl AsRef<str>>,
        object: &types::Rgb,
    ) -> PathLabelExplode {
        let mut call = self.core.call(&OPERATION);
        call.set(
            &describe::Parameter::path("text").style(describe::Style::Label),
            &text,
        );
        call.set(
            &describe::Parameter::path("list")
                .style(describe::Style::Label)
                .explode(true),
            &clientwright_runtime::codegen::v1::texts(list),
        );
        call.set(
            &describe::Parameter::path("object")
                .style(describe::Style::Label)
                .explode(true),
            object,
        );
        PathLabelExplode { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PathLabelExplode, path_label_explode,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

// Generated from an OpenAPI specification; change the specification instead.

//! `GET /path/simple/exploded/{text}/{list}/{object}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/path/simple/exploded/{text}/{list}/{object}", "pathSimpleExplode")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /path/simple/exploded/{text}/{list}/{object}`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1path~1simple~1exploded~1{text}~1{list}~1{object}/get`.
    pub fn path_simple_explode(
        &self,
        text: &str,
        list: impl IntoIterator<Item = impl AsRef<str>>,
        object: &types::Rgb,
    ) -> PathSimpleExplode {
        let mut call = self.core.call(&OPERATION);
        call.path("text", &text);
        call.set(
            &describe::Parameter::path("list").explode(true),
            &clientwright_runtime::codegen::v1::texts(list),
        );
        call.set(&describe::Parameter::path("object").explode(true), object);
        PathSimpleExplode { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PathSimpleExplode, path_simple_explode,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

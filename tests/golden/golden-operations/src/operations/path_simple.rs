// Generated from an OpenAPI specification; change the specification instead.

//! `GET /path/simple/joined/{text}/{list}/{object}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/path/simple/joined/{text}/{list}/{object}", "pathSimple")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /path/simple/joined/{text}/{list}/{object}`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1path~1simple~1joined~1{text}~1{list}~1{object}/get`.
    pub fn path_simple(
        &self,
        text: &str,
        list: impl IntoIterator<Item = impl AsRef<str>>,
        object: &types::Rgb,
    ) -> PathSimple {
        let mut call = self.core.call(&OPERATION);
        call.path("text", &text);
        call.path("list", &clientwright_runtime::codegen::v1::texts(list));
        call.path("object", object);
        PathSimple { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PathSimple, path_simple,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

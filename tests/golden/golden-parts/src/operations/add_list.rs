// Generated from an OpenAPI specification; change the specification instead.

//! `POST /list`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/list", "addList")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /list`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1list/post`.
    pub fn add_list(&self, body: &[clientwright_runtime::Binary]) -> AddList {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/mixed", &body, &[]);
        AddList { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddList, add_list,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

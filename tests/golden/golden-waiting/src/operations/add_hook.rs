// Generated from an OpenAPI specification; change the specification instead.

//! `POST /hooks`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/hooks", "addHook")
        .answers("202", "")
        .security(&[&[("key", &[])]])
        .accept("");

impl Client {
    /// `POST /hooks`.
    ///
    /// # Responses
    ///
    /// - 202: Accepted
    ///
    /// Defined at `waiting.yaml#/paths/~1hooks/post`.
    pub fn add_hook(&self) -> AddHook {
        AddHook { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddHook, add_hook,
    (), headers::AddHookHeaders, ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

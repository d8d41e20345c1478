// Generated from an OpenAPI specification; change the specification instead.

//! `GET /{a}/x-{b}.json`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/{a}/x-{b}.json", "get by a x- b .json")
        .answers("200", "");

impl Client {
    /// `GET /{a}/x-{b}.json`.
    ///
    /// # Responses
    ///
    /// - 200: Everything
    ///
    /// Defined at `hostile.yaml#/paths/~1{a}~1x-{b}.json/get`.
    pub fn get_by_a_x_b_json(&self, a: &str, b: &str) -> GetByAXBJson {
        let mut call = self.core.call(&OPERATION);
        call.path("a", &a);
        call.path("b", &b);
        GetByAXBJson { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetByAXBJson, get_by_a_x_b_json,
    types::Everything, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /labels`: A map in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/labels", "replaceLabels")
        .answers("204", "")
        .accept("");

impl Client {
    /// A map in the body.
    ///
    /// `PUT /labels`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1labels/put`.
    pub fn replace_labels(
        &self,
        body: &std::collections::BTreeMap<String, String>,
    ) -> ReplaceLabels {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        ReplaceLabels { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ReplaceLabels, replace_labels,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

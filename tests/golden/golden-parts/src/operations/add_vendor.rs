// Generated from an OpenAPI specification; change the specification instead.

//! `POST /vendor`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/vendor", "addVendor")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /vendor`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1vendor/post`.
    pub fn add_vendor(&self, body: &types::Parcel) -> AddVendor {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/vnd.acme.parcel; version=2", body, &[]);
        AddVendor { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddVendor, add_vendor,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

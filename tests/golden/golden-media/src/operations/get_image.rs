// Generated from an OpenAPI specification; change the specification instead.

//! `GET /image`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/image", "getImage")
        .answers("200", "")
        .accept("image/*");

impl Client {
    /// `GET /image`.
    ///
    /// # Responses
    ///
    /// - 200: A picture
    ///
    /// Defined at `media.yaml#/paths/~1image/get`.
    pub fn get_image(&self) -> GetImage {
        GetImage { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetImage, get_image,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

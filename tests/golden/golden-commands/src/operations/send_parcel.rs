// Generated from an OpenAPI specification; change the specification instead.

//! `POST /parcels`: Send a file with headers.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/parcels", "sendParcel")
        .answers("204", "")
        .accept("");

impl Client {
    /// Send a file with headers.
    ///
    /// `POST /parcels`
    ///
    /// # Responses
    ///
    /// - 204: Taken
    ///
    /// Defined at `commands.yaml#/paths/~1parcels/post`.
    pub fn send_parcel(&self, body: &types::SendParcelBody) -> SendParcel {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart(
            "multipart/form-data",
            body,
            &[describe::PartEncoding::new("file").required_headers(&["X-Kind"])],
        );
        SendParcel { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    SendParcel, send_parcel,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl SendParcel {
    /// The header `X-Kind` of the part `file`, which is required.
    ///
    /// The kind of file.
    pub fn file_x_kind<'a>(mut self, file_x_kind: impl IntoOption<&'a str>) -> Self {
        self.call
            .part_header(
                "file",
                &describe::Parameter::header("X-Kind"),
                &file_x_kind.into_option(),
            );
        self
    }

    /// The header `X-Sizes` of the part `file`.
    pub fn file_x_sizes<'a>(mut self, file_x_sizes: impl IntoOption<&'a [i64]>) -> Self {
        self.call
            .part_header(
                "file",
                &describe::Parameter::header("X-Sizes"),
                &file_x_sizes.into_option(),
            );
        self
    }
}

// Generated from an OpenAPI specification; change the specification instead.

//! `POST /album`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/album", "addAlbum")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /album`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1album/post`.
    pub fn add_album(&self, body: &types::Album) -> AddAlbum {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/form-data", body, &[]);
        AddAlbum { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddAlbum, add_album,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

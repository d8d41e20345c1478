// Generated from an OpenAPI specification; change the specification instead.

//! `POST /samples/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/samples/{id}", "addFiles")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /samples/{id}`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `types.yaml#/paths/~1samples~1{id}/post`.
    pub fn add_files(
        &self,
        id: impl Into<clientwright_runtime::Uuid>,
        body: &types::Files,
    ) -> AddFiles {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id.into());
        call.body_multipart(
            "multipart/form-data",
            body,
            &[
                describe::PartEncoding::new("clip").content_type("video/mp4"),
                describe::PartEncoding::new("cover").content_type("image/png"),
                describe::PartEncoding::new("scans").content_type("image/tiff"),
                describe::PartEncoding::new("text")
                    .content_type("text/html; charset=utf-8"),
                describe::PartEncoding::new("photo").content_type("image/png"),
                describe::PartEncoding::new("pages").content_type("application/pdf"),
                describe::PartEncoding::new("stamp")
                    .content_type("application/octet-stream"),
            ],
        );
        AddFiles { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddFiles, add_files,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl AddFiles {
    pub fn note<'a>(mut self, note: impl IntoOption<&'a str>) -> Self {
        self.call.query("note", &note.into_option());
        self
    }
}

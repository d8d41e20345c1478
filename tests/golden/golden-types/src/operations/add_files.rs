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
    /// # Arguments
    ///
    /// - `id` (path)
    ///
    /// # Answers
    ///
    /// - 204: Kept
    ///
    /// Defined at `types.yaml:27`.
    pub fn add_files(&self, id: &clientwright_runtime::Uuid, body: &types::Files) -> AddFiles {
        let mut call = self.core.call(&OPERATION);
        call.path("id", id);
        let mut parts = clientwright_runtime::Multipart::new();
        parts.bytes("photo", None, Some("image/png"), body.photo.0.clone());
        for file in &body.pages {
            parts.bytes("pages", None, Some("application/pdf"), file.0.clone());
        }
        for file in body.clip.iter() {
            parts.bytes("clip", None, Some("video/mp4"), file.0.clone());
        }
        parts.field_as("text", "text/html; charset=utf-8", &body.text);
        for file in body.cover.iter() {
            parts.bytes("cover", None, Some("image/png"), file.0.clone());
        }
        for file in body.scans.iter().flatten() {
            parts.bytes("scans", None, Some("image/tiff"), file.0.clone());
        }
        parts.field("stamp", &body.stamp);
        parts.members(&body.additional_properties);
        call.body_multipart(parts);
        AddFiles { call }
    }
}

clientwright_runtime::request!(
    AddFiles, add_files,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl AddFiles {
    /// `note`.
    ///
    /// Sent as `note` in the query.
    pub fn note(mut self, note: &str) -> Self {
        self.call.query("note", &note);
        self
    }
}

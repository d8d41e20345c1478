// Generated from an OpenAPI specification; change the specification instead.

//! `POST /headed`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/headed", "addHeaded")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /headed`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1headed/post`.
    pub fn add_headed(&self) -> AddHeaded {
        AddHeaded { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddHeaded, add_headed,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl AddHeaded {
    /// Sent as `multipart/form-data`.
    pub fn body(self, body: &types::Parcel) -> Self {
        let mut call = self.call;
        call.body_multipart(
            "multipart/form-data",
            body,
            &[
                describe::PartEncoding::new("meta").required_headers(&["X-Priority"]),
                describe::PartEncoding::new("media").content_type("image/png"),
            ],
        );
        Self { call }
    }

    /// The header `X-Priority` of the part `meta`, which is required.
    ///
    /// The priority.
    pub fn meta_x_priority(mut self, meta_x_priority: impl IntoOption<i64>) -> Self {
        self.call
            .part_header(
                "meta",
                &describe::Parameter::header("X-Priority"),
                &meta_x_priority.into_option(),
            );
        self
    }

    /// The header `X-Tags` of the part `meta`.
    pub fn meta_x_tags(mut self, meta_x_tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .part_header(
                "meta",
                &describe::Parameter::header("X-Tags"),
                &clientwright_runtime::codegen::v1::texts(meta_x_tags),
            );
        self
    }

    /// The header `X-Taken` of the part `media`.
    pub fn media_x_taken(
        mut self,
        media_x_taken: impl IntoOption<clientwright_runtime::Date>,
    ) -> Self {
        self.call
            .part_header(
                "media",
                &describe::Parameter::header("X-Taken"),
                &media_x_taken.into_option(),
            );
        self
    }

    /// The header `X-Detail` of the part `media`.
    pub fn media_x_detail<'a>(
        mut self,
        media_x_detail: impl IntoOption<&'a types::AddHeadedMediaXDetailHeader>,
    ) -> Self {
        self.call
            .part_header(
                "media",
                &describe::Parameter::header("X-Detail").json(),
                &media_x_detail.into_option(),
            );
        self
    }
}

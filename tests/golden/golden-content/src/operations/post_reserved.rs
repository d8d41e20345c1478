// Generated from an OpenAPI specification; change the specification instead.

//! `POST /reserved`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/reserved", "postReserved")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /reserved`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1reserved/post`.
    pub fn post_reserved(&self) -> PostReserved {
        PostReserved { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    PostReserved, post_reserved,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl PostReserved {
    pub fn at<'a>(mut self, at: impl IntoOption<&'a str>) -> Self {
        self.call
            .set(&describe::Parameter::query("at").allow_reserved(), &at.into_option());
        self
    }

    pub fn list(mut self, list: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("list").explode(false).allow_reserved(),
                &clientwright_runtime::codegen::v1::texts(list),
            );
        self
    }

    pub fn deep<'a>(
        mut self,
        deep: impl IntoOption<&'a std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.call
            .set(
                &describe::Parameter::query("deep")
                    .style(describe::Style::DeepObject)
                    .explode(false)
                    .allow_reserved(),
                &deep.into_option(),
            );
        self
    }

    pub fn plain<'a>(mut self, plain: impl IntoOption<&'a str>) -> Self {
        self.call.query("plain", &plain.into_option());
        self
    }

    /// Sent as `application/x-www-form-urlencoded`.
    pub fn body(self, body: &types::PostReservedBody) -> Self {
        let mut call = self.call;
        call.body_form(body, &[describe::Encoding::new("a").allow_reserved()]);
        Self { call }
    }
}

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
    /// Sets `at` in the query.
    pub fn at(mut self, at: &str) -> Self {
        self.call.set(&describe::Parameter::query("at").allow_reserved(), &at);
        self
    }

    /// Sets `list` in the query.
    pub fn list(mut self, list: &[String]) -> Self {
        self.call
            .set(
                &describe::Parameter::query("list").explode(false).allow_reserved(),
                &list,
            );
        self
    }

    /// Sets `deep` in the query.
    pub fn deep(mut self, deep: &std::collections::BTreeMap<String, String>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("deep")
                    .style(describe::Style::DeepObject)
                    .explode(false)
                    .allow_reserved(),
                deep,
            );
        self
    }

    /// Sets `plain` in the query.
    pub fn plain(mut self, plain: &str) -> Self {
        self.call.query("plain", &plain);
        self
    }

    /// The body of the request.
    pub fn body(self, body: &types::PostReservedBody) -> Self {
        let mut call = self.call;
        call.body_form(body, &[describe::Encoding::new("a").allow_reserved()]);
        Self { call }
    }
}

// Generated from an OpenAPI specification; change the specification instead.

//! `GET /untyped`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/untyped", "getUntyped")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /untyped`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1untyped/get`.
    pub fn get_untyped(&self) -> GetUntyped {
        GetUntyped { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetUntyped, get_untyped,
    (), headers::GetUntypedHeaders, ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl GetUntyped {
    pub fn any<'a>(mut self, any: impl IntoOption<&'a clientwright_runtime::Value>) -> Self {
        self.call.set(&describe::Parameter::query("any").json(), &any.into_option());
        self
    }

    /// Sent as `X-Any` in the header.
    pub fn x_any<'a>(mut self, x_any: impl IntoOption<&'a clientwright_runtime::Value>) -> Self {
        self.call
            .set(&describe::Parameter::header("X-Any").json(), &x_any.into_option());
        self
    }

    pub fn pairs<'a>(mut self, pairs: impl IntoOption<&'a clientwright_runtime::Value>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("pairs").style(describe::Style::FormContent),
                &pairs.into_option(),
            );
        self
    }

    pub fn word<'a>(mut self, word: impl IntoOption<&'a str>) -> Self {
        self.call.query("word", &word.into_option());
        self
    }
}

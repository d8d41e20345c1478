// Generated from an OpenAPI specification; change the specification instead.

//! `GET /header/joined`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/header/joined", "headerSimple")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /header/joined`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1header~1joined/get`.
    pub fn header_simple(&self) -> HeaderSimple {
        HeaderSimple { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    HeaderSimple, header_simple,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl HeaderSimple {
    /// Sent as `X-Text` in the header.
    pub fn x_text<'a>(mut self, x_text: impl IntoOption<&'a str>) -> Self {
        self.call.in_header("X-Text", &x_text.into_option());
        self
    }

    /// Sent as `X-List` in the header.
    pub fn x_list(mut self, x_list: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call.in_header("X-List", &clientwright_runtime::codegen::v1::texts(x_list));
        self
    }

    /// Sent as `X-Object` in the header.
    pub fn x_object<'a>(mut self, x_object: impl IntoOption<&'a types::Rgb>) -> Self {
        self.call.in_header("X-Object", &x_object.into_option());
        self
    }
}

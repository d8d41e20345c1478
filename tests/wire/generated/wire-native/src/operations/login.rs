// Generated from an OpenAPI specification; change the specification instead.

//! `POST /login`: A form in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/login", "login")
        .answers("204", "")
        .accept("");

impl Client {
    /// A form in the body.
    ///
    /// `POST /login`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1login/post`.
    pub fn login(&self, body: &types::LoginBody) -> Login {
        let mut call = self.core.call(&OPERATION);
        call.body_form(body, &[]);
        Login { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    Login, login,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

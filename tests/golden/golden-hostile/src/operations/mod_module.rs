// Generated from an OpenAPI specification; change the specification instead.

//! `OPTIONS /collide`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Options, "/collide", "mod")
        .answers("204", "")
        .accept("");

impl Client {
    /// `OPTIONS /collide`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1collide/options`.
    pub fn r#mod(&self) -> Mod {
        Mod { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    Mod, r#mod,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /collide`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/collide", "日本語")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PATCH /collide`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1collide/patch`.
    pub fn ri_ben_yu(&self) -> RiBenYu {
        RiBenYu { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    RiBenYu, ri_ben_yu,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

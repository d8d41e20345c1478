// Generated from an OpenAPI specification; change the specification instead.

//! `HEAD /head`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Head, "/head", "headThing")
        .answers("200 206", "404");

impl Client {
    /// `HEAD /head`.
    ///
    /// # Responses
    ///
    /// - 200: The headers that GET would return
    /// - 206: A part of it
    ///
    /// # Errors
    ///
    /// - 404: None
    ///
    /// Defined at `media.yaml#/paths/~1head/head`.
    pub fn head_thing(&self) -> HeadThing {
        HeadThing { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    HeadThing, head_thing,
    (), headers::HeadThingHeaders, ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

// Generated from an OpenAPI specification; change the specification instead.

//! `GET /serviceNumber`: List your Orange service numbers.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/serviceNumber", "listServiceNumbers")
        .answers("200", "400 401 403 404 405 406 408 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// List your Orange service numbers.
    ///
    /// The services of your account with their Orange service numbers (also called
    /// LD numbers) and technical numbers. A ticket is created for one of each.
    ///
    /// **Assumed**: Method and path are ours: they are missing from Orange's page
    ///
    /// `GET /serviceNumber`
    ///
    /// # Responses
    ///
    /// - 200: Your services.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/trouble-tickets.yaml#/paths/~1serviceNumber/get`.
    pub fn list_service_numbers(&self) -> ListServiceNumbers {
        ListServiceNumbers { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListServiceNumbers, list_service_numbers,
    Vec<types::OrangeService>, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);

// Generated from an OpenAPI specification; change the specification instead.

//! `GET /serviceNumber`: List your Orange service numbers.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/serviceNumber", "listServiceNumbers")
        .answers("200", "400 401 403 404 405 406 408 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// List your Orange service numbers.
    ///
    /// The services of your account with their Orange service numbers (also called LD numbers) and
    /// technical numbers. A ticket is created for one of each.
    ///
    /// **Assumed**: Method and path are ours: Orange's page lost them
    ///
    /// `GET /serviceNumber`
    ///
    /// # Answers
    ///
    /// - 200: Your services.
    ///
    /// # Errors
    ///
    /// - 400: The call is malformed.
    /// - 401 *(reported)*: The token is missing, wrong or expired. Only an expired one (42) is worth a second try.
    /// - 403 *(reported)*: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all.
    /// - 404: There is no such ticket. A wrong base URL or path looks the same.
    /// - 405: The path does not know the method. Since both are assumed here, check them first.
    /// - 406 *(reported)*: Orange cannot answer in a media type that the call accepts.
    /// - 408 *(reported)*: The call took too long to arrive.
    /// - 422: A rule of the business forbids the call. The codes are not documented.
    /// - 429 *(reported)*: Too many calls. No `Retry-After` is documented: wait at least a second.
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown.
    /// - 502 *(reported)*: The gateway did not understand the API behind it. Whether the call had an effect is unknown.
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat.
    /// - 504 *(reported)*: The API behind the gateway did not answer in time. Whether the call had an effect is unknown.
    /// - any other status *(assumed)*: Any other failure.
    ///
    /// Defined at `specs/trouble-tickets.yaml:87`.
    pub fn list_service_numbers(&self) -> ListServiceNumbers {
        ListServiceNumbers { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListServiceNumbers, list_service_numbers,
    Vec<types::OrangeService>, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);

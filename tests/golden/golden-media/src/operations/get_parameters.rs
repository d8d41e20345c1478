// Generated from an OpenAPI specification; change the specification instead.

//! `GET /two/parameters`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/two/parameters", "getParameters")
        .answers("200", "")
        .accept("application/json; charset=utf-8, text/csv; header=present;q=0.9");

impl Client {
    /// `GET /two/parameters`.
    ///
    /// # Responses
    ///
    /// - 200: Rows
    ///
    /// See [`GetParametersResponse`](crate::operations::GetParametersResponse).
    ///
    /// Defined at `media.yaml#/paths/~1two~1parameters/get`.
    pub fn get_parameters(&self) -> GetParameters {
        GetParameters { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetParameters, get_parameters,
    GetParametersResponse, (), ErrorBody,
    success, RawResponse::no_error_body,
);

impl GetParameters {
    /// Requests only `application/json; charset=utf-8`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json; charset=utf-8");
        self
    }

    /// Requests only `text/csv; header=present`.
    pub fn accept_csv(mut self) -> Self {
        self.call.header("accept", "text/csv; header=present");
        self
    }
}

/// A response of [`Client::get_parameters`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetParametersResponse {
    /// Status 200, `application/json; charset=utf-8`.
    Json(types::Row),
    /// Status 200, `text/csv; header=present`.
    Text(String),
}

fn success(response: &RawResponse) -> Result<GetParametersResponse, BodyError> {
    match response.status().as_u16() {
        200 => {
            if response.is_of("text/csv") {
                RawResponse::text(response).map(GetParametersResponse::Text)
            } else {
                RawResponse::json(response).map(GetParametersResponse::Json)
            }
        }
        _ => response.undocumented(),
    }
}

// Generated from an OpenAPI specification; change the specification instead.

//! `GET /two/csv`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/two/csv", "getRows")
        .answers("200 203", "")
        .accept("application/json, text/csv;q=0.9");

impl Client {
    /// `GET /two/csv`.
    ///
    /// # Responses
    ///
    /// - 200: Rows
    /// - 203: From elsewhere
    ///
    /// See [`GetRowsResponse`](crate::operations::GetRowsResponse).
    ///
    /// Defined at `media.yaml#/paths/~1two~1csv/get`.
    pub fn get_rows(&self) -> GetRows {
        GetRows { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetRows, get_rows,
    GetRowsResponse, (), ErrorBody,
    success, RawResponse::no_error_body,
);

impl GetRows {
    /// Requests only `application/json`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json");
        self
    }

    /// Requests only `text/csv`.
    pub fn accept_csv(mut self) -> Self {
        self.call.header("accept", "text/csv");
        self
    }
}

/// A response of [`Client::get_rows`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRowsResponse {
    /// Status 200, 203, `application/json`.
    OkOrNonAuthoritativeInformation(types::Row),
    /// Status 200, `text/csv`.
    OkText(String),
}

fn success(response: &RawResponse) -> Result<GetRowsResponse, BodyError> {
    match response.status().as_u16() {
        200 => {
            if response.is_of("text/csv") {
                RawResponse::text(response).map(GetRowsResponse::OkText)
            } else {
                RawResponse::json(response)
                    .map(GetRowsResponse::OkOrNonAuthoritativeInformation)
            }
        }
        203 => {
            RawResponse::json(response)
                .map(GetRowsResponse::OkOrNonAuthoritativeInformation)
        }
        _ => response.undocumented(),
    }
}

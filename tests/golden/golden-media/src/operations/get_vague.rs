// Generated from an OpenAPI specification; change the specification instead.

//! `GET /two/vague`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/two/vague", "getVague")
        .answers("200", "")
        .accept("application/json; version=1, application/json;q=0.9, text/*;q=0.9, */*;q=0.9");

impl Client {
    /// `GET /two/vague`.
    ///
    /// # Responses
    ///
    /// - 200: The most specific media type applies.
    ///
    /// See [`GetVagueResponse`](crate::operations::GetVagueResponse).
    ///
    /// Defined at `media.yaml#/paths/~1two~1vague/get`.
    pub fn get_vague(&self) -> GetVague {
        GetVague { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetVague, get_vague,
    GetVagueResponse, (), ErrorBody,
    success, RawResponse::no_error_body,
);

impl GetVague {
    /// Requests only `application/json; version=1`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json; version=1");
        self
    }

    /// Requests only `application/json`.
    pub fn accept_json_2(mut self) -> Self {
        self.call.header("accept", "application/json");
        self
    }

    /// Requests only `text/*`.
    pub fn accept_text(mut self) -> Self {
        self.call.header("accept", "text/*");
        self
    }

    /// Requests only `*/*`.
    pub fn accept_any(mut self) -> Self {
        self.call.header("accept", "*/*");
        self
    }
}

/// A response of [`Client::get_vague`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetVagueResponse {
    /// Status 200, `application/json; version=1`.
    Json(types::Row),
    /// Status 200, `application/json`.
    Json2(types::Problem),
    /// Status 200, `text/*`.
    Text(String),
    /// Status 200, `*/*`.
    Bytes(clientwright_runtime::Bytes),
}

fn success(response: &RawResponse) -> Result<GetVagueResponse, BodyError> {
    match response.status().as_u16() {
        200 => {
            if response.is_of("application/json; version=1") {
                RawResponse::json(response).map(GetVagueResponse::Json)
            } else if response.is_of("application/json") {
                RawResponse::json(response).map(GetVagueResponse::Json2)
            } else if response.is_of("text/*") {
                RawResponse::text(response).map(GetVagueResponse::Text)
            } else if response.is_of("*/*") {
                RawResponse::bytes(response).map(GetVagueResponse::Bytes)
            } else {
                RawResponse::json(response).map(GetVagueResponse::Json)
            }
        }
        _ => response.undocumented(),
    }
}

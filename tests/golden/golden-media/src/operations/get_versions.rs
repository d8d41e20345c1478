// Generated from an OpenAPI specification; change the specification instead.

//! `GET /two/versions`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/two/versions", "getVersions")
        .answers("200", "")
        .accept("application/vnd.acme.v1+json, application/vnd.acme.v2+json;q=0.9, */*;q=0.9");

impl Client {
    /// `GET /two/versions`.
    ///
    /// # Responses
    ///
    /// - 200: One of two versions
    ///
    /// See [`GetVersionsResponse`](crate::operations::GetVersionsResponse).
    ///
    /// Defined at `media.yaml#/paths/~1two~1versions/get`.
    pub fn get_versions(&self) -> GetVersions {
        GetVersions { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetVersions, get_versions,
    GetVersionsResponse, (), ErrorBody,
    success, RawResponse::no_error_body,
);

impl GetVersions {
    /// Requests only `application/vnd.acme.v1+json`.
    pub fn accept_vnd_acme_v1_json(mut self) -> Self {
        self.call.header("accept", "application/vnd.acme.v1+json");
        self
    }

    /// Requests only `application/vnd.acme.v2+json`.
    pub fn accept_vnd_acme_v2_json(mut self) -> Self {
        self.call.header("accept", "application/vnd.acme.v2+json");
        self
    }

    /// Requests only `*/*`.
    pub fn accept_any(mut self) -> Self {
        self.call.header("accept", "*/*");
        self
    }
}

/// A response of [`Client::get_versions`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetVersionsResponse {
    /// Status 200, `application/vnd.acme.v1+json`.
    VndAcmeV1Json(types::Row),
    /// Status 200, `application/vnd.acme.v2+json`.
    VndAcmeV2Json(types::Problem),
    /// Status 200, `*/*`.
    Bytes(clientwright_runtime::Bytes),
}

fn success(response: &RawResponse) -> Result<GetVersionsResponse, BodyError> {
    match response.status().as_u16() {
        200 => {
            if response.is_of("application/vnd.acme.v2+json") {
                RawResponse::json(response).map(GetVersionsResponse::VndAcmeV2Json)
            } else if response.is_of("application/vnd.acme.v1+json") {
                RawResponse::json(response).map(GetVersionsResponse::VndAcmeV1Json)
            } else if response.is_of("*/*") {
                RawResponse::bytes(response).map(GetVersionsResponse::Bytes)
            } else {
                RawResponse::json(response).map(GetVersionsResponse::VndAcmeV1Json)
            }
        }
        _ => response.undocumented(),
    }
}

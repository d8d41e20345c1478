// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answers/related`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answers/related", "getRelated")
        .answers("200", "")
        .accept("application/json, multipart/related;q=0.9");

impl Client {
    /// `GET /answers/related`.
    ///
    /// # Responses
    ///
    /// - 200: Parts or JSON
    ///
    /// See [`GetRelatedResponse`](crate::operations::GetRelatedResponse).
    ///
    /// Defined at `parts.yaml#/paths/~1answers~1related/get`.
    pub fn get_related(&self) -> GetRelated {
        GetRelated { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetRelated, get_related,
    GetRelatedResponse, (), ErrorBody,
    success, RawResponse::no_error_body,
);

impl GetRelated {
    /// Requests only `application/json`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json");
        self
    }

    /// Requests only `multipart/related`.
    pub fn accept_related(mut self) -> Self {
        self.call.header("accept", "multipart/related");
        self
    }
}

/// A response of [`Client::get_related`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRelatedResponse {
    /// Status 200, `application/json`.
    Json(types::ByLink),
    /// Status 200, `multipart/related`.
    Parts(types::Received),
}

fn success(response: &RawResponse) -> Result<GetRelatedResponse, BodyError> {
    match response.status().as_u16() {
        200 => {
            if response.is_of("multipart/related") {
                response
                    .parts(
                        &[
                            describe::ReceivedPart::new(
                                "meta",
                                describe::PartShape::Json,
                            ),
                            describe::ReceivedPart::new(
                                "media",
                                describe::PartShape::Bytes,
                            ),
                            describe::ReceivedPart::new(
                                "note",
                                describe::PartShape::Text,
                            ),
                            describe::ReceivedPart::new("", describe::PartShape::Text),
                        ],
                    )
                    .map(GetRelatedResponse::Parts)
            } else {
                RawResponse::json(response).map(GetRelatedResponse::Json)
            }
        }
        _ => response.undocumented(),
    }
}

// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /bytes/several-types`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/bytes/several-types", "putSeveral")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /bytes/several-types`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `media.yaml#/paths/~1bytes~1several-types/put`.
    pub fn put_several(&self, body: impl Into<PutSeveralBody>) -> PutSeveral {
        let mut call = self.core.call(&OPERATION);
        body.into().set(&mut call);
        PutSeveral { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutSeveral, put_several,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

/// The body of [`Client::put_several`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutSeveralBody {
    /// Sent as `application/json`.
    Json(types::Row),
    /// Sent as `application/octet-stream`.
    OctetStream(clientwright_runtime::Upload),
    /// Sent as `image/png`.
    Png(clientwright_runtime::Upload),
}

impl PutSeveralBody {
    fn set(&self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_json("application/json", body);
            }
            Self::OctetStream(body) => {
                call.body_upload("application/octet-stream", body.clone());
            }
            Self::Png(body) => {
                call.body_upload("image/png", body.clone());
            }
        }
    }
}

impl From<types::Row> for PutSeveralBody {
    fn from(body: types::Row) -> Self {
        Self::Json(body)
    }
}

impl From<clientwright_runtime::Upload> for PutSeveralBody {
    fn from(body: clientwright_runtime::Upload) -> Self {
        Self::OctetStream(body)
    }
}

impl From<clientwright_runtime::Bytes> for PutSeveralBody {
    fn from(body: clientwright_runtime::Bytes) -> Self {
        Self::OctetStream(body.into())
    }
}

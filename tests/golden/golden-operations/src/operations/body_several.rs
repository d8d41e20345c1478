// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /body/several`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/body/several", "bodySeveral")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /body/several`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1body~1several/put`.
    pub fn body_several(&self, body: impl Into<BodySeveralBody>) -> BodySeveral {
        let mut call = self.core.call(&OPERATION);
        body.into().set(&mut call);
        BodySeveral { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    BodySeveral, body_several,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

/// The body of [`Client::body_several`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BodySeveralBody {
    /// Sent as `application/json`.
    Json(types::Rgb),
    /// Sent as `text/plain`.
    Text(String),
    /// Sent as `image/png`.
    Bytes(clientwright_runtime::Upload),
}

impl BodySeveralBody {
    fn set(&self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_json("application/json", body);
            }
            Self::Text(body) => {
                call.body_text("text/plain", body);
            }
            Self::Bytes(body) => {
                call.body_upload("image/png", body.clone());
            }
        }
    }
}

impl From<types::Rgb> for BodySeveralBody {
    fn from(body: types::Rgb) -> Self {
        Self::Json(body)
    }
}

impl From<String> for BodySeveralBody {
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

impl From<clientwright_runtime::Upload> for BodySeveralBody {
    fn from(body: clientwright_runtime::Upload) -> Self {
        Self::Bytes(body)
    }
}

impl From<clientwright_runtime::Bytes> for BodySeveralBody {
    fn from(body: clientwright_runtime::Bytes) -> Self {
        Self::Bytes(body.into())
    }
}

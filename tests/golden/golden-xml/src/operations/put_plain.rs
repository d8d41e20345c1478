// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /plain`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/plain", "putPlain")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /plain`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `xml.yaml#/paths/~1plain/put`.
    pub fn put_plain(&self, body: impl Into<PutPlainBody>) -> PutPlain {
        let mut call = self.core.call(&OPERATION);
        body.into().set(&mut call);
        PutPlain { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutPlain, put_plain,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

/// The body of [`Client::put_plain`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutPlainBody {
    /// Sent as `application/json`.
    Json(types::Row),
    /// Sent as `text/xml`.
    Text(String),
}

impl PutPlainBody {
    fn set(&self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_json("application/json", body);
            }
            Self::Text(body) => {
                call.body_text("text/xml", body);
            }
        }
    }
}

impl From<types::Row> for PutPlainBody {
    fn from(body: types::Row) -> Self {
        Self::Json(body)
    }
}

impl From<String> for PutPlainBody {
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

// Generated from an OpenAPI specification; change the specification instead.

//! `POST /import/any`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/import/any", "importAny")
        .answers("202", "")
        .accept("");

impl Client {
    /// `POST /import/any`.
    ///
    /// # Responses
    ///
    /// - 202: Taken
    ///
    /// Defined at `streams.yaml#/paths/~1import~1any/post`.
    pub fn import_any(&self, body: impl Into<ImportAnyBody>) -> ImportAny {
        let mut call = self.core.call(&OPERATION);
        body.into().set(&mut call);
        ImportAny { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ImportAny, import_any,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

/// The body of [`Client::import_any`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportAnyBody {
    /// Sent as `application/json`.
    Json(Vec<types::Price>),
    /// Sent as `application/jsonl`.
    Items(clientwright_runtime::ItemUpload<types::ImportAnyBodyItem>),
    /// Sent as `text/csv`.
    Text(String),
    /// Sent as `application/octet-stream`.
    Bytes(clientwright_runtime::Upload),
}

impl ImportAnyBody {
    fn set(&self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_json("application/json", body);
            }
            Self::Items(body) => {
                call.body_items(
                    describe::Streaming::new("application/jsonl"),
                    body.clone(),
                );
            }
            Self::Text(body) => {
                call.body_text("text/csv", body);
            }
            Self::Bytes(body) => {
                call.body_upload("application/octet-stream", body.clone());
            }
        }
    }
}

impl From<Vec<types::Price>> for ImportAnyBody {
    fn from(body: Vec<types::Price>) -> Self {
        Self::Json(body)
    }
}

impl From<clientwright_runtime::ItemUpload<types::ImportAnyBodyItem>> for ImportAnyBody {
    fn from(body: clientwright_runtime::ItemUpload<types::ImportAnyBodyItem>) -> Self {
        Self::Items(body)
    }
}

impl From<String> for ImportAnyBody {
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

impl From<clientwright_runtime::Upload> for ImportAnyBody {
    fn from(body: clientwright_runtime::Upload) -> Self {
        Self::Bytes(body)
    }
}

impl From<clientwright_runtime::Bytes> for ImportAnyBody {
    fn from(body: clientwright_runtime::Bytes) -> Self {
        Self::Bytes(body.into())
    }
}

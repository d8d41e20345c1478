// Generated from an OpenAPI specification; change the specification instead.

//! `POST /thing`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/thing", "postThing")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /thing`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1thing/post`.
    pub fn post_thing(&self, body: impl Into<PostThingBody>) -> PostThing {
        let mut call = self.core.call(&OPERATION);
        body.into().set(&mut call);
        PostThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PostThing, post_thing,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

/// The body of [`Client::post_thing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostThingBody {
    /// Sent as `application/json`.
    Json(Option<types::F>),
    /// Sent as `text/plain`.
    Text(String),
}

impl PostThingBody {
    fn set(&self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_json(
                    "application/json",
                    &clientwright_runtime::codegen::v1::OrNull(body),
                );
            }
            Self::Text(body) => {
                call.body_text("text/plain", body);
            }
        }
    }
}

impl From<Option<types::F>> for PostThingBody {
    fn from(body: Option<types::F>) -> Self {
        Self::Json(body)
    }
}

impl From<String> for PostThingBody {
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

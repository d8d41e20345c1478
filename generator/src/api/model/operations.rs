//! Operations, and messages that the API sends.

use crate::document::{Location, Method, StatusPattern};
use crate::source::Node;

use super::access::{Requirement, Server};
use super::docs::{ChosenNames, Docs};
use super::links::Link;
use super::long_running::LongRunning;
use super::requests::{IdempotencyKey, Parameter, RequestBody};
use super::responses::{
    ErrorResponse, Pagination, ResponseBody, ResponseHeader, StreamedResponse, Success,
};
use super::types::{Shape, TypeUse};
use super::waiters::Waiter;

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or an id derived from method and path.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// Documentation.
    pub docs: Docs,
    /// The first tag.
    pub tag: Option<String>,
    /// Parameters: path parameters in the order of the template, then the others.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<RequestBody>,
    /// The bodies of successful responses.
    pub success: Success,
    /// The success statuses in order, with their descriptions in the specification.
    pub success_statuses: Vec<(StatusPattern, String)>,
    /// The typed headers of successful responses.
    pub headers: Vec<ResponseHeader>,
    /// The error responses.
    pub errors: Vec<ErrorResponse>,
    /// The `Accept` header.
    pub accept: String,
    /// The media types that a caller can request for a success, if there are several.
    pub media_types: Vec<String>,
    /// Alternatives of credentials; empty if none are sent.
    pub security: Vec<Requirement>,
    /// Names of credentials that the operation requires but the document does not declare.
    pub missing_credentials: Vec<String>,
    /// The name of the applicable rate limit.
    pub rate_limit: Option<String>,
    /// Paging.
    pub pagination: Option<Pagination>,
    /// The response as a stream of items, which are returned as they are received.
    pub stream: Option<StreamedResponse>,
    /// How to poll for the result, if the operation is executed later.
    pub long_running: Option<LongRunning>,
    /// The links of its responses.
    pub links: Vec<Link>,
    /// The links to it: the operation that has each link, and the position of the link in it.
    pub linked_from: Vec<(usize, usize)>,
    /// The waiters that call it.
    pub waiters: Vec<Waiter>,
    /// Whether repeating it is safe even without a key.
    pub idempotent: bool,
    /// The idempotency key, which is the same for all attempts of a call.
    pub idempotency_key: Option<IdempotencyKey>,
    /// The servers of the operation; empty for the API's.
    pub servers: Vec<Server>,
    /// Examples of bodies and parameters.
    pub examples: Vec<Example>,
    /// Names that were chosen for it and its parameters.
    pub chosen: ChosenNames,
}

impl Operation {
    /// Returns the type of the only success body if it is JSON, or can be requested as JSON.
    #[must_use]
    pub fn json_response(&self) -> Option<&TypeUse> {
        let Success::One(body) = &self.success else {
            return None;
        };
        let offers_json = || self.media_types.iter().any(|name| name.contains("json"));
        body.json()
            .filter(|_| body.root().is_none() || offers_json())
    }

    /// Whether every success is bytes or empty, regardless of status and media type.
    #[must_use]
    pub fn responds_with_bytes(&self) -> bool {
        if self.method == Method::Head {
            return false;
        }
        match &self.success {
            Success::One(body) => *body == ResponseBody::Bytes,
            Success::Many(cases) => {
                let mut bodies = cases.iter().map(|case| &case.body);
                let are_bytes = |body| matches!(body, &ResponseBody::Bytes | &ResponseBody::Empty);
                bodies.clone().all(are_bytes) && bodies.any(|body| *body == ResponseBody::Bytes)
            }
        }
    }

    /// Returns the required parameters, by position: path parameters in path order, then the others by name.
    /// The result is independent of their order in the document.
    #[must_use]
    pub fn required_parameters(&self) -> Vec<usize> {
        let parameters = self.parameters.iter().enumerate();
        let mut required: Vec<(usize, &Parameter)> = parameters
            .filter(|(_, parameter)| parameter.required)
            .collect();
        required.sort_by_key(|(_, parameter)| match parameter.location {
            Location::Path => (0, ""),
            _ => (1, parameter.name.as_str()),
        });
        required.into_iter().map(|(index, _)| index).collect()
    }
}

/// A request that the API sends to a server of its user.
#[derive(Clone, Debug)]
pub struct InboundMessage {
    /// Parameters and body. The path is empty for webhooks and callbacks; fields for the responses to a
    /// client are unused.
    pub operation: Operation,
    /// The possible responses.
    pub responses: Vec<InboundResponse>,
    /// Headers that identify the message, and their values for this message.
    pub headers: Vec<(String, Vec<String>)>,
    /// Optional headers that identify the message, and their values.
    pub optional_headers: Vec<(String, Vec<String>)>,
    /// Body properties that identify the message, by path, and their values.
    pub members: Vec<(Vec<String>, Vec<String>)>,
    /// The shape of its body, if it has neither path nor identifying values and others are sent in the same way.
    pub shape: Option<Shape>,
}

/// A response to a request of the API.
#[derive(Clone, Debug)]
pub struct InboundResponse {
    /// The status.
    pub status: StatusPattern,
    /// The media type of the body.
    pub media_type: String,
    /// The body.
    pub body: ResponseBody,
    /// Description.
    pub description: String,
}

/// An example of a value of a type.
#[derive(Clone, Debug)]
pub struct Example {
    /// Words that identify it: operation, role, name.
    pub name: Vec<String>,
    /// The type.
    pub ty: TypeUse,
    /// The value.
    pub value: Node,
}

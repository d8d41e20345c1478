//! Operations, and messages that the API sends.

use crate::document::{Location, Method, StatusPattern};
use crate::source::Node;

use super::access::{Requirement, Server};
use super::docs::{ChosenNames, Docs};
use super::links::Link;
use super::long_running::LongRunning;
use super::requests::{IdempotencyKey, Parameter, RequestBody};
use super::responses::{
    AnswerBody, ErrorAnswer, Pagination, ResponseHeader, StreamAnswer, Success,
};
use super::types::{Shape, TypeUse};
use super::waiters::Waiter;

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or one made of method and path.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// Documentation.
    pub docs: Docs,
    /// First tag.
    pub tag: Option<String>,
    /// Parameters: path parameters in the order of the template, then the others.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<RequestBody>,
    /// Bodies of success.
    pub success: Success,
    /// Success statuses in order, with what the specification says of each.
    pub success_statuses: Vec<(StatusPattern, String)>,
    /// Typed headers of success answers.
    pub headers: Vec<ResponseHeader>,
    /// Error answers.
    pub errors: Vec<ErrorAnswer>,
    /// `Accept`.
    pub accept: String,
    /// The media types that a success can be asked for in, where there are several.
    pub media_types: Vec<String>,
    /// Alternatives of credentials; empty: none is sent.
    pub security: Vec<Requirement>,
    /// Credentials that the operation asks for but the document does not declare, by name.
    pub missing_credentials: Vec<String>,
    /// Name of the rate limit that holds.
    pub rate_limit: Option<String>,
    /// Paging.
    pub pagination: Option<Pagination>,
    /// The answer as items that are handed out while they come in.
    pub stream: Option<StreamAnswer>,
    /// How to ask for its result, where it is carried out later.
    pub long_running: Option<LongRunning>,
    /// The calls that its responses link to.
    pub links: Vec<Link>,
    /// The links that lead to it: the operation that has each, and which of its links it is, by position.
    pub linked_from: Vec<(usize, usize)>,
    /// What is waited for by calling it.
    pub waiters: Vec<Waiter>,
    /// Whether repeating it does no harm, a key aside.
    pub idempotent: bool,
    /// Where it takes a key that is the same in each attempt of a call.
    pub idempotency_key: Option<IdempotencyKey>,
    /// Servers of the operation; empty: those of the API.
    pub servers: Vec<Server>,
    /// Examples of bodies and parameters: a name, the type, the value.
    pub examples: Vec<Example>,
    /// Names that were chosen for it and its parameters.
    pub chosen: ChosenNames,
}

impl Operation {
    /// The type of the only body of success, if that is, or can be asked for as, JSON.
    #[must_use]
    pub fn json_answer(&self) -> Option<&TypeUse> {
        let Success::One(body) = &self.success else {
            return None;
        };
        let offers_json = || self.media_types.iter().any(|name| name.contains("json"));
        body.json()
            .filter(|_| body.root().is_none() || offers_json())
    }

    /// Whether a success is bytes, or nothing, whatever its status and media type.
    #[must_use]
    pub fn answers_with_bytes(&self) -> bool {
        if self.method == Method::Head {
            return false;
        }
        match &self.success {
            Success::One(body) => *body == AnswerBody::Bytes,
            Success::Many(cases) => {
                let mut bodies = cases.iter().map(|case| &case.body);
                let are_bytes = |body| matches!(body, &AnswerBody::Bytes | &AnswerBody::Empty);
                bodies.clone().all(are_bytes) && bodies.any(|body| *body == AnswerBody::Bytes)
            }
        }
    }

    /// The parameters that must be given, by position: those of the path in its order, then the others by
    /// name. Their order in the document decides nothing.
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

/// A request that the API makes to a server of its user.
#[derive(Clone, Debug)]
pub struct InboundMessage {
    /// Parameters and body. The path is empty for webhooks and callbacks; what a client would do with
    /// responses is not there.
    pub operation: Operation,
    /// What can be sent back.
    pub responses: Vec<InboundResponse>,
    /// Headers that tell it apart from others, and the values that mean this one.
    pub headers: Vec<(String, Vec<String>)>,
    /// The same for headers that need not be there.
    pub optional_headers: Vec<(String, Vec<String>)>,
    /// Members of the body that do, by the way to them.
    pub members: Vec<(Vec<String>, Vec<String>)>,
    /// What its body looks like, where it has none of the paths and others are sent in the same way.
    pub shape: Option<Shape>,
}

/// A response to a request of the API.
#[derive(Clone, Debug)]
pub struct InboundResponse {
    /// Its status.
    pub status: StatusPattern,
    /// The media type of its body.
    pub media_type: String,
    /// Its body.
    pub body: AnswerBody,
    /// Description.
    pub description: String,
}

/// An example of a value of a type.
#[derive(Clone, Debug)]
pub struct Example {
    /// What it is an example of, in words.
    pub name: Vec<String>,
    /// Its type.
    pub ty: TypeUse,
    /// The value.
    pub value: Node,
}

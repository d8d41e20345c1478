//! The source of the arguments of linked calls.

use std::fmt;
use std::sync::Arc;

use super::call::Call;
use crate::describe::{LinkPart, LinkPiece, LinkValue, Location, Operation, Parameter, covers};
use crate::json::to_string;
use crate::response::RawResponse;

/// A request and its response, from which the arguments of linked calls are taken.
#[derive(Clone)]
pub struct LinkSource(Arc<Origin>);

struct Origin {
    call: Call,
    response: RawResponse,
}

impl fmt::Debug for LinkSource {
    /// Omits the request and the response, which may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.0.call.operation.id;
        f.debug_tuple("LinkSource").field(&operation).finish()
    }
}

impl LinkSource {
    pub(super) fn new(call: Call, response: RawResponse) -> Self {
        Self(Arc::new(Origin { call, response }))
    }
}

#[doc(hidden)]
impl LinkSource {
    /// Starts a linked call; only responses with these statuses have the link.
    #[must_use]
    pub fn call(&self, link: &str, statuses: &str, operation: &'static Operation) -> Call {
        let origin = &self.0;
        let mut call = Call::new(Arc::clone(&origin.call.core), operation);
        let status = origin.response.status().as_u16();
        if origin.call.responder.is_some() {
            call.problem(format!("link {link}: the response is that of a fake"));
        } else if !statuses.split(' ').any(|known| covers(known, status)) {
            call.problem(format!(
                "link {link}: a response of status {status} has none, but one of {statuses}"
            ));
        }
        call
    }

    /// Sets an argument of a linked call. It is a problem of the call if a required argument is not in
    /// the response.
    pub fn set(&self, call: &mut Call, parameter: &Parameter, required: bool, value: LinkValue) {
        match self.json(value) {
            Some(json) => call.set_json(parameter, json),
            None if required => call.problem(format!(
                "parameter {}: the response does not have what the link takes it from",
                parameter.name
            )),
            None => {}
        }
    }

    /// Sets the body of a linked call.
    pub fn body(&self, call: &mut Call, content_type: &'static str, value: LinkValue) {
        match self.json(value) {
            Some(json) => call.body_bytes(content_type, json),
            None => {
                call.problem("the body: the response does not have what the link takes it from")
            }
        }
    }

    /// Returns a value as JSON, or `None` if it is missing or `null`.
    #[must_use]
    pub fn json(&self, value: LinkValue) -> Option<String> {
        match value {
            LinkValue::Constant(json) => Some(json.to_owned()),
            LinkValue::Part(part) => self.part(part),
            LinkValue::Text(pieces) => {
                let mut text = String::new();
                for piece in pieces {
                    match piece {
                        LinkPiece::Text(piece) => text.push_str(piece),
                        LinkPiece::Part(part) => text.push_str(&plain(&self.part(*part)?)),
                    }
                }
                Some(to_string(&text))
            }
        }
    }

    /// Returns a part of the request or the response, as JSON.
    fn part(&self, part: LinkPart) -> Option<String> {
        let Origin { call, response } = &*self.0;
        let text = |text: &str| to_string(text);
        let sent = |location, name| call.value(location, name).map(str::to_owned);
        match part {
            LinkPart::Url => call.url().map(|url| text(&url)),
            LinkPart::Method => Some(text(call.operation.method.as_str())),
            LinkPart::Status => Some(response.status().as_u16().to_string()),
            LinkPart::RequestPath(name) => sent(Location::Path, name),
            LinkPart::RequestQuery(name) => sent(Location::Query, name).or_else(|| {
                let mut pairs = call.options.query_pairs.iter();
                pairs
                    .find(|(known, _)| known == name)
                    .map(|(_, value)| text(value))
            }),
            LinkPart::RequestHeader(name) => call
                .extra_headers()
                .rev()
                .find(|(known, _)| known.eq_ignore_ascii_case(name))
                .map(|(_, value)| text(value))
                .or_else(|| {
                    let mut values = call.arguments.values.iter();
                    values
                        .find(|(known, _)| {
                            known.location == Location::Header
                                && known.name.eq_ignore_ascii_case(name)
                        })
                        .map(|(_, json)| json.clone())
                }),
            LinkPart::RequestBody(pointer) => {
                let body = call.arguments.body.as_ref()?;
                body.in_json(|root| root.pointer(pointer).map(|node| to_string(&node)))?
            }
            LinkPart::ResponseHeader(name) => {
                let value = response.headers().get(name)?.as_bytes();
                Some(text(&String::from_utf8_lossy(value)))
            }
            LinkPart::ResponseBody(pointer) => {
                response.in_json(|root| root.pointer(pointer).map(|node| to_string(&node)))?
            }
        }
        .filter(|json| json != "null")
    }
}

/// Converts JSON to a piece of a string: quotes are removed from strings.
fn plain(json: &str) -> String {
    crate::json::from_str::<String>(json).unwrap_or_else(|_| json.to_owned())
}

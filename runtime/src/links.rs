//! Calls that a response links to.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::client::Call;
use crate::describe::{LinkPart, LinkPiece, LinkValue, Location, Operation, Parameter, covers};
use crate::headers::{FromHeaders, Headers};
use crate::json::{Document, to_string};
use crate::response::{HeaderError, RawResponse, Response};

/// A request and its response: what the arguments of linked calls are taken from.
#[derive(Clone)]
pub struct LinkSource(Option<Arc<Origin>>);

struct Origin {
    call: Call,
    response: RawResponse,
}

impl fmt::Debug for LinkSource {
    /// Without what was sent and received, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.0.as_ref().map(|origin| origin.call.operation.id);
        f.debug_tuple("LinkSource").field(&operation).finish()
    }
}

/// The headers of a response that has links, and those: it can be used as the headers alone.
#[derive(Clone, Debug)]
pub struct WithLinks<H, L> {
    headers: H,
    links: L,
}

impl<H, L> Deref for WithLinks<H, L> {
    type Target = H;

    fn deref(&self) -> &H {
        &self.headers
    }
}

impl<H: FromHeaders, L: From<LinkSource>> FromHeaders for WithLinks<H, L> {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            headers: H::from_headers(headers)?,
            links: LinkSource(None).into(),
        })
    }

    fn keep_origin() -> Option<fn(&mut Self, LinkSource)> {
        Some(|this, source| this.links = source.into())
    }
}

impl<T, H, L> Response<T, WithLinks<H, L>> {
    /// The calls that the response links to, with the arguments that it gives.
    #[must_use]
    pub fn links(&self) -> &L {
        &self.headers.links
    }
}

/// A call whose response has links, and what hands it to them.
pub(crate) struct KeptOrigin<H> {
    call: Call,
    keep: fn(&mut H, LinkSource),
}

impl<H: FromHeaders> KeptOrigin<H> {
    /// None for responses without links: nothing is kept for them.
    pub(crate) fn of(call: &Call) -> Option<Self> {
        let keep = H::keep_origin()?;
        let call = call.clone();
        Some(Self { call, keep })
    }
}

impl<H> KeptOrigin<H> {
    pub(crate) fn hand_over(self, headers: &mut H, response: RawResponse) {
        let origin = Origin {
            call: self.call,
            response,
        };
        (self.keep)(headers, LinkSource(Some(Arc::new(origin))));
    }
}

#[doc(hidden)]
impl LinkSource {
    /// Begins a linked call; only responses with these statuses have the link.
    #[must_use]
    pub fn call(&self, link: &'static str, statuses: &str, operation: &'static Operation) -> Call {
        let Some(origin) = &self.0 else {
            return Call::linked_nowhere(operation, link);
        };
        let mut call = Call::new(Arc::clone(&origin.call.core), operation);
        let status = origin.response.status().as_u16();
        if origin.call.responder.is_some() {
            call.problems
                .push(format!("link {link}: the response is that of a fake"));
        } else if !statuses.split(' ').any(|known| covers(known, status)) {
            call.problems.push(format!(
                "link {link}: a response of status {status} has none, but one of {statuses}"
            ));
        }
        call
    }

    /// Sets an argument of a linked call. One that must be there and is not in the response is a problem of
    /// the call.
    pub fn set(
        &self,
        call: &mut Call,
        parameter: &Parameter,
        required: bool,
        value: LinkValue,
    ) {
        match self.value(value) {
            Some(json) => call.set_json(parameter, json),
            None if required => call.problems.push(format!(
                "parameter {}: the response does not have what the link takes it from",
                parameter.name
            )),
            None => {}
        }
    }

    /// Sets the body of a linked call.
    pub fn body(&self, call: &mut Call, content_type: &'static str, value: LinkValue) {
        match self.value(value) {
            Some(json) => call.body_bytes(content_type, json),
            None => call
                .problems
                .push("the body: the response does not have what the link takes it from".to_owned()),
        }
    }

    /// A value as JSON.
    fn value(&self, value: LinkValue) -> Option<String> {
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

    /// Part of the request or the response, as JSON.
    fn part(&self, part: LinkPart) -> Option<String> {
        let Origin { call, response } = self.0.as_deref()?;
        let text = |text: &str| to_string(text);
        let sent = |location, name| call.value(location, name).map(str::to_owned);
        match part {
            LinkPart::Url => call.url().map(|url| text(&url)),
            LinkPart::Method => Some(text(call.operation.method.as_str())),
            LinkPart::Status => Some(response.status().as_u16().to_string()),
            LinkPart::RequestPath(name) => sent(Location::Path, name),
            LinkPart::RequestQuery(name) => sent(Location::Query, name).or_else(|| {
                let mut pairs = call.extra_query.iter();
                pairs
                    .find(|(known, _)| known == name)
                    .map(|(_, value)| text(value))
            }),
            LinkPart::RequestHeader(name) => call
                .headers
                .iter()
                .rev()
                .find(|(known, _)| known.eq_ignore_ascii_case(name))
                .map(|(_, value)| text(value))
                .or_else(|| {
                    let mut values = call.values.iter();
                    values
                        .find(|(known, _)| {
                            known.location == Location::Header
                                && known.name.eq_ignore_ascii_case(name)
                        })
                        .map(|(_, json)| json.clone())
                }),
            LinkPart::RequestBody(pointer) => {
                let body = call.body.as_ref()?;
                let document = Document::parse(&body.content).ok()?;
                document.root().pointer(pointer).map(|node| to_string(&node))
            }
            LinkPart::ResponseHeader(name) => Headers(response.headers())
                .text(name)
                .map(|value| text(&value)),
            LinkPart::ResponseBody(pointer) => {
                response.in_json(|root| root.pointer(pointer).map(|node| to_string(&node)))?
            }
        }
        .filter(|json| json != "null")
    }
}

/// JSON as a piece of a text: a string without its quotes.
fn plain(json: &str) -> String {
    crate::json::from_str::<String>(json).unwrap_or_else(|_| json.to_owned())
}

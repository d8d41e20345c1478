//! Responses of an operation: successes, errors, and their headers.

use std::collections::{HashMap, HashSet};

use super::status;
use crate::api::lower::bodies::media_types::{Codec, codec};
use crate::api::lower::bodies::response;
use crate::api::lower::bodies::response::MediaBody;
use crate::api::lower::extension;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::warning::warn;
use crate::api::model::{
    Docs, ErrorCase, ErrorCodec, ErrorResponse, Evidence, ResponseBody, ResponseHeader, Scalar,
    Success, SuccessCase, TypeRef, TypeUse,
};
use crate::diagnostics::codes;
use crate::document::{self, Method, SchemaId, StatusPattern};

use super::lowering::{ErrorBodies, Lowering};
use super::stream;
use super::successes::successes;

/// Whether HTTP forbids a body for a status, whatever a document describes (RFC 9110, 15.3.5, 15.3.6, 15.4.5).
pub(super) fn has_no_body(status: StatusPattern) -> bool {
    matches!(status, StatusPattern::Code(204 | 205 | 304))
}

impl Lowering<'_, '_> {
    /// Returns the success bodies, their statuses and the media types to request.
    pub(super) fn success(
        &mut self,
        source: &document::Operation,
    ) -> (Success, Vec<(StatusPattern, String)>, Accept) {
        let mut cases: Vec<SuccessCase> = Vec::new();
        let mut statuses = Vec::new();
        let mut accept = Accept::default();
        // Pages are read from one body.
        let is_paged = source.extensions.contains_key("x-pagination");
        let good = successes(source);
        for response in &good {
            statuses.push((response.status, response.description.clone()));
            let origin = status::origin(&self.id, response, &good, "response", self.lowerer);
            let content = stream::awaited(source, &response.content);
            let bodies = match source.method {
                // The document describes the response to GET.
                Method::Head => {
                    accept.add(&response::asked_for(self.lowerer, &content));
                    Vec::new()
                }
                _ if has_no_body(response.status) => {
                    self.tell_content(response);
                    Vec::new()
                }
                _ if is_paged => response::preferred(self.lowerer, &content, &origin)
                    .into_iter()
                    .collect(),
                _ => response::bodies(self.lowerer, &content, &origin),
            };
            for body in &bodies {
                let has_parts = matches!(body.body, ResponseBody::Multipart(..));
                if let Some(used) = body.body.used().filter(|_| !has_parts) {
                    self.example(
                        &["response", &status::name(response.status)],
                        body.media,
                        used,
                    );
                }
            }
            if bodies.is_empty() {
                add_case(
                    &mut cases,
                    response.status,
                    Vec::new(),
                    false,
                    ResponseBody::Empty,
                );
            }
            let all: Vec<String> = bodies
                .iter()
                .flat_map(|body| body.media_types.clone())
                .collect();
            accept.add(&all);
            for (place, body) in bodies.into_iter().enumerate() {
                add_case(
                    &mut cases,
                    response.status,
                    body.media_types,
                    place > 0,
                    body.body,
                );
            }
        }
        let success = match cases.as_slice() {
            [] => Success::One(ResponseBody::Empty),
            [only] => Success::One(only.body.clone()),
            [first, second] if !second.by_media_type => match (&first.body, &second.body) {
                (ResponseBody::Json(used), ResponseBody::Empty)
                | (ResponseBody::Empty, ResponseBody::Json(used)) => {
                    Success::One(ResponseBody::OptionalJson(used.clone()))
                }
                (ResponseBody::Xml(used, root), ResponseBody::Empty)
                | (ResponseBody::Empty, ResponseBody::Xml(used, root)) => {
                    Success::One(ResponseBody::OptionalXml(used.clone(), *root))
                }
                (ResponseBody::Value(used), ResponseBody::Empty)
                | (ResponseBody::Empty, ResponseBody::Value(used)) => {
                    Success::One(ResponseBody::OptionalValue(used.clone()))
                }
                _ => Success::Many(cases),
            },
            _ => Success::Many(cases),
        };
        (success, statuses, accept)
    }

    /// Reports a body that is described where none is allowed.
    pub(super) fn tell_content(&mut self, response: &document::Response) {
        if let Some(first) = response.content.first() {
            let status = status::name(response.status);
            let keyword = format!("content of a response {status}");
            let place = Some(first.media_type.span);
            self.lowerer.without_effect(&keyword, place);
        }
    }

    pub(super) fn errors(
        &mut self,
        source: &document::Operation,
        successes: &[(StatusPattern, String)],
        error_bodies: &mut ErrorBodies,
        accept: &mut Accept,
    ) -> Vec<ErrorResponse> {
        let mut errors = Vec::new();
        // Without a success that has a body, the errors are what a server may choose the media type of.
        let asks_for_errors = accept.is_empty();
        // `default` covers errors even if it is the only success.
        let bad: Vec<&document::Response> = source
            .responses
            .iter()
            .filter(|response| {
                response.status == StatusPattern::Default
                    || !successes
                        .iter()
                        .any(|(status, _)| *status == response.status)
            })
            .collect();
        for response in &bad {
            let origin = status::origin(&self.id, response, &bad, "error", self.lowerer);
            let found = match source.method {
                Method::Head => Vec::new(),
                _ if has_no_body(response.status) => {
                    self.tell_content(response);
                    Vec::new()
                }
                _ => response::bodies(self.lowerer, &response.content, &origin),
            };
            let mut bodies: Vec<ErrorCase> = Vec::new();
            for found in found {
                let (ty, codec) = error_body(&found);
                let used = found.body.used().filter(|_| codec != ErrorCodec::Bytes);
                if let Some(used) = used.filter(|_| ty.is_some()) {
                    self.example(
                        &["error", &status::name(response.status)],
                        found.media,
                        used,
                    );
                }
                bodies.push(ErrorCase {
                    media_types: found.media_types,
                    body: ty.map(|ty| error_bodies.place(ty)),
                    codec,
                });
            }
            bodies = match bodies.iter().any(|case| case.body.is_some()) {
                true => bodies,
                false => Vec::new(),
            };
            if asks_for_errors {
                let media_types = bodies.iter().flat_map(|case| case.media_types.clone());
                accept.add(&media_types.collect::<Vec<_>>());
            }
            errors.push(ErrorResponse {
                status: response.status,
                bodies,
                description: response.description.clone(),
                evidence: evidence_of(response),
            });
        }
        errors
    }

    /// Returns the headers of successful responses; a header is required only if each response requires it.
    pub(super) fn headers(
        &mut self,
        source: &document::Operation,
        statuses: &[(StatusPattern, String)],
    ) -> Vec<ResponseHeader> {
        let mut headers: Vec<ResponseHeader> = Vec::new();
        let responses: Vec<&document::Response> = source
            .responses
            .iter()
            .filter(|response| {
                statuses
                    .iter()
                    .any(|(status, _)| *status == response.status)
            })
            .collect();
        // The number of responses that require each header.
        let mut promised: HashMap<String, usize> = HashMap::new();
        for response in &responses {
            let required = response.headers.iter().filter(|header| header.required);
            let names: HashSet<String> = required.map(|h| h.name.to_ascii_lowercase()).collect();
            names
                .into_iter()
                .for_each(|name| *promised.entry(name).or_default() += 1);
        }
        let mut seen: HashSet<String> = HashSet::new();
        for header in responses.iter().flat_map(|response| &response.headers) {
            let name = header.name.to_ascii_lowercase();
            let everywhere = promised.get(&name) == Some(&responses.len());
            if !seen.insert(name) {
                continue;
            }
            let origin = self.origin(&format!("{} header", header.name));
            let json = header.content_type.as_deref().map(codec) == Some(Codec::Json);
            let ty = match header.schema {
                Some(id) => self.lowerer.lower_named(&[id], &origin).ty,
                None if json => TypeRef::Any,
                None => TypeRef::Scalar(Scalar::String),
            };
            if !json {
                self.check_header(header);
            }
            headers.push(ResponseHeader {
                name: header.name.clone(),
                ty,
                explode: header.explode,
                json,
                required: everywhere,
                docs: Docs {
                    description: header.description.clone(),
                    deprecated: header.deprecated,
                    evidence: extension::evidence(&header.extensions),
                    span: Some(header.span),
                    ..Docs::default()
                },
            });
        }
        headers
    }

    /// Reports a header that a style cannot write: styles define text, lists of text and flat objects, but no
    /// nesting.
    fn check_header(&mut self, header: &document::Header) {
        let document = self.lowerer.document;
        let merged = |ids: &[SchemaId]| MergedSchema::of(document, ids);
        let is_deep = |one: &MergedSchema| one.is_object() || one.types.array;
        let own = merged(header.schema.as_slice());
        let mut members = own.properties.iter().map(|(_, ids)| merged(ids));
        if (!own.items.is_empty() && is_deep(&merged(&own.items)))
            || members.any(|member| is_deep(&member))
            || own.additional.is_some_and(|id| is_deep(&merged(&[id])))
        {
            warn(
                &mut self.lowerer.diagnostics,
                codes::HEADER_OF_NO_STYLE,
                header.span,
                format!(
                    "no style defines how the header `{}` is written: its values are nested",
                    header.name
                ),
                "describe it as JSON: `content: {application/json: {schema: …}}`; it is read as JSON",
            );
        }
    }
}

/// Returns the type of an error body, if it has one, and its deserialization.
fn error_body(found: &MediaBody<'_>) -> (Option<TypeRef>, ErrorCodec) {
    let typed = |used: &TypeUse| Some(used.ty.clone()).filter(|ty| *ty != TypeRef::Any);
    match &found.body {
        ResponseBody::Json(used) | ResponseBody::OptionalJson(used) => {
            (typed(used), ErrorCodec::Json)
        }
        ResponseBody::Value(used) | ResponseBody::OptionalValue(used) => {
            (typed(used), ErrorCodec::Value)
        }
        ResponseBody::Xml(used, root) | ResponseBody::OptionalXml(used, root) => {
            (typed(used), ErrorCodec::Xml(*root))
        }
        ResponseBody::Text => (Some(TypeRef::Scalar(Scalar::String)), ErrorCodec::Text),
        ResponseBody::Multipart(..) => (Some(TypeRef::Scalar(Scalar::Binary)), ErrorCodec::Bytes),
        ResponseBody::Bytes => {
            let says_nothing = found.media.schema.is_none()
                && found.media_types.iter().any(|name| name.contains('*'));
            let ty = TypeRef::Scalar(Scalar::Binary);
            ((!says_nothing).then_some(ty), ErrorCodec::Bytes)
        }
        ResponseBody::Empty => (None, ErrorCodec::Json),
    }
}

/// The media types to request.
#[derive(Default)]
pub(super) struct Accept {
    /// The preferred one of each response.
    best: Vec<String>,
    /// Others that can be read.
    others: Vec<String>,
}

impl Accept {
    /// Adds the media types of one response, the preferred one first.
    fn add(&mut self, media_types: &[String]) {
        let Some((best, others)) = media_types.split_first() else {
            return;
        };
        if !self.best.contains(best) {
            self.others.retain(|other| other != best);
            self.best.push(best.clone());
        }
        for other in others {
            if !self.best.contains(other) && !self.others.contains(other) {
                self.others.push(other.clone());
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.best.is_empty() && self.others.is_empty()
    }

    /// Returns all media types, if there are several.
    pub(super) fn several(&self) -> Vec<String> {
        match self.best.len() + self.others.len() {
            0 | 1 => Vec::new(),
            _ => self.best.iter().chain(&self.others).cloned().collect(),
        }
    }

    /// Returns the value of the `Accept` header.
    pub(super) fn header(&self) -> String {
        let others = self.others.iter().filter(|name| !name.is_empty());
        let others = others.map(|name| format!("{name};q=0.9"));
        let all: Vec<String> = self.best.iter().cloned().chain(others).collect();
        all.join(", ")
    }
}

/// Adds a possible body of a status to the cases.
fn add_case(
    cases: &mut Vec<SuccessCase>,
    status: StatusPattern,
    media_types: Vec<String>,
    by_media_type: bool,
    body: ResponseBody,
) {
    let known = cases.iter_mut().find(|case| {
        case.by_media_type == by_media_type
            && (!by_media_type || case.media_types == media_types)
            && case.body.is_same(&body)
    });
    let Some(known) = known else {
        cases.push(SuccessCase {
            statuses: vec![status],
            media_types,
            by_media_type,
            body,
        });
        return;
    };
    known.statuses.push(status);
    for name in media_types {
        if !known.media_types.contains(&name) {
            known.media_types.push(name);
        }
    }
    if matches!(body, ResponseBody::Value(_) | ResponseBody::Xml(..)) {
        known.body = body;
    }
}

fn evidence_of(response: &document::Response) -> Option<Evidence> {
    extension::evidence(&response.extensions)
}

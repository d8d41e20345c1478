//! Operations in the other direction: requests of the API are read, and responses to them are written.

use super::status;
use crate::api::lower::bodies::media_types::{Codec, codec};
use crate::api::lower::bodies::{request, response};
use crate::api::lower::extension;
use crate::api::lower::warning::warn;
use crate::api::model::{
    ContentKind, Docs, InboundMessage, InboundResponse, Operation, Parameter, ParameterContent,
    RequestBody, ResponseBody, Success, TypeRef, TypeUse,
};
use crate::diagnostics::codes;
use crate::document::{self, Location, Spanned, Style};

use super::lowering::Lowering;
use super::responses::has_no_body;

impl Lowering<'_, '_> {
    pub(super) fn message(&mut self, source: &document::Operation) -> InboundMessage {
        // The receiver of a request has no credentials that would set a parameter.
        let parameters = self.parameters(source, None);
        self.tell_maps(source, &parameters);
        let chosen = self.chosen(source);
        let body = source
            .request_body
            .as_ref()
            .and_then(|request| request::request(self.lowerer, request, &source.method, &self.id));
        self.request_examples(source, body.as_ref());
        let body = body.map(|body| self.one_type(body));
        let operation = Operation {
            id: self.id.clone(),
            method: source.method.clone(),
            path: source.path.value.clone(),
            docs: Docs {
                title: source.summary.clone(),
                description: source.description.clone(),
                deprecated: source.deprecated,
                evidence: extension::evidence(&source.extensions),
                span: Some(source.span),
                ..Docs::default()
            },
            tag: None,
            parameters,
            body,
            success: Success::One(ResponseBody::Empty),
            success_statuses: Vec::new(),
            headers: Vec::new(),
            media_types: Vec::new(),
            errors: Vec::new(),
            accept: String::new(),
            security: Vec::new(),
            missing_credentials: Vec::new(),
            rate_limit: None,
            pagination: None,
            stream: None,
            long_running: None,
            links: Vec::new(),
            linked_from: Vec::new(),
            waiters: Vec::new(),
            idempotent: source.method.is_idempotent(),
            idempotency_key: None,
            servers: Vec::new(),
            examples: std::mem::take(&mut self.examples),
            chosen,
        };
        InboundMessage {
            operation,
            responses: self.responses(source),
            headers: Vec::new(),
            optional_headers: Vec::new(),
            members: Vec::new(),
            shape: None,
        }
    }

    /// Reports several maps whose properties are parameters of any name: a parameter cannot be assigned to
    /// one of them.
    fn tell_maps(&mut self, source: &document::Operation, parameters: &[Parameter]) {
        let is_map = |one: &&Parameter| {
            matches!(one.ty.ty, TypeRef::Map(_) | TypeRef::Keyed(..))
                && matches!(one.location, Location::Query | Location::Cookie)
                && matches!(one.style, Style::Form | Style::Cookie)
                && one.content == ParameterContent::Styled
                && one.explode
        };
        let maps: Vec<&Parameter> = parameters.iter().filter(is_map).collect();
        for (place, map) in maps.iter().enumerate() {
            let mut before = maps.iter().take(place);
            let first = before.find(|other| other.location == map.location);
            let is_it = |one: &&document::Parameter| {
                one.location == map.location && one.name.value == map.name
            };
            if let Some(first) = first
                && let Some(source) = source.parameters.iter().find(is_it)
            {
                warn(
                    &mut self.lowerer.diagnostics,
                    codes::PARAMETER_OF_NO_STYLE,
                    source.span,
                    format!(
                        "the properties of the parameters `{}` and `{}` cannot be distinguished: both accept any \
                         name, so both contain all of them",
                        first.name, map.name
                    ),
                    "use `style: deepObject`, or describe the properties",
                );
            }
        }
    }

    /// Restricts a body to one type: the type of the first media type, and of others that agree with it.
    /// Multipart bodies are left to the caller, as bytes.
    fn one_type(&mut self, mut body: RequestBody) -> RequestBody {
        for content in &mut body.contents {
            if matches!(
                content.kind,
                ContentKind::Multipart(..) | ContentKind::Parts
            ) {
                content.kind = ContentKind::Bytes;
            }
            // Read as a whole.
            if matches!(content.kind, ContentKind::Items(..) | ContentKind::Xml(..)) {
                content.kind = ContentKind::Text;
            }
        }
        let first = body.contents.first().map(|content| read_as(&content.kind));
        body.contents.retain(|content| {
            let agrees = Some(read_as(&content.kind)) == first;
            if !agrees {
                self.lowerer.leave_out(&Spanned {
                    value: content.media_type.clone(),
                    span: content.span,
                });
            }
            agrees
        });
        body
    }

    fn responses(&mut self, source: &document::Operation) -> Vec<InboundResponse> {
        let all: Vec<&document::Response> = source.responses.iter().collect();
        let mut responses = Vec::new();
        for response in &all {
            let origin = status::origin(&self.id, response, &all, "response", self.lowerer);
            let bodies = match has_no_body(response.status) {
                true => {
                    self.tell_content(response);
                    Vec::new()
                }
                false => response::bodies(self.lowerer, &response.content, &origin),
            };
            let mut add = |media_type: String, body: ResponseBody| {
                responses.push(InboundResponse {
                    status: response.status,
                    media_type,
                    body,
                    description: response.description.clone(),
                });
            };
            if bodies.is_empty() {
                add(String::new(), ResponseBody::Empty);
            }
            for body in bodies {
                let media_type = body.media_types.into_iter().next();
                // Multipart bodies are left to the caller.
                let body = match body.body {
                    ResponseBody::Multipart(..) => ResponseBody::Bytes,
                    // XML is written as text, unless the body has a JSON media type.
                    ResponseBody::Xml(used, _) => match media_type.as_deref().map(codec) {
                        Some(Codec::Json) => ResponseBody::Json(used),
                        _ => ResponseBody::Text,
                    },
                    other => other,
                };
                add(media_type.unwrap_or_default(), body);
            }
        }
        responses
    }
}

/// Returns what a body is read as: a number for JSON, text or bytes, and the type of JSON and forms.
fn read_as(kind: &ContentKind) -> (u8, TypeUse) {
    match kind {
        ContentKind::Json(used) | ContentKind::Form(used, _) => (0, used.clone()),
        ContentKind::Text => (1, TypeUse::of(TypeRef::Any)),
        _ => (2, TypeUse::of(TypeRef::Any)),
    }
}

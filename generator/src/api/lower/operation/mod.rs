//! Operations: parameters and bodies here, answers in [`answers`], those
//! that go on in [`stream`].

mod answers;
mod ids;
mod inbound;
mod stream;
mod styles;
mod successes;

use std::collections::{BTreeSet, HashMap};

pub(crate) use ids::{ids, inbound_ids, report_duplicate_ids};

use crate::api::model::{
    ChosenNames, Docs, Example, InboundMessage, Operation, Origin, Parameter, ParameterContent,
    RequestBody, Scalar, SecurityScheme, Server, ServerVariable, TypeRef, Use,
};
use crate::diagnostics::codes;
use crate::document::{self, Location, MediaType};

use super::api_keys::ApiKeys;
use super::effective::Effective;
use super::media::{Codec, codec};
use super::schema::Lowerer;
use super::{body, extension, limits, security, warn};

/// All operations and the distinct types of their error bodies.
pub(super) struct LoweredOperations<'a> {
    pub(super) operations: Vec<Operation>,
    pub(super) sources: Vec<&'a document::Operation>,
    pub(super) error_bodies: Vec<TypeRef>,
    pub(super) inbound: Vec<InboundMessage>,
}

/// The distinct types of error bodies, in the order in which they were seen.
#[derive(Default)]
struct ErrorBodies {
    list: Vec<TypeRef>,
    places: HashMap<TypeRef, usize>,
}

impl ErrorBodies {
    /// The place of a type.
    fn place(&mut self, ty: TypeRef) -> usize {
        *self.places.entry(ty).or_insert_with_key(|ty| {
            self.list.push(ty.clone());
            self.list.len() - 1
        })
    }
}

/// Lowers all operations.
pub(super) fn lower_all<'a>(
    lowerer: &mut Lowerer<'a>,
    schemes: &[SecurityScheme],
) -> LoweredOperations<'a> {
    let document = lowerer.document;
    let api_keys = ApiKeys::of(document);
    let global_limit = extension::global_rate_limit(document);
    let mut lowered = LoweredOperations {
        operations: Vec::new(),
        sources: Vec::new(),
        error_bodies: Vec::new(),
        inbound: Vec::new(),
    };
    let mut error_bodies = ErrorBodies::default();
    // What operations share is named after the first that leads to it: the first by the alphabet,
    // so that the order of the paths names nothing.
    let mut sources: Vec<(usize, &document::Operation, String)> = document
        .operations
        .iter()
        .zip(ids(document))
        .enumerate()
        .map(|(place, (source, id))| (place, source, id))
        .collect();
    sources.sort_by(|(_, _, a), (_, _, b)| a.cmp(b));
    let mut operations = Vec::new();
    for (place, source, id) in sources {
        let mut one = Lowering {
            lowerer: &mut *lowerer,
            api_keys: &api_keys,
            id,
            examples: Vec::new(),
        };
        let mut operation = one.operation(source, schemes, &mut error_bodies);
        if operation.rate_limit.is_none() {
            operation.rate_limit.clone_from(&global_limit);
        }
        operations.push((place, operation, source));
    }
    lowered.error_bodies = error_bodies.list;
    let messages = document.inbound.iter().zip(inbound_ids(document));
    let messages = messages.map(|(inbound, id)| {
        let mut one = Lowering {
            lowerer: &mut *lowerer,
            api_keys: &api_keys,
            id,
            examples: Vec::new(),
        };
        one.message(&inbound.operation)
    });
    lowered.inbound = messages.collect();
    operations.sort_by_key(|(place, _, _)| *place);
    for (_, operation, source) in operations {
        lowered.operations.push(operation);
        lowered.sources.push(source);
    }
    lowered
}

/// The tag that an operation is grouped by: the first that is not a mere mark, else the first.
fn group<'a>(document: &document::Document, source: &'a document::Operation) -> Option<&'a String> {
    let mut marks = document
        .tags
        .iter()
        .filter(|tag| !tag.is_group())
        .peekable();
    if marks.peek().is_none() {
        return source.tags.first();
    }
    let marks: BTreeSet<&str> = marks.map(|tag| tag.name.as_str()).collect();
    let mut tags = source.tags.iter();
    tags.find(|tag| !marks.contains(tag.as_str()))
        .or(source.tags.first())
}

/// A server with its variables.
pub(super) fn server(server: &document::Server) -> Server {
    Server {
        name: server.name.clone().unwrap_or_default(),
        url: server.url.clone(),
        description: server.description.clone().unwrap_or_default(),
        variables: server
            .variables
            .iter()
            .map(|variable| ServerVariable {
                name: variable.name.clone(),
                default: variable.default.clone(),
                values: variable.values.clone(),
                description: variable.description.clone().unwrap_or_default(),
            })
            .collect(),
    }
}

struct Lowering<'a, 'b> {
    lowerer: &'b mut Lowerer<'a>,
    api_keys: &'b ApiKeys<'a>,
    id: String,
    examples: Vec<Example>,
}

impl Lowering<'_, '_> {
    fn origin(&self, role: &str) -> Origin {
        Origin::Operation {
            operation: self.id.clone(),
            role: role.to_owned(),
        }
    }

    fn operation(
        &mut self,
        source: &document::Operation,
        schemes: &[SecurityScheme],
        error_bodies: &mut ErrorBodies,
    ) -> Operation {
        let is_trace = source.method == document::Method::Trace;
        if is_trace {
            self.tell_trace(source);
        }
        let parameters = self.parameters(source, Some(self.api_keys));
        let chosen = self.chosen(source);
        let request = source
            .request_body
            .as_ref()
            .filter(|_| !is_trace)
            .and_then(|request| body::request(self.lowerer, request, &source.method, &self.id));
        self.request_examples(source, request.as_ref());
        let (success, success_statuses, mut accept) = self.success(source);
        let media_types = accept.several();
        let errors = self.errors(source, &success_statuses, error_bodies, &mut accept);
        let headers = self.headers(source, &success_statuses);
        let stream = self.stream(source);
        Operation {
            docs: Docs {
                title: source.summary.clone(),
                description: source.description.clone(),
                deprecated: source.deprecated,
                evidence: extension::evidence(&source.extensions),
                span: Some(source.span),
                ..Docs::default()
            },
            id: self.id.clone(),
            method: source.method.clone(),
            path: source.path.value.clone(),
            tag: group(self.lowerer.document, source).cloned(),
            parameters,
            body: request,
            success,
            success_statuses,
            headers,
            errors,
            accept: accept.header(),
            media_types,
            security: match is_trace {
                true => Vec::new(),
                false => security::requirements(source, schemes),
            },
            missing_credentials: match is_trace {
                true => Vec::new(),
                false => security::missing(source, schemes),
            },
            rate_limit: extension::rate_limit_name(&source.extensions),
            pagination: None,
            long_running: None,
            links: Vec::new(),
            linked_from: Vec::new(),
            waiters: Vec::new(),
            stream,
            idempotent: source
                .extensions
                .get("x-idempotent")
                .and_then(extension::boolean)
                .unwrap_or(source.method.is_idempotent()),
            idempotency_key: None,
            servers: source.servers.iter().map(server).collect(),
            examples: std::mem::take(&mut self.examples),
            chosen,
        }
    }

    /// Reports what a TRACE request must not have: content, credentials and cookies (RFC 9110, 9.3.8). Whoever answers
    /// it sends back what it received.
    fn tell_trace(&mut self, source: &document::Operation) {
        let mut tell = |what: &str, place| {
            let keyword = format!("{what} of a TRACE operation");
            self.lowerer.without_effect(&keyword, Some(place));
        };
        if let Some(body) = &source.request_body {
            tell("requestBody", body.span);
        }
        if source.security.as_ref().is_some_and(|it| !it.is_empty()) {
            tell("security", source.span);
        }
        for parameter in &source.parameters {
            if parameter.location == Location::Cookie {
                tell("a cookie parameter", parameter.name.span);
            }
        }
    }

    /// The examples of a request body, with the types that they are of.
    fn request_examples(&mut self, source: &document::Operation, lowered: Option<&RequestBody>) {
        if let (Some(request), Some(lowered)) = (&source.request_body, lowered) {
            for media in &request.content {
                let used = lowered
                    .contents
                    .iter()
                    .find(|content| content.media_type == media.media_type.value)
                    .and_then(|content| match &content.kind {
                        crate::api::ContentKind::Json(used) => Some(used.clone()),
                        _ => None,
                    });
                if let Some(used) = used {
                    self.example(&["request"], media, &used);
                }
            }
        }
    }

    /// Names that the document chooses.
    fn chosen(&self, source: &document::Operation) -> ChosenNames {
        let mut chosen = ChosenNames {
            own: extension::chosen_name(&source.extensions),
            ..ChosenNames::default()
        };
        for parameter in &source.parameters {
            if let Some(name) = extension::chosen_name(&parameter.extensions) {
                let key = Parameter::key_of(parameter.location, &parameter.name.value);
                chosen.members.insert(key, name);
            }
        }
        chosen
    }

    /// The parameters of an operation but for those that credentials with these keys set.
    fn parameters(
        &mut self,
        source: &document::Operation,
        keys: Option<&ApiKeys<'_>>,
    ) -> Vec<Parameter> {
        let is_set = |parameter: &document::Parameter| {
            keys.is_some_and(|keys| keys.setting(parameter, source).is_some())
        };
        let mut parameters: Vec<Parameter> = source
            .parameters
            .iter()
            .filter(|parameter| !is_ignored(source, parameter) && !is_set(parameter))
            .map(|parameter| self.parameter(parameter))
            .collect();
        let path = source.path.value.as_str();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (start, _) in path.match_indices('{') {
            let name = path
                .get(start + 1..)
                .and_then(|rest| rest.split('}').next());
            places.entry(name.unwrap_or_default()).or_insert(start);
        }
        let place = |parameter: &Parameter| match parameter.location {
            Location::Path => {
                let place = places.get(parameter.name.as_str()).copied();
                place.unwrap_or(usize::MAX - 1)
            }
            _ => usize::MAX,
        };
        parameters.sort_by_key(place);
        parameters
    }

    fn parameter(&mut self, source: &document::Parameter) -> Parameter {
        let origin = match &source.component {
            Some(component) => Origin::Operation {
                operation: String::new(),
                role: component.clone(),
            },
            None => self.origin(&source.name.value),
        };
        let content = match source.content_type.as_deref().map(codec) {
            Some(Codec::Json) => ParameterContent::Json,
            Some(Codec::Form) => ParameterContent::Form,
            _ => ParameterContent::Styled,
        };
        let ty = match source.schema {
            Some(id) => self.lowerer.lower_named(&[id], &origin),
            None if content == ParameterContent::Styled => Use::of(TypeRef::Scalar(Scalar::String)),
            // Of which nothing is said but that it is JSON, or a form.
            None => Use::of(TypeRef::Any),
        };
        let schema = source.schema.and_then(|id| self.lowerer.schema(id));
        for example in &source.examples {
            if let Some(value) = &example.value {
                self.examples.push(Example {
                    name: vec![
                        self.id.clone(),
                        source.name.value.clone(),
                        example.name.clone(),
                    ],
                    ty: ty.clone(),
                    value: value.clone(),
                });
            }
        }
        self.check_content(source);
        self.lowerer.check_style(source);
        let target = schema
            .and_then(|schema| schema.reference)
            .and_then(|id| self.lowerer.schema(id));
        Parameter {
            name: source.name.value.clone(),
            location: source.location,
            required: source.required,
            style: source.style,
            explode: source.explode,
            allow_reserved: source.allow_reserved,
            allow_empty: source.allow_empty_value,
            content,
            checks: source
                .schema
                .map(|id| limits::checks(self.lowerer.document, &[id], &ty.ty))
                .unwrap_or_default(),
            docs: Docs {
                title: None,
                description: source
                    .description
                    .clone()
                    .or_else(|| schema.and_then(|s| s.description.clone()))
                    .or_else(|| target.and_then(|s| s.description.clone())),
                bounds: target
                    .or(schema)
                    .map(|s| s.bounds.clone())
                    .unwrap_or_default(),
                default: schema.and_then(|s| s.default.clone()),
                deprecated: source.deprecated,
                evidence: extension::evidence(&source.extensions),
                span: Some(source.span),
            },
            ty: Use {
                // `null` is written as nothing, as is a parameter that is not set.
                nullable: ty.nullable && (source.required || content == ParameterContent::Json),
                ..ty
            },
        }
    }

    /// What has parts can be written as JSON or as a form, but not in other media types.
    fn check_content(&mut self, source: &document::Parameter) {
        let (Some(media_type), Some(id)) = (&source.content_type, source.schema) else {
            return;
        };
        let effective = Effective::of(self.lowerer.document, &[id]);
        let has_parts = effective.is_object() || effective.types.array;
        if has_parts && !matches!(codec(media_type), Codec::Json | Codec::Form) {
            warn(
                &mut self.lowerer.diagnostics,
                codes::PARAMETER_NOT_AS_DECLARED,
                source.span,
                format!(
                    "the parameter `{}` is not sent as {media_type}: it has parts",
                    source.name.value
                ),
                "use `application/json` or `application/x-www-form-urlencoded`, or a string",
            );
        }
    }

    fn example(&mut self, role: &[&str], media: &MediaType, used: &Use) {
        for example in &media.examples {
            let Some(value) = &example.value else {
                continue;
            };
            // The text of a body, of which the type is not the JSON.
            if codec(&media.media_type.value) == Codec::Xml && value.as_str().is_some() {
                continue;
            }
            let mut name = vec![self.id.clone()];
            name.extend(role.iter().map(|word| (*word).to_owned()));
            name.push(example.name.clone());
            self.examples.push(Example {
                name,
                ty: used.clone(),
                value: value.clone(),
            });
        }
    }
}

/// Header parameters that the specification says are to be ignored, because other parts of the
/// description decide them.
fn is_ignored(source: &document::Operation, parameter: &document::Parameter) -> bool {
    let is_traced =
        source.method == document::Method::Trace && parameter.location == Location::Cookie;
    is_traced
        || parameter.location == Location::Header
            && ["accept", "content-type", "authorization"]
                .iter()
                .any(|name| parameter.name.value.eq_ignore_ascii_case(name))
}

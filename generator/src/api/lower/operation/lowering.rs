//! Lowers the operations of the document to operations of the model.

use std::collections::{BTreeSet, HashMap};

use crate::api::lower::bodies::media_types::{Codec, codec};
use crate::api::lower::bodies::request;
use crate::api::lower::extension;
use crate::api::lower::schema::Lowerer;
use crate::api::lower::security::api_keys::ApiKeys;
use crate::api::lower::security::schemes;
use crate::api::model::{
    ChosenNames, Docs, Example, InboundMessage, Operation, Origin, Parameter, RequestBody,
    SecurityScheme, Server, ServerVariable, TypeRef, TypeUse,
};
use crate::document;
use crate::document::{Location, MediaType};

use super::ids::{ids, inbound_ids};

/// All operations and the distinct types of their error bodies.
pub(in crate::api::lower) struct LoweredOperations<'a> {
    pub(in crate::api::lower) operations: Vec<Operation>,
    pub(in crate::api::lower) sources: Vec<&'a document::Operation>,
    pub(in crate::api::lower) error_bodies: Vec<TypeRef>,
    pub(in crate::api::lower) inbound: Vec<InboundMessage>,
}

/// The distinct types of error bodies, in order of first use.
#[derive(Default)]
pub(super) struct ErrorBodies {
    pub(super) list: Vec<TypeRef>,
    places: HashMap<TypeRef, usize>,
}

impl ErrorBodies {
    /// Returns the index of a type.
    pub(super) fn place(&mut self, ty: TypeRef) -> usize {
        *self.places.entry(ty).or_insert_with_key(|ty| {
            self.list.push(ty.clone());
            self.list.len() - 1
        })
    }
}

/// Lowers all operations.
pub(in crate::api::lower) fn lower_all<'a>(
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
    // Shared types are named after the first operation that uses them, in alphabetical order, so that names
    // are independent of the order of the paths.
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

/// Returns the tag that an operation is grouped by: the first that is not a mere marker, or else the first.
pub(super) fn group<'a>(
    document: &document::Document,
    source: &'a document::Operation,
) -> Option<&'a String> {
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

/// Lowers a server with its variables.
pub(in crate::api::lower) fn server(server: &document::Server) -> Server {
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

pub(super) struct Lowering<'a, 'b> {
    pub(super) lowerer: &'b mut Lowerer<'a>,
    api_keys: &'b ApiKeys<'a>,
    pub(super) id: String,
    pub(super) examples: Vec<Example>,
}

impl Lowering<'_, '_> {
    pub(super) fn origin(&self, role: &str) -> Origin {
        Origin::Operation {
            operation: self.id.clone(),
            role: role.to_owned(),
        }
    }

    pub(super) fn operation(
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
            .and_then(|request| request::request(self.lowerer, request, &source.method, &self.id));
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
                false => schemes::requirements(source, schemes),
            },
            missing_credentials: match is_trace {
                true => Vec::new(),
                false => schemes::missing(source, schemes),
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

    /// Reports what a TRACE request must not have: content, credentials and cookies (RFC 9110, 9.3.8). The
    /// response repeats what was received.
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

    /// Collects the examples of a request body with their types.
    pub(super) fn request_examples(
        &mut self,
        source: &document::Operation,
        lowered: Option<&RequestBody>,
    ) {
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

    /// Returns the names that the document chooses.
    pub(super) fn chosen(&self, source: &document::Operation) -> ChosenNames {
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

    pub(super) fn example(&mut self, role: &[&str], media: &MediaType, used: &TypeUse) {
        for example in &media.examples {
            let Some(value) = &example.value else {
                continue;
            };
            // The text of an XML body does not have the JSON type.
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

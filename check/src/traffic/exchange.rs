//! Compares one exchange with its operation.

use std::collections::BTreeMap;

use clientwright_openapi::document::{
    Document, Location, MediaType, Operation, Parameter, Response, SchemaId, SecurityKind,
    StatusPattern, Style, Types,
};
use clientwright_openapi::source::Span;
use clientwright_values::{Direction, Json, Report, Rules, Validator, types_of};

use super::described::{is_json, key, media_type, response_for};
use super::finding::{Change, Findings, Kind};
use super::har::{Body, Content, Exchange};
use super::json;
use super::standard_headers::is_standard;
use super::violation::{Value, difference, find, pointer_to_unknown};
use super::words::Words;

/// The parts of an exchange that match the document.
#[derive(Default)]
pub(super) struct Seen {
    /// Parameters that were sent.
    pub(super) parameters: Vec<String>,
    /// The key of the matching response.
    pub(super) response: Option<String>,
    /// Bodies and their schemas.
    pub(super) bodies: Vec<(SchemaId, Json)>,
    /// Whether nothing differed.
    pub(super) whole: bool,
}

/// Compares exchanges with the operations of a document.
pub(super) struct Comparison<'a> {
    document: &'a Document,
    validator: Validator<'a>,
    /// Names of headers and query parameters with credentials.
    credentials: Vec<String>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let schemes = document.security_schemes.iter();
        let credentials = schemes.filter_map(|scheme| match &scheme.kind {
            SecurityKind::ApiKey { name, .. } => Some(name.to_ascii_lowercase()),
            _ => None,
        });
        Self {
            document,
            validator: Validator::new(
                document,
                Rules {
                    open_enums: false,
                    ..Rules::TOLERANT
                },
            ),
            credentials: credentials.collect(),
        }
    }

    pub(super) fn compare(
        &self,
        words: &Words<'_>,
        operation: &Operation,
        path_values: &[(String, String)],
        (exchange, masked): (&Exchange, bool),
        findings: &mut Findings,
        notes: &mut BTreeMap<String, usize>,
    ) -> Seen {
        let mut one = One {
            comparison: self,
            words,
            masked,
            operation,
            findings,
            notes,
            seen: Seen::default(),
            is_unread: false,
        };
        one.parameters(path_values, exchange);
        one.request_body(exchange);
        one.response(exchange);
        one.seen.whole = one.findings.here() == 0 && !one.is_unread;
        one.seen
    }
}

struct One<'c, 'a> {
    comparison: &'c Comparison<'a>,
    words: &'c Words<'c>,
    /// Whether secret-sounding values are masked.
    masked: bool,
    operation: &'c Operation,
    findings: &'c mut Findings,
    notes: &'c mut BTreeMap<String, usize>,
    seen: Seen,
    /// Whether a body could not be read.
    is_unread: bool,
}

impl One<'_, '_> {
    fn add(&mut self, kind: Kind, span: Span, message: String, change: Option<Change>) {
        self.findings
            .add(kind, self.operation, span, message, change);
    }

    fn note(&mut self, text: &str) {
        *self.notes.entry(text.to_owned()).or_default() += 1;
    }

    fn parameters(&mut self, path_values: &[(String, String)], exchange: &Exchange) {
        let operation = self.operation;
        for parameter in &operation.parameters {
            let name = parameter.name.value.as_str();
            let sent = match parameter.location {
                Location::Path => value_of(path_values, |known| known == name),
                Location::Query => value_of(&exchange.query, |known| known == name),
                Location::Header => value_of(&exchange.request_headers, |known| {
                    known.eq_ignore_ascii_case(name)
                }),
                Location::Cookie | Location::QueryString => continue,
            };
            match sent {
                Some(value) => {
                    let before = self.findings.here();
                    self.parameter(parameter, value);
                    if self.findings.here() == before {
                        self.seen.parameters.push(name.to_owned());
                    }
                }
                None if parameter.required && !self.may_be_unsent(parameter) => {
                    let message = format!("the required parameter `{name}` is not sent");
                    self.add(Kind::Parameter, parameter.span, message, None);
                }
                None => {}
            }
        }
        self.undescribed_query(exchange);
        for (name, _) in &exchange.request_headers {
            let is_described = operation.parameters.iter().any(|parameter| {
                parameter.location == Location::Header
                    && parameter.name.value.eq_ignore_ascii_case(name)
            });
            if !is_described && !is_standard(name) && !self.is_credential(name) {
                let message = format!(
                    "the request header `{}` is not described",
                    self.words.name(name)
                );
                self.add(Kind::Parameter, operation.span, message, None);
            }
        }
    }

    fn is_credential(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        self.comparison.credentials.contains(&name)
    }

    fn undescribed_query(&mut self, exchange: &Exchange) {
        let parameters = self.operation.parameters.iter();
        let in_query: Vec<&Parameter> = parameters
            .filter(|it| matches!(it.location, Location::Query | Location::QueryString))
            .collect();
        // Their properties are query parameters whose names are not in the document.
        if in_query.iter().any(|it| {
            it.location == Location::QueryString || it.style == Style::Form && self.is_object(it)
        }) {
            return;
        }
        for (name, value) in &exchange.query {
            let stem = name.split('[').next().unwrap_or_default();
            let is_described = in_query.iter().any(|parameter| {
                let known = parameter.name.value.as_str();
                known == name || known.trim_end_matches("[]") == stem && name.contains('[')
            });
            if !is_described && !self.is_credential(name) {
                // Without a value, the name may be a value itself.
                let message = match value.is_empty() && !self.words.is_known(name) {
                    true => "a query parameter without a value is not described".to_owned(),
                    false => {
                        let name = self.words.name(name);
                        format!("the query parameter `{name}` is not described")
                    }
                };
                self.add(Kind::Parameter, self.operation.span, message, None);
            }
        }
    }

    /// Whether a value of a required parameter may not appear under the name of the parameter: an object with
    /// separate parameters for its properties, or an empty list.
    fn may_be_unsent(&self, parameter: &Parameter) -> bool {
        let is_spread = parameter.location == Location::Query
            && parameter.content_type.is_none()
            && (parameter.style == Style::DeepObject
                || parameter.style == Style::Form && parameter.explode);
        let is_scalar = self.types(parameter).is_some_and(|types| {
            let has_scalar = types.string || types.number || types.integer || types.boolean;
            has_scalar && !types.array && !types.object
        });
        is_spread && !is_scalar
    }

    fn is_object(&self, parameter: &Parameter) -> bool {
        parameter.explode && self.types(parameter).is_some_and(|types| types.object)
    }

    fn types(&self, parameter: &Parameter) -> Option<Types> {
        let document = self.comparison.document;
        let schema = document.schema(document.resolve(parameter.schema?));
        schema.map(types_of)
    }

    fn parameter(&mut self, parameter: &Parameter, text: &str) {
        let Some(id) = parameter.schema else {
            return;
        };
        let document = self.comparison.document;
        let Some(schema) = document.schema(document.resolve(id)) else {
            return;
        };
        let types = types_of(schema);
        let value = match &parameter.content_type {
            Some(media_type) if is_json(media_type) => match json::read(text) {
                Some(value) => value,
                None => return self.note("parameters in JSON that are not JSON"),
            },
            Some(_) => return,
            // Lists and objects are serialized in a style; path segments may be escaped.
            None if types.array || types.object || text.contains('%') => return,
            None if types.boolean && matches!(text, "true" | "false") => Json::Bool(text == "true"),
            None if types.number || types.integer => match json::read(text) {
                Some(number @ Json::Number(_)) => number,
                _ => Json::String(text.to_owned()),
            },
            None => Json::String(text.to_owned()),
        };
        let report = self
            .comparison
            .validator
            .check_in(Direction::Request, id, &value);
        let name = parameter.name.value.as_str();
        self.violations(&format!("the parameter `{name}`"), name, &value, &report);
    }

    fn request_body(&mut self, exchange: &Exchange) {
        let Some(body) = &exchange.request_body else {
            return;
        };
        let Some(described) = &self.operation.request_body else {
            let message = "a request body is sent, and none is described".to_owned();
            return self.add(Kind::MediaType, self.operation.span, message, None);
        };
        let span = described.span;
        self.body(
            "request",
            body,
            &described.content,
            span,
            Direction::Request,
        );
    }

    fn response(&mut self, exchange: &Exchange) {
        let own = |it: &Response| it.status == StatusPattern::Code(exchange.status);
        if exchange.status == 304 && !self.operation.responses.iter().any(own) {
            self.is_unread = true;
            return self.note("responses without a body (304): the client has it in its cache");
        }
        let Some(response) = response_for(self.operation, exchange.status) else {
            let message = format!("the status {} is not described", exchange.status);
            let change = Change::Status(self.operation.span, exchange.status);
            return self.add(Kind::Status, self.operation.span, message, Some(change));
        };
        let before = self.findings.here();
        for header in &response.headers {
            let is_sent = |(name, _): &&(String, String)| name.eq_ignore_ascii_case(&header.name);
            if header.required && !exchange.response_headers.iter().any(|it| is_sent(&it)) {
                let message = format!("the required response header `{}` is missing", header.name);
                self.add(Kind::Header, header.span, message, None);
            }
        }
        for (name, _) in &exchange.response_headers {
            let is_described = |header: &clientwright_openapi::document::Header| {
                header.name.eq_ignore_ascii_case(name)
            };
            if !is_standard(name) && !response.headers.iter().any(is_described) {
                let message = format!(
                    "the response header `{}` is not described",
                    self.words.name(name)
                );
                self.add(Kind::Header, response.span, message, None);
            }
        }
        if let Some(body) = &exchange.response_body {
            let direction = Direction::Response;
            self.body(
                "response",
                body,
                &response.content,
                response.span,
                direction,
            );
        }
        if self.findings.here() == before && !self.is_unread {
            self.seen.response = Some(key(response));
        }
    }

    fn body(
        &mut self,
        what: &str,
        body: &Body,
        content: &[MediaType],
        span: Span,
        direction: Direction,
    ) {
        let Some(media) = media_type(content, &body.media_type) else {
            let found = self.words.media_type(&body.media_type);
            let message = format!("the {what} is {found}, which is not described");
            return self.add(Kind::MediaType, span, message, None);
        };
        let Some(id) = media.schema else {
            return;
        };
        if !is_json(&body.media_type) {
            return self.note("bodies that are not JSON: only their media type was compared");
        }
        let text = match &body.content {
            Content::Text(text) => text,
            Content::Unreadable(why) => {
                self.is_unread = true;
                return self.note(why);
            }
        };
        let Some(value) = json::read(text) else {
            let message = format!("the {what} is declared as JSON, but is not valid JSON");
            return self.add(Kind::Type, media.span, message, None);
        };
        let report = self.comparison.validator.check_in(direction, id, &value);
        self.violations(&format!("the {what}"), "", &value, &report);
        for unknown in &report.unknown {
            let at = pointer_to_unknown(self.words, &unknown.path, &unknown.name);
            let name = self.words.name(&unknown.name);
            let message = format!("`{at}` of the {what} is not described");
            let kind = find(&value, &unknown.path).map_or("object", type_word);
            let change =
                (name == unknown.name).then_some(Change::Property(unknown.schema, name, kind));
            self.add(Kind::Member, unknown.schema, message, change);
        }
        if !report.complete {
            self.note("bodies that are too large to be checked completely");
        }
        if report.violations.is_empty() {
            self.seen.bodies.push((id, value));
        }
    }

    fn violations(&mut self, place: &str, owner: &str, value: &Json, report: &Report) {
        let value = Value {
            place,
            owner,
            value,
            masked: self.masked,
        };
        for violation in &report.violations {
            if let Some(found) = difference(self.words, &value, violation) {
                self.add(found.kind, found.span, found.message, found.change);
            }
        }
    }
}

fn value_of(pairs: &[(String, String)], is: impl Fn(&str) -> bool) -> Option<&str> {
    let found = pairs.iter().find(|(name, _)| is(name));
    found.map(|(_, value)| value.as_str())
}

fn type_word(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(text) if text.contains(['.', 'e', 'E']) => "number",
        Json::Number(_) => "integer",
        Json::String(_) => "string",
        Json::Array(_) => "array",
        Json::Object(_) => "object",
    }
}

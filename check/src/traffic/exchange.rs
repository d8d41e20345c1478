//! One exchange beside its operation.

use std::collections::BTreeMap;

use clientwright_openapi::document::{
    Document, Location, MediaType, Operation, Parameter, Response, SchemaId, SecurityKind,
    StatusPattern, Style,
};
use clientwright_openapi::source::Span;
use clientwright_values::{
    Direction, Json, Kind as JsonKind, Path, Problem, Rules, Step, Validator, Violation, target,
    types_of,
};

use super::finding::{Change, Findings, Kind};
use super::har::{Body, Exchange};
use super::standard_headers::is_standard;
use super::{json, words};

/// What of an exchange was as described.
#[derive(Default)]
pub(super) struct Seen {
    /// Parameters that were sent.
    pub(super) parameters: Vec<String>,
    /// The key of the response that describes the status.
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
    /// Names of headers and query parameters that carry credentials.
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
        operation: &Operation,
        path_values: &[(String, String)],
        exchange: &Exchange,
        findings: &mut Findings,
        notes: &mut BTreeMap<String, usize>,
    ) -> Seen {
        let mut one = One {
            comparison: self,
            operation,
            findings,
            notes,
            seen: Seen::default(),
        };
        one.parameters(path_values, exchange);
        one.request_body(exchange);
        one.response(exchange);
        one.seen.whole = one.findings.here() == 0;
        let seen = one.seen;
        findings.end();
        seen
    }
}

struct One<'c, 'a> {
    comparison: &'c Comparison<'a>,
    operation: &'c Operation,
    findings: &'c mut Findings,
    notes: &'c mut BTreeMap<String, usize>,
    seen: Seen,
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
                None if parameter.required && !is_spread(parameter) => {
                    let message =
                        format!("the required parameter `{}` is not sent", words::name(name));
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
                    words::name(name)
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
        // Their members are pairs of the query whose names are not known from the outside.
        if in_query.iter().any(|it| {
            it.location == Location::QueryString || it.style == Style::Form && self.is_object(it)
        }) {
            return;
        }
        for (name, _) in &exchange.query {
            let stem = name.split('[').next().unwrap_or_default();
            let is_described = in_query.iter().any(|parameter| {
                let known = parameter.name.value.as_str();
                known == name || known.trim_end_matches("[]") == stem && name.contains('[')
            });
            if !is_described && !self.is_credential(name) {
                let message = format!(
                    "the query parameter `{}` is not described",
                    words::name(name)
                );
                self.add(Kind::Parameter, self.operation.span, message, None);
            }
        }
    }

    fn is_object(&self, parameter: &Parameter) -> bool {
        let document = self.comparison.document;
        let schema = parameter.schema.map(|id| target(document, id));
        let schema = schema.and_then(|id| document.schema(id));
        parameter.explode && schema.is_some_and(|schema| types_of(schema).object)
    }

    fn parameter(&mut self, parameter: &Parameter, text: &str) {
        let Some(id) = parameter.schema else {
            return;
        };
        let document = self.comparison.document;
        let Some(schema) = document.schema(target(document, id)) else {
            return;
        };
        let types = types_of(schema);
        let value = match &parameter.content_type {
            Some(media_type) if is_json(media_type) => match json::read(text) {
                Some(value) => value,
                None => return self.note("parameters in JSON that are not JSON"),
            },
            Some(_) => return,
            // Lists and objects are written in a style; parts of a path may be escaped.
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
        let place = format!("the parameter `{}`", words::name(name));
        for violation in &report.violations {
            self.violation(&place, name, &value, violation);
        }
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
        let Some(response) = response_for(self.operation, exchange.status) else {
            let message = format!("the status {} is not described", exchange.status);
            let change = Change::Status(self.operation.span, exchange.status);
            return self.add(Kind::Status, self.operation.span, message, Some(change));
        };
        let before = self.findings.here();
        for header in &response.headers {
            let is_sent = |(name, _): &&(String, String)| name.eq_ignore_ascii_case(&header.name);
            if header.required && !exchange.response_headers.iter().any(|it| is_sent(&it)) {
                let name = words::name(&header.name);
                let message = format!("the required response header `{name}` is missing");
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
                    words::name(name)
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
        if self.findings.here() == before {
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
            let found = words::media_type(&body.media_type);
            let message = format!("the {what} is {found}, which is not described");
            return self.add(Kind::MediaType, span, message, None);
        };
        let Some(id) = media.schema else {
            return;
        };
        if !is_json(&body.media_type) {
            return self.note("bodies that are not JSON: only their media type was compared");
        }
        let value = body.text.as_deref().and_then(json::read);
        let Some(value) = value else {
            let message = format!("the {what} says that it is JSON, and is not");
            return self.add(Kind::Type, media.span, message, None);
        };
        let report = self.comparison.validator.check_in(direction, id, &value);
        for violation in &report.violations {
            self.violation(&format!("the {what}"), "", &value, violation);
        }
        for unknown in &report.unknown {
            let at = shown(what, &unknown.path);
            let name = words::name(&unknown.name);
            let message = format!("{at} is not described");
            let kind = find(&value, &unknown.path).map_or("object", type_word);
            let change =
                (name == unknown.name).then_some(Change::Property(unknown.schema, name, kind));
            self.add(Kind::Member, unknown.schema, message, change);
        }
        if !report.complete {
            self.note("bodies that are too large to be looked at to the end");
        }
        if report.violations.is_empty() {
            self.seen.bodies.push((id, value));
        }
    }

    /// What is wrong with a value, without the value.
    fn violation(&mut self, place: &str, owner: &str, value: &Json, violation: &Violation) {
        let steps = violation.path.steps();
        let owner = steps
            .iter()
            .rev()
            .find_map(|step| match step {
                Step::Property(name) => Some(name.as_str()),
                Step::Item(_) => None,
            })
            .unwrap_or(owner);
        let at = match violation.path.is_root() {
            true => place.to_owned(),
            false => format!("`{}` of {place}", pointer(&violation.path)),
        };
        let span = violation.schema;
        let text = match find(value, &violation.path) {
            Some(Json::String(text)) => Some(text.as_str()),
            _ => None,
        };
        let outline =
            || text.map_or_else(|| "a value".to_owned(), |text| words::outline(owner, text));
        let (kind, message, change) = match &violation.problem {
            Problem::Type { found, .. } if *found == JsonKind::Null => (
                Kind::Null,
                format!("{at} is null"),
                Some(Change::Null(span)),
            ),
            problem @ Problem::Type { .. } => (Kind::Type, format!("{at}: {problem}"), None),
            Problem::NotListed { .. } | Problem::UnknownTag { .. } => {
                let word = text.and_then(|text| words::word(owner, text));
                let message = match &word {
                    Some(word) => format!("{at} is `{word}`, which is not listed"),
                    None => format!("{at} is a value that is not listed"),
                };
                let is_enum = matches!(violation.problem, Problem::NotListed { .. });
                let change = word
                    .filter(|_| is_enum)
                    .map(|word| Change::Value(span, word));
                (Kind::EnumValue, message, change)
            }
            Problem::Format { format, .. } => {
                let message = format!("{at} is not of the format `{format}`: {}", outline());
                (Kind::Format, message, None)
            }
            Problem::Pattern { pattern, .. } => {
                let message = format!("{at} does not match `{pattern}`: {}", outline());
                (Kind::Format, message, None)
            }
            Problem::Range { expected, .. } => {
                (Kind::Limit, format!("{at}: expected {expected}"), None)
            }
            problem @ (Problem::Count { .. } | Problem::Twins { .. }) => {
                (Kind::Limit, format!("{at}: {problem}"), None)
            }
            Problem::Missing { property } => {
                let property = words::name(property);
                let message = format!("{at} lacks the required member `{property}`");
                (Kind::Missing, message, None)
            }
            Problem::NotAllowed { property, .. } => {
                let property = words::name(property);
                let message = format!("{at} has the member `{property}`, which is not allowed");
                (Kind::Member, message, None)
            }
            Problem::NoAlternative { count, closest } => {
                if let Some(closest) = closest {
                    return self.violation(place, owner, value, closest);
                }
                let message = format!("{at} fits none of the {count} alternatives");
                (Kind::Alternative, message, None)
            }
            Problem::NoValue | Problem::Forbidden => {
                (Kind::Alternative, format!("{at} is excluded"), None)
            }
        };
        self.add(kind, span, message, change);
    }
}

/// Whether the members of a parameter are sent instead of itself.
fn is_spread(parameter: &Parameter) -> bool {
    parameter.location == Location::Query
        && (parameter.style == Style::DeepObject
            || parameter.style == Style::Form && parameter.explode)
}

fn value_of(pairs: &[(String, String)], is: impl Fn(&str) -> bool) -> Option<&str> {
    let found = pairs.iter().find(|(name, _)| is(name));
    found.map(|(_, value)| value.as_str())
}

/// The response that describes a status: its own, else that of its range, else the default.
fn response_for(operation: &Operation, status: u16) -> Option<&Response> {
    let rank = |response: &&Response| match response.status {
        StatusPattern::Code(code) if code == status => Some(0),
        StatusPattern::Range(range) if u16::from(range) == status / 100 => Some(1),
        StatusPattern::Default => Some(2),
        _ => None,
    };
    let described = operation.responses.iter().filter(|it| rank(it).is_some());
    described.min_by_key(rank)
}

/// The key of a response.
pub(super) fn key(response: &Response) -> String {
    match response.status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(range) => format!("{range}xx"),
        StatusPattern::Default => "default".to_owned(),
    }
}

/// The entry of `content` that describes a media type: itself, else the narrowest range.
fn media_type<'m>(content: &'m [MediaType], found: &str) -> Option<&'m MediaType> {
    let found = essence(found);
    let kind = found.split('/').next().unwrap_or_default();
    let rank = |media: &&MediaType| {
        let own = essence(&media.media_type.value);
        match own.split_once('/') {
            _ if own == found => Some(0),
            Some((own, "*")) if own == kind => Some(1),
            Some(("*", "*")) => Some(2),
            _ => None,
        }
    };
    content
        .iter()
        .filter(|media| rank(media).is_some())
        .min_by_key(rank)
}

fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    subtype == "json" || subtype.ends_with("+json")
}

fn find<'v>(value: &'v Json, path: &Path) -> Option<&'v Json> {
    let mut value = value;
    for step in path.steps() {
        value = match (step, value) {
            (Step::Property(name), Json::Object(_)) => value.get(name)?,
            (Step::Item(index), Json::Array(items)) => items.get(*index)?,
            _ => return None,
        };
    }
    Some(value)
}

fn shown(what: &str, path: &Path) -> String {
    format!("`{}` of the {what}", pointer(path))
}

/// A path in which all items of a list are one.
fn pointer(path: &Path) -> String {
    let mut text = String::new();
    for step in path.steps() {
        text.push('/');
        match step {
            Step::Property(name) => text.push_str(&words::name(name)),
            Step::Item(_) => text.push('*'),
        }
    }
    text
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

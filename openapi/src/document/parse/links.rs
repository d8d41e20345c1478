//! Names in links and callbacks: operations, parameters, and the targets of runtime expressions.

use std::collections::HashMap;

use super::builder::Builder;
use super::family::{Family, Look};
use super::node::ref_of;
use super::node::{Object, is_extension};
use super::pending::Links;
use crate::diagnostics::codes;
use crate::document::{
    Location, Operation, RequestBody, Response, SchemaId, Schemas, StatusPattern,
};
use crate::source::reference::nearest;
use crate::source::{Node, NodeValue, Span};

impl<'a> Builder<'a> {
    /// Records `links` or `callbacks`, which name operations that are read later.
    pub(super) fn claim_links(
        &mut self,
        object: Object<'a>,
        key: &str,
        operation: Span,
        status: Option<StatusPattern>,
    ) {
        let map = object.get(key);
        self.claims.links.extend(map.map(|map| Links {
            map,
            operation,
            status,
        }));
    }

    /// Reports names in links and callbacks that do not refer to anything.
    pub(super) fn check_links(&mut self, schemas: &Schemas, operations: &[Operation]) {
        let links = std::mem::take(&mut self.claims.links);
        if links.is_empty() {
            return;
        }
        let open = std::mem::take(&mut self.claims.open);
        let mut check = Check {
            operations,
            by_id: operations
                .iter()
                .rev()
                .filter_map(|operation| {
                    Some((operation.operation_id.as_ref()?.value.as_str(), operation))
                })
                .collect(),
            by_place: operations
                .iter()
                .map(|operation| ((operation.span.file, operation.span.start), operation))
                .collect(),
            by_end: operations
                .iter()
                .map(|operation| ((operation.span.file, operation.span.end), operation))
                .collect(),
            family: Family::of(schemas, &open),
            found: Vec::new(),
        };
        for links in links {
            let place = (links.operation.file, links.operation.start);
            let Some(operation) = check.by_place.get(&place).copied() else {
                continue;
            };
            let entries = links.map.as_mapping().unwrap_or_default();
            let entries = entries
                .iter()
                .filter(|(key, _)| !is_extension(key.as_str().unwrap_or_default()));
            for (key, node) in entries {
                // A `$ref` without a target, or to another kind of object, is reported where it is read.
                let what = match links.status {
                    Some(_) => "a link",
                    None => "a callback",
                };
                let node = match ref_of(node) {
                    Some(reference) => self.lookup(reference).ok().and_then(|target| {
                        let is_expected = self.is_expected(reference, &target, what);
                        is_expected.then_some(target.node)
                    }),
                    None => Some(node),
                };
                // Reported where it is read.
                let Some(node) = node.filter(|node| node.as_mapping().is_some()) else {
                    continue;
                };
                match links.status {
                    Some(status) => {
                        let by_ref = self.operation_ref(node, &mut check);
                        let target = check.link(node, operation, by_ref, status);
                        if let Some(target) = target {
                            let name = key.as_str().unwrap_or_default().to_owned();
                            let known = self.claims.link_targets.entry(place).or_default();
                            known.insert((status, name), target.span);
                        }
                    }
                    None => check.callback(node, operation),
                }
            }
        }
        for problem in check.found {
            let code = problem.code;
            let diagnostic = self
                .diagnostics
                .warning(code, problem.span, problem.message);
            match problem.meant {
                Some(meant) => drop(diagnostic.label(format!("did you mean `{meant}`?"))),
                None => drop(diagnostic),
            }
        }
    }
}

impl<'a> Builder<'a> {
    /// The operation of this document that `operationRef` refers to. Operations of other files are not read.
    fn operation_ref<'d>(
        &mut self,
        link: &'a Node,
        check: &mut Check<'d>,
    ) -> Option<&'d Operation> {
        let reference = link.get("operationRef")?;
        let text = reference.as_str().filter(|text| text.starts_with('#'))?;
        match self.lookup(reference) {
            Ok(target) => {
                // The span of an operation begins at its key, and ends with the value of the key.
                let span = target.node.span;
                check.by_end.get(&(span.file, span.end)).copied()
            }
            Err(_) => {
                let message =
                    format!("the link refers to the operation `{text}`, which does not exist");
                check.report(codes::LINK_NAMES_NOTHING, reference.span, message, None);
                None
            }
        }
    }
}

struct Problem {
    code: &'static str,
    span: Span,
    message: String,
    meant: Option<String>,
}

struct Check<'d> {
    operations: &'d [Operation],
    by_id: HashMap<&'d str, &'d Operation>,
    by_place: HashMap<(crate::source::FileId, u32), &'d Operation>,
    by_end: HashMap<(crate::source::FileId, u32), &'d Operation>,
    family: Family<'d>,
    found: Vec<Problem>,
}

impl<'d> Check<'d> {
    fn link(
        &mut self,
        link: &Node,
        operation: &Operation,
        by_ref: Option<&'d Operation>,
        status: StatusPattern,
    ) -> Option<&'d Operation> {
        let named = link.get("operationId").filter(|id| id.as_str().is_some());
        let mut target = by_ref;
        match (named, link.entry("operationRef")) {
            (None, None) => {
                let message = "the link has neither `operationId` nor `operationRef`";
                self.report(codes::MISSING_KEY, link.span, message.to_owned(), None);
            }
            (Some(_), Some((key, _))) => {
                let message = "`operationRef` has no effect alongside `operationId`";
                self.report(
                    codes::KEYWORD_WITHOUT_EFFECT,
                    key.span,
                    message.to_owned(),
                    None,
                );
            }
            _ => {}
        }
        if let Some(id) = named {
            let name = id.as_str().unwrap_or_default();
            target = self.by_id.get(name).copied();
            if target.is_none() {
                let ids = self.operations.iter();
                let ids = ids
                    .filter_map(|operation| Some(operation.operation_id.as_ref()?.value.as_str()));
                let meant = nearest(name, ids).map(str::to_owned);
                let message =
                    format!("the link refers to the operation `{name}`, which does not exist");
                self.report(codes::LINK_NAMES_NOTHING, id.span, message, meant);
            }
        }
        let parameters = link.get("parameters").and_then(Node::as_mapping);
        for (key, value) in parameters.unwrap_or_default() {
            if let Some(target) = target {
                self.parameter(key, target);
            }
            self.expression(value, operation, Some(status));
        }
        if let Some(body) = link.get("requestBody") {
            self.expression(body, operation, Some(status));
        }
        target
    }

    fn callback(&mut self, callback: &Node, operation: &Operation) {
        for (key, _) in callback.as_mapping().unwrap_or_default() {
            if !is_extension(key.as_str().unwrap_or_default()) {
                self.expression(key, operation, None);
            }
        }
    }

    /// A parameter of the target operation; `path.id` also specifies its location.
    fn parameter(&mut self, key: &Node, target: &Operation) {
        let Some(text) = key.as_str() else { return };
        let name = match text.split_once('.') {
            Some(("path" | "query" | "header" | "cookie", name)) => name,
            _ => text,
        };
        let known = |name: &str| {
            let mut parameters = target.parameters.iter();
            parameters.any(|parameter| parameter.name.value == name)
        };
        if known(name) || known(text) {
            return;
        }
        let names = target
            .parameters
            .iter()
            .map(|parameter| parameter.name.value.as_str());
        let meant = nearest(name, names).map(str::to_owned);
        let message = format!("the linked operation has no parameter `{name}`");
        self.report(codes::LINK_NAMES_NOTHING, key.span, message, meant);
    }

    /// The runtime expressions in a text: the whole text, or the parts in braces.
    fn expression(&mut self, node: &Node, operation: &Operation, status: Option<StatusPattern>) {
        let NodeValue::String(text) = &node.value else {
            return;
        };
        let mut expressions: Vec<&str> = Vec::new();
        if text.starts_with('$') {
            expressions.push(text);
        }
        let mut rest = text.as_str();
        while let Some((_, behind)) = rest.split_once("{$") {
            let Some((inside, behind)) = behind.split_once('}') else {
                break;
            };
            expressions.push(inside);
            rest = behind;
        }
        for expression in expressions {
            self.one_expression(
                expression.trim_start_matches('$'),
                node.span,
                operation,
                status,
            );
        }
    }

    fn one_expression(
        &mut self,
        text: &str,
        span: Span,
        operation: &Operation,
        status: Option<StatusPattern>,
    ) {
        let (source, pointer) = text.split_once('#').unwrap_or((text, ""));
        match source {
            "request.body" => {
                let schemas = request_schemas(operation.request_body.as_ref());
                self.pointer(&schemas, pointer, span);
            }
            "response.body" => {
                let mut responses = operation.responses.iter();
                let response = responses.find(|response| Some(response.status) == status);
                self.pointer(&response_schemas(response), pointer, span);
            }
            _ => {
                let name = source.strip_prefix("request.");
                let Some((place, name)) = name.and_then(|rest| rest.split_once('.')) else {
                    return;
                };
                let location = match place {
                    "path" => Location::Path,
                    "query" => Location::Query,
                    // Headers that are not parameters are also sent.
                    _ => return,
                };
                let of_place = || {
                    let parameters = operation.parameters.iter();
                    parameters
                        .filter(|parameter| parameter.location == location)
                        .map(|parameter| parameter.name.value.as_str())
                };
                if of_place().any(|known| known == name) {
                    return;
                }
                let meant = nearest(name, of_place()).map(str::to_owned);
                let message = format!("the operation has no parameter `{name}` in its {place}");
                self.report(codes::LINK_NAMES_NOTHING, span, message, meant);
            }
        }
    }

    /// A pointer into a body.
    fn pointer(&mut self, schemas: &[SchemaId], pointer: &str, span: Span) {
        let mut schemas = schemas.to_vec();
        for token in pointer.split('/').skip(1) {
            if schemas.is_empty() {
                return;
            }
            let name = token.replace("~1", "/").replace("~0", "~");
            let is_index = name == "*" || name.bytes().all(|byte| byte.is_ascii_digit());
            let elements = self.family.elements(&schemas);
            if is_index && !elements.is_empty() {
                schemas = elements;
                continue;
            }
            schemas = match self.family.look_up(&schemas, &name) {
                Look::Found(found) => found,
                Look::Open => return,
                // This schema has no known properties.
                Look::Missing(known) if !self.family.has_properties(&known) => return,
                Look::Missing(known) => {
                    let known = self.family.names_of(&known);
                    let meant = nearest(&name, known.into_iter()).map(str::to_owned);
                    let message = format!("the body has no property `{name}`");
                    self.report(codes::NO_SUCH_PROPERTY, span, message, meant);
                    return;
                }
            };
        }
    }

    fn report(&mut self, code: &'static str, span: Span, message: String, meant: Option<String>) {
        self.found.push(Problem {
            code,
            span,
            message,
            meant,
        });
    }
}

fn request_schemas(body: Option<&RequestBody>) -> Vec<SchemaId> {
    let content = body.into_iter().flat_map(|body| &body.content);
    content.filter_map(|media| media.schema).collect()
}

fn response_schemas(response: Option<&Response>) -> Vec<SchemaId> {
    let content = response.into_iter().flat_map(|response| &response.content);
    content.filter_map(|media| media.schema).collect()
}

//! The documentation of an operation.

use crate::api::{Location, Operation, Parameter, ParameterContent, Success, SuccessCase, TypeRef};
use crate::names::OperationNames;
use crate::source::Span;

use super::context::Context;
use super::doc;
use super::status_docs::{says_nothing, status_line, status_name};

/// `GET /requests`, and a summary in one sentence.
pub(super) fn summary(operation: &Operation) -> String {
    let request = doc::code(&format!("{} {}", method(operation), operation.path));
    let text = operation
        .docs
        .title
        .as_ref()
        .or(operation.docs.description.as_ref());
    match text {
        Some(text) => match doc::summary(text) {
            text if text.is_empty() => format!("{request}."),
            text => format!("{request}: {}", doc::sentence(&text)),
        },
        None => format!("{request}."),
    }
}

pub(super) fn method(operation: &Operation) -> &str {
    operation.method.as_str()
}

/// The documentation of the client's method.
pub(super) fn operation(
    context: &Context<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> String {
    let request = doc::code(&format!("{} {}", method(operation), operation.path));
    let said = [&operation.docs.title, &operation.docs.description];
    let is_said = |text: &String| !text.trim().is_empty();
    let text = context.docs(&operation.docs, &operation.id, "");
    let is_described = !text.is_empty() && said.into_iter().flatten().any(is_said);
    let mut paragraphs = match is_described {
        true => vec![text, request],
        false => vec![format!("{request}."), text],
    };
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    if let Some(why) = operation
        .pagination
        .as_ref()
        .and_then(|it| it.inferred.as_ref())
    {
        paragraphs.push(format!("Paginated, inferred from {why}."));
    }
    let required: Vec<&Parameter> = operation.parameters.iter().filter(|p| p.required).collect();
    if !required.is_empty() {
        let lines: Vec<String> = required
            .iter()
            .filter_map(|parameter| {
                let index = operation
                    .parameters
                    .iter()
                    .position(|p| std::ptr::eq(p, *parameter));
                let name = index
                    .and_then(|index| names.parameters.get(index))
                    .map_or(parameter.name.as_str(), String::as_str);
                let argument = format!("{} ({})", doc::code(name), place(parameter.location));
                let text = context.docs(&parameter.docs, &parameter.name, "");
                let text = match (text.is_empty(), none(parameter)) {
                    (_, None) => text,
                    (true, Some(none)) => none.to_owned(),
                    (false, Some(none)) => format!("{text}\n\n{none}"),
                };
                // Path parameters are visible in the path.
                let is_seen = text.is_empty() && parameter.location == Location::Path;
                (!is_seen).then(|| doc::item(&argument, &text))
            })
            .collect();
        if !lines.is_empty() {
            paragraphs.push(format!("# Arguments\n\n{}", lines.join("\n")));
        }
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required)
        && let Some(text) = &body.description
    {
        paragraphs.push(doc::labelled("Body", &doc::markdown(text)));
    }
    if let Some(key) = &operation.idempotency_key {
        let again = match key.repeatable {
            true => ", so it can be retried",
            false => "",
        };
        paragraphs.push(format!(
            "Each call has a unique key in the header {}, which is the same in all attempts{again}.",
            doc::code(&key.header)
        ));
    }
    paragraphs.extend(responses(operation));
    if matches!(operation.success, Success::Many(_)) {
        paragraphs.push(format!(
            "See [`{}`]({}::operations::{}).",
            names.response, context.root, names.response
        ));
    }
    paragraphs.extend(context.shared_errors.of_operation(operation, context.root));
    if !operation.missing_credentials.is_empty() {
        let names: Vec<String> = operation
            .missing_credentials
            .iter()
            .map(|name| doc::code(name))
            .collect();
        paragraphs.push(format!(
            "The specification requires credentials that it does not declare, and that are not sent: {}.",
            names.join(", ")
        ));
    }
    // The position of its key: the span of the whole operation may coincide with that of the path.
    let key = operation.docs.span.map(|span| Span {
        end: span.start + 1,
        ..span
    });
    if let Some(place) = context.defined_at(key) {
        paragraphs.push(place);
    }
    paragraphs.join("\n\n")
}

/// What `None` means for a required parameter that can be `null`. Styles have no notation for it.
fn none(parameter: &Parameter) -> Option<&'static str> {
    let text = match (parameter.content, parameter.location) {
        (ParameterContent::Json, _) => "`None` is sent as `null`.",
        (_, Location::Path) => "`None` is an error of the call: a path has no notation for `null`.",
        _ => "`None` omits the parameter: there is no notation for `null`.",
    };
    parameter.ty.nullable.then_some(text)
}

/// The successful responses, unless they have no details.
fn responses(operation: &Operation) -> Option<String> {
    let lines: Vec<String> = operation
        .success_statuses
        .iter()
        .map(|(status, text)| match says_nothing(text) {
            true => status_line(*status, "", None),
            false => status_line(*status, text, None),
        })
        .collect();
    match operation.success_statuses.as_slice() {
        [] => None,
        [(_, text)] if says_nothing(text) => None,
        _ => Some(format!("# Responses\n\n{}", lines.join("\n"))),
    }
}

/// The documentation of the setter of a parameter. The location is stated unless the parameter is
/// in the query with the name of the setter.
pub(super) fn parameter(context: &Context<'_>, parameter: &Parameter, setter: &str) -> String {
    let name = doc::code(&parameter.name);
    let place = place(parameter.location);
    let text = context.docs(&parameter.docs, &parameter.name, "");
    let is_plain = parameter.location == Location::Query && parameter.name == setter;
    let sent = (!is_plain).then(|| format!("Sent as {name} in the {place}."));
    let paragraphs = [Some(text), elements(context, parameter), sent];
    let mut paragraphs: Vec<String> = paragraphs.into_iter().flatten().collect();
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

/// The enum of the elements of a list: its setter accepts any string.
fn elements(context: &Context<'_>, parameter: &Parameter) -> Option<String> {
    let TypeRef::List(item) = context.resolved(&parameter.ty.ty) else {
        return None;
    };
    match context.resolved(&item.ty) {
        TypeRef::Named(id) if context.is_string_enum(&item.ty) => {
            let ident = &context.names(id).ident;
            let root = context.root;
            Some(format!("See [`{ident}`]({root}::types::{ident})."))
        }
        _ => None,
    }
}

/// One of several responses, as the documentation of a variant.
pub(super) fn case(case: &SuccessCase, all: &[SuccessCase]) -> String {
    let names: Vec<String> = case
        .statuses
        .iter()
        .map(|status| status_name(*status))
        .collect();
    let names = names.join(", ");
    let shares_status = |other: &SuccessCase| {
        other.by_media_type
            && other
                .statuses
                .iter()
                .any(|status| case.statuses.contains(status))
    };
    if !all.iter().any(shares_status) {
        return format!("Status {names}.");
    }
    let media_types: Vec<String> = case
        .media_types
        .iter()
        .map(|name| doc::code(name))
        .collect();
    format!("Status {names}, {}.", media_types.join(" or "))
}

pub(super) fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::QueryString => "query string",
    }
}

//! The documentation of links.

use crate::api::{Link, LinkPart, LinkPiece, LinkValue, Operation};
use crate::names::OperationNames;

use super::context::Context;
use super::doc;
use super::item_docs::evidence_text;
use super::status_docs::status_name;

/// The documentation of the method that makes the linked call.
pub(super) fn link(
    context: &Context<'_>,
    link: &Link,
    (target, names): (&Operation, &OperationNames),
) -> String {
    let mut paragraphs = Vec::new();
    let said = link.docs.description.as_deref().map(doc::markdown);
    paragraphs.extend(said.filter(|text| !text.trim().is_empty()));
    let statuses: Vec<String> = link
        .statuses
        .iter()
        .map(|status| status_name(*status))
        .collect();
    paragraphs.push(format!(
        "The request of [`Client::{}`] that a response with status {} links to.",
        names.method,
        statuses.join(" or "),
    ));
    let parameters = link.parameters.iter().filter_map(|(index, value)| {
        let name = names.parameters.get(*index);
        let otherwise = target.parameters.get(*index).map(|it| &it.name);
        Some((name.or(otherwise)?.as_str(), value))
    });
    let body = link.body.as_ref().map(|value| (names.body.as_str(), value));
    let lines: Vec<String> = parameters
        .chain(body)
        .map(|(name, value)| format!("- {}: {}", doc::code(name), doc::code(&shown(value))))
        .collect();
    if !lines.is_empty() {
        paragraphs.push(lines.join("\n"));
    }
    if let Some(evidence) = &link.docs.evidence {
        paragraphs.extend(evidence_text(evidence));
    }
    paragraphs.extend(context.defined_at(link.docs.span));
    paragraphs.join("\n\n")
}

/// A value in the notation of the specification.
fn shown(value: &LinkValue) -> String {
    match value {
        LinkValue::Constant(json) => json.clone(),
        LinkValue::Part(one) => part(one),
        LinkValue::Text(pieces) => pieces
            .iter()
            .map(|piece| match piece {
                LinkPiece::Text(text) => text.clone(),
                LinkPiece::Part(one) => format!("{{{}}}", part(one)),
            })
            .collect(),
    }
}

fn part(part: &LinkPart) -> String {
    match part {
        LinkPart::Url => "$url".to_owned(),
        LinkPart::Method => "$method".to_owned(),
        LinkPart::Status => "$statusCode".to_owned(),
        LinkPart::RequestPath(name) => format!("$request.path.{name}"),
        LinkPart::RequestQuery(name) => format!("$request.query.{name}"),
        LinkPart::RequestHeader(name) => format!("$request.header.{name}"),
        LinkPart::RequestBody(pointer) if pointer.is_empty() => "$request.body".to_owned(),
        LinkPart::RequestBody(pointer) => format!("$request.body#{pointer}"),
        LinkPart::ResponseHeader(name) => format!("$response.header.{name}"),
        LinkPart::ResponseBody(pointer) if pointer.is_empty() => "$response.body".to_owned(),
        LinkPart::ResponseBody(pointer) => format!("$response.body#{pointer}"),
    }
}

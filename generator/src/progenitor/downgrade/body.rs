//! Request bodies: one of JSON, forms, bytes and text.

use super::document::Downgrade;
use super::operation::title;
use super::shape::{Shape, shape};
use crate::diagnostics::codes;
use crate::document::{MediaType, Operation, Schema, Types};

/// Media types that progenitor supports, in order of preference.
const KNOWN: [&str; 5] = [
    "application/json",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "text/plain",
    "text/x-markdown",
];

/// The media type without parameters, if progenitor accepts it as written.
pub(super) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default()
}

impl Downgrade<'_> {
    pub(super) fn body(&mut self, operation: &mut Operation, id: &str) -> Result<(), String> {
        let Some(mut body) = operation.request_body.take() else {
            return Ok(());
        };
        if body.content.is_empty() {
            return Ok(());
        }
        let usable = |media: &MediaType| {
            let place = KNOWN
                .iter()
                .position(|known| *known == essence(&media.media_type.value))?;
            let form = place == 1;
            let fits = !form
                || media.schema.is_none_or(|id| {
                    shape(&self.document, id) == Shape::Object && self.has_scalar_members(id)
                });
            fits.then_some(place)
        };
        let best = body
            .content
            .iter()
            .enumerate()
            .filter_map(|(index, media)| Some((usable(media)?, index)))
            .min();
        let Some((_, index)) = best else {
            let types: Vec<&str> = body
                .content
                .iter()
                .map(|media| media.media_type.value.as_str())
                .collect();
            return Err(format!(
                "progenitor cannot write its body ({})",
                types.join(", ")
            ));
        };
        let mut chosen = body.content.swap_remove(index);
        if !body.content.is_empty() {
            self.warn(
                codes::PROGENITOR_REDUCED,
                body.span,
                format!(
                    "the request body of {} has several media types",
                    title(operation)
                ),
                &format!("only `{}` is sent", chosen.media_type.value),
            );
        }
        if !body.required {
            self.warn(
                codes::PROGENITOR_REDUCED,
                body.span,
                format!("the request body of {} is optional", title(operation)),
                "progenitor always sends one",
            );
            body.required = true;
        }
        chosen.examples.clear();
        // The rest of it only affects the escaping of reserved characters in scalars.
        chosen.encoding.clear();
        let kind = essence(&chosen.media_type.value).to_owned();
        let span = chosen.span;
        let plain = |format: Option<&str>| Schema {
            types: Types {
                string: true,
                ..Types::EMPTY
            },
            format: format.map(str::to_owned),
            ..crate::document::any_schema(span)
        };
        chosen.schema = Some(match (kind.as_str(), chosen.schema) {
            ("application/octet-stream", _) => self.add(plain(Some("binary"))),
            ("text/plain" | "text/x-markdown", _) => self.add(plain(None)),
            (_, Some(schema)) => self.named(schema, &format!("{id}-body")),
            (_, None) => self.add(crate::document::any_schema(span)),
        });
        body.content = vec![chosen];
        operation.request_body = Some(body);
        Ok(())
    }

    /// The schema with its own name if it becomes a type: progenitor would choose the same name,
    /// but does not detect conflicts.
    pub(super) fn named(
        &mut self,
        id: crate::document::SchemaId,
        name: &str,
    ) -> crate::document::SchemaId {
        let Some(schema) = self.schema(id) else {
            return id;
        };
        let is_type = schema.name.is_none()
            && schema.reference.is_none()
            && (schema.values.is_some()
                || !matches!(
                    shape(&self.document, self.document.resolve(id)),
                    Shape::Scalar | Shape::Any | Shape::Array
                ));
        if !is_type {
            return id;
        }
        let name = heck::ToPascalCase::to_pascal_case(name);
        if let Some(schema) = self.document.schemas.get_mut(id.0) {
            schema.title = None;
        }
        let copy = self.schema(id).cloned();
        match copy {
            Some(copy) => self.add_named(&name, copy),
            None => id,
        }
    }
}

//! The parameters of an operation.

use std::collections::HashMap;

use crate::api::lower::bodies::media_types::{Codec, codec};
use crate::api::lower::extension;
use crate::api::lower::schema::limits;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::security::api_keys::ApiKeys;
use crate::api::lower::warning::warn;
use crate::api::model::{
    Docs, Example, Origin, Parameter, ParameterContent, Scalar, TypeRef, TypeUse,
};
use crate::diagnostics::codes;
use crate::document::{self, Location};

use super::lowering::Lowering;

impl Lowering<'_, '_> {
    /// Returns the parameters of an operation, except those that credentials with these keys set.
    pub(super) fn parameters(
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

    pub(super) fn parameter(&mut self, source: &document::Parameter) -> Parameter {
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
            None if content == ParameterContent::Styled => {
                TypeUse::of(TypeRef::Scalar(Scalar::String))
            }
            // Without a schema, only known to be JSON or a form.
            None => TypeUse::of(TypeRef::Any),
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
            ty: TypeUse {
                // `null` is written as nothing, like a parameter that is not set.
                nullable: ty.nullable && (source.required || content == ParameterContent::Json),
                ..ty
            },
        }
    }

    /// Reports composite values in media types other than JSON and forms, in which they cannot be written.
    fn check_content(&mut self, source: &document::Parameter) {
        let (Some(media_type), Some(id)) = (&source.content_type, source.schema) else {
            return;
        };
        let merged = MergedSchema::of(self.lowerer.document, &[id]);
        let has_parts = merged.is_object() || merged.types.array;
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
}

/// Whether the specification requires a header parameter to be ignored, because other parts of the
/// description define it. Also true for cookies of TRACE.
fn is_ignored(source: &document::Operation, parameter: &document::Parameter) -> bool {
    let is_traced =
        source.method == document::Method::Trace && parameter.location == Location::Cookie;
    is_traced
        || parameter.location == Location::Header
            && ["accept", "content-type", "authorization"]
                .iter()
                .any(|name| parameter.name.value.eq_ignore_ascii_case(name))
}

//! Parameters.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::builder::Builder;
use super::node::{Object, address};
use super::{keys, names};
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::document::{Example, Extensions, Location, Parameter, SchemaId, Spanned, Style};
use crate::source::reference::nearest;
use crate::source::{Node, Span};

const LOCATIONS: [(&str, Location); 5] = [
    ("path", Location::Path),
    ("query", Location::Query),
    ("header", Location::Header),
    ("cookie", Location::Cookie),
    // Since 3.2.
    ("querystring", Location::QueryString),
];

const STYLES: [(&str, Style); 8] = [
    ("simple", Style::Simple),
    ("label", Style::Label),
    ("matrix", Style::Matrix),
    ("form", Style::Form),
    ("spaceDelimited", Style::SpaceDelimited),
    ("pipeDelimited", Style::PipeDelimited),
    ("deepObject", Style::DeepObject),
    // Since 3.2.
    ("cookie", Style::Cookie),
];

fn allowed(location: Location) -> &'static [Style] {
    match location {
        Location::Path => &[Style::Simple, Style::Label, Style::Matrix],
        Location::Query => &[
            Style::Form,
            Style::SpaceDelimited,
            Style::PipeDelimited,
            Style::DeepObject,
        ],
        Location::Header => &[Style::Simple],
        Location::Cookie => &[Style::Form, Style::Cookie],
        Location::QueryString => &[Style::Form],
    }
}

/// The value of a parameter or header.
#[derive(Default)]
pub(super) struct Content {
    pub(super) schema: Option<SchemaId>,
    /// The media type, if `content` is used.
    pub(super) media_type: Option<String>,
    /// The examples of that media type.
    pub(super) examples: Vec<Example>,
}

impl Content {
    pub(super) fn of(schema: SchemaId) -> Self {
        Self {
            schema: Some(schema),
            ..Self::default()
        }
    }
}

/// The identity of a parameter. Header names are case-insensitive (RFC 9110, 5.1).
pub(super) fn identity(parameter: &Parameter) -> (Location, String) {
    let name = &parameter.name.value;
    let name = match parameter.location {
        Location::Header => name.to_ascii_lowercase(),
        _ => name.clone(),
    };
    (parameter.location, name)
}

impl<'a> Builder<'a> {
    /// The parameters of a path item or an operation, each (name, in) once.
    pub(super) fn parameters(&mut self, object: Object<'a>) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut seen = HashMap::new();
        for node in self.list_at(object, "parameters") {
            let Some(parameter) = self.parameter(node) else {
                continue;
            };
            match seen.entry(identity(&parameter)) {
                Entry::Occupied(first) => {
                    self.diagnostics
                        .warning(
                            codes::PARAMETER_TWICE,
                            node.span,
                            format!("the parameter `{}` is listed twice", parameter.name.value),
                        )
                        .label("this one is ignored")
                        .also(*first.get(), "first parameter");
                }
                Entry::Vacant(place) => {
                    place.insert(parameter.name.span);
                    parameters.push(parameter);
                }
            }
        }
        parameters
    }

    fn parameter(&mut self, node: &'a Node) -> Option<Parameter> {
        let object = self.followed(node, "a parameter")?;
        let place = object.get("in");
        if self.dialect == Dialect::Swagger2
            && matches!(place.and_then(Node::as_str), Some("body" | "formData"))
        {
            // It is part of the body.
            return None;
        }
        match self.dialect {
            Dialect::Swagger2 => self.check_swagger_keys(object, "a parameter"),
            _ => self.check_keys(object, keys::PARAMETER, "a parameter"),
        }
        let Some(name) = self.spanned_text(object, "name") else {
            self.diagnostics.error(
                codes::UNUSABLE_PARAMETER,
                object.span(),
                "the parameter has no `name`",
            );
            return None;
        };
        let location = self.location(object)?;
        if location == Location::Header && !names::is_header(&name.value) {
            self.diagnostics.warning(
                codes::INVALID_HEADER_NAME,
                name.span,
                format!(
                    "`{}` is not a valid header name: the parameter is ignored",
                    name.value
                ),
            );
            return None;
        }
        self.check_name(object, location, &name);
        if self.dialect == Dialect::Swagger2
            && let Some(kind) = object.get("type")
            && kind.as_str() == Some("file")
        {
            self.diagnostics
                .warning(
                    codes::UNKNOWN_TYPE,
                    kind.span,
                    format!(
                        "the parameter `{}` cannot be a file: only parameters `in: formData` can",
                        name.value
                    ),
                )
                .label("sent as text")
                .help("use `in: formData`, or another type");
        }
        if let Some((key, _)) = object.entry("schema")
            && self.dialect == Dialect::Swagger2
        {
            self.diagnostics
                .warning(
                    codes::KEYWORD_WITHOUT_EFFECT,
                    key.span,
                    "`schema` has no effect in Swagger 2.0, unless the parameter is the body",
                )
                .help("write `type` and related keywords next to `name`");
        }
        let required = self.flag(object, "required");
        if location == Location::Path && required != Some(true) {
            self.diagnostics.warning(
                codes::PATH_PARAMETER_NOT_REQUIRED,
                object.get("required").map_or(name.span, |node| node.span),
                format!(
                    "the path parameter `{}` must have `required: true`",
                    name.value
                ),
            );
        }
        let (style, explode) = match self.dialect {
            Dialect::Swagger2 => self.collection_format(object, location),
            _ => self.style(object, location),
        };
        let Content {
            schema,
            media_type,
            mut examples,
        } = match self.dialect {
            Dialect::Swagger2 => Content::of(self.schema_id(object.node)),
            _ => self.schema_or_content(object, "the parameter"),
        };
        examples.extend(self.examples(object));
        Some(Parameter {
            location,
            description: self.description_beside(node, object),
            required: required.unwrap_or(false) || location == Location::Path,
            deprecated: self.flag(object, "deprecated").unwrap_or(false),
            allow_empty_value: self.flag(object, "allowEmptyValue").unwrap_or(false),
            style,
            explode,
            allow_reserved: self.allow_reserved(object, location),
            schema,
            content_type: media_type,
            examples,
            extensions: self.extensions(object),
            span: object.span(),
            component: names::component(node),
            name,
        })
    }

    /// Reports header names that OpenAPI ignores in parameters, and names that are not valid for cookies.
    fn check_name(&mut self, object: Object<'a>, location: Location, name: &Spanned<String>) {
        let said = match location {
            Location::Header => match name.value.to_ascii_lowercase().as_str() {
                "authorization" => Some("declare a security scheme, which sets it"),
                "accept" | "content-type" => {
                    Some("remove it: the media types under `content` determine this header")
                }
                _ => None,
            },
            Location::Cookie if !names::is_cookie(&name.value) => {
                self.diagnostics
                    .warning(
                        codes::INVALID_HEADER_NAME,
                        name.span,
                        format!("`{}` is not a valid cookie name", name.value),
                    )
                    .label("sent percent-encoded, or rejected with `style: cookie`")
                    .help("use letters, digits and hyphens");
                return;
            }
            _ => None,
        };
        let is_framing = location == Location::Header
            && ["content-length", "transfer-encoding"]
                .iter()
                .any(|framing| name.value.eq_ignore_ascii_case(framing));
        if is_framing && self.unused_keys.insert(address(object.node)) {
            self.diagnostics
                .warning(
                    codes::PARAMETER_SET_ELSEWHERE,
                    name.span,
                    format!("the parameter `{}` is not sent as given", name.value),
                )
                .label("its argument has no effect")
                .help("remove it: the HTTP client determines it from the body");
        }
        // A parameter that several operations share is reported once.
        if let Some(help) = said
            && self.unused_keys.insert(address(object.node))
        {
            self.diagnostics
                .warning(
                    codes::PARAMETER_SET_ELSEWHERE,
                    name.span,
                    format!(
                        "the parameter `{}` is ignored, as OpenAPI requires",
                        name.value
                    ),
                )
                .label("no argument is generated for it")
                .help(help);
        }
    }

    /// The description: in 3.1, a `description` alongside `$ref` replaces the description of the target.
    pub(super) fn description_beside(
        &mut self,
        node: &'a Node,
        object: Object<'a>,
    ) -> Option<String> {
        if self.dialect == Dialect::OpenApi31
            && node.get("$ref").is_some()
            && let Some(own) = node.get("description").and_then(Node::as_str)
            && !own.trim().is_empty()
        {
            return Some(own.to_owned());
        }
        self.prose(object, "description")
    }

    /// Reports other query parameters alongside one that is the whole query string (OpenAPI 3.2).
    pub(super) fn check_query_string(&mut self, parameters: &[Parameter]) {
        let mut all = parameters.iter();
        let Some(whole) = all.find(|it| it.location == Location::QueryString) else {
            return;
        };
        let is_other = |it: &&Parameter| {
            it.location == Location::Query
                || it.location == Location::QueryString && it.span != whole.span
        };
        if let Some(other) = parameters.iter().find(is_other) {
            self.diagnostics
                .warning(
                    codes::ODD_STYLE,
                    other.name.span,
                    format!(
                        "the parameter `{}` cannot be in the query: `{}` is the whole query",
                        other.name.value, whole.name.value
                    ),
                )
                .label("sent before or after it, separated by `&`")
                .also(whole.name.span, "the whole query");
        }
    }

    fn location(&mut self, object: Object<'a>) -> Option<Location> {
        let Some(place) = self.spanned_text(object, "in") else {
            self.diagnostics.error(
                codes::UNUSABLE_PARAMETER,
                object.span(),
                "the parameter has no location: it has no `in`",
            );
            return None;
        };
        let known = LOCATIONS.iter().find(|(name, _)| *name == place.value);
        if let Some((_, location)) = known {
            if *location == Location::QueryString && !self.is_3_2 {
                self.newer_than_document(place.span, "`in: querystring`");
            }
            return Some(*location);
        }
        let names = LOCATIONS.iter().map(|(name, _)| *name);
        let label = match nearest(&place.value, names) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "expected path, query, header or cookie".to_owned(),
        };
        let help = match place.value.as_str() {
            "body" | "formData" => Some("since OpenAPI 3.0, bodies are described by `requestBody`"),
            _ => None,
        };
        let diagnostic = self
            .diagnostics
            .error(
                codes::UNUSABLE_PARAMETER,
                place.span,
                format!("a parameter cannot be in `{}`", place.value),
            )
            .label(label);
        if let Some(help) = help {
            diagnostic.help(help);
        }
        None
    }

    /// `allowReserved`, which is for queries; since OpenAPI 3.2, for every location that is
    /// encoded.
    fn allow_reserved(&mut self, object: Object<'a>, location: Location) -> bool {
        let is_allowed = self.flag(object, "allowReserved").unwrap_or(false);
        let holds = self.is_3_2 || matches!(location, Location::Query | Location::QueryString);
        if is_allowed
            && !holds
            && let Some((key, _)) = object.entry("allowReserved")
        {
            self.without_effect("allowReserved outside of a query", key);
        }
        is_allowed && holds
    }

    pub(super) fn style(&mut self, object: Object<'a>, location: Location) -> (Style, bool) {
        let default = match location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::Cookie | Location::QueryString => Style::Form,
        };
        let mut style = default;
        if let Some(text) = self.spanned_text(object, "style") {
            match self.style_named(&text) {
                Some(named) if allowed(location).contains(&named) => style = named,
                Some(_) => {
                    self.diagnostics.warning(
                        codes::ODD_STYLE,
                        text.span,
                        format!(
                            "the style `{}` is not supported in this location",
                            text.value
                        ),
                    );
                }
                None => {}
            }
        }
        if style == Style::Form && self.is_tab_delimited(object) {
            style = Style::TabDelimited;
        }
        let explode = self.flag(object, "explode");
        (style, explode.unwrap_or(style.explodes()))
    }

    /// Whether it has the key that converters from Swagger 2.0 write for a format that no `style` expresses.
    pub(super) fn is_tab_delimited(&mut self, object: Object<'a>) -> bool {
        object.get("style").is_none()
            && object.get("x-collectionFormat").and_then(Node::as_str) == Some("tsv")
    }

    /// A style by its name.
    pub(super) fn style_named(&mut self, text: &Spanned<String>) -> Option<Style> {
        let known = STYLES.iter().find(|(name, _)| *name == text.value);
        if let Some((_, style)) = known {
            if *style == Style::Cookie && !self.is_3_2 {
                self.newer_than_document(text.span, "`style: cookie`");
            }
            return Some(*style);
        }
        let suggestion = nearest(&text.value, STYLES.iter().map(|(name, _)| *name));
        let diagnostic = self.diagnostics.warning(
            codes::ODD_STYLE,
            text.span,
            format!("unknown style `{}`", text.value),
        );
        if let Some(meant) = suggestion {
            diagnostic.label(format!("did you mean `{meant}`?"));
        }
        None
    }

    /// The schema of a parameter or header, or its `content`.
    pub(super) fn schema_or_content(&mut self, object: Object<'a>, what: &str) -> Content {
        let schema = object.get("schema");
        let content = object.entry("content");
        if let Some(schema) = schema {
            if let Some((key, _)) = content {
                self.diagnostics.warning(
                    codes::SCHEMA_AND_CONTENT,
                    key.span,
                    format!("{what} has `schema` and `content`: the latter is ignored"),
                );
            }
            return Content::of(self.schema_id(schema));
        }
        let Some((key, _)) = content else {
            self.diagnostics.warning(
                codes::NO_SCHEMA,
                object.span(),
                format!("{what} has neither `schema` nor `content`"),
            );
            return Content::default();
        };
        let media_types = self.content(object);
        if media_types.is_empty() {
            self.diagnostics
                .warning(
                    codes::NO_SCHEMA,
                    key.span,
                    format!("the `content` of {what} has no media type"),
                )
                .label("treated as text");
        }
        if media_types.len() > 1 {
            self.diagnostics.warning(
                codes::SCHEMA_AND_CONTENT,
                key.span,
                format!("{what} has several media types: only the first is used"),
            );
        }
        match media_types.into_iter().next() {
            Some(media) => {
                if !media.encoding.is_empty() {
                    self.without_effect("encoding of a parameter", key);
                }
                Content {
                    schema: media.schema,
                    media_type: Some(media.media_type.value),
                    examples: media.examples,
                }
            }
            None => Content::default(),
        }
    }

    /// The substitute for an undeclared path parameter.
    pub(super) fn undeclared_parameter(&mut self, name: &str, span: Span) -> Parameter {
        Parameter {
            component: None,
            name: Spanned {
                value: name.to_owned(),
                span,
            },
            location: Location::Path,
            description: None,
            required: true,
            deprecated: false,
            allow_empty_value: false,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            schema: Some(self.string_schema(span)),
            content_type: None,
            examples: Vec::new(),
            extensions: Extensions::new(),
            span,
        }
    }
}
